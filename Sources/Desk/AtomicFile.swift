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

  /// Writes beside the file and renames over it; permissions and, where that is allowed, the owner are kept, links are
  /// followed.
  ///
  /// A process that is killed meanwhile leaves the old file or the new one. Where the system has files without names
  /// (Linux), nothing else is left unless it dies between two calls of the system; elsewhere a file
  /// `.copydesk-….tmp` is, which `clearLeftovers(in:)` removes.
  ///
  /// - Parameters:
  ///   - bytes: The new content.
  ///   - path: The file.
  ///   - isDurable: Whether to wait until the bytes are on the disk, so that a power cut tears nothing either.
  ///   - check: Is asked right before the renaming; if it says no, nothing changes and the result is `false`.
  /// - Throws: `Failure`; the file is then as it was.
  @discardableResult
  public static func write(
    _ bytes: [UInt8], to path: String, isDurable: Bool = true, if check: () -> Bool = { true }
  ) throws(Failure) -> Bool {
    var target = path
    if let real = realpath(path, nil) {
      target = String(cString: real)
      free(real)
    }
    let status = FileStatus(target)
    // A rename can't replace a folder, and its message would not say so.
    if status?.isFolder == true {
      throw Failure(path: path, reason: "The file can't be written: there is a folder of this name.")
    }
    for isNamed in [false, true] {
      let permissions = mode_t(status?.permissions ?? 0o644)
      guard var file = TemporaryFile(beside: target, permissions, isNamed: isNamed) else {
        if isNamed { throw failure(path) } else { continue }
      }
      guard file.write(bytes) else { throw failure(path, file.discard()) }
      if let owner = status?.owner { file.give(to: owner) }
      file.finish(permissions, isDurable: isDurable)
      guard check() else {
        file.discard()
        return false
      }
      if file.rename(to: target) { return true }
      let error = file.discard()
      // Where files without names can't be given one, they are written with one from the start.
      if isNamed || file.hasName { throw failure(path, error) }
    }
    throw failure(path)
  }

  private static func failure(_ path: String, _ error: Int32 = errno) -> Failure {
    Failure(path: path, reason: "The file can't be written: \(String(cString: strerror(error))).")
  }

  /// Removes what processes that were killed have left beside a file.
  public static func clearLeftovers(beside path: String) {
    clearLeftovers(in: path.lastIndex(of: "/").map { String(path[...$0]) } ?? ".")
  }

  /// Removes what processes that were killed have left in a folder. Those that are still at work keep their files.
  ///
  /// - Complexity: Linear in the names of the folder.
  public static func clearLeftovers(in folder: String) {
    guard let entries = opendir(folder) else { return }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
          TemporaryFile.isOwn($0) ? String(cString: $0) : nil
        }
      }
      if let name { names.append(name) }
    }
    closedir(entries)
    for name in names { TemporaryFile.removeIfLeft("\(folder)/\(name)") }
  }
}
