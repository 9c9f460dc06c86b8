import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// How much memory work takes at its peak.
enum Memory {
  /// The bytes by which the process grows at the peak of some work; 0 where the system does not tell.
  static func growth(_ work: () -> Void) -> Double {
    #if canImport(Glibc)
      giveBack()
      // Makes the peak what is in use now.
      guard (try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))) != nil,
        let before = kilobytes("VmRSS:")
      else {
        work()
        return 0
      }
      work()
      return (kilobytes("VmHWM:").map { $0 - before } ?? 0) * 1024
    #else
      work()
      return 0
    #endif
  }

  #if canImport(Glibc)
    /// Gives freed memory back to the system, so that work that takes it again counts; Swift's module has no such name.
    private static func giveBack() {
      guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "malloc_trim") else { return }
      _ = unsafeBitCast(symbol, to: (@convention(c) (Int) -> CInt).self)(0)
    }
  #endif

  private static func kilobytes(_ field: String) -> Double? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix(field) })
    else { return nil }
    return line.split(separator: " ").compactMap { Double($0) }.first
      ?? line.split { $0 == "\t" || $0 == " " }.compactMap { Double($0) }.first
  }
}
