#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import Copydesk
internal import Desk
public import StyleRules

/// Holds a guide against texts and articles, in a newsroom's own tests.
///
/// What is wrong is thrown, and says itself what was expected and what was found: any test library shows it.
public struct GuideTester: Sendable {
  let guide: CompiledGuide
  private let articles: ArticleSet
  let package: String

  /// Makes a guide ready.
  ///
  /// - Parameters:
  ///   - guide: The guide.
  ///   - package: The folder from which the paths of data files and articles start; where it is missing, the nearest one
  ///     with a `Package.swift`, from the working directory upwards.
  /// - Throws: Everything that is wrong with the guide.
  public init(_ guide: some StyleGuide, package: String? = nil) throws(GuideProblems) {
    self.package = package ?? PackageFolder.path
    articles = guide.articles
    self.guide = try CompiledGuide(guide, dataFolder: self.package)
  }

  private init(_ guide: CompiledGuide, _ articles: ArticleSet, _ package: String) {
    self.guide = guide
    self.articles = articles
    self.package = package
  }

  /// The tester with a choice of the guide's rules.
  ///
  /// - Parameter rules: Rule ids or patterns of them, as `names.*`.
  public func only(_ rules: String...) -> GuideTester {
    GuideTester(guide.selecting(only: rules, skip: []), articles, package)
  }

  // MARK: Texts

  /// The text with `↓` before each finding, and no other marks: what a test compares with what it expects.
  ///
  /// - Parameters:
  ///   - text: The text; marks that it has are taken out before it is read.
  ///   - path: The path of the article; its ending says what format the text is of.
  public func marked(_ text: String, path: String = "story.txt") -> String {
    let bytes = MarkedText(text).bytes
    let report = DeskRun(guide).report(on: [ArticleFile(path: path, content: bytes)])
    return MarkedText.marking(bytes, at: report.findings.map(\.start.offset))
  }

  /// Checks that the guide finds what is marked with `↓` in a text, and nothing else.
  ///
  /// - Throws: `MarkMismatch` with the text as the guide marks it.
  public func check(_ text: String, path: String = "story.txt") throws {
    try check([(path, Array(text.utf8))])
  }

  /// Checks that the guide finds what is marked with `↓` in articles, and nothing else; rules that compare stories see
  /// them all.
  ///
  /// - Parameter paths: Files, or folders of them, from the package's folder.
  /// - Throws: `MarkMismatch`, or the `ReadFailure` of an article that can't be read.
  public func checkArticles(at paths: String...) throws {
    try check(try files(at: paths).map { ($0.path, try $0.bytes()) })
  }

  private func check(_ marked: [(path: String, bytes: [UInt8])]) throws {
    let stories = marked.map { ($0.path, MarkedText.unmarked($0.bytes)) }
    let report = DeskRun(guide).report(on: stories.map { ArticleFile(path: $0.0, content: $0.1.bytes) })
    if let failure = report.failures.first { throw failure }
    let byPath = Dictionary(grouping: report.findings, by: \.path)
    var mismatches: [MarkMismatch.Story] = []
    for (path, (bytes, offsets)) in stories {
      let findings = byPath[path] ?? []
      guard findings.map(\.start.offset).sorted() != offsets else { continue }
      mismatches.append(
        MarkMismatch.Story(path: path, bytes: bytes, expected: offsets, findings: findings))
    }
    if !mismatches.isEmpty { throw MarkMismatch(stories: mismatches) }
  }

  // MARK: Articles

  /// The articles at some paths from the package's folder, or those of the guide where there are none.
  func files(at paths: [String]) throws -> [ArticleFile] {
    var finder = ArticleFinder(workingFolder: package, packageFolder: package, selection: articles)
    if paths.isEmpty { finder.add(articles) }
    for path in paths { finder.add(path) }
    if let failure = finder.failures.first { throw failure }
    return finder.files
  }

  /// What the guide finds in articles.
  ///
  /// - Parameter paths: Files, or folders of them, from the package's folder; the guide's articles where there are none.
  /// - Throws: The `ReadFailure` of a path at which nothing is.
  public func report(on paths: String...) throws -> Report { DeskRun(guide).report(on: try files(at: paths)) }
}
