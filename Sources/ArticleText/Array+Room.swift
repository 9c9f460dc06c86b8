extension Array {
  /// As many places of one value.
  ///
  /// The library's `init(repeating:count:)` asks the runtime each time what an array of such values is, which costs as much
  /// as some hundred places: this one is for what is made anew for each story.
  @inlinable public init(filled count: Int, with value: Element) {
    self = []
    reserveCapacity(count)
    append(contentsOf: repeatElement(value, count: count))
  }

  /// Gives back room that is not used: of a small array that is worth more than a copy, of a large one the system has given
  /// nothing for it yet.
  package mutating func giveBackRoom() {
    if capacity > 2 * count, count < 1 << 16 { self = Array(self[...]) }
  }
}
