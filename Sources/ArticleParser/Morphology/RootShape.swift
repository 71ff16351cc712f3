/// How the radicals of a verb change the patterns of its form.
///
/// The root alone does not tell: جوب is hollow in أجاب and sound in استجوب, so the lemma decides.
enum RootShape {
  /// The patterns hold as they are: كتب، وصل، سأل.
  case sound
  /// The middle radical is a long vowel: قال، استعاد.
  case hollow
  /// The last two radicals join before vowels: شنّ، احتلّ، اطمأنّ.
  case doubled
  /// The last radical is a glide that melts into the endings: دعا، نفى، لقي.
  case defective

  /// The shape of `radicals` in a verb whose lemma has the given letters.
  init(radicals: [UInt8], form: VerbForm, lemma: [UInt8]) {
    self = .sound
    guard let last = radicals.last, lemma.count >= 2, let lemmaEnd = lemma.last else { return }
    let lemmaBeforeEnd = lemma[lemma.count - 2]
    if form == .ix || form == .q4 {
      self = .doubled
    } else if ArabicLetter.isGlide(last) {
      // سرو and its like, with a spoken final و, inflect as sound verbs.
      if lemmaEnd != ArabicLetter.waw { self = .defective }
    } else if radicals.count == 3, ArabicLetter.isGlide(radicals[1]) {
      if lemmaBeforeEnd == ArabicLetter.alef, Self.hollowForms.contains(form) { self = .hollow }
    } else if radicals.count == 3, radicals[1] == last, Self.doubledForms.contains(form) {
      if lemmaBeforeEnd != last || lemma.count == 2 { self = .doubled }
    }
  }

  private static let hollowForms: [VerbForm] = [.i, .iv, .vii, .viii, .x]
  private static let doubledForms: [VerbForm] = [.i, .iii, .iv, .vi, .vii, .viii, .x]
}
