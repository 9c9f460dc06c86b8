internal import ArticleFormats
internal import ArticleText
public import StyleRules

/// Applies a guide's suggestions to articles: the safe ones, or all that it has.
///
/// A file is read, mended in memory until nothing is left, and written once, so that a second run finds nothing to do.
/// Quotations are left alone unless a rule says otherwise; so are findings that a mark of the desk lets stand, and a
/// file that has changed meanwhile.
public struct Fixer: Sendable {
  private let guide: CompiledGuide
  private let appliesUnsafe: Bool
  private let isWanted: (@Sendable (ReportedFinding) -> Bool)?

  /// Rounds after which suggestions that undo each other are given up.
  private static let rounds = 8

  /// What happened to one article.
  public struct Outcome: Sendable {
    /// The article's path.
    public let path: String
    /// How many suggestions were applied.
    public var applied = 0
    /// Why the file was left alone.
    public var failure: ReadFailure?
    /// The suggestions that were left out, and why.
    public var left: [Left] = []
    /// The bytes before and after, where they differ.
    public var change: (before: [UInt8], after: [UInt8])?
  }

  /// A suggestion that was left out.
  public struct Left: Sendable, Hashable {
    /// Where it would have gone, in the mended file.
    public let position: Position
    /// The id of the rule.
    public let rule: String
    /// Why, and what to do about it.
    public let reason: String
  }

  /// What a file's bytes become.
  public struct Mended: Sendable {
    /// The bytes with the suggestions in them.
    public let bytes: [UInt8]
    /// How many suggestions that were.
    public let applied: Int
    /// The suggestions that were left out.
    public let left: [Left]
  }

  /// Makes a fixer.
  ///
  /// - Parameters:
  ///   - guide: The guide.
  ///   - appliesUnsafe: Whether suggestions go in that may be wrong, so that somebody must read what comes out.
  ///   - isWanted: Whether a finding is to be mended; all are where nobody says.
  public init(
    _ guide: CompiledGuide, appliesUnsafe: Bool = false,
    isWanted: (@Sendable (ReportedFinding) -> Bool)? = nil
  ) {
    self.guide = guide
    self.appliesUnsafe = appliesUnsafe
    self.isWanted = isWanted
  }

  /// Mends one article, and writes it unless somebody only wants to see what it would become.
  public func fix(_ file: ArticleFile, writes: Bool = true) -> Outcome {
    var outcome = Outcome(path: file.path)
    do throws(ReadFailure) {
      let original = try file.bytes()
      let content = file.content(of: original)
      if let problem = content.failures.first {
        outcome.failure = problem
        return outcome
      }
      guard content.reader.canBeWritten else {
        outcome.failure = refusal(content, file.path)
        return outcome
      }
      let mended = mended(original, of: file)
      outcome.left = mended.left
      guard mended.applied > 0, mended.bytes != original else { return outcome }
      if writes { try file.rewrite(original, as: mended.bytes) }
      outcome.applied = mended.applied
      outcome.change = (original, mended.bytes)
    } catch {
      outcome.failure = error
    }
    return outcome
  }

  /// What bytes become that are read as a file of a path would be.
  ///
  /// - Parameters:
  ///   - original: The bytes.
  ///   - path: The path that findings report, by whose extension and the content the format is told.
  ///   - format: The name of the format, where neither is asked.
  public func mended(_ original: [UInt8], path: String, format: String? = nil) -> Mended {
    var file = ArticleFile(path: path, file: path)
    file.format = format
    return mended(original, of: file)
  }

  /// What a file's bytes become.
  ///
  /// Rules whose suggestions undo each other, or make more of the same, never come to an end: they are left out.
  ///
  /// - Parameters:
  ///   - original: The file's bytes.
  ///   - file: The file, which says how they are read.
  public func mended(_ original: [UInt8], of file: ArticleFile) -> Mended {
    var endless: Set<String> = []
    while true {
      var bytes = original
      var applied = 0
      var round = round(bytes, file, without: endless)
      for _ in 0..<Fixer.rounds where !round.changes.isEmpty {
        applied += round.changes.count
        bytes = Rewriting.apply(round.changes, to: bytes)
        round = self.round(bytes, file, without: endless)
      }
      if round.changes.isEmpty { return Mended(bytes: bytes, applied: applied, left: round.left) }
      endless.formUnion(round.changes.map(\.rule))
    }
  }

