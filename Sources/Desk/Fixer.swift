internal import ArticleFormats
internal import ArticleText
public import StyleRules

/// Applies a guide's safe suggestions to articles.
///
/// A file is read, mended in memory until nothing safe is left, and written once, so that a second run finds nothing
/// to do. Quotations are left alone unless a rule says otherwise, and so is a file that has changed meanwhile.
public struct Fixer: Sendable {
  private let guide: CompiledGuide

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
  }

  /// Makes a fixer.
  public init(_ guide: CompiledGuide) { self.guide = guide }

  /// Mends one article and writes it.
  public func fix(_ file: ArticleFile) -> Outcome {
    var outcome = Outcome(path: file.path)
    do {
      let original = try file.bytes()
      if let problem = file.content(of: original).failures.first {
        outcome.failure = problem
        return outcome
      }
      let (mended, applied) = fixed(original, path: file.path, format: file.format)
      guard applied > 0, mended != original else { return outcome }
      let isWritten = try AtomicFile.write(mended, to: file.file) { (try? file.bytes()) == original }
      if isWritten {
        outcome.applied = applied
      } else {
        outcome.failure = ReadFailure(
          path: file.path, reason: "The file changed while it was read; it was left as it is.")
      }
    } catch let failure as ReadFailure {
      outcome.failure = failure
    } catch let failure as AtomicFile.Failure {
      outcome.failure = ReadFailure(path: file.path, reason: failure.reason)
    } catch {
      outcome.failure = ReadFailure(path: file.path, reason: "\(error)")
    }
    return outcome
  }

  /// The bytes with every safe suggestion applied, and how many there were.
  ///
  /// Rules whose suggestions undo each other, or make more of the same, never come to an end: they are left out.
  ///
  /// - Parameters:
  ///   - original: The file's bytes.
  ///   - path: The path that findings report, by whose extension and the content the format is told.
  ///   - format: The name of the format, where neither is asked.
  public func fixed(
    _ original: [UInt8], path: String, format: String? = nil
  ) -> (bytes: [UInt8], applied: Int) {
    var endless: Set<String> = []
    while true {
      var bytes = original
      var applied = 0
      var changes = changes(bytes, path: path, format: format, without: endless)
      for _ in 0..<Fixer.rounds where !changes.isEmpty {
        applied += changes.count
        bytes = Fixer.apply(changes, to: bytes)
        changes = self.changes(bytes, path: path, format: format, without: endless)
      }
      if changes.isEmpty { return (bytes, applied) }
      endless.formUnion(changes.map(\.rule))
    }
  }

  private struct Change {
    let range: Range<Int>
    let bytes: [UInt8]
    let rule: String
  }

  /// The safe changes that do not overlap, in order; the first of two that do is taken.
  private func changes(
    _ bytes: [UInt8], path: String, format: String?, without endless: Set<String>
  ) -> [Change] {
    let content = ArticleFile.content(bytes, path: path, format: format)
    var result: [Change] = []
    for article in content.articles { add(changes(article, content.reader, without: endless), to: &result) }
    return result
  }

  /// Adds changes behind those that are there; what overlaps is left out.
  private func add(_ changes: [Change], to result: inout [Change]) {
    for change in changes where change.range.lowerBound >= result.last?.range.upperBound ?? 0 {
      result.append(change)
    }
  }

  private func changes(
    _ article: Article, _ reader: any ArticleReader, without endless: Set<String>
  ) -> [Change] {
    guide.check(article).compactMap { ruled in
      let place = ruled.finding.range
      guard ruled.isFixable, !endless.contains(ruled.rule.id),
        let suggestion = ruled.finding.suggestions.first,
        suggestion.isSafe, article.sourceMap.isVerbatim(place)
      else { return nil }
      // A title stands in front matter, where a mark may be syntax: there only words are put in.
      let isTitle = article.metadata.title != nil && place.lowerBound < article.blocks[0].range.upperBound
      if isTitle, !suggestion.text.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0 == " " }) {
        return nil
      }
      let range = article.sourceMap.sourceRange(of: place)
      guard let text = reader.written(suggestion.text, over: place, in: article),
        let new = article.sourceMap.transcoding.map({ $0.encoded(text) }) ?? Array(text.utf8),
        !article.source[range].elementsEqual(new)
      else { return nil }
      return Change(range: range, bytes: new, rule: ruled.rule.id)
    }
  }

  private static func apply(_ changes: [Change], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var at = 0
    for change in changes {
      result += bytes[at..<change.range.lowerBound]
      result += change.bytes
      at = change.range.upperBound
    }
    return result + bytes[at...]
  }
}
