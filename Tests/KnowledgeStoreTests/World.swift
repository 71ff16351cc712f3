import EventModel

@testable import KnowledgeStore

/// A small world: one base in a governorate in a country, another country, some actors.
enum World {
  static let iraq = Place(
    id: "country:IRQ", name: "Iraq", nameArabic: "العراق", kind: .country, feature: "country",
    country: "IRQ", parent: nil, latitude: 33, longitude: 44)
  static let iran = Place(
    id: "country:IRN", name: "Iran", nameArabic: "إيران", kind: .country, feature: "country",
    country: "IRN", parent: nil, latitude: 32, longitude: 53)
  static let anbar = Place(
    id: "iq.gov.anbar", name: "Anbar", nameArabic: "الأنبار", kind: .governorate,
    feature: "governorate", country: "IRQ", parent: "country:IRQ", latitude: 32.5, longitude: 41.9)
  static let asad = Place(
    id: "iq.base.ain-al-asad", name: "Ain al-Asad Air Base", nameArabic: "قاعدة عين الأسد",
    kind: .base, feature: "airbase", country: "IRQ", parent: "iq.gov.anbar", latitude: 33.8,
    longitude: 42.44)
  static let baghdad = Place(
    id: "iq.city.baghdad", name: "Baghdad", nameArabic: "بغداد", kind: .city, feature: "capital",
    country: "IRQ", parent: "country:IRQ", latitude: 33.31, longitude: 44.37)

  static let places = Dictionary(
    uniqueKeysWithValues: [iraq, iran, anbar, asad, baghdad].map { ($0.id, $0) })

  static let iranState = Actor(
    id: "country:IRN", name: "Iran", nameArabic: "إيران", kind: .state, country: "IRN",
    sector: nil)
  static let guards = Actor(
    id: "org.irgc", name: "Revolutionary Guard", nameArabic: "الحرس الثوري", kind: .organisation,
    country: "IRN", sector: "MIL", partOf: ["country:IRN"])
  static let quds = Actor(
    id: "org.quds-force", name: "Quds Force", nameArabic: "فيلق القدس", kind: .organisation,
    country: "IRN", sector: "MIL", partOf: ["org.irgc", "country:IRN"])
  static let coalition = Actor(
    id: "org.coalition", name: "Coalition", nameArabic: "التحالف", kind: .organisation,
    country: nil, sector: "IGO")

  static let actors = Dictionary(
    uniqueKeysWithValues: [iranState, guards, quds, coalition].map { ($0.id, $0) })

  static let eventTypes = [
    EventTypeRow(
      id: "rocket-attack", name: "rocket attack", nameArabic: "هجوم صاروخي", plover: "ASSAULT",
      mode: "heavy-weapons", quad: 4, intensity: -9.5, cameo: "194",
      acledEvent: "Explosions/Remote violence", acledSubEvent: nil),
    EventTypeRow(
      id: "visit", name: "visit", nameArabic: "زيارة", plover: "CONSULT", mode: "visit", quad: 1,
      intensity: 1.9, cameo: "042", acledEvent: nil, acledSubEvent: nil),
  ]

  /// Takes hamzas and the feminine ending together, as far as the tests need it.
  static func fold(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "أ", "إ", "آ": result.unicodeScalars.append("ا")
      case "ة": result.unicodeScalars.append("ه")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
