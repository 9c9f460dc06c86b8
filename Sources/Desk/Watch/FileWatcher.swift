#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Waits until files are saved, come or go.
///
/// On Linux the system tells of it. What it does not tell of (folders of a network, the targets of links, more folders
/// than it watches), and everything on other systems, is found by those who look now and then: `wait` returns for that.
public struct FileWatcher: ~Copyable {
  /// What has happened.
  public struct Changes {
    /// The normal paths of files that were saved, came or went.
    public internal(set) var files: Set<String> = []
    /// Whether folders came or went, or more has happened than could be told.
    public internal(set) var concernsFolders = false
  }

  /// Saving takes several steps in many editors. They belong together where they follow each other within the first
  /// time, as long as it all takes no longer than the second; in milliseconds.
  private static let (pause, longest): (Int32, Int) = (8, 40)

  #if os(Linux)
    private var events = FolderEvents()
  #endif

  /// Makes a watcher that watches nothing yet.
  public init() {}

  /// Watches the files of these folders, and of no others.
  public mutating func watch(folders: Set<String>) {
    #if os(Linux)
      events?.watch(folders)
    #endif
  }

  /// Waits until something happens, or until it is time to look.
  ///
  /// - Parameter look: How long the last look has taken: looking costs a small part of the time, whatever there is.
  /// - Returns: What has happened; nothing where it is time to look.
  public mutating func wait(look: Duration) -> Changes? {
    let took = Int(look.components.seconds * 1000 + look.components.attoseconds / 1_000_000_000_000_000)
    #if os(Linux)
      if var changes = events?.next(within: Int32(clamping: max(2000, took * 50))) {
        let start = ContinuousClock.now
        while let more = events?.next(within: FileWatcher.pause) {
          changes.files.formUnion(more.files)
          changes.concernsFolders = changes.concernsFolders || more.concernsFolders
          if ContinuousClock.now - start > .milliseconds(FileWatcher.longest) { break }
        }
        return changes
      }
      if events != nil { return nil }
    #endif
    poll(nil, 0, Int32(clamping: max(40, took * 10)))
    return nil
  }
}

/// What the file system says of some files: two looks tell which have changed between them.
public struct FileStamps {
  private var stamps: [String: FileStatus.Stamp] = [:]

  /// Looks at some paths.
  public init(_ paths: any Sequence<String>...) {
    for paths in paths { look(at: paths) }
  }

  /// Looks at some paths again.
  public mutating func look(at paths: some Sequence<String>) {
    for path in paths { stamps[path] = FileStatus(path)?.stamp }
  }

  /// Whether a path was there.
  public func has(_ path: String) -> Bool { stamps[path] != nil }

  /// The paths that have come, gone or changed.
  public func changed(since earlier: FileStamps) -> Set<String> {
    var result = Set(stamps.keys.filter { stamps[$0] != earlier.stamps[$0] })
    for path in earlier.stamps.keys where stamps[path] == nil { result.insert(path) }
    return result
  }
}
