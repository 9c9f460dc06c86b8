import ArticleText

/// The tokens at which a check looks: the one pass over a story gathers them, so that no check reads every token.
struct CheckAnchor: Sendable {
  /// Words and marks, by the hashes of their folded forms.
  var words: [UInt32] = []
  /// Words in capitals alone.
  var acronyms = false
  /// Tokens that begin with a figure.
  var numbers = false
  /// Commas, full stops, brackets and the like.
  var punctuation = false

  static let acronyms = CheckAnchor(acronyms: true)
  static let numbers = CheckAnchor(numbers: true)
  static let punctuation = CheckAnchor(punctuation: true)
  static func words(_ words: String...) -> CheckAnchor { CheckAnchor(words: words.map(Folding.hash)) }
  static func words(_ hashes: [UInt32]) -> CheckAnchor { CheckAnchor(words: hashes) }
}

/// A check that looks at single tokens of a story.
struct CompiledTokenCheck: Sendable {
  let rule: Int
  let anchor: CheckAnchor
  /// Takes the story and the indices of the anchor's tokens, in order; there is at least one.
  let run: @Sendable (Story, [Int32], inout FindingCollector) -> Void
}

/// The tokens of one story at which checks look, in order.
struct AnchorPlaces {
  var acronyms: [Int32] = []
  var numbers: [Int32] = []
  var punctuation: [Int32] = []
  /// Tokens with the number of their word in the guide's table.
  var words: [(token: Int32, word: Int32)] = []

  /// The tokens of an anchor.
  ///
  /// - Parameter words: Those of its words.
  func tokens(at anchor: CheckAnchor, words: [Int32]) -> [Int32] {
    var lists: [[Int32]] = words.isEmpty ? [] : [words]
    if anchor.acronyms { lists.append(acronyms) }
    if anchor.numbers { lists.append(numbers) }
    if anchor.punctuation { lists.append(punctuation) }
    guard lists.count > 1 else { return lists.first ?? [] }
    let all = lists.joined().sorted()
    return all.indices.compactMap { $0 > 0 && all[$0] == all[$0 - 1] ? nil : all[$0] }
  }
}

/// The checks of a guide by the words at which they look.
struct CheckIndex: Sendable {
  let checks: [CompiledTokenCheck]
  private var byWord: [[Int]] = []
  private var hasCheck: [Bool] = []

  init(_ checks: [CompiledTokenCheck], _ table: inout WordTable) {
    self.checks = checks
    var words: [(id: Int, check: Int)] = []
    for (index, check) in checks.enumerated() {
      for hash in Set(check.anchor.words) { words.append((table.add(hash), index)) }
    }
    hasCheck = [Bool](repeating: false, count: table.count + 1)
    byWord = [[Int]](repeating: [], count: table.count + 1)
    for (id, check) in words {
      byWord[id].append(check)
      hasCheck[id] = true
    }
  }

  /// Whether some check looks at a word; `id` is its number in the guide's table.
  @inline(__always)
  func has(_ id: Int) -> Bool { id < hasCheck.count && hasCheck[id] }

  /// The tokens at which each check looks for its words.
  func placesByCheck(_ words: [(token: Int32, word: Int32)]) -> [[Int32]] {
    var result = [[Int32]](repeating: [], count: checks.count)
    for (token, word) in words {
      for check in byWord[Int(word)] { result[check].append(token) }
    }
    return result
  }
}
