import ArticleText

/// Looks at how a story explains its abbreviations in brackets: `National Health Workers Board (NHWB)`.
///
/// An explanation is an abbreviation in brackets behind words whose initials are its letters, or such words in brackets
/// behind it. Left alone: speech, headlines, and brackets that hold something else (a ticker symbol, a currency).
public struct AbbreviationUse: StyledRule {
  /// What may be wrong with an explanation.
  public enum Fault: String, Sendable, CaseIterable {
    /// The same explanation is given again.
    case explainedTwice = "explained-twice"
    /// One abbreviation stands for two things, or one thing has two abbreviations.
    case explainedInTwoWays = "two-ways"
    /// The abbreviation stands in the story before it is explained.
    case usedBefore = "early"
    /// The abbreviation is explained and stands nowhere else.
    case neverUsed = "unused"
  }

  let fault: Fault
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - fault: What to look for.
  ///   - reach: Whether the stories of a run are compared with one another too.
  public init(
    _ fault: Fault, across reach: ArticleReach = .story, file: StaticString = #fileID, line: Int = #line
  ) {
    self.fault = fault
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.reach = reach
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    let summary =
      switch fault {
      case .explainedTwice: "An abbreviation is explained once."
      case .explainedInTwoWays: "An abbreviation stands for one thing, and a thing has one abbreviation."
      case .usedBefore: "An abbreviation is explained where it first stands."
      case .neverUsed: "An abbreviation that is explained is used again."
      }
    if traits.reach != .story, fault != .explainedInTwoWays {
      guide.problem(
        traits.id ?? "abbreviations.\(fault.rawValue)", traits.location,
        "Each story explains its abbreviations for itself: several stories can but explain one in two ways.",
        "Leave across: out, or write AbbreviationUse(.explainedInTwoWays, across: .allArticles).")
    }
    guide.addFormCheck(
      traits, id: "abbreviations.\(fault.rawValue)", kind: "AbbreviationUse", scope: EvidenceArea.running,
      summary: summary,
      forms: fault == .explainedInTwoWays
        ? FormStyle(
          sameness: .explanation,
          summary:
            "An abbreviation stands for one thing in all stories of a run, and a thing has one abbreviation.")
        : nil, at: .words("(")
    ) { [fault] story, places, findings in
      let all = story.explanations(at: places).filter { area.has($0.token, in: story) }
      if fault == .explainedInTwoWays, findings.comparesForms { Self.note(all, story, &findings) }
      guard all.count > (fault == .usedBefore || fault == .neverUsed ? 0 : 1) else { return }
      switch fault {
      case .explainedTwice: Self.reportRepeated(all, story, &findings)
      case .explainedInTwoWays: Self.reportTwoWays(all, story, &findings)
      case .usedBefore, .neverUsed: Self.reportUses(all, fault, area, story, &findings)
      }
    }
  }

  /// Whether some hash comes twice: where none does, nothing is said of a thing twice.
  private static func hasRepeated(_ hashes: some Sequence<UInt32>) -> Bool {
    var seen = WordSet()
    return hashes.contains { hash in
      defer { seen.insert(hash) }
      return seen.contains(hash)
    }
  }

  private static func reportRepeated(
    _ all: [Explanation], _ story: Story, _ findings: inout FindingCollector
  ) {
    guard hasRepeated(all.lazy.map { $0.abbreviationHash(story) }) else { return }
    var first: [String: Explanation] = [:]
    for one in all {
      let key = one.abbreviation(story) + " " + one.meaning(story)
      guard let before = first[key] else {
        first[key] = one
        continue
      }
      findings.add(
        one.range(story), "“\(one.abbreviation(story))” is explained already. Use it alone.", [],
        related: [RelatedPlace(before.range(story), "explained here")])
    }
  }

