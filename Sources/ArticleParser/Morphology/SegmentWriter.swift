/// Writes the segments of one word form as letters.
///
/// Short vowels go, a doubled consonant is written once (أعلن + نا is أعلنا), each hamza gets its
/// seat. Linear in the length of the form; the buffers are reused from form to form.
struct SegmentWriter {
  /// The form to write; callers fill it.
  var segments: [UInt8] = []
  /// Whether أ إ آ become ا and a final ى becomes ي.
  let folds: Bool
  private var written: [UInt8] = []

  init(folds: Bool) {
    self.folds = folds
    segments.reserveCapacity(24)
    written.reserveCapacity(24)
  }

  /// The word in its standard spelling.
  mutating func text() -> String {
    write(respelled: nil)
    return utf8Text()
  }

  /// The word with the hamza at `index` spelled another way.
  mutating func text(hamzaAt index: Int, spelled spelling: HamzaSpelling) -> String {
    write(respelled: (index, spelling))
    return utf8Text()
  }

  /// The neighbours of the hamza at `index`.
  func context(ofHamzaAt index: Int) -> HamzaContext {
    var before = index - 1
    // A doubled hamza counts as one: ترأّس.
    if before > 0, segments[before] == ArabicLetter.hamza { before -= 1 }
    let after = index + 1
    let next = after < segments.count ? segments[after] : 0
    let endsInShortVowel = after == segments.count - 1 && Segment.isShortVowel(next)
    return HamzaContext(
      previous: before >= 0 ? segments[before] : 0, next: next,
      isFinal: after == segments.count || (endsInShortVowel && !endsBeforePronoun))
  }

  /// Whether a pronoun follows, so that a final short vowel is heard: يقرؤه beside يقرأ.
  var endsBeforePronoun = false

  private func utf8Text() -> String {
    // Small strings hold 15 bytes, so most surfaces need no allocation of their own.
    String(unsafeUninitializedCapacity: written.count * 2) { buffer in
      var end = 0
      for letter in written {
        buffer[end] = 0xD8 | letter >> 6
        buffer[end + 1] = 0x80 | letter & 0x3F
        end += 2
      }
      return end
    }
  }

  private mutating func write(respelled: (index: Int, spelling: HamzaSpelling)?) {
    written.removeAll(keepingCapacity: true)
    guard let first = segments.first else { return }
    if Segment.isShortVowel(first) { written.append(ArabicLetter.alef) }
    var index = 0
    while index < segments.count {
      let segment = segments[index]
      let next = index + 1 < segments.count ? segments[index + 1] : 0
      switch segment {
      case Segment.shortA, Segment.shortI, Segment.shortU: break
      case Segment.longA, Segment.silentAlef: written.append(ArabicLetter.alef)
      case Segment.longI: written.append(ArabicLetter.yeh)
      case Segment.longU: written.append(ArabicLetter.waw)
      case ArabicLetter.alefMaqsura:
        written.append(folds ? ArabicLetter.yeh : ArabicLetter.alefMaqsura)
      case next: break  // The first half of a doubled consonant.
      case ArabicLetter.hamza where index == 0:
        index = writeInitialHamza()
        continue
      case ArabicLetter.hamza:
        if let respelled, respelled.index == index {
          let spelled = respelled.spelling.letters
          written.append(
            folds && spelled.first == ArabicLetter.alefHamzaAbove
              ? ArabicLetter.alef : spelled.first)
          if let second = spelled.second { written.append(second) }
        } else {
          index = writeHamza(at: index)
          continue
        }
      default: written.append(segment)
      }
      index += 1
    }
  }

  /// Writes the hamza that opens the word with the vowel after it; returns the next index.
  private mutating func writeInitialHamza() -> Int {
    guard segments.count > 1 else { return 1 }
    var vowel = segments[1]
    var next = 2
    // Two hamzas, the second without a vowel, contract: آمن, أومن, إيمان.
    if segments.count > 3, segments[2] == ArabicLetter.hamza, !Segment.isVowel(segments[3]) {
      vowel = Segment.lengthened(vowel)
      next = 3
    }
    switch vowel {
    case Segment.longA:
      written.append(folds ? ArabicLetter.alef : ArabicLetter.alefMadda)
    case Segment.shortI, Segment.longI:
      written.append(folds ? ArabicLetter.alef : ArabicLetter.alefHamzaBelow)
    default:
      written.append(folds ? ArabicLetter.alef : ArabicLetter.alefHamzaAbove)
    }
    if vowel == Segment.longI { written.append(ArabicLetter.yeh) }
    if vowel == Segment.longU { written.append(ArabicLetter.waw) }
    return next
  }

  /// Writes a hamza on its standard seat; returns the next index.
  private mutating func writeHamza(at index: Int) -> Int {
    let seat = context(ofHamzaAt: index).seat
    guard seat == ArabicLetter.alef else {
      written.append(seat)
      return index + 1
    }
    if index + 1 < segments.count, segments[index + 1] == Segment.longA {
      written.append(folds ? ArabicLetter.alef : ArabicLetter.alefMadda)
      return index + 2
    }
    written.append(folds ? ArabicLetter.alef : ArabicLetter.alefHamzaAbove)
    return index + 1
  }
}
