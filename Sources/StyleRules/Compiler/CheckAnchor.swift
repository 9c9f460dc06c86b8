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
  /// The rule that compares the stories of a run by what the check notes, if there is one.
  var across: Int? = nil
  let anchor: CheckAnchor
  /// Takes the story and the indices of the anchor's tokens, in order; there is at least one.
  let run: @Sendable (Story, ArraySlice<Int32>, inout FindingCollector) -> Void
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
  func tokens(at anchor: CheckAnchor, words: ArraySlice<Int32>) -> ArraySlice<Int32> {
    switch (anchor.acronyms, anchor.numbers, anchor.punctuation) {
    case (false, false, false): return words
    case (true, false, false) where words.isEmpty: return acronyms[...]
    case (false, true, false) where words.isEmpty: return numbers[...]
    case (false, false, true) where words.isEmpty: return punctuation[...]
    default: break
    }
    var all = Array(words)
    if anchor.acronyms { all += acronyms }
    if anchor.numbers { all += numbers }
    if anchor.punctuation { all += punctuation }
    all.sort()
    return all.indices.compactMap { $0 > 0 && all[$0] == all[$0 - 1] ? nil : all[$0] }[...]
  }
}

/// The checks of a guide by the words at which they look.
struct CheckIndex: Sendable {
  let checks: [CompiledTokenCheck]
  /// The checks of all words, those of one word side by side, and where those of each word begin: a list of its own for
  /// each of thousands of words would cost at every start.
  private var flat: [Int32] = []
  private var starts: [Int32] = []

  init(_ checks: [CompiledTokenCheck], _ table: inout WordTable) {
    self.checks = checks
    var words: [(id: Int32, check: Int32)] = []
    words.reserveCapacity(checks.reduce(0) { $0 + $1.anchor.words.count })
    for (index, check) in checks.enumerated() {
      for hash in check.anchor.words {
        words.append((Int32(truncatingIfNeeded: table.add(hash)), Int32(truncatingIfNeeded: index)))
      }
    }
    words.sort { ($0.id, $0.check) < ($1.id, $1.check) }
    starts.reserveCapacity(table.count + 2)
    flat.reserveCapacity(words.count)
    for (at, word) in words.enumerated() where at == 0 || word != words[at - 1] {
      while starts.count <= word.id { starts.append(Int32(truncatingIfNeeded: flat.count)) }
      flat.append(word.check)
    }
    while starts.count < table.count + 2 { starts.append(Int32(truncatingIfNeeded: flat.count)) }
  }

  /// Whether some check looks at a word; `id` is its number in the guide's table.
  @inline(__always)
  func has(_ id: Int) -> Bool { id &+ 1 < starts.count && starts[id] != starts[id &+ 1] }

  /// The tokens at which each check looks for its words: those of all checks, and where each one's begin.
  func placesByCheck(_ words: [(token: Int32, word: Int32)]) -> (tokens: [Int32], starts: [Int]) {
    var begins = [Int](repeating: 0, count: checks.count + 1)
    for (_, word) in words {
      for at in starts[Int(word)]..<starts[Int(word) + 1] { begins[Int(flat[Int(at)]) + 1] += 1 }
    }
    for check in checks.indices { begins[check + 1] += begins[check] }
    var next = begins
    var tokens = [Int32](repeating: 0, count: begins[checks.count])
    for (token, word) in words {
      for at in starts[Int(word)]..<starts[Int(word) + 1] {
        let check = Int(flat[Int(at)])
        tokens[next[check]] = token
        next[check] += 1
      }
    }
    return (tokens, begins)
  }
}
