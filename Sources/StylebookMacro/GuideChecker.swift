internal import ArticleText
internal import RuleChecks

/// Walks through a guide and holds what its source says against the checks that its start-up makes too.
struct GuideChecker {
  /// What holds at a place of the guide.
  struct Context {
    var path: [BranchStep] = []
    /// Whether a modifier around the place narrows where or when a rule holds.
    var isNarrowed = false
    /// Whether a result builder makes the rules.
    var isBuilder = true
    var depth = 0
  }

  /// Where an id was given.
  private struct Place {
    let offset: Int
    let path: [BranchStep]
    let isShared: Bool
  }

  /// The most statements of one declaration; the type checker's work grows faster than they do.
  static let mostStatements = 50
  /// The deepest nesting, and the most visits of a property, that is looked at.
  private static let deepest = 48
  private static let mostVisits = 3
  private static let mostFindings = 200

  let source: SwiftSource
  let guide: GuideDeclaration
  private let lines: LineCounter
  private(set) var findings: [GuideFinding] = []
  private var seen: Set<GuideFinding> = []
  private var ids: [String: [Place]] = [:]
  private var answers = TermAnswers<SourceLine>()
  private var visits: [Int: Int] = [:]

  /// - Parameter line: The line at which the source starts.
  init(_ source: SwiftSource, _ guide: GuideDeclaration, line: Int) {
    self.source = source
    self.guide = guide
    lines = LineCounter(source.bytes, first: line)
  }

  /// Looks at the whole guide.
  mutating func check() {
    for index in guide.members.indices where guide.members[index].name == "body" {
      visit(index, Context())
    }
    // What the body does not mention may stand in another guide's.
    for index in guide.members.indices where visits[index] == nil {
      ids = [:]
      answers = TermAnswers<SourceLine>()
      visit(index, Context())
    }
    checkExpressions()
  }

  // MARK: Reporting

  mutating func report(_ finding: GuideFinding) {
    if findings.count < Self.mostFindings, seen.insert(finding).inserted { findings.append(finding) }
  }

  /// Reports a fault of a string; it is mended there where only one text is right.
  mutating func report(_ fault: RuleFault, at literal: Literal) {
    var finding = GuideFinding(message: fault.text, range: literal.string.range)
    if let mended = fault.mended, let source = literal.source(for: mended) {
      finding.mending = .init(message: "write “\(mended)”", range: literal.string.range, text: source)
    }
    report(finding)
  }

  /// Reports a fault of a line of a table.
  mutating func report(_ message: String, at literal: Literal, line: Int) {
    let start = literal.string.isMultiline ? literal.offset(ofLine: line) : literal.offset
    let end = literal.string.isMultiline ? endOfLine(start) : literal.string.range.upperBound
    report(GuideFinding(message: message, range: start..<max(start, end)))
  }

  private func endOfLine(_ offset: Int) -> Int {
    source.bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? source.bytes.count
  }

  // MARK: Walking

  private mutating func visit(_ index: Int, _ context: Context) {
    let member = guide.members[index]
    visits[index, default: 0] += 1
    guard visits[index, default: 0] <= Self.mostVisits, context.depth < Self.deepest else { return }
    var context = context
    context.path += member.path
    context.isBuilder = member.isBuilder
    context.depth += 1
    if member.isList {
      walkList(member.content, context)
    } else {
      walk(member.content, context)
      checkSize(member)
    }
  }

  mutating func walk(_ range: Range<Int>, _ context: Context) {
    guard context.depth < Self.deepest else { return }
    var branches = BranchStack()
    let statements = source.statements(range)
    for (number, statement) in statements.enumerated() {
      var context = context
      context.path += branches.path
      context.depth += 1
      switch source.kind(of: statement) {
      case .directive(let directive): branches.take(directive, at: statement.tokens.lowerBound)
      case .call(let call): check(call, context)
      case .reference(let name):
        for index in guide.members.indices where guide.members[index].name == name { visit(index, context) }
      case .branches(let bodies):
        for (arm, body) in bodies.enumerated() {
          var inner = context
          inner.path.append(BranchStep(condition: statement.tokens.lowerBound, arm: arm))
          walk(body, inner)
        }
      case .return(let value):
        if context.isBuilder { reportReturn(statement, value, isAlone: number == 0 && statements.count == 1) }
        if let first = value.first, source.byte(first) == UInt8(ascii: "["),
          source.tokens[first].kind == .open
        {
          walkList(source.inside(first), context)
        } else if let call = source.call(value) {
          check(call, context)
        }
      case .declaration, .unknown: break
      }
    }
  }

  private mutating func walkList(_ range: Range<Int>, _ context: Context) {
    for part in source.parts(range) where !part.isEmpty {
      switch source.kind(of: SwiftStatement(tokens: part)) {
      case .call(let call): check(call, context)
      case .reference(let name):
        for index in guide.members.indices where guide.members[index].name == name { visit(index, context) }
      default: break
      }
    }
  }

