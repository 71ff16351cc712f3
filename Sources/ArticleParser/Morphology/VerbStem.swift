/// The two shapes of a stem: before endings that start with a vowel, and before all others.
struct VerbStem {
  /// قال in قالت, شنّ in شنّت, نف in نفت.
  var vocalic: [UInt8]
  /// قل in قلت, شنن in شننت, نف in نفيت.
  var consonantal: [UInt8]
  /// What the endings of the stem look like.
  var ending: StemEnding
}

/// The kind of endings that a stem takes.
enum StemEnding {
  /// A consonant that keeps its place: قتل.
  case sound
  /// A long vowel that shortens without an ending: يقول, لم يقل.
  case hollow
  /// Two equal radicals that part without an ending: يمدّ, لم يمدد.
  case doubled
  /// The last radical was lost in ā, written ى: نفى, يلقى.
  case finalMaqsura
  /// The last radical was lost in ā, written ا, with و in the other persons: دعا, دعوت.
  case finalAlefOfWaw
  /// The last radical was lost in ā, written ا after a ي: أحيا, أحييت.
  case finalAlefAfterYeh
  /// The last radical is ī: لقي, ينفي.
  case finalI
  /// The last radical is ū: يدعو.
  case finalU
}
