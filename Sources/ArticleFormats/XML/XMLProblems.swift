/// What is not well-formed in a file: the first place, and how many there are.
struct XMLProblems {
  private(set) var first: (offset: Int, message: String)?
  private(set) var count = 0

  mutating func note(_ offset: Int, _ message: @autoclosure () -> String) {
    count += 1
    if first.map({ offset < $0.offset }) ?? true { first = (offset, message()) }
  }

  mutating func add(_ other: XMLProblems) {
    guard let place = other.first else { return }
    note(place.offset, place.message)
    count += other.count - 1
  }
}
