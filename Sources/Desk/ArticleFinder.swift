#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
public import ArticleFormats
public import StyleRules

/// Finds the articles that a run is asked for.
public struct ArticleFinder {
  private let workingFolder: String
  private let packageFolder: String
  private let exclusions: [Glob]
  private let readers: ReaderSet
  private var found: [String: ArticleFile] = [:]
  private var visited: Set<FileStatus.Identity> = []
  /// What was asked for and can't be had.
  public private(set) var failures: [ReadFailure] = []
  /// The folders in which articles may come and go; where one that was asked for is missing, the one above it.
  public private(set) var folders: Set<String> = []

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - workingFolder: The absolute path from which the paths of the command line start.
  ///   - packageFolder: The absolute path from which the patterns of the guide start.
  ///   - selection: The guide's articles; its exclusions hold for folders too.
  ///   - readers: The readers, whose extensions say which files of a folder are articles.
  public init(
    workingFolder: String, packageFolder: String, selection: ArticleSet, readers: ReaderSet = .standard
  ) {
    self.readers = readers
    self.workingFolder = workingFolder
    self.packageFolder = packageFolder
    exclusions = selection.filter(\.isExclusion).map { Glob($0.pattern) }
  }

  /// The articles, by path.
  public var files: [ArticleFile] { found.values.sorted { $0.path < $1.path } }

  /// Adds a file, or every article under a folder.
  public mutating func add(_ path: String) {
    let absolute = path.hasPrefix("/") ? path : "\(workingFolder)/\(path)"
    guard let status = FileStatus(absolute) else {
      failures.append(ReadFailure(path: path, reason: "There is no such file or folder."))
      addFolder(above: absolute)
      return
    }
    guard status.isFolder else {
      insert(absolute, isNamed: true)
      addFolder(above: absolute)
      return
    }
    let before = found.count
    let failed = failures.count
    visited = []
    walk(absolute) { _ in true }
    if found.count == before, failures.count == failed {
      let endings = readers.extensions.map { ".\($0)" }.joined(separator: ", ")
      failures.append(
        ReadFailure(path: path, reason: "The folder has no articles (files that end in \(endings))."))
    }
  }

  /// Adds the articles of a guide's `articles`.
  public mutating func add(_ selection: ArticleSet) {
    for inclusion in selection where !inclusion.isExclusion {
      let glob = Glob(inclusion.pattern)
      visited = []
      // No need to walk folders that the pattern can't reach.
      let fixed = inclusion.pattern.split(separator: "/").prefix { !$0.contains { "*?{".contains($0) } }
      let hasWildcard = fixed.count < inclusion.pattern.split(separator: "/").count
      let start = ([packageFolder] + fixed.map(String.init)).joined(separator: "/")
      let before = found.count
      if !hasWildcard {
        if FileStatus(start) != nil { insert(start, isNamed: true) }
        addFolder(above: start)
      } else if FileStatus(start)?.isFolder == true {
        walk(start) { glob.matches($0) }
      } else {
        addFolder(above: start)
      }
      if found.count == before {
        failures.append(
          ReadFailure(path: inclusion.pattern, reason: "The guide's articles: no file fits this pattern."))
      }
    }
  }

  /// Goes through a folder and its folders; each is entered once, so that links that lead back end nothing up.
  private mutating func walk(_ start: String, _ isWanted: (String) -> Bool) {
    var waiting = [start]
    while let folder = waiting.popLast() {
      guard let status = FileStatus(folder), visited.insert(status.identity).inserted else { continue }
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
        failures.append(ReadFailure(path: shown(folder), reason: "The folder can't be opened."))
        continue
      }
      folders.insert(folder)
      for name in names.sorted() where !name.hasPrefix(".") {
        let path = "\(folder)/\(name)"
        let relative = PathNames.relative(path, to: packageFolder)
        guard !exclusions.contains(where: { $0.matches(relative) || $0.matches("\(relative)/") }) else {
          continue
        }
        guard let status = FileStatus(path) else { continue }
        if status.isFolder {
          waiting.append(path)
        } else if status.isRegular, readers.reader(forPath: name) != nil, isWanted(relative) {
          insert(path, isNamed: false)
        }
      }
    }
  }

  /// Notes the nearest folder above a path that is there.
  private mutating func addFolder(above path: String) {
    var folder = path
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      if FileStatus(folder.isEmpty ? "/" : folder)?.isFolder == true { break }
    }
    folders.insert(folder.isEmpty ? "/" : folder)
  }

  private mutating func insert(_ path: String, isNamed: Bool) {
    let shown = shown(path)
    let isNamed = isNamed || found[shown]?.isNamed ?? false
    found[shown] = ArticleFile(path: shown, file: path, isNamed: isNamed)
    found[shown]?.readers = readers
  }

  private func shown(_ path: String) -> String { PathNames.relative(path, to: workingFolder) }
}

/// Path arithmetic without asking the file system.
public enum PathNames {
  /// A path without `.`, `..` and doubled slashes.
  public static func normal(_ path: String) -> String {
    if isNormal(path) { return path }
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// Whether nothing in a path needs a closer look, as in nearly all: no `//`, no `/.`, no `/` at its end.
  private static func isNormal(_ path: String) -> Bool {
    let slash = UInt8(ascii: "/")
    var last = slash
    for (at, byte) in path.utf8.enumerated() {
      if last == slash, byte == UInt8(ascii: ".") || byte == slash && at > 0 { return false }
      last = byte
    }
    return last != slash || path == "/"
  }

  /// A path as it is seen from a folder; the path itself where it lies elsewhere.
  public static func relative(_ path: String, to folder: String) -> String {
    let path = normal(path)
    let folder = normal(folder)
    if path == folder { return "." }
    let prefix = folder == "/" ? "/" : "\(folder)/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
