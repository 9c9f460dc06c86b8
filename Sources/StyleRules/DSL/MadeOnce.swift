internal import Synchronization

/// Keeps what one rule has asked of a story, so that no other rule makes it again.
///
/// Where several threads come first, each makes the same and one is kept.
struct MadeOnce<Value: Sendable>: ~Copyable, Sendable {
  private let kept = Mutex<Value?>(nil)

  /// What is kept, made now where nothing is yet.
  func value(_ make: () -> Value) -> Value {
    if let value = kept.withLock({ $0 }) { return value }
    let made = make()
    kept.withLock { $0 = made }
    return made
  }
}
