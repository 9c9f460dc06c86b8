#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that is being written, to take the place of another.
///
/// As long as it has a name, its process holds a lock on it: so whoever meets the name can tell whether it was left
/// behind, even if the number of the process belongs to another by now.
struct TemporaryFile {
  private static let start = ".copydesk-"
  private static let end = ".tmp"
  private static let mostNames = 100

  private let file: Int32
  private let folder: String
  /// The name, where it has one yet.
  private var path: String?

  /// Whether it has a name.
  var hasName: Bool { path != nil }

  /// Opens a file in the folder of another; nothing where that can't be done, which `errno` explains.
  ///
  /// - Parameter isNamed: Whether it has a name from the start. A file without one is gone with its process; not every
  ///   system knows such files.
  init?(beside target: String, _ permissions: mode_t, isNamed: Bool) {
    folder = target.lastIndex(of: "/").map { String(target[..<$0]) } ?? "."
    if !isNamed {
      #if os(Linux)
        file = open(folder.isEmpty ? "/" : folder, O_WRONLY | O_CLOEXEC | TemporaryFile.unnamed, permissions)
        guard file >= 0 else { return nil }
        // Taken before it has a name: nobody ever meets it unlocked.
        flock(file, LOCK_EX)
        return
      #else
        return nil
      #endif
    }
    for number in 0..<TemporaryFile.mostNames {
      let path = TemporaryFile.name(folder, number)
      let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions)
      if file < 0 {
        if errno == EEXIST { continue }
        return nil
      }
      flock(file, LOCK_EX)
      var status = stat()
      // Somebody may have taken it for left behind before it was locked.
      if fstat(file, &status) == 0, status.st_nlink > 0 {
        self.file = file
        self.path = path
        return
      }
      close(file)
    }
    errno = EEXIST
    return nil
  }

  #if os(Linux)
    /// `O_TMPFILE`, which some of the system's headers make of other macros.
    private static let unnamed = 0o20_000_000 | O_DIRECTORY
  #endif

  private static func name(_ folder: String, _ number: Int) -> String {
    "\(folder)/\(start)\(getpid())-\(number)\(end)"
  }

  /// Whether all bytes were written; `errno` says why not.
  func write(_ bytes: [UInt8]) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(file, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          Musl.write(file, buffer.baseAddress, buffer.count)
        #else
          Darwin.write(file, buffer.baseAddress, buffer.count)
        #endif
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  /// Gives the file to the owner of the one that it replaces, where that is allowed.
  func give(to owner: (user: UInt32, group: UInt32)) {
    guard owner.user != geteuid() || owner.group != getegid() else { return }
    _ = fchown(file, owner.user, owner.group)
  }

  func finish(_ permissions: mode_t, isDurable: Bool) {
    fchmod(file, permissions)
    if isDurable { fsync(file) }
  }

  /// Puts the file in the place of another; whether that could be done.
  mutating func rename(to target: String) -> Bool {
    guard let path = path ?? named() else { return false }
    self.path = path
    guard Self.move(path, target) else { return false }
    close(file)
    return true
  }

  private static func move(_ path: String, _ target: String) -> Bool {
    #if canImport(Glibc)
      Glibc.rename(path, target) == 0
    #elseif canImport(Musl)
      Musl.rename(path, target) == 0
    #else
      Darwin.rename(path, target) == 0
    #endif
  }

  /// Gives a name to a file without one.
  private func named() -> String? {
    for number in 0..<TemporaryFile.mostNames {
      let path = TemporaryFile.name(folder, number)
      if linkat(AT_FDCWD, "/proc/self/fd/\(file)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 { return path }
      guard errno == EEXIST else { return nil }
      TemporaryFile.removeIfLeft(path)
    }
    return nil
  }

  /// Gives the file up; gives what `errno` said before.
  @discardableResult
  func discard() -> Int32 {
    let error = errno
    if let path { unlink(path) }
    close(file)
    return error
  }

  // MARK: What was left

  static func isOwn(_ name: UnsafePointer<CChar>) -> Bool {
    strncmp(name, start, start.utf8.count) == 0 && strlen(name) >= start.utf8.count + end.utf8.count
      && strcmp(name + strlen(name) - end.utf8.count, end) == 0
  }

  /// Removes a file whose process does not hold it any more.
  static func removeIfLeft(_ path: String) {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return }
    defer { close(file) }
    if flock(file, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
  }
}
