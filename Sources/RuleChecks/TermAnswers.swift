/// Finds a term for which a guide has two answers.
///
/// A place is whatever says where an answer stands, in words; nothing is made of it until it is shown.
public struct TermAnswers<Place: CustomStringConvertible & Sendable>: Sendable {
  private var answers: [UInt64: (right: String, place: Place)] = [:]

  /// Makes a guide's answers, none yet.
  public init() {}

  /// Takes in that a term is to become another, and says what is wrong where it was to become something else before.
  ///
  /// - Parameters:
  ///   - term: The unwanted term.
  ///   - right: The wanted one.
  ///   - place: Where that is said, for the message about a second answer.
  public mutating func add(_ term: Term, becomes right: String, at place: Place) -> RuleFault? {
    guard !term.words.isEmpty else { return nil }
    let key = TermAnswers.key(term)
    guard let first = answers[key] else {
      answers[key] = (right, place)
      return nil
    }
    guard first.right != right else { return nil }
    return RuleFault(
      "“\(term.text)” has two answers: “\(right)” here, and “\(first.right)” at \(first.place).",
      "Keep one of them.")
  }

  /// One number for all spellings of a term that a rule takes for it (FNV-1a over the hashes of its words).
  private static func key(_ term: Term) -> UInt64 {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ value: UInt64) { key = (key ^ value) &* 0x100_0000_01B3 }
    for (index, word) in term.words.enumerated() {
      mix(UInt64(word.hash) << 1 | (index > 0 && word.isGlued ? 1 : 0))
      if term.isExact || word.isAccented { for byte in word.text.utf8 { mix(UInt64(byte)) } }
    }
    return key
  }
}
