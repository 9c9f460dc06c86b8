#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Writes files so that whoever reads them sees the old bytes or the new ones, and never a part.
public enum AtomicFile {
  /// Why a file could not be written.
  public struct Failure: Error, Sendable, CustomStringConvertible {
    /// The path.
    public let path: String
    /// What the system says.
    public let reason: String
    /// The text that messages show.
    public var description: String { "\(path): \(reason)" }
  }

  /// Writes beside the file and renames over it; permissions are kept, links are followed.
  ///
  /// - Parameters:
  ///   - bytes: The new content.
  ///   - path: The file.
  ///   - check: Is asked right before the renaming; if it says no, nothing changes and the result is `false`.
  /// - Throws: `Failure`; the file is then as it was.
  @discardableResult
  public static func write(
    _ bytes: [UInt8], to path: String, if check: () -> Bool = { true }
  ) throws(Failure) -> Bool {
    var target = path
    if let real = realpath(path, nil) {
      target = String(cString: real)
      free(real)
    }
    let permissions = FileStatus(target)?.permissions ?? 0o644
    let temporary = "\(target).copydesk-\(getpid())"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_TRUNC, mode_t(permissions))
    guard file >= 0 else { throw failure(path) }
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
      guard count > 0 else {
        let error = failure(path)
        close(file)
        unlink(temporary)
        throw error
      }
      written += count
    }
    fchmod(file, mode_t(permissions))
    fsync(file)
    close(file)
    guard check() else {
      unlink(temporary)
      return false
    }
    guard rename(temporary, target) == 0 else {
      let error = failure(path)
      unlink(temporary)
      throw error
    }
    return true
  }

  private static func failure(_ path: String) -> Failure {
    Failure(path: path, reason: "The file can't be written: \(String(cString: strerror(errno))).")
  }
}
