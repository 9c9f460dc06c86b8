internal import Dispatch
internal import StyleRules
internal import Synchronization

/// Works through a list on several threads, and leaves a thread behind in which a rule does not end.
///
/// Nothing can stop a closure that loops. So the thread is given up, the rule is left out from then on, and the item
/// is done again without it; the run ends, and the process with it.
final class WatchedWorkers<Outcome: Sendable>: Sendable {
  /// Does one item; the rules of the set are left out.
  typealias Work = @Sendable (_ index: Int, _ stopped: Set<Int>, _ watch: RuleWatch) -> Outcome

  /// A rule that did not end, and the item at which it was.
  struct Stop: Sendable {
    let rule: Int
    let index: Int
  }

  private struct Worker {
    let watch: RuleWatch
    var index = -1
    var isLost = false
    /// What was at work when the worker was looked at last, and how often it was the same.
    var last: (rule: Int, entry: UInt32)?
    var looks = 0
  }

  private struct State {
    var waiting: [Int]
    var outcomes: [Outcome?]
    var left: Int
    var workers: [Worker] = []
    var stopped: Set<Int> = []
    var stops: [Stop] = []
  }

  private let state: Mutex<State>
  private let work: Work
  private let accepting: @Sendable (inout Outcome) -> Void
  private let timing: Int?
  private let allDone = DispatchSemaphore(value: 0)

  /// Makes the workers' list.
  ///
  /// - Parameters:
  ///   - count: How many items there are.
  ///   - timing: How many rules there are, where their time is to be taken.
  ///   - work: Does one item, from any thread; an item may be begun twice.
  ///   - accepting: Takes what is wanted of an outcome, once for each item.
  init(
    count: Int, timing: Int?, work: @escaping Work,
    accepting: @escaping @Sendable (inout Outcome) -> Void = { _ in }
  ) {
    state = Mutex(
      State(
        waiting: Array((0..<count).reversed()), outcomes: Array(repeating: nil, count: count), left: count))
    self.work = work
    self.accepting = accepting
    self.timing = timing
  }

  /// Does all items.
  ///
  /// - Parameters:
  ///   - threads: How many at once.
  ///   - patience: How long one rule may be at one item, in tenths of a second.
  /// - Returns: The outcome of each item, the rules that did not end, and the watches of all threads.
  func run(threads: Int, patience: Int) -> (outcomes: [Outcome], stops: [Stop], watches: [RuleWatch]) {
    guard state.withLock({ $0.left }) > 0 else { return ([], [], []) }
    for _ in 0..<max(1, threads) { addWorker() }
    while allDone.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
      for _ in 0..<giveUp(patience) { addWorker() }
    }
    return state.withLock { state in
      (state.outcomes.compactMap { $0 }, state.stops, state.workers.filter { !$0.isLost }.map(\.watch))
    }
  }

  private func addWorker() {
    let watch = RuleWatch(timing: timing)
    let number = state.withLock { state in
      state.workers.append(Worker(watch: watch))
      return state.workers.count - 1
    }
    // A queue of its own always gets a thread, however many are lost.
    DispatchQueue(label: "copydesk.worker.\(number)").async { [self] in
      while let (index, stopped) = next(number) {
        accept(work(index, stopped, watch), index, number)
      }
    }
  }

  private func next(_ number: Int) -> (Int, Set<Int>)? {
    state.withLock { state in
      guard !state.workers[number].isLost, let index = state.waiting.popLast() else { return nil }
      state.workers[number].index = index
      return (index, state.stopped)
    }
  }

  private func accept(_ outcome: Outcome, _ index: Int, _ number: Int) {
    let isLost = state.withLock { state in
      state.workers[number].index = -1
      return state.workers[number].isLost
    }
    // What comes late has been done again by another.
    guard !isLost else { return }
    var outcome = outcome
    accepting(&outcome)
    state.withLock { state in
      state.outcomes[index] = outcome
      state.left -= 1
      if state.left == 0 { allDone.signal() }
    }
  }

  /// Gives up the workers in which one rule has been at work for too long; gives their number.
  private func giveUp(_ patience: Int) -> Int {
    state.withLock { state in
      var lost = 0
      for number in state.workers.indices where !state.workers[number].isLost {
        let now = state.workers[number].watch.current
        let last = state.workers[number].last
        let isSame = now != nil && now?.rule == last?.rule && now?.entry == last?.entry
        state.workers[number].last = now
        state.workers[number].looks = isSame ? state.workers[number].looks + 1 : 0
        // A story of many megabytes gets a second more for each of them.
        let patience = patience + state.workers[number].watch.storyBytes / 100_000
        guard let now, state.workers[number].looks >= patience, state.workers[number].index >= 0 else {
          continue
        }
        state.workers[number].isLost = true
        state.stopped.insert(now.rule)
        state.stops.append(Stop(rule: now.rule, index: state.workers[number].index))
        state.waiting.append(state.workers[number].index)
        lost += 1
      }
      return lost
    }
  }
}
