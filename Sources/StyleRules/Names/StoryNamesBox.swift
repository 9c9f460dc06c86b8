internal import NameMatching
internal import Synchronization

/// Keeps the names of a story once one rule has asked for them, so that no other rule reads them again.
final class StoryNamesBox: Sendable {
  private let names = Mutex<StoryNames?>(nil)

  func value(_ make: () -> StoryNames) -> StoryNames {
    names.withLock { names in
      if let names { return names }
      let made = make()
      names = made
      return made
    }
  }
}
