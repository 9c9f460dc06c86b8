internal import Synchronization

/// Keeps what one rule has asked of a story's values, so that no other rule reads them again.
final class StoryValuesBox: Sendable {
  private let all = Mutex<StoryValues?>(nil)
  private let monthDates = Mutex<[DateInStory]?>(nil)

  func values(_ make: () -> StoryValues) -> StoryValues { StoryValuesBox.value(all, make) }
  func monthDates(_ make: () -> [DateInStory]) -> [DateInStory] { StoryValuesBox.value(monthDates, make) }

  private static func value<Value: Sendable>(
    _ kept: borrowing Mutex<Value?>, _ make: () -> Value
  ) -> Value {
    if let value = kept.withLock({ $0 }) { return value }
    let made = make()
    kept.withLock { $0 = made }
    return made
  }
}
