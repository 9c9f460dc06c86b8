internal import Synchronization

/// Tells which rule of a guide is at work on one thread, so that one that does not end can be named, and what each
/// has cost.
///
/// The thread that reads stories writes; any thread may look. Only rules that run code of a guide or a regular
/// expression enter it, and with timing on all that look at stories: it costs other rules nothing.
public final class RuleWatch: Sendable {
  /// The rule at work in the upper half, one more than its index, or 0; and how many have entered so far.
  private let state = Atomic<UInt64>(0)
  /// The time of each rule in nanoseconds, where it is wanted; the last place is that of the shared pass.
  private let times: Mutex<[UInt64]>
  private let isTiming: Bool
  private let bytes = Atomic<Int>(0)

  /// Makes a watch.
  ///
  /// - Parameter ruleCount: How many rules the guide has, where their time is to be taken.
  public init(timing ruleCount: Int? = nil) {
    isTiming = ruleCount != nil
    times = Mutex([UInt64](repeating: 0, count: ruleCount.map { $0 + 1 } ?? 0))
  }

  /// The bytes of the story that is being read: a long one may take its time.
  public var storyBytes: Int { bytes.load(ordering: .relaxed) }

  func begin(bytes: Int) { self.bytes.store(bytes, ordering: .relaxed) }

  /// What is at work now: the index of a rule, and a number that changes whenever a rule begins.
  public var current: (rule: Int, entry: UInt32)? {
    let state = state.load(ordering: .acquiring)
    let rule = Int(state >> 32)
    return rule == 0 ? nil : (rule - 1, UInt32(truncatingIfNeeded: state))
  }

  /// The time of each rule in nanoseconds, and after the last rule that of the pass that phrases and patterns share.
  public var nanoseconds: [UInt64] { times.withLock { $0 } }

  /// Runs a rule's work.
  ///
  /// - Parameter rule: Its index in the guide; `nil` for the pass that rules share.
  @inline(__always)
  func run<Result>(_ rule: Int?, _ work: () -> Result) -> Result {
    let entry = UInt64(UInt32(truncatingIfNeeded: state.load(ordering: .relaxed)) &+ 1)
    let before = state.load(ordering: .relaxed) >> 32
    if let rule { state.store(UInt64(rule + 1) << 32 | entry, ordering: .releasing) }
    defer { if rule != nil { state.store(before << 32 | entry, ordering: .releasing) } }
    guard isTiming else { return work() }
    let start = ContinuousClock.now
    let result = work()
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    let spent = UInt64(seconds) &* 1_000_000_000 &+ UInt64(attoseconds / 1_000_000_000)
    times.withLock { $0[rule ?? $0.count - 1] += spent }
    return result
  }
}
