internal import Desk
internal import Reporting
internal import StyleRules

/// The cache of a run: where it is kept, and what is said of it.
struct KeptArticles {
  private let folder: String?
  private let options: Options
  private let terminal: Terminal

  /// The plugin's folder is used unasked, since nothing else lies there.
  init(_ options: Options, _ terminal: Terminal) {
    let plugin = terminal.variable("COPYDESK_WORK_FOLDER").flatMap { $0.isEmpty ? nil : "\($0)/cache" }
    let isWanted = !options.hasNoCache && !options.readsInput && options.paths != ["-"]
    folder = isWanted && !options.profilesRules ? options.cache ?? plugin : nil
    self.options = options
    self.terminal = terminal
  }

  /// Whether the guide's fingerprint is wanted.
  var isWanted: Bool { folder != nil }

  /// Opens the cache for a guide with its choice of rules; nothing where none is wanted.
  func open(_ guide: CompiledGuide) -> ArticleCache? {
    guard let folder else { return nil }
    let cache = ArticleCache(folder: folder, guide: guide, least: options.least, version: Help.version)
    if cache == nil { warn("what the guide's executable is can't be told") }
    return cache
  }

  /// Keeps what a run gave. A cache that can't be written fails no run.
  func save(_ cache: inout ArticleCache?, of count: Int) {
    guard let folder, cache != nil else { return }
    if options.hasStatistics, options.format == "text", let known = cache?.known {
      terminal.complain("\(known) of \(Wording.counted(count, "file")) had not changed (cache: \(folder)).\n")
    }
    if let reason = cache?.save() { warn(reason) }
  }

  /// Says why there is no cache, to whoever has asked for one. What a plugin's tool complains of would land in the
  /// report of its standard output.
  private func warn(_ reason: String) {
    guard let folder = options.cache, !options.isQuiet else { return }
    guard terminal.variable("COPYDESK_PLUGIN") == nil || options.format == "text" else { return }
    terminal.complain(
      "warning: The cache in \(folder) can't be kept: \(reason) The report is whole; the next run checks all "
        + "articles again.\n")
  }
}
