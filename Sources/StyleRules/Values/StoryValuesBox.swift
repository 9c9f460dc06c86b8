internal import Synchronization

/// Keeps what one rule has asked of a story's values, so that no other rule reads them again.
final class StoryValuesBox: Sendable {
  private let kept = Mutex<StoryValues?>(nil)

  func values(_ make: () -> StoryValues) -> StoryValues {
    if let values = kept.withLock({ $0 }) { return values }
    let made = make()
    kept.withLock { $0 = made }
    return made
  }
}
