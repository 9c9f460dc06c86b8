#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Adds to files that others write, too.
enum AppendedFile {
  /// Adds a text to the end of a file, which is made where there is none.
  ///
  /// - Returns: What the system says where it can't be; otherwise nothing.
  static func add(_ text: String, to path: String) -> String? {
    guard let file = fopen(path, "ab") else { return String(cString: strerror(errno)) }
    var text = text
    let isWritten = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) == $0.count }
    let isClosed = fclose(file) == 0
    return isWritten && isClosed ? nil : String(cString: strerror(errno))
  }
}
