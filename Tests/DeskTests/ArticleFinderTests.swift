import Desk
import Foundation
import StyleRules
import TestSupport
import Testing

@Suite struct ArticleFinderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func finder(_ selection: ArticleSet = [], working: String = "") -> ArticleFinder {
    ArticleFinder(
      workingFolder: working.isEmpty ? folder.path : folder.path(working), packageFolder: folder.path,
      selection: selection)
  }

  private func write(_ names: String...) throws {
    for name in names { try folder.write("Oil rose.\n", to: name) }
  }

  private func paths(_ finder: ArticleFinder) -> [String] { finder.files.map(\.path) }

  // MARK: Files and folders of the command line

  @Test func `a folder gives its articles and those of its folders, by path`() throws {
    try write("news/b.txt", "news/a.md", "news/deep/er/c.TXT", "news/d.pdf", "news/e", "other/f.txt")
    var finder = finder()
    finder.add("news")
    #expect(paths(finder) == ["news/a.md", "news/b.txt", "news/deep/er/c.TXT"])
    #expect(finder.failures.isEmpty)
  }

  @Test func `hidden files and folders are left out`() throws {
    try write("news/.a.txt", "news/.git/b.txt", "news/c.txt")
    var finder = finder()
    finder.add("news")
    #expect(paths(finder) == ["news/c.txt"])
  }

  @Test func `a file that is named is taken whatever its ending`() throws {
    try write("story.pdf", ".hidden", "names with spaces, é.txt")
    var finder = finder()
    for name in ["story.pdf", ".hidden", "names with spaces, é.txt"] { finder.add(name) }
    #expect(paths(finder) == [".hidden", "names with spaces, é.txt", "story.pdf"])
  }

  @Test func `what is named twice is taken once`() throws {
    try write("news/a.txt")
    var finder = finder()
    for name in ["news/a.txt", "news", "./news/../news/a.txt", folder.path("news/a.txt"), "news/"] {
      finder.add(name)
    }
    #expect(paths(finder) == ["news/a.txt"])
  }

  @Test func `paths are seen from the working directory where they lie in it`() throws {
    try write("news/a.txt", "other/b.txt")
    var finder = finder(working: "news")
    finder.add(".")
    finder.add("../other")
    #expect(paths(finder) == [folder.path("other/b.txt"), "a.txt"].sorted())
  }

  @Test func `a missing path is named as it was given`() throws {
    var finder = finder()
    finder.add("nowhere/at/all.txt")
    #expect(
      finder.failures == [ReadFailure(path: "nowhere/at/all.txt", reason: "There is no such file or folder.")]
    )
    #expect(finder.files.isEmpty)
  }

  @Test func `a folder without articles says which endings articles have`() throws {
    try write("news/a.pdf")
    var finder = finder()
    finder.add("news")
    #expect(finder.failures.map(\.path) == ["news"])
    #expect(finder.failures.first?.reason.contains(".txt") == true)
    #expect(finder.failures.first?.reason.contains(".md") == true)
  }

  // MARK: Links

  @Test func `links to files and folders are followed`() throws {
    try write("store/a.txt", "news/b.txt")
    try folder.link("news/link.txt", to: "../store/a.txt")
    try folder.link("news/folder", to: folder.path("store"))
    var finder = finder()
    finder.add("news")
    #expect(paths(finder) == ["news/b.txt", "news/folder/a.txt", "news/link.txt"])
  }

  @Test func `links that lead back end`() throws {
    try write("news/a.txt", "news/deep/b.txt")
    try folder.link("news/self", to: ".")
    try folder.link("news/deep/up", to: "..")
    try folder.link("news/deep/top", to: folder.path)
    try folder.link("news/one", to: "two")
    try folder.link("news/two", to: "one")
    var finder = finder()
    finder.add("news")
    #expect(paths(finder) == ["news/a.txt", "news/deep/b.txt"])
    #expect(finder.failures.isEmpty)
  }

  @Test func `a link that leads nowhere is missing when it is named`() throws {
    try folder.link("gone.txt", to: "nowhere.txt")
    var finder = finder()
    finder.add("gone.txt")
    #expect(finder.failures.map(\.path) == ["gone.txt"])
  }

  @Test(.enabled(if: getuid() != 0, "The superuser may open every folder."))
  func `a folder that can't be opened is named, and the rest goes on`() throws {
    try write("news/a.txt", "news/shut/b.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path("news/shut"))
    var finder = finder()
    finder.add("news")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path("news/shut"))
    #expect(paths(finder) == ["news/a.txt"])
    #expect(finder.failures.map(\.path) == ["news/shut"])
  }

  // MARK: The guide's articles

  @Test func `a guide's patterns start from the package's folder`() throws {
    try write("Articles/a.md", "Articles/x/b.txt", "Articles/x/c.html", "More/d.md", "e.md")
    let selection = [Include("Articles/**/*.{md,txt}")]
    var finder = finder(selection, working: "Articles")
    finder.add(selection)
    #expect(paths(finder) == ["a.md", "x/b.txt"])
    #expect(finder.failures.isEmpty)
  }

  @Test func `several patterns add up, and one may be a file`() throws {
    try write("Articles/a.md", "More/d.md", "More/x/e.md", "notes.txt")
    let selection = [Include("Articles/*.md"), Include("More/*.md"), Include("notes.txt")]
    var finder = finder(selection)
    finder.add(selection)
    #expect(paths(finder) == ["Articles/a.md", "More/d.md", "notes.txt"])
  }

  @Test func `what is excluded is left out, also of a folder that is named`() throws {
    try write("Articles/a.md", "Articles/drafts/b.md", "Articles/x/drafts/c.md", "Articles/olddrafts/d.md")
    let selection = [Include("Articles/**/*.md"), Exclude("Articles/drafts/**")]
    var own = finder(selection)
    own.add(selection)
    #expect(paths(own) == ["Articles/a.md", "Articles/olddrafts/d.md", "Articles/x/drafts/c.md"])
    var named = finder(selection)
    named.add("Articles")
    #expect(paths(named) == paths(own))
    let anywhere = [Include("Articles/**/*.md"), Exclude("**/drafts/**")]
    var every = finder(anywhere)
    every.add(anywhere)
    #expect(paths(every) == ["Articles/a.md", "Articles/olddrafts/d.md"])
  }

  @Test func `a file that is named is taken though it is excluded`() throws {
    try write("Articles/drafts/b.md")
    var finder = finder([Exclude("Articles/drafts/**")])
    finder.add("Articles/drafts/b.md")
    #expect(paths(finder) == ["Articles/drafts/b.md"])
  }

  @Test(arguments: ["Articles/**/*.md", "Nowhere/**", "notes.txt"])
  func `a pattern that no file fits is named`(_ pattern: String) throws {
    try write("Articles/a.txt")
    let selection = [Include(pattern)]
    var finder = finder(selection)
    finder.add(selection)
    #expect(finder.failures.map(\.path) == [pattern])
    #expect(finder.failures.first?.reason.contains("no file fits") == true)
  }
}
