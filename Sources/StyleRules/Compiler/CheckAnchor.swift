import ArticleText

/// The tokens at which a check looks: the one pass over a story gathers them, so that no check reads every token.
struct CheckAnchor: Sendable {
  /// What a token may be by itself, whatever word stands there.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8
    /// Words in capitals alone.
    static let acronyms = Kinds(rawValue: 1)
    /// Tokens that begin with a figure.
    static let numbers = Kinds(rawValue: 2)
    /// Commas, full stops, brackets and the like.
    static let punctuation = Kinds(rawValue: 4)
    /// Tokens that are the one before them again.
    static let repeated = Kinds(rawValue: 8)
  }

  /// Words and marks, by the hashes of their folded forms.
  var words: [UInt32] = []
  var kinds: Kinds = []

  static let acronyms = CheckAnchor(kinds: .acronyms)
  static let numbers = CheckAnchor(kinds: .numbers)
  static let punctuation = CheckAnchor(kinds: .punctuation)
  static let repeated = CheckAnchor(kinds: .repeated)
  static func words(_ words: String...) -> CheckAnchor { CheckAnchor(words: words.map(Folding.hash)) }
  static func words(_ hashes: [UInt32]) -> CheckAnchor { CheckAnchor(words: hashes) }
}

/// A check that looks at single tokens of a story.
struct CompiledTokenCheck: Sendable {
  let rule: Int
  /// The rule that compares the stories of a run by what the check notes, if there is one.
  var across: Int? = nil
  let anchor: CheckAnchor
  let run: Run

  /// Takes the story and the indices of the anchor's tokens, in order; there is at least one.
  typealias Run = @Sendable (Story, ArraySlice<Int32>, inout FindingCollector) -> Void
}

/// The tokens of one story at which checks look, in order.
struct AnchorPlaces {
  var acronyms: [Int32] = []
  var numbers: [Int32] = []
  var punctuation: [Int32] = []
  var repeated: [Int32] = []
  /// Words that start with a capital, for the check of listed names.
  var capitals: [Int32] = []
  /// Tokens with the number of their word in the guide's table: every token at which something begins or hangs.
  var words: [(token: Int32, word: Int32)] = []

  init() {}

  /// Gathers what tokens are by themselves; room is made for the usual share of them.
  init(of tokens: borrowing Span<Token>) {
    numbers.reserveCapacity(tokens.count / 24)
    punctuation.reserveCapacity(tokens.count / 5)
    capitals.reserveCapacity(tokens.count / 5)
    acronyms.reserveCapacity(tokens.count / 32)
    guard !tokens.isEmpty else { return }
    var before = ~tokens[0].hash
    for at in tokens.indices {
      let (hash, kind) = (tokens[at].hash, tokens[at].kind)
      if hash == before { repeated.append(Int32(truncatingIfNeeded: at)) }
      before = hash
      // Most tokens are small words: what nearly always holds is asked first.
      if kind == .word {
        guard tokens[at].startsWithCapital else { continue }
        capitals.append(Int32(truncatingIfNeeded: at))
        if tokens[at].capitalisation == .allCapitals { acronyms.append(Int32(truncatingIfNeeded: at)) }
      } else if kind == .punctuation {
        punctuation.append(Int32(truncatingIfNeeded: at))
      } else if kind == .number {
        numbers.append(Int32(truncatingIfNeeded: at))
      }
    }
  }

  /// The tokens of an anchor.
  ///
  /// - Parameter words: Those of its words.
  @inline(__always)
  func tokens(of kinds: CheckAnchor.Kinds, words: ArraySlice<Int32>) -> ArraySlice<Int32> {
    kinds.isEmpty ? words : mixedTokens(of: kinds, words: words)
  }

  private func mixedTokens(of kinds: CheckAnchor.Kinds, words: ArraySlice<Int32>) -> ArraySlice<Int32> {
    if words.isEmpty {
      switch kinds {
      case .acronyms: return acronyms[...]
      case .numbers: return numbers[...]
      case .punctuation: return punctuation[...]
      case .repeated: return repeated[...]
      default: break
      }
    }
    var all = Array(words)
    if kinds.contains(.acronyms) { all += acronyms }
    if kinds.contains(.numbers) { all += numbers }
    if kinds.contains(.punctuation) { all += punctuation }
    if kinds.contains(.repeated) { all += repeated }
    all.sort()
    var last: Int32 = -1
    all.removeAll { token in
      defer { last = token }
      return token == last
    }
    return all[...]
  }
}

