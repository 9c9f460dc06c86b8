/// The letter groups of romanised Korean and the letters of Hangul that each may stand for.
struct KoreanSyllables: Sendable {
  /// A syllable as sets of what its beginning, its vowel and its end may be.
  struct Syllable: Sendable {
    var onset: UInt32 = 1
    var vowel: UInt32 = 0
    var coda: UInt32 = 1
    /// The vowel under McCune–Reischauer and as a person writes it.
    var mcCune: UInt32 = 0
    var personal: UInt32 = 0
  }

  private var surnames = TokenTable(capacity: 600)
  private var rowStarts: [Int] = [0]
  private var rowNumbers: [UInt16] = []

  private var onsets = TokenTable(capacity: 64)
  private var codas = TokenTable(capacity: 64)
  private var vowels = TokenTable(capacity: 64)
  private var vowelSets: [(UInt32, UInt32)] = [(0, 0)]

  init() {
    var byForm: [[UInt8]: [UInt16]] = [:]
    TableText.lines(KoreanScheme.surnames) { number, words in
      for word in words { byForm[word, default: []].append(UInt16(number)) }
    }
    for (form, numbers) in byForm {
      surnames.set(TokenTable.hash(form), to: UInt32(rowStarts.count))
      rowNumbers += numbers
      rowStarts.append(rowNumbers.count)
    }
    TableText.lines(KoreanScheme.onsets) { _, words in
      onsets.set(TokenTable.hash(words[0]), to: KoreanSyllables.set(words[1]))
    }
    TableText.lines(KoreanScheme.codas) { _, words in
      codas.set(TokenTable.hash(words[0]), to: KoreanSyllables.set(words[1]))
    }
    TableText.lines(KoreanScheme.vowels) { _, words in
      vowels.set(TokenTable.hash(words[0]), to: UInt32(vowelSets.count))
      vowelSets.append((KoreanSyllables.set(words[1]), KoreanSyllables.set(words[2])))
    }
  }

  /// Letters a to z as the bits of a set; `.` is the empty beginning or end.
  private static func set(_ word: [UInt8]) -> UInt32 {
    var result: UInt32 = 0
    for byte in word { result |= byte == UInt8(ascii: ".") ? 1 : 2 << UInt32(byte - 0x61) }
    return result
  }

  func isSurname(_ hash: UInt64) -> Bool { surnames[hash] != 0 }

  func shareRow(_ first: UInt64, _ second: UInt64) -> Bool {
    if first == second { return surnames[first] != 0 }
    let (a, b) = (Int(surnames[first]), Int(surnames[second]))
    guard a > 0, b > 0 else { return false }
    for row in rowNumbers[rowStarts[a - 1]..<rowStarts[a]] {
      for other in rowNumbers[rowStarts[b - 1]..<rowStarts[b]] where row == other { return true }
    }
    return false
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x77: true
    default: false
    }
  }

  /// Reads a token by syllables into a reading; false where it is none.
  func read(_ letters: ArraySlice<UInt8>, _ marks: UInt32, _ reading: inout KoreanReading) -> Bool {
    var at = letters.startIndex
    let begin = at
    while at < letters.endIndex {
      var syllable = Syllable()
      var end = at
      while end < letters.endIndex, !KoreanSyllables.isVowel(letters[end]) { end += 1 }
      if end > at {
        let onset = onsets[TokenTable.hash(letters[at..<end])]
        guard onset != 0 else { return false }
        syllable.onset = onset
        if end - begin < 32, marks >> UInt32(end - begin) & 1 == 1 {
          // Marked, it is the aspirate.
          let strong = onset & KoreanScheme.aspirates
          if strong != 0 { syllable.onset = strong }
          reading.isMcCune = true
        }
        if letters[at] == UInt8(ascii: "g") || letters[at] == UInt8(ascii: "d")
          || letters[at] == UInt8(ascii: "b"), at == begin
        {
          reading.isPersonal = reading.isPersonal || false
        }
      }
      at = end
      while end < letters.endIndex, KoreanSyllables.isVowel(letters[end]) { end += 1 }
      guard end > at, end - at <= 4 else { return false }
      let vowel = vowels[TokenTable.hash(letters[at..<end])]
      guard vowel != 0 else { return false }
      (syllable.personal, syllable.mcCune) = vowelSets[Int(vowel)]
      if letters[at..<end].elementsEqual("oo".utf8) || letters[at..<end].elementsEqual("ee".utf8)
        || letters[at..<end].elementsEqual("ou".utf8) || letters[at..<end].elementsEqual("you".utf8)
        || letters[at..<end].elementsEqual("eo".utf8) || letters[at..<end].elementsEqual("eu".utf8)
        || letters[at..<end].elementsEqual("yeo".utf8) || letters[at..<end].elementsEqual("woo".utf8)
      {
        reading.isPersonal = true
      }
      at = end
      // As many consonants as the next syllable does not need.
      while end < letters.endIndex, !KoreanSyllables.isVowel(letters[end]) { end += 1 }
      let run = end - at
      if run > 0 {
        let isLast = end == letters.endIndex
        var length = isLast ? run : run - 1
        if !isLast {
          // ch and similar begin the next one.
          if run >= 2, letters[end - 1] == UInt8(ascii: "h"), "csp".utf8.contains(letters[end - 2]) {
            length -= 1
          }
          if length == 1, letters[at] == UInt8(ascii: "n"), run == 2, letters[at + 1] == UInt8(ascii: "g") {
            length = 2
          }
        }
        if length > 0 {
          let coda = codas[TokenTable.hash(letters[at..<(at + length)])]
          guard coda != 0 else { return false }
          syllable.coda = coda
        }
        at += length
      }
      reading.syllables.append(syllable)
      if reading.syllables.count > 3 { return false }
    }
    return true
  }

  /// Whether the syllables of two readings may be the same.
  func compare(_ first: KoreanReading, _ second: KoreanReading) -> SyllabicJudgement {
    if first.letters == second.letters { return .same }
    guard first.syllables.count == second.syllables.count else { return .different }
    var fits = [true, true, true]
    var isOnlyVowels = true
    for (a, b) in zip(first.syllables, second.syllables) {
      if a.onset & b.onset == 0 || a.coda & b.coda == 0 { return .different }
      if a.onset != b.onset || a.coda != b.coda { isOnlyVowels = false }
      if a.personal & b.personal == 0 { fits[0] = false }
      if a.personal & b.mcCune == 0 { fits[1] = false }
      if a.mcCune & b.personal == 0 { fits[2] = false }
    }
    if fits[0] { return .same }
    // One by McCune–Reischauer, one by its bearer: Song and Sung are one only so.
    let crosses = fits[1] && !first.isMcCune || fits[2] && !second.isMcCune
    guard fits[1] || fits[2] else { return .different }
    if isOnlyVowels, first.surname == second.surname, !first.isPersonal, !second.isPersonal {
      return .unclear
    }
    if first.isPersonal && second.isPersonal { return .unclear }
    return crosses ? .same : .unclear
  }
}
