internal import ArticleText

/// What one file of a run gave, and how the cache knows it.
struct CachedOutcome: Sendable {
  /// The file's index in the run.
  let index: Int
  var file: FileOutcome
  /// Where the cache keeps it; nothing where it does not.
  var place: ContentHash?
  /// What is new to the cache.
  var entry: ArticleCache.Entry?
  /// Whether it came from the cache.
  var isKnown = false

  /// Takes the outcome from the cache, or reads the file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - index: Its index in the run.
  ///   - cache: The cache, where there is one.
  ///   - changed: The files whose bytes may have changed; nothing where any may have.
  ///   - isWhole: Whether all rules take part: what a run gives that had to leave one out is not kept.
  ///   - check: Checks the file's bytes.
  init(
    of file: ArticleFile, _ index: Int, in cache: ArticleCache?, _ changed: Set<String>?, isWhole: Bool,
    _ check: ([UInt8]) -> FileOutcome
  ) {
    self.index = index
    // What comes by standard input has no place of its own.
    let cache = file.content == nil ? cache : nil
    place = cache.map { _ in ArticleCache.place(file) }
    if let cache, let place, changed?.contains(file.path) == false, let outcome = cache.outcome(place) {
      self.file = outcome
      isKnown = true
      return
    }
    let bytes: [UInt8]
    do {
      bytes = try file.bytes()
    } catch {
      self.file = FileOutcome(failures: [error])
      return
    }
    guard let cache, let place else {
      self.file = check(bytes)
      return
    }
    let content = ContentHash(of: bytes)
    if let outcome = cache.outcome(place, content) {
      self.file = outcome
      isKnown = true
      return
    }
    self.file = check(bytes)
    if isWhole { entry = cache.entry(for: self.file, content) }
  }
}
