#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the file system says of a path; symbolic links are followed.
struct FileStatus {
  /// A number that no other file of the machine has.
  struct Identity: Hashable {
    let device: UInt64
    let file: UInt64
  }

  /// What changes whenever a file is written or replaced, as far as the system's clock can tell.
  struct Stamp: Hashable {
    let identity: Identity
    let size: Int
    let modified: Int
    /// When its bytes, its name or its permissions changed last, in nanoseconds since 1970.
    let changed: Int
  }

  let isFolder: Bool
  let isRegular: Bool
  let identity: Identity
  let permissions: UInt32
  /// In bytes.
  let size: Int
  /// When its bytes changed last, in nanoseconds since 1970.
  let modified: Int
  let stamp: Stamp
  let owner: (user: UInt32, group: UInt32)

  /// Asks for a path; nothing where nothing is there.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let type = UInt32(status.st_mode) & UInt32(S_IFMT)
    isFolder = type == UInt32(S_IFDIR)
    isRegular = type == UInt32(S_IFREG)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), file: UInt64(truncatingIfNeeded: status.st_ino))
    permissions = UInt32(status.st_mode) & 0o7777
    size = Int(status.st_size)
    #if canImport(Darwin)
      let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (written, changed) = (status.st_mtim, status.st_ctim)
    #endif
    modified = FileStatus.nanoseconds(written)
    stamp = Stamp(
      identity: identity, size: size, modified: modified, changed: FileStatus.nanoseconds(changed))
    owner = (status.st_uid, status.st_gid)
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }

  /// The day on which its bytes changed last, in days since 1970.
  var day: UInt32 { UInt32(clamping: modified / 86_400_000_000_000) }

  /// Today, in days since 1970.
  static var today: UInt32 { UInt32(clamping: time(nil) / 86_400) }
}
