#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The compiler process that started this one.
///
/// A debug build expands a macro several times: once for the module's interface, and once in every job whose files mention
/// the type. Each would show the same messages. So only the job whose own file the guide stands in shows them, where that
/// can be told; everywhere else all do.
enum CompilerJob {
  /// Says of a file's path whether messages about it are to be shown.
  static var wantsDiagnostics: (String) -> Bool {
    #if os(Linux)
      guard let arguments = parentArguments() else { return { _ in true } }
      return { wantsDiagnostics($0, arguments: arguments) }
    #else
      return { _ in true }
    #endif
  }

  /// The same for a command line.
  static func wantsDiagnostics(_ file: String, arguments: [String]) -> Bool {
    guard arguments.contains("-frontend"), !arguments.contains("-primary-filelist") else { return true }
    let primary = arguments.indices.filter { arguments[$0] == "-primary-file" && $0 + 1 < arguments.count }
    // By the names of the files alone: one path may be written in several ways, and no message must be lost.
    if !primary.isEmpty { return primary.contains { name(arguments[$0 + 1]) == name(file) } }
    // The job for the interface passes over what functions do, and with them over much of what else may be wrong.
    return !arguments.contains { $0.hasPrefix("-experimental-skip-non-inlinable-function-bodies") }
  }

  private static func name(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }

  #if os(Linux)
    private static func parentArguments() -> [String]? {
      let file = open("/proc/\(getppid())/cmdline", O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { return nil }
      defer { close(file) }
      var bytes: [UInt8] = []
      let longest = 4 << 20
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while bytes.count < longest {
        let count = read(file, &buffer, buffer.count)
        guard count > 0 else { break }
        bytes += buffer.prefix(count)
      }
      guard !bytes.isEmpty, bytes.count < longest else { return nil }
      return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
  #endif
}
