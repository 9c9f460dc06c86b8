internal import ArticleFormats
internal import Desk
internal import StyleRules

/// The articles of a run that goes on, and what else its report depends on.
struct WatchedArticles {
  let files: [ArticleFile]
  let failures: [ReadFailure]
  /// The folders in which something may happen that changes the report.
  let folders: Set<String>
  /// The shown paths of the articles, by the normal paths of their files.
  private let shownPaths: [String: String]
  /// The normal paths of the guide's data files, the baseline and the diff.
  private let others: Set<String>
  /// The readers, whose extensions say which new files may be articles.
  private let readers: ReaderSet
  /// The normal paths of what the run itself writes: else it would go on without end.
  private let own: Set<String>

  /// Looks for the articles.
  ///
  /// - Parameters:
  ///   - finder: Has looked for them.
  ///   - found: What it found, to be read as the command line says.
  ///   - readers: The readers of the run.
  ///   - dataFiles: The guide's.
  init(
    _ finder: ArticleFinder, _ found: [ArticleFile], readers: ReaderSet, dataFiles: [String],
    _ options: Options, _ places: Places
  ) {
    self.readers = readers
    func normal(_ path: String) -> String {
      PathNames.normal(path.hasPrefix("/") ? path : "\(places.working)/\(path)")
    }
    own = Set(([options.output].compactMap { $0 } + options.reports.map(\.file)).map(normal))
    var others = dataFiles
    if let baseline = options.baseline { others.append(baseline) }
    if case .diff(let path)? = options.changes { others.append(path) }
    self.others = Set(others.map(normal))
    var (files, shownPaths): ([ArticleFile], [String: String]) = ([], [:])
    for file in found {
      let path = normal(file.file)
      guard !own.contains(path) else { continue }
      files.append(file)
      shownPaths[path] = file.path
    }
    (self.files, self.shownPaths) = (files, shownPaths)
    failures = finder.failures
    folders = Set(finder.folders.map(PathNames.normal)).union(
      self.others.map { PathNames.normal("\($0)/..") })
  }

  /// What the file system says of all that counts.
  var stamps: FileStamps { FileStamps(shownPaths.keys, others, folders) }

  /// Those of some paths that count.
  func known(_ paths: Set<String>) -> Set<String> {
    paths.filter { shownPaths[$0] != nil || others.contains($0) }
  }

  /// Whether articles may have come or gone, so that they must be looked for again.
  ///
  /// - Parameters:
  ///   - paths: What has changed.
  ///   - stamps: What the file system says by now.
  func mayBeOthers(_ paths: Set<String>, _ stamps: FileStamps) -> Bool {
    paths.contains { path in
      if shownPaths[path] != nil { return !stamps.has(path) }
      if folders.contains(path) { return true }
      let name = path.split(separator: "/").last ?? ""
      return !name.hasPrefix(".") && !own.contains(path) && !others.contains(path)
        && readers.reader(forPath: String(name)) != nil
    }
  }

  /// The shown paths of those articles.
  func shown(_ paths: Set<String>) -> Set<String> { Set(paths.compactMap { shownPaths[$0] }) }

  /// Whether the report may be another though no file has changed.
  func differs(from earlier: WatchedArticles) -> Bool {
    files != earlier.files || failures != earlier.failures
  }
}