  /// Why a file of a format that can't be written was left alone; nothing where it has no suggestions.
  private func refusal(_ content: ArticleFile.Content, _ path: String) -> ReadFailure? {
    let count = content.articles.reduce(0) { count, article in
      count
        + guide.check(article).count {
          $0.isFixable && ($0.finding.suggestions.first.map { $0.isSafe || appliesUnsafe } ?? false)
        }
    }
    guard count > 0 else { return nil }
    let kind = appliesUnsafe ? "" : "safe "
    let left = count == 1 ? "1 \(kind)suggestion was" : "\(count) \(kind)suggestions were"
    return ReadFailure(
      path: path,
      reason:
        "Nothing is written into files of this format (\(content.reader.name)): \(left) left. Make them in the program that wrote the file."
    )
  }

  /// What one reading of a file gives.
  private struct Round {
    /// In the order of the file; none overlaps another.
    var changes: [Rewriting.Change] = []
    var left: [Left] = []
  }

  private func round(
    _ bytes: [UInt8], _ file: ArticleFile, without endless: Set<String>
  ) -> Round {
    let content = file.content(of: bytes)
    let rewriting = Rewriting(content, file)
    var locator = LazyLocator()
    let stets = StetFile(path: file.path, content)
    var round = Round()
    for (number, article) in content.articles.enumerated() {
      let findings = guide.check(article)
      var end = 0
      let standing = stets.map { stets in
        stets.standing(findings.map { locator.located($0, in: article) })
      }
      for (index, ruled) in findings.enumerated() {
        guard let suggestion = ruled.finding.suggestions.first, suggestion.isSafe || appliesUnsafe,
          ruled.isFixable, standing?[index] != true,
          isWanted.map({ $0(locator.located(ruled, in: article)) }) ?? true
        else { continue }
        func leave(_ reason: String) {
          round.left.append(
            Left(
              position: locator.located(ruled, in: article).start, rule: ruled.rule.id, reason: reason))
        }
        if endless.contains(ruled.rule.id) {
          leave("Its suggestion and those of other rules make each other anew; mend it by hand.")
          continue
        }
        switch rewriting.change(ruled.finding.range, to: suggestion.text, in: number, rule: ruled.rule.id) {
        case .none: continue
        case .refused(let reason): leave(reason)
        case .change(let change):
          // Findings on changed lines are asked for by their lines, which must not move.
          if isWanted != nil, change.movesLines { continue }
          // What overlaps waits for the next round.
          guard change.place.lowerBound >= end,
            change.range.lowerBound >= round.changes.last?.range.upperBound ?? 0
          else { continue }
          end = change.place.upperBound
          round.changes.append(change)
        }
      }
    }
    let (sound, unsound) = rewriting.sound(round.changes)
    round.changes = sound
    for change in unsound {
      round.left.append(
        Left(
          position: locator.position(change.place.lowerBound, in: content.articles[change.article]),
          rule: change.rule, reason: Rewriting.notReadBack))
    }
    return round
  }
}

/// Finds the places of findings where somebody asks for them, which for most files nobody does.
private struct LazyLocator {
  private var locator: FindingLocator?

  mutating func located(_ finding: RuledFinding, in article: Article) -> ReportedFinding {
    var turned = turned(to: article)
    return turned.locate(finding)
  }

  /// The position of an offset in an article's text.
  mutating func position(_ offset: Int, in article: Article) -> Position {
    turned(to: article).related(offset..<offset, "")?.start ?? Position(offset: 0, line: 1, column: 1)
  }

  private mutating func turned(to article: Article) -> FindingLocator {
    var turned = locator ?? FindingLocator(article)
    turned.turn(to: article)
    locator = turned
    return turned
  }
}
