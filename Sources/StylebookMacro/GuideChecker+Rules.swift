internal import RuleChecks

extension GuideChecker {
  /// The modifiers that narrow where or when a rule holds.
  private static let narrowing: Set<String> = ["in", "except", "since", "forArticles", "offByDefault"]

  /// Looks at a rule and what hangs on it.
  mutating func check(_ call: SwiftCall, _ context: Context) {
    var context = context
    let isNarrowed = !call.isWhole || call.modifiers.contains { Self.narrowing.contains($0.name) }
    context.isNarrowed = context.isNarrowed || isNarrowed
    var terms: [Term]?
    switch call.name {
    case "Section", "Names":
      if let block = call.block {
        var inner = context
        inner.isBuilder = true
        walk(block, inner)
      }
    case "Prefer": terms = checkPreferences(call, context)
    case "Avoid": terms = checkObjections(call, context)
    case "OneForm": checkTerms(call, .oneForm, context)
    case "Occurs": checkTerms(call, .occurs, context)
    case "Needs": checkTerms(call, .needs, context)
    case "Capitals": checkTerms(call, .capitals, context)
    case "Furniture": checkTerms(call, .furniture, context)
    case "Pattern", "Check":
      if let id = source.literal(call.arguments.first) {
        check(id: id, isShared: false, call, context)
        if call.name == "Pattern", let block = call.block { checkParts(block) }
      }
    case "Person", "Place", "Organization": checkName(call)
    default: break
    }
    for modifier in call.modifiers {
      switch modifier.name {
      case "id" where call.name != "Prefer" && call.name != "Avoid" && !Self.isName(call):
        // What a kind's own id is, is known where its terms are; here the id alone is looked at.
        if let id = source.literal(modifier.arguments.first) { check(id: id, isShared: false, nil, context) }
      case "since":
        if let day = source.literal(modifier.arguments.first), let fault = RuleDates.fault(day.text) {
          report(fault, at: day)
        }
      case "examples": checkExamples(modifier, terms: terms, context)
      default: break
      }
    }
  }

  private static func isName(_ call: SwiftCall) -> Bool {
    ["Person", "Place", "Organization", "Names"].contains(call.name)
  }

  /// The id that a modifier gives; nothing where none does, or where the source does not say which.
  private func ownID(_ call: SwiftCall) -> (hasOne: Bool, literal: Literal?) {
    guard let modifier = call.modifiers.last(where: { $0.name == "id" }) else { return (false, nil) }
    return (true, source.literal(modifier.arguments.first))
  }

  /// Looks at an id.
  ///
  /// - Parameter call: The rule whose first argument it is, where a modifier may give it another.
  private mutating func check(id: Literal, isShared: Bool, _ call: SwiftCall?, _ context: Context) {
    if let call, ownID(call).hasOne { return }
    if let fault = RuleIDs.fault(id.text) {
      report(fault, at: id)
    } else {
      add(id: id.text, at: id, isShared: isShared, context)
    }
  }

  // MARK: Terms

  /// Looks at a `Prefer`, and gives its unwanted terms where they decide what it finds.
  private mutating func checkPreferences(_ call: SwiftCall, _ context: Context) -> [Term]? {
    guard let first = call.arguments.first, first.label == nil else { return nil }
    let isInflected = call.modifiers.contains { $0.name == "inflected" }
    var own = TermAnswers<SourceLine>()
    var terms: [Term] = []
    var isWhole = true
    let id = ownID(call)
    if let table = source.literal(first), call.argument("over") == nil {
      let entries = TermTable.preferences(table.text)
      if let literal = id.literal { check(id: literal, isShared: entries.count > 1, nil, context) }
      for entry in entries {
        let line = entry.line?.number ?? 1
        if let fault = entry.fault {
          report("\(entry.message(fault.message)) \(fault.advice)", at: table, line: line)
          continue
        }
        let wrong = entry.wrong.map { Term($0) }
        var faults = TermChecks.preference(Term(entry.right), over: wrong, isTable: true)
        if faults.isEmpty, !isInflected {
          let offset = table.offset(ofLine: line)
          for term in wrong {
            if let fault = addAnswer(term, becomes: entry.right, at: offset, own: &own, context) {
              faults.append(fault)
            }
          }
        }
        for fault in faults {
          report("\(entry.message(fault.message)) \(fault.advice)", at: table, line: line)
        }
        if faults.isEmpty, !id.hasOne {
          add(id: RuleIDs.standard(entry.right), at: table, line: line, isShared: false, context)
        }
        terms += wrong
      }
      return isInflected ? nil : terms
    }
    let pairs: [(right: Literal, wrong: [Literal])]
    if source.byte(first.tokens.lowerBound) == UInt8(ascii: "["),
      source.tokens[first.tokens.lowerBound].kind == .open
    {
      pairs = dictionary(first, &isWhole)
    } else if let right = source.literal(first) {
      let all = call.arguments(from: "over")
      let wrong = all.compactMap { source.literal($0) }
      isWhole = all.count == wrong.count
      pairs = [(right, wrong)]
    } else {
      return nil
    }
    if let literal = id.literal { check(id: literal, isShared: pairs.count > 1, nil, context) }
    for (right, wrong) in pairs where !wrong.isEmpty || isWhole {
      let literals = [right] + wrong
      let faults = TermChecks.preference(Term(right.text), over: wrong.map { Term($0.text) }, isTable: false)
      for fault in faults { report(fault, at: literals[min(fault.part, literals.count - 1)]) }
      guard faults.isEmpty else { continue }
      if !isInflected {
        for term in wrong {
          if let fault = addAnswer(Term(term.text), becomes: right.text, at: term.offset, own: &own, context)
          {
            report(fault, at: term)
          }
        }
      }
      if !id.hasOne { add(id: RuleIDs.standard(right.text), at: right, isShared: false, context) }
      terms += wrong.map { Term($0.text) }
    }
    return isInflected || !isWhole ? nil : terms
  }

