internal import ArticleText
public import StyleRules

/// What the files of earlier runs gave, so that those that have not changed need not be checked again.
///
/// A file is known by its bytes, and never by its date. What it gave holds for one guide (its executable, its rules, its
/// data files), one choice of rules and one version of Copydesk: each such combination has a cache of its own. Rules that
/// compare stories are judged anew in every run, from what each story says for them.
public struct ArticleCache: Sendable {
  /// What one file gave.
  struct Entry: Sendable {
    /// What the file's bytes are known by.
    let content: ContentHash
    /// The last day on which a run met the file, in days since 1970.
    var day: UInt32
    /// The outcome, as `Storable` writes it.
    let outcome: ArraySlice<UInt8>
    /// A hash of the outcome, against what disks and people do to files.
    let checksum: UInt64

    init(content: ContentHash, day: UInt32, outcome: ArraySlice<UInt8>, checksum: UInt64? = nil) {
      self.content = content
      self.day = day
      self.outcome = outcome
      self.checksum = checksum ?? Entry.checksum(outcome)
    }

    static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
      bytes.withUnsafeBufferPointer { TextHash.hash($0, seed: 1) }
    }

    /// The outcome; nothing where its bytes are broken.
    func decoded() -> FileOutcome? {
      guard Entry.checksum(outcome) == checksum else { return nil }
      var reader = StoredReader(outcome)
      guard let result = try? FileOutcome(from: &reader), reader.isAtEnd else { return nil }
      return result
    }
  }

  /// By the hash of the path and of the way in which it is read.
  private(set) var entries: [ContentHash: Entry] = [:]
  /// Whether there is something that the cache's file does not have.
  private(set) var isChanged = false
  /// How many files of the last run had not changed.
  public private(set) var known = 0
  private var file: CacheFile?
  private let today: UInt32

  /// Makes a cache that is kept in memory alone.
  public init() {
    file = nil
    today = 0
  }

  /// Opens the cache of a folder; one that is not there, or is broken, is empty.
  ///
  /// - Parameters:
  ///   - folder: The folder for caches; it is made when there is something to keep.
  ///   - guide: The guide with its choice of rules, compiled with its fingerprint.
  ///   - least: Findings below this severity are left out.
  ///   - version: The version of the tool.
  ///   - day: Today, in days since 1970; entries that no run has met for a month are dropped.
  /// - Returns: Nothing where it can't be said what the guide and its executable are known by.
  public init?(
    folder: String, guide: CompiledGuide, least: Severity, version: String, day: UInt32? = nil
  ) {
    guard let fingerprint = guide.fingerprint, let tool = RunningTool.hash(memoIn: folder) else { return nil }
    var hasher = ContentHasher()
    hasher.add(version)
    for hash in [tool, fingerprint] {
      hasher.add(hash.first)
      hasher.add(hash.second)
    }
    hasher.add(least.rawValue)
    hasher.add(guide.isActive.map { $0 ? 1 : 0 })
    var file = CacheFile(folder: folder, key: hasher.finish())
    entries = file.read()
    self.file = file
    today = day ?? FileStatus.today
  }

  /// The key under which a file's outcome is kept: it depends on the path too, since rules and readers ask for that.
  static func place(_ file: ArticleFile) -> ContentHash {
    var hasher = ContentHasher()
    hasher.add(file.path)
    hasher.add(file.format ?? "")
    hasher.add(file.encoding ?? "")
    hasher.add(file.isNamed ? 1 : 0)
    return hasher.finish()
  }

  /// What a file gave; nothing where that is not known.
  ///
  /// - Parameter content: What its bytes are known by; nothing where it is known that they have not changed.
  func outcome(_ place: ContentHash, _ content: ContentHash? = nil) -> FileOutcome? {
    guard let entry = entries[place], content == nil || entry.content == content else { return nil }
    return entry.decoded()
  }

  /// What is kept of what a file gave.
  func entry(for outcome: FileOutcome, _ content: ContentHash) -> Entry {
    var bytes = StoredBytes()
    bytes.add(outcome)
    return Entry(content: content, day: today, outcome: bytes.bytes[...])
  }

  /// Takes in what the files of a run gave.
  mutating func take(_ outcomes: [CachedOutcome]) {
    known = 0
    for outcome in outcomes {
      guard let place = outcome.place else { continue }
      if let entry = outcome.entry {
        entries[place] = entry
        isChanged = true
      } else if outcome.isKnown {
        known += 1
        // Once a day is enough to know which entries are in use.
        guard let day = entries[place]?.day, day < today else { continue }
        entries[place]?.day = today
        isChanged = true
      } else if entries.removeValue(forKey: place) != nil {
        // It can't be read any more, or not with all rules.
        isChanged = true
      }
    }
  }

  /// Writes what has changed to the cache's file, and removes the files of caches that nobody has used for long.
  ///
  /// - Returns: Why it can't be written, or nothing: a run whose cache can't be kept has not failed.
  public mutating func save() -> String? {
    guard isChanged, file != nil else { return nil }
    defer { isChanged = false }
    // Runs that went on at the same time may have met other files.
    let others = file?.read(ifReplaced: true) ?? [:]
    entries.merge(others) { own, _ in own }
    return file?.write(entries, today: today)
  }
}