/// The checks of a guide by the words at which they look.
///
/// Checks that look at the very same words are one group: a story's places are sorted out once for all of them.
struct CheckIndex: Sendable {
  /// What is asked of all checks in each story.
  private struct Head: Sendable {
    let rule: Int
    /// The rule over the run.
    let across: Int?
    let group: Int
    /// What it looks at beside words.
    let kinds: CheckAnchor.Kinds
  }

  private var heads: [Head] = []
  /// What each check does: apart, since plain numbers are asked at less cost.
  private let runs: [CompiledTokenCheck.Run]
  private var groupCount = 0
  /// The groups of all words, those of one word side by side, and where those of each word begin: a list of its own for
  /// each of thousands of words would cost at every start.
  private var flat: [Int32] = []
  private var starts: [Int32] = []

  init(_ checks: [CompiledTokenCheck], _ table: inout WordTable) {
    runs = checks.map(\.run)
    var words: [(id: Int32, group: Int32)] = []
    words.reserveCapacity(checks.reduce(0) { $0 + $1.anchor.words.count })
    var known: [[UInt32]: Int] = [:]
    for check in checks {
      let group = known[check.anchor.words]
      heads.append(
        Head(
          rule: check.rule, across: check.across, group: group ?? known.count, kinds: check.anchor.kinds))
      guard group == nil else { continue }
      for hash in check.anchor.words {
        words.append((Int32(truncatingIfNeeded: table.add(hash)), Int32(truncatingIfNeeded: known.count)))
      }
      known[check.anchor.words] = known.count
    }
    groupCount = known.count
    words.sort { ($0.id, $0.group) < ($1.id, $1.group) }
    starts.reserveCapacity(table.count + 2)
    flat.reserveCapacity(words.count)
    for (at, word) in words.enumerated() where at == 0 || word != words[at - 1] {
      while starts.count <= word.id { starts.append(Int32(truncatingIfNeeded: flat.count)) }
      flat.append(word.group)
    }
    while starts.count < table.count + 2 { starts.append(Int32(truncatingIfNeeded: flat.count)) }
  }

  /// Whether some check looks at a word; `id` is its number in the guide's table.
  @inline(__always)
  func has(_ id: Int) -> Bool { id &+ 1 < starts.count && starts[id] != starts[id &+ 1] }

  /// Calls `body` with each check that has something to look at in a story, and its tokens, in the checks' order.
  ///
  /// - Parameters:
  ///   - active: Whether each rule of the guide looks at the story.
  ///   - comparing: Whether rules over the run take part: a story may have the one form at which no anchor stands, so that
  ///     their checks are called without tokens too.
  func forEach(
    _ places: AnchorPlaces, active: [Bool], comparing: Bool,
    _ body: (_ rule: Int, _ across: Int?, CompiledTokenCheck.Run, ArraySlice<Int32>) -> Void
  ) {
    let words = placesByGroup(places.words)
    for index in heads.indices {
      let head = heads[index]
      let start = head.group == 0 ? 0 : words.ends[head.group - 1]
      let end = words.ends[head.group]
      let comparesForms = comparing && head.across.map { active[$0] } == true
      guard
        comparesForms || active[head.rule] && head.rule != head.across && (start < end || !head.kinds.isEmpty)
      else { continue }
      let tokens = places.tokens(of: head.kinds, words: words.tokens[start..<end])
      if comparesForms || !tokens.isEmpty { body(head.rule, head.across, runs[index], tokens) }
    }
  }

  /// The tokens at which each group looks for its words: those of all groups, and where each one's end.
  private func placesByGroup(_ words: [(token: Int32, word: Int32)]) -> (tokens: [Int32], ends: [Int]) {
    var ends = [Int](filled: groupCount, with: 0)
    let (flat, starts) = (flat.span, starts.span)
    // Written through spans: each write into an array asks whether somebody else holds it.
    var places = ends.mutableSpan
    var count = 0
    for (_, word) in words {
      for at in Int(starts[Int(word)])..<Int(starts[Int(word) &+ 1]) { places[Int(flat[at])] &+= 1 }
    }
    // Where each group begins; what is put there moves it on to where the group ends.
    for group in places.indices {
      (places[group], count) = (count, count + places[group])
    }
    var tokens = [Int32](filled: count, with: 0)
    var sorted = tokens.mutableSpan
    for (token, word) in words {
      for at in Int(starts[Int(word)])..<Int(starts[Int(word) &+ 1]) {
        let group = Int(flat[at])
        sorted[places[group]] = token
        places[group] &+= 1
      }
    }
    return (tokens, ends)
  }
}
