internal import Desk
internal import Reporting
internal import StyleRules

extension LintArticles {
  /// Checks articles, and again whenever one is saved, comes or goes, as long as nobody ends it.
  ///
  /// Only what has changed is read again. A list of names, a baseline or a diff that is saved counts too.
  ///
  /// - Parameter compiled: The guide with its choice of rules.
  /// - Throws: What would end a single run before its first report.
  func watch(
    _ guide: any StyleGuide, _ compiled: CompiledGuide, _ options: Options, _ places: Places
  ) throws -> Int32 {
    func find(_ compiled: CompiledGuide) throws(Options.UsageError) -> WatchedArticles {
      let finder = try finder(of: guide, options, places)
      return WatchedArticles(
        finder, prepared(finder.files, options), readers: readers, dataFiles: compiled.dataFiles, options,
        places)
    }
    let screen = WatchScreen(terminal, isQuiet: options.isQuiet)
    let signals = screen.endOnSignals()
    let kept = KeptArticles(options, terminal)
    var compiled = compiled
    var cache: ArticleCache? = kept.open(compiled) ?? ArticleCache()
    var files = try find(compiled)
    var watcher = FileWatcher()
    // What comes between the search and the watch would go unseen.
    watcher.watch(folders: files.folders)
    files = try find(compiled)
    watcher.watch(folders: files.folders)
    var stamps = files.stamps
    var changed: Set<String>?
    while true {
      let status = attempt {
        let report = report(of: compiled, on: files.files, files.failures, options, &cache, changed: changed)
        screen.clear()
        return try finish(report, files.files, options, places)
      }
      // Once is enough: what is saved from now on is checked again by the next run.
      if changed == nil { kept.save(&cache, of: files.files.count) }
      var saved: Set<String>
      var isBroken = false
      repeat {
        screen.wait(Wording.counted(files.files.count, "article"), status: isBroken ? Status.failure : status)
        saved = wait(for: &files, &stamps, &watcher) { try? find(compiled) }
        guard !saved.isDisjoint(with: compiled.dataFiles.map(PathNames.normal)) else { continue }
        // A list that is being mended may be wrong for a while.
        screen.clear()
        isBroken =
          attempt {
            compiled = try compile(guide, options, places).selecting(only: options.only, skip: options.skip)
            return Status.clean
          } != Status.clean
        cache = kept.open(compiled) ?? ArticleCache()
        saved = []
      } while isBroken
      changed = saved.isEmpty ? nil : files.shown(saved)
      // The loop has no end, so that nothing behind it would keep them.
      withExtendedLifetime(signals) {}
    }
  }

  /// Waits until a report is due; gives the normal paths of what has changed.
  private func wait(
    for files: inout WatchedArticles, _ stamps: inout FileStamps, _ watcher: inout FileWatcher,
    finding find: () -> WatchedArticles?
  ) -> Set<String> {
    var look = Duration.zero
    while true {
      let changes = watcher.wait(look: look)
      let start = ContinuousClock.now
      var changed: Set<String>
      if let changes {
        changed = changes.files
        stamps.look(at: files.known(changed).union(files.folders))
      } else {
        let now = files.stamps
        changed = now.changed(since: stamps)
        stamps = now
      }
      var isDue = false
      if changes?.concernsFolders == true || files.mayBeOthers(changed, stamps), let others = find() {
        isDue = others.differs(from: files)
        files = others
        watcher.watch(folders: files.folders)
        let now = files.stamps
        changed.formUnion(now.changed(since: stamps))
        stamps = now
      }
      changed = files.known(changed)
      if isDue || !changed.isEmpty { return changed }
      look = changes == nil ? ContinuousClock.now - start : look
    }
  }

  /// Does something whose failure is told and ends nothing; gives its status.
  private func attempt(_ work: () throws -> Int32) -> Int32 {
    do {
      return try work()
    } catch {
      complain(of: error)
      return Status.failure
    }
  }
}
