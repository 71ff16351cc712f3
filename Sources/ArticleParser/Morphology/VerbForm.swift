/// The derived form (وزن) of a verb: I–X of three radicals, and three of four radicals.
///
/// The raw value is how the lexicon writes it. Names follow Wright, *A Grammar of the Arabic
/// Language*, §§ 33–69.
package enum VerbForm: String, CaseIterable, Sendable {
  /// فعل: كتب
  case i = "1"
  /// فعّل: دمّر
  case ii = "2"
  /// فاعل: هاجم
  case iii = "3"
  /// أفعل: أطلق
  case iv = "4"
  /// تفعّل: تعرّض
  case v = "5"
  /// تفاعل: تظاهر
  case vi = "6"
  /// انفعل: انفجر
  case vii = "7"
  /// افتعل: اقتحم
  case viii = "8"
  /// افعلّ: احمرّ
  case ix = "9"
  /// استفعل: استهدف
  case x = "10"
  /// فعلل: دحرج
  case q1
  /// تفعلل: تدهور
  case q2
  /// افعللّ: اطمأنّ
  case q4

  /// How many radicals a verb of the form has.
  package var radicalCount: Int {
    switch self {
    case .q1, .q2, .q4: 4
    default: 3
    }
  }

  /// Whether the form has a passive; VII and IX are intransitive by meaning.
  package var hasPassive: Bool { self != .vii && self != .ix }
}