  /// Notes of each abbreviation what it stands for, and of each thing its abbreviation.
  private static func note(_ all: [Explanation], _ story: Story, _ findings: inout FindingCollector) {
    for one in all {
      let (abbreviation, meaning) = (
        Folding.hash(one.abbreviation(story)), Folding.hash(one.meaning(story))
      )
      findings.note(Int(meaning), of: abbreviation, at: one.range(story))
      findings.note(Int(abbreviation), of: ~meaning, at: one.range(story))
    }
  }

  private static func reportTwoWays(
    _ all: [Explanation], _ story: Story, _ findings: inout FindingCollector
  ) {
    guard
      hasRepeated(all.lazy.map { $0.abbreviationHash(story) })
        || hasRepeated(all.lazy.map { $0.meaningHash(story) })
    else { return }
    var byAbbreviation: [String: Explanation] = [:]
    var byMeaning: [String: Explanation] = [:]
    for one in all {
      let (abbreviation, meaning) = (one.abbreviation(story), one.meaning(story))
      if let other = byAbbreviation[abbreviation], other.meaning(story) != meaning {
        findings.add(
          one.range(story),
          "“\(abbreviation)” is “\(story.string(one.words).joinedWords)” here, and “\(story.string(other.words).joinedWords)” before. Explain it in one way.",
          [], related: [RelatedPlace(other.range(story), "the other explanation")])
      } else if let other = byMeaning[meaning], other.abbreviation(story) != abbreviation {
        findings.add(
          one.range(story),
          "“\(story.string(one.words).joinedWords)” is “\(abbreviation)” here, and “\(other.abbreviation(story))” before. Keep one abbreviation.",
          [], related: [RelatedPlace(other.range(story), "the other abbreviation")])
      }
      if byAbbreviation[abbreviation] == nil { byAbbreviation[abbreviation] = one }
      if byMeaning[meaning] == nil { byMeaning[meaning] = one }
    }
  }

  private static func reportUses(
    _ all: [Explanation], _ fault: Fault, _ area: EvidenceArea, _ story: Story,
    _ findings: inout FindingCollector
  ) {
    var wanted = WordMap<Int>()
    for (index, one) in all.enumerated() where wanted[story.lexicon.tokens[one.token].hash] == nil {
      wanted[story.lexicon.tokens[one.token].hash] = index
    }
    var uses = [[Int]](repeating: [], count: all.count)
    let tokens = story.lexicon.tokens
    for at in tokens.indices where tokens[at].kind == .word && tokens[at].flags.contains(.capital) {
      guard let index = wanted[tokens[at].hash], at != all[index].token,
        tokens[at].capitalisation != .capitalised
      else { continue }
      uses[index].append(at)
    }
    for (index, one) in all.enumerated() where wanted[tokens[one.token].hash] == index {
      let name = one.abbreviation(story)
      if fault == .neverUsed, uses[index].isEmpty, one.token >= one.words.upperBound {
        findings.add(tokens[one.token].range, "“\(name)” is explained and stands nowhere else. Leave it out.")
      }
      guard fault == .usedBefore,
        let early = uses[index].first(where: { isUse($0, story) && area.has($0, in: story) }),
        early < one.words.lowerBound, early < one.token
      else { continue }
      findings.add(
        tokens[early].range, "“\(name)” stands here before it is explained. Explain it at its first place.",
        [],
        related: [RelatedPlace(one.range(story), "explained here")])
    }
  }

  /// Whether an abbreviation stands for itself, and not in a longer name, an address or an explanation of its own.
  private static func isUse(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard at > 0, at + 1 < tokens.count else { return true }
    guard tokens[at].gap != .glued else { return false }
    // `Sprint PCS` is a company, `The PCS` is not.
    let before = tokens[at - 1]
    if before.kind == .word, before.startsWithCapital,
      !(story.opensSentence(at - 1) && smallWords.contains(before.hash))
    {
      return false
    }
    let next = tokens[at + 1]
    guard next.gap == .glued, next.kind == .punctuation else { return true }
    return !next.flags.contains(.gluedToNext) && !tokens[at].startsSentence
  }

  private static let smallWords = WordSet(
    "the a an this that its his her their our in on at by for from of to with and but as if when while after before under"
  )
}