  private mutating func reportReturn(_ statement: SwiftStatement, _ value: Range<Int>, isAlone: Bool) {
    let tokens = source.tokens
    let start = tokens[statement.tokens.lowerBound].start
    var finding = GuideFinding(
      message: "This “return” switches the result builder off"
        + (isAlone ? "." : ", and the statements beside it are lost.")
        + " Write the rules one below the other.",
      range: start..<tokens[statement.tokens.lowerBound].end)
    if let first = value.first {
      let end = tokens[value.upperBound - 1].end
      let isList = source.byte(first) == UInt8(ascii: "[") && tokens[first].link == value.upperBound - 1
      let rules = isList ? source.parts(source.inside(first)).filter { !$0.isEmpty } : [value]
      let indent = "\n" + String(repeating: " ", count: lines.column(start))
      finding.mending = .init(
        message: "take “return” out", range: start..<end,
        text: rules.map { source.text(tokens[$0.lowerBound].start..<tokens[$0.upperBound - 1].end) }
          .joined(separator: indent))
    }
    report(finding)
  }

  // MARK: Sizes

  private mutating func checkSize(_ member: GuideDeclaration.Member) {
    let count = countStatements(member.content, depth: 0)
    guard member.isBuilder, count > Self.mostStatements else { return }
    let token = source.tokens[member.token]
    report(
      GuideFinding(
        message:
          "“\(member.name)” has \(count) statements; the compiler's work grows faster than they do. Keep a "
          + "declaration under \(Self.mostStatements): move a section into a property of its own, "
          + "“@RulesBuilder var words: Rules { … }”, or terms into a table.",
        isWarning: true, range: token.start..<token.end))
  }

  private func countStatements(_ range: Range<Int>, depth: Int) -> Int {
    guard depth < Self.deepest else { return 0 }
    return source.statements(range).reduce(0) { count, statement in
      switch source.kind(of: statement) {
      case .directive: count
      case .branches(let bodies):
        count + 1 + bodies.reduce(0) { $0 + countStatements($1, depth: depth + 1) }
      case .call(let call) where call.name == "Section" || call.name == "Names":
        count + 1 + (call.block.map { countStatements($0, depth: depth + 1) } ?? 0)
      default: count + 1
      }
    }
  }

  // MARK: Ids and answers

  /// Takes in the id of a rule.
  ///
  /// - Parameter isShared: Whether other declarations may stand under the id.
  mutating func add(id: String, at literal: Literal, line: Int? = nil, isShared: Bool, _ context: Context) {
    let offset =
      line.map { literal.string.isMultiline ? literal.offset(ofLine: $0) : literal.offset } ?? literal.offset
    let earlier = ids[id, default: []]
    ids[id, default: []].append(Place(offset: offset, path: context.path, isShared: isShared))
    guard earlier.count < 8,
      let first = earlier.first(where: {
        $0.offset != offset && $0.path.surelyMeets(context.path) && !($0.isShared && isShared)
      })
    else { return }
    let place = SourceLine(number: lines.line(first.offset))
    let fault = RuleIDs.duplicate(id, first: place.description)
    var finding = GuideFinding(
      message: fault.text, range: offset..<max(offset, endOfToken(literal, line, offset)))
    finding.note = .init(message: "the first rule with the id “\(id)”", offset: first.offset)
    report(finding)
  }

  private func endOfToken(_ literal: Literal, _ line: Int?, _ offset: Int) -> Int {
    line != nil && literal.string.isMultiline ? endOfLine(offset) : literal.string.range.upperBound
  }

  /// Takes in what a term is to become, and gives what is wrong with it.
  ///
  /// - Parameter own: The answers of the declaration alone, for a rule that other rules may stand beside.
  mutating func addAnswer(
    _ term: Term, becomes right: String, at offset: Int, own: inout TermAnswers<SourceLine>,
    _ context: Context
  ) -> RuleFault? {
    let place = SourceLine(number: lines.line(offset))
    if context.path.isEmpty, !context.isNarrowed { return answers.add(term, becomes: right, at: place) }
    return own.add(term, becomes: right, at: place)
  }

  // MARK: Regular expressions

  private mutating func checkExpressions() {
    let end = guide.content.upperBound
    for token in guide.content where source.isText("Regex", at: token, end: end) {
      guard token + 3 < end, source.byte(token + 1) == UInt8(ascii: "("),
        source.tokens[token + 1].link == token + 3,
        let literal = source.literal(token + 2), let fault = RegexChecks.fault(literal.text)
      else { continue }
      report(fault, at: literal)
    }
  }
}

/// A line of the file that is being compiled.
struct SourceLine: CustomStringConvertible {
  let number: Int

  var description: String { "line \(number)" }
}

/// Counts the lines of a source.
struct LineCounter {
  private let starts: [Int]
  private let first: Int

  init(_ bytes: [UInt8], first: Int) {
    self.first = first
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  private func index(_ offset: Int) -> Int { max(0, starts.partitioningIndex { $0 > offset } - 1) }

  /// The line of an offset, counted as the compiler does.
  func line(_ offset: Int) -> Int { first + index(offset) }

  /// How many bytes stand before an offset in its line.
  func column(_ offset: Int) -> Int { offset - starts[index(offset)] }
}
