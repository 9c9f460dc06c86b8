/// The letters of a word, seen where they stand: asking them costs no copy and no reference count.
typealias WordLetters = Span<UInt8>

extension Span where Element == UInt8 {
  @inline(__always)
  var last: UInt8? { isEmpty ? nil : self[count - 1] }

  /// Whether a word begins with some letters.
  @inline(__always)
  func starts(with word: StaticString) -> Bool { matches(word, at: 0) }

  /// Whether a word ends with some letters.
  @inline(__always)
  func ends(with word: StaticString) -> Bool { matches(word, at: count - word.utf8CodeUnitCount) }

  /// Whether a word has some letters and no other ones.
  @inline(__always)
  func equals(_ word: StaticString) -> Bool { count == word.utf8CodeUnitCount && matches(word, at: 0) }

  @inline(__always)
  private func matches(_ word: StaticString, at start: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard start >= 0, start + length <= count else { return false }
    for place in 0..<length where self[start + place] != word.utf8Start[place] { return false }
    return true
  }

  /// Whether a word's letters from one place on begin with another's.
  @inline(__always)
  func starts(with other: WordLetters, at start: Int = 0) -> Bool {
    guard start + other.count <= count else { return false }
    for place in 0..<other.count where self[start + place] != other[place] { return false }
    return true
  }
}
