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

  let isFolder: Bool
  let isRegular: Bool
  let identity: Identity
  let permissions: UInt32

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
  }
}
