import EventModel
import Testing

@testable import EventLinking

@Suite struct CopyTests {
  private let wire = """
    أفاد مصدر أمني في محافظة الأنبار بأن خمسة صواريخ سقطت مساء الاثنين داخل قاعدة عين الأسد الجوية \
    التي تضم جنودا أميركيين، من دون أن تسفر عن خسائر بشرية. وأضاف المصدر أن القوات العراقية عثرت على \
    منصة الإطلاق في أطراف ناحية البغدادي، وأنها فتحت تحقيقا لمعرفة الجهة التي تقف وراء الهجوم. ولم \
    تتبن أي جماعة المسؤولية حتى ساعة إعداد الخبر، في حين نددت الحكومة بالقصف ووصفته بأنه عمل إرهابي.
    """

  private let published = CalendarDate(iso: "2020-03-17")

  private func isCopy(_ left: String, _ right: String, published other: String = "2020-03-18")
    -> Bool
  {
    let comparison = CopyComparison(
      WordShingles(of: left), publishedOn: published, WordShingles(of: right),
      publishedOn: CalendarDate(iso: other))
    let isFound = !Set(MinHash.bandKeys(of: WordShingles(of: left)))
      .isDisjoint(with: MinHash.bandKeys(of: WordShingles(of: right)))
    // What is a copy must be found among all articles.
    #expect(isFound || !comparison.isCopy)
    return comparison.isCopy
  }

  @Test func spellingAndVowelSignsAreNoDifference() {
    let spelt = wire.replacing("أميركيين", with: "اميركيين").replacing("خمسة", with: "خَمْسَة")
      .replacing("،", with: " -")
    #expect(WordShingles(of: spelt) == WordShingles(of: wire))
  }

  @Test func lightEditingLeavesACopy() {
    let edited = wire.replacing("أفاد مصدر أمني", with: "قال مصدر في الشرطة")
      .replacing("ووصفته بأنه عمل إرهابي", with: "وعدته عملا إرهابيا")
      .replacing("من دون أن تسفر عن خسائر بشرية", with: "دون وقوع إصابات")
    #expect(isCopy(wire, edited))
  }

  @Test func aParagraphAddedOrCutLeavesACopy() {
    let added =
      wire + " وتأتي هذه الهجمات في ظل توتر متصاعد بين واشنطن وطهران منذ مطلع العام الحالي."
    #expect(isCopy(wire, added))
    let cut = wire.split(separator: ".").dropLast().joined(separator: ".")
    #expect(isCopy(wire, cut))
  }

  @Test func anotherAccountOfTheSameIsNoCopy() {
    let other = """
      استهدف قصف صاروخي قاعدة عين الأسد غربي العراق ليل الاثنين، وفق ما أعلنته خلية الإعلام الأمني \
      التي قالت إن الصواريخ الخمسة لم توقع إصابات. وذكر شهود من سكان البغدادي أنهم سمعوا دوي \
      انفجارات متتالية أعقبها تحليق كثيف للطيران، بينما باشرت قوة من الجيش تفتيش المنطقة المحيطة بالقاعدة.
      """
    #expect(!isCopy(wire, other))
  }

  @Test func theSameWordsMonthsLaterAreNews() {
    #expect(!isCopy(wire, wire, published: "2020-05-18"))
  }

  @Test func dailyFiguresInTheSameWordsAreNoCopies() {
    func bulletin(_ a: Int, _ b: Int, _ c: Int) -> String {
      "أعلنت وزارة الصحة في بيانها اليومي تسجيل \(a) إصابة جديدة بالفيروس خلال الساعات الماضية و\(b) "
        + "حالة وفاة، فيما تماثل للشفاء \(c) مريضا في عموم المحافظات، ودعت المواطنين إلى الالتزام "
        + "بالتعليمات الصحية وارتداء الكمامات وتجنب التجمعات حفاظا على سلامتهم وسلامة عائلاتهم"
    }
    #expect(!isCopy(bulletin(1200, 31, 900), bulletin(1417, 28, 1033)))
    #expect(isCopy(bulletin(1200, 31, 900), bulletin(1200, 31, 900)))
  }

  @Test func flashNewsOfTwoAttacksAreNoCopies() {
    #expect(
      !isCopy(
        "عاجل: سقوط ثلاثة صواريخ قرب مطار أربيل الدولي مساء اليوم",
        "عاجل: سقوط ثلاثة صواريخ قرب مطار بغداد الدولي مساء اليوم"))
  }

  @Test func emptyAndOneWordTextsHaveNoBands() {
    #expect(MinHash.bandKeys(of: WordShingles(of: "")) == [])
    #expect(MinHash.bandKeys(of: WordShingles(of: "عاجل")) == [])
    #expect(!isCopy("عاجل", "عاجل"))
  }

  @Test func keysAreTheSameEverywhere() {
    #expect(MinHash.bandKeys(of: WordShingles(of: "سقوط صواريخ على القاعدة")).count == 16)
    #expect(
      ReportKey(article: "https://example.com/1", type: "raid", place: nil, number: 0).text
        == "efe2wf69kv")
  }
}
