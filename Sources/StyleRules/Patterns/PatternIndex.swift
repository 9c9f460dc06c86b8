import ArticleText

/// The patterns of a guide by the word on which each hangs.
struct PatternIndex: Sendable {
  /// A pattern at one of its anchors.
  struct Hook: Sendable {
    let pattern: Int
    /// How many tokens may stand between the start of a match and the anchor.
    let before: ClosedRange<Int>
  }

  let patterns: [CompiledPattern]
  /// By word number.
  private var byWord: [Int: [Hook]] = [:]
  /// Patterns that have no word of their own, but a number.
  private(set) var byNumber: [Hook] = []
  /// Patterns that have neither: they are tried at every word.
  private(set) var everywhere: [Hook] = []
  private var hasHook: [Bool] = []

  init(_ patterns: [CompiledPattern], _ table: inout WordTable) {
    self.patterns = patterns
    for (index, pattern) in patterns.enumerated() {
      if let anchor = pattern.program.bestAnchor {
        for hash in Set(anchor.hashes) {
          byWord[table.add(hash), default: []].append(Hook(pattern: index, before: anchor.before))
        }
      } else if let number = pattern.program.number {
        let hook = Hook(pattern: index, before: number.before)
        if number.writing != .inWords { byNumber.append(hook) }
        if number.writing != .asFigures {
          for hash in NumberWords.hashes { byWord[table.add(hash), default: []].append(hook) }
        }
      } else if let value = pattern.program.value {
        let hooks = value.part.hooks
        let before =
          value.before.lowerBound + hooks.before.lowerBound...value.before.upperBound
          + hooks.before.upperBound
        let hook = Hook(pattern: index, before: before)
        byNumber.append(hook)
        for hash in Set(hooks.hashes) { byWord[table.add(hash), default: []].append(hook) }
      } else {
        everywhere.append(Hook(pattern: index, before: 0...0))
      }
    }
    hasHook = [Bool](repeating: false, count: table.count + 1)
    for id in byWord.keys { hasHook[id] = true }
  }

  /// The patterns that hang on a word.
  @inline(__always)
  func hooks(for id: Int) -> [Hook]? {
    guard id < hasHook.count, hasHook[id] else { return nil }
    return byWord[id]
  }
}
