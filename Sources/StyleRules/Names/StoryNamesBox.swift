internal import NameMatching
internal import Synchronization

/// Keeps what one rule has asked of a story's names, so that no other rule reads them again.
final class StoryNamesBox: Sendable {
  private let names = Mutex<StoryNames?>(nil)
  private let people = Mutex<[StoryPerson]?>(nil)
  private let entities = Mutex<Entities?>(nil)

  /// What a story names that is nobody.
  typealias Entities = (organisations: [StoryEntity], places: [StoryEntity])

  func names(_ make: () -> StoryNames) -> StoryNames { StoryNamesBox.value(names, make) }
  func people(_ make: () -> [StoryPerson]) -> [StoryPerson] { StoryNamesBox.value(people, make) }

  func entities(_ make: () -> Entities) -> Entities { StoryNamesBox.value(entities, make) }

  private static func value<Value: Sendable>(
    _ kept: borrowing Mutex<Value?>, _ make: () -> Value
  ) -> Value {
    if let value = kept.withLock({ $0 }) { return value }
    let made = make()
    kept.withLock { $0 = made }
    return made
  }
}