  /// The pairs of `["percent": "per cent"]`.
  private func dictionary(_ argument: SwiftCall.Argument, _ isWhole: inout Bool) -> [(
    right: Literal, wrong: [Literal]
  )] {
    var pairs: [(Literal, [Literal])] = []
    for part in source.parts(source.inside(argument.tokens.lowerBound)) {
      guard part.count == 3, source.byte(part.lowerBound + 1) == UInt8(ascii: ":"),
        let right = source.literal(part.lowerBound), let wrong = source.literal(part.lowerBound + 2)
      else {
        isWhole = false
        continue
      }
      pairs.append((right, [wrong]))
    }
    return pairs
  }

  /// Looks at an `Avoid`, and gives its terms where they decide what it finds.
  private mutating func checkObjections(_ call: SwiftCall, _ context: Context) -> [Term]? {
    let id = ownID(call)
    if let argument = call.argument("table") {
      guard let table = source.literal(argument) else { return nil }
      let entries = TermTable.objections(table.text)
      if let literal = id.literal { check(id: literal, isShared: true, nil, context) }
      for entry in entries {
        for fault in entry.fault.map({ [$0] }) ?? TermChecks.terms(entry.terms, of: .avoid) {
          report(fault.text, at: table, line: entry.number)
        }
      }
      let terms = entries.flatMap(\.terms)
      if !id.hasOne, let first = entries.first(where: { !$0.terms.isEmpty }) {
        add(id: TermKind.avoid.standardID(terms), at: table, line: first.number, isShared: false, context)
      }
      return terms.map { Term($0) }
    }
    return checkTerms(call, .avoid, context)
  }

  /// Looks at the terms of a rule that has nothing else, and gives them where all are known.
  @discardableResult
  private mutating func checkTerms(_ call: SwiftCall, _ kind: TermKind, _ context: Context) -> [Term]? {
    let all = call.arguments.prefix { $0.label == nil }
    let terms = all.compactMap { source.literal($0) }
    let id = ownID(call)
    if kind == .avoid, let literal = id.literal { check(id: literal, isShared: false, nil, context) }
    guard terms.count == all.count, !terms.isEmpty else { return nil }
    let faults = TermChecks.terms(terms.map(\.text), of: kind)
    for fault in faults { report(fault, at: terms[min(fault.part, terms.count - 1)]) }
    if kind == .needs {
      let others = call.arguments(from: "with").map { source.literal($0) }
      let companions = others.compactMap { $0 }
      if companions.count == others.count, !others.isEmpty {
        for fault in TermChecks.terms(companions.map(\.text), of: kind) {
          report(fault, at: companions[min(fault.part, companions.count - 1)])
        }
      }
    }
    guard faults.isEmpty else { return nil }
    if !id.hasOne { add(id: kind.standardID(terms.map(\.text)), at: terms[0], isShared: false, context) }
    return terms.map { Term($0.text) }
  }

  /// Looks at the words of a pattern.
  private mutating func checkParts(_ block: Range<Int>) {
    for statement in source.statements(block) {
      let range = statement.tokens
      var words: [Literal] = []
      if range.count == 1, let literal = source.literal(range.lowerBound) { words = [literal] }
      if case .call(let call) = source.kind(of: statement), call.name == "OneOf" || call.name == "Optional" {
        words = call.arguments.compactMap { source.literal($0) }
      }
      for word in words {
        if let fault = PatternChecks.words(word.text) { report(fault, at: word) }
      }
    }
  }

  // MARK: Examples

  private mutating func checkExamples(_ modifier: SwiftCall, terms: [Term]?, _ context: Context) {
    let finder = terms.map { TermExamples($0) }
    for (label, isWrong) in [("wrong", true), ("right", false)] {
      guard let argument = modifier.argument(label), let literals = source.literals(argument) else {
        continue
      }
      for literal in literals {
        let example = MarkedExample(literal.text, isWrong: isWrong)
        if let fault = example.fault ?? finder?.fault(example, isEverywhere: !context.isNarrowed) {
          report(fault, at: literal)
        }
      }
    }
  }

  // MARK: Names

  private mutating func checkName(_ call: SwiftCall) {
    guard let name = source.literal(call.arguments.first) else { return }
    if let fault = NameForms.name(name.text) { return report(fault, at: name) }
    let aliases = call.modifiers.filter { $0.name == "aliases" }.flatMap(\.arguments)
      .compactMap { source.literal($0)?.text }
    for modifier in call.modifiers {
      switch modifier.name {
      case "never":
        for argument in modifier.arguments {
          guard let form = source.literal(argument) else { continue }
          if let fault = NameForms.never(form.text, for: name.text, aliases: aliases)
            ?? NameForms.farNever(form.text, for: name.text, aliases: aliases)
          {
            report(fault, at: form)
          }
        }
      case "replaces":
        if let form = source.literal(modifier.arguments.first),
          let fault = NameForms.replacement(of: form.text, by: name.text) ?? TermChecks.spaces(form.text)
        {
          report(fault, at: form)
        }
        if let day = source.literal(modifier.argument("since")),
          let fault = RuleDates.fault(day.text, example: "since: \"2019-08-14\"")
        {
          report(fault, at: day)
        }
      default: break
      }
    }
  }
}
