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

/// The checks of a guide by the tokens at which they look.
struct CheckIndex: Sendable {
  let checks: [CompiledTokenCheck]
  private var byWord: [[Int]] = []
  private(set) var acronyms: [Int] = []
  private(set) var numbers: [Int] = []
  private(set) var punctuation: [Int] = []

  init(_ checks: [CompiledTokenCheck], _ table: inout WordTable) {
    self.checks = checks
    var words: [(id: Int, check: Int)] = []
    for (index, check) in checks.enumerated() {
      for hash in Set(check.anchor.words) { words.append((table.add(hash), index)) }
      if check.anchor.acronyms { acronyms.append(index) }
      if check.anchor.numbers { numbers.append(index) }
      if check.anchor.punctuation { punctuation.append(index) }
    }
    byWord = [[Int]](repeating: [], count: table.count + 1)
    for (id, check) in words { byWord[id].append(check) }
    for id in byWord.indices { byWord[id].sort() }
  }

  /// The checks that look at a word; `id` is its number in the guide's table.
  @inline(__always)
  func checks(for id: Int) -> [Int] { id < byWord.count ? byWord[id] : [] }
}
