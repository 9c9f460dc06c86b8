#if os(Linux)
  #if canImport(Glibc)
    internal import Glibc
  #else
    internal import Musl
  #endif

  /// What the system tells of folders: which of their files were saved, came or went (inotify).
  struct FolderEvents: ~Copyable {
    private let queue: Int32
    /// The names of each folder that is watched: links may give it several.
    private var names: [Int32: Set<String>] = [:]
    private var numbers: [String: Int32] = [:]

    /// Files count when they are closed after writing, so that none is read half saved.
    private static let mask =
      UInt32(
        IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_DELETE_SELF | IN_MOVE_SELF)
      | UInt32(bitPattern: Int32(truncatingIfNeeded: IN_ONLYDIR))

    init?() {
      // inotify's own names for these are the same numbers.
      queue = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
      guard queue >= 0 else { return nil }
    }

    deinit { close(queue) }

    /// Watches these folders and no others. One that can't be watched is left to those who look.
    mutating func watch(_ folders: Set<String>) {
      for (folder, number) in numbers where !folders.contains(folder) {
        numbers[folder] = nil
        names[number]?.remove(folder)
        if names[number]?.isEmpty == true {
          names[number] = nil
          inotify_rm_watch(queue, number)
        }
      }
      for folder in folders where numbers[folder] == nil {
        let number = inotify_add_watch(queue, folder, FolderEvents.mask)
        guard number >= 0 else { continue }
        numbers[folder] = number
        names[number, default: []].insert(folder)
      }
    }

    /// Waits for events and takes those that are there.
    ///
    /// - Parameter milliseconds: How long to wait at most.
    /// - Returns: Nothing where there was none.
    mutating func next(within milliseconds: Int32) -> FileWatcher.Changes? {
      var waiting = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, milliseconds) > 0 else { return nil }
      var changes = FileWatcher.Changes()
      withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { buffer in
        while true {
          let count = read(queue, buffer.baseAddress, buffer.count)
          guard count > 0 else { return }
          take(UnsafeRawBufferPointer(rebasing: buffer[..<count]), into: &changes)
        }
      }
      return changes
    }

    /// Each event: the folder's number, what happened, a cookie and the length of the name, and the name.
    private mutating func take(_ bytes: UnsafeRawBufferPointer, into changes: inout FileWatcher.Changes) {
      let headSize = 16
      var at = 0
      while at + headSize <= bytes.count {
        let number = bytes.loadUnaligned(fromByteOffset: at, as: Int32.self)
        let what = bytes.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self)
        let length = Int(bytes.loadUnaligned(fromByteOffset: at + 12, as: UInt32.self))
        at += headSize
        guard length <= bytes.count - at else { return }
        let name = String(decoding: bytes[at..<at + length].prefix { $0 != 0 }, as: UTF8.self)
        at += length
        if what & UInt32(IN_IGNORED) != 0 {
          // The folder is gone, or its name is.
          for folder in names.removeValue(forKey: number) ?? [] { numbers[folder] = nil }
          changes.concernsFolders = true
        } else if name.isEmpty || what & UInt32(IN_ISDIR | IN_Q_OVERFLOW) != 0 {
          changes.concernsFolders = true
        } else {
          for folder in names[number] ?? [] { changes.files.insert(PathNames.normal("\(folder)/\(name)")) }
        }
      }
    }
  }
#endif
