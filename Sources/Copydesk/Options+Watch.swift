/// The options that do not go with `--watch`.
extension Options {
  /// - Throws: Which option of the command line a run that goes on can't have.
  func checkWatch() throws(UsageError) {
    guard watches else { return }
    if readsInput || paths == ["-"] {
      throw UsageError(description: "--watch waits for files to be saved; standard input is none.")
    }
    if case .diff("-")? = changes {
      throw UsageError(
        description: "--watch reads the diff again with each run; standard input comes once: --diff FILE.")
    }
    if newBaseline != nil || prunesBaseline {
      let name = newBaseline != nil ? "--write-baseline" : "--prune-baseline"
      throw UsageError(description: "\(name) is for a single run; take it out, or --watch.")
    }
    if task != .lint {
      throw UsageError(
        description: "--watch checks articles and nothing else; take the other command out, or --watch.")
    }
  }
}
