import EventModel
import TestSupport
import Testing

@Suite struct NamingTests {
  @Test func aPersonByNameAndOffice() {
    let report = expectReport(
      type: "threat",
      in: "حذر وزير الخارجية الأميركي مايك بومبيو العراق من أن الولايات المتحدة ستنتقم")
    #expect(report?.actors.first { $0.role == .actor }?.id == "person.pompeo-mike")
    #expect(report?.actors.first { $0.role == .recipient }?.id == "country:IRQ")
  }

  @Test func anOfficeNamesItsHolderOnTheDay() {
    let text = "هدد وزير الخارجية الأميركي العراق بفرض عقوبات"
    func holder(_ day: String) -> String? {
      reports(in: text, published: day).first { $0.type == "threat" }?.actors.first?.id
    }
    #expect(holder("2020-03-17") == "person.pompeo-mike")
    #expect(holder("2022-03-17") == "person.blinken-antony")
  }

  @Test func aNewNameIsKept() {
    let report = expectReport(
      type: "phone-call", in: "أجرى الوزير زغطور برخشان اتصالا هاتفيا بوزير الخارجية التركي")
    #expect(report?.actors.contains { $0.id.hasPrefix("new.") } == true)
  }

  @Test func aPlaceOutsideTheGazetteerKeepsItsWords() {
    let report = expectReport(type: "rocket-attack", in: "سقطت ثلاثة صواريخ على بلدة زغطرش")
    #expect(report?.places.first?.text.contains("زغطرش") == true)
    #expect(report?.places.first?.latitude == nil)
  }

  @Test func aCountryIsNoExactPlace() {
    let report = expectReport(type: "rocket-attack", in: "سقطت ثلاثة صواريخ في العراق")
    #expect(report?.places.first?.precision == 6)
  }

  @Test func nearIsLessExactThanAt() {
    let report = expectReport(
      type: "rocket-attack", in: "سقطت ثلاثة صواريخ قرب مطار أربيل الدولي")
    #expect(report?.places.first?.role == .near)
    #expect(report?.places.first?.precision == 2)
  }
}
