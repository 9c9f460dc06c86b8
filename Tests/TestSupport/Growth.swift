#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How work grows with its input, as a ratio in one run, so that no test depends on how fast a machine is.
public enum Growth {
  /// How many times as much work an input eight times as long makes: about 8 where the work is linear, 64 where it is
  /// quadratic. What is compared is this thread's time on the processor, the least of three tries.
  public static func factor(from size: Int, _ work: (Int) -> Void) -> Double {
    let small = least(size, work)
    return least(size * 8, work) / max(small, 1e-6)
  }

  /// Well above what is linear, well below what is quadratic.
  public static let linear = 0.0..<24.0

  private static func least(_ size: Int, _ work: (Int) -> Void) -> Double {
    (0..<3).map { _ in
      let start = time()
      work(size)
      return time() - start
    }.min() ?? 0
  }

  /// This thread's time on the processor, in seconds.
  public static func time() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
