import Foundation

/// A numbered folder that belongs to one process as long as that runs.
///
/// Two runs of the tests in one checkout must not write over each other's fixtures. A folder named after the process
/// would do too, but would hold no build of Copydesk that an earlier run has made.
struct WorkFolder {
  let folder: URL
  /// The open file that holds the lock; the system gives it back when the process ends, however it ends.
  private let lock: Int32

  /// Takes the first folder that no other process has, and makes it where it is missing.
  static func claim(in parent: URL) -> WorkFolder? {
    for number in 1...16 {
      let folder = parent.appending(path: "\(number)")
      guard (try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)) != nil
      else { return nil }
      let path = folder.appending(path: "lock").path(percentEncoded: false)
      // A child that lives on must not keep the lock.
      let file = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
      guard file >= 0 else { return nil }
      if flock(file, LOCK_EX | LOCK_NB) == 0 { return WorkFolder(folder: folder, lock: file) }
      close(file)
    }
    return nil
  }

  /// Gives the folder back before the process ends.
  func release() { close(lock) }
}
