/// A list of names whose letters lie in one run of bytes: a long list needs no memory of its own for each name, and a
/// `ListedName` is made of an entry only when somebody asks for it.
public struct ListedNames: Sendable, RandomAccessCollection {
  /// A text of the list: a range of `bytes`.
  public struct Part: Sendable {
    private let start: UInt32
    private let end: UInt32

    init() { (start, end) = (0, 0) }
    init(_ range: Range<Int>) { (start, end) = (UInt32(range.lowerBound), UInt32(range.upperBound)) }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { start == end }
    /// Its bytes.
    public var range: Range<Int> { Int(start)..<Int(end) }
    /// The same text behind other bytes.
    func moved(by count: Int) -> Part { Part(Int(start) + count..<Int(end) + count) }
  }

  /// An entry; its texts are what `ListedName` says of them, those that are not there empty.
  public struct Entry: Sendable {
    /// What bears the name.
    public internal(set) var kind = ListedName.Kind.person
    /// The language that the name comes from.
    public internal(set) var origin: NameOrigin?
    /// The right spelling, in full.
    public internal(set) var name = Part()
    /// The family name.
    public internal(set) var family = Part()
    /// What the bearer is, several set apart by `;`.
    public internal(set) var role = Part()
    /// Other right forms, set apart by `;`.
    public internal(set) var otherForms = Part()
    /// Forms that are always wrong, set apart by `;`.
    public internal(set) var never = Part()
  }

  /// The letters of all texts.
  public internal(set) var bytes: [UInt8] = []
  /// The entries, in the order of the list.
  public internal(set) var entries: [Entry] = []

  /// Makes an empty list.
  public init() {}

  /// 0, where collections start.
  public var startIndex: Int { 0 }
  /// How many entries there are.
  public var endIndex: Int { entries.count }

  /// An entry as a name of its own.
  public subscript(position: Int) -> ListedName {
    let entry = entries[position]
    var name = ListedName(entry.kind, string(entry.name))
    if !entry.family.isEmpty { name.family = string(entry.family) }
    name.role = string(entry.role)
    name.otherForms = string(entry.otherForms)
    name.never = ListedName.parts(string(entry.never))
    name.origin = entry.origin
    return name
  }

  /// A text of the list.
  public func string(_ part: Part) -> String { String(decoding: bytes[part.range], as: UTF8.self) }

  /// Adds a name.
  public mutating func append(_ name: ListedName) {
    var entry = Entry()
    entry.kind = name.kind
    entry.origin = name.origin
    entry.name = keep(name.name)
    entry.family = keep(name.family ?? "")
    entry.role = keep(name.role)
    entry.otherForms = keep(name.otherForms)
    entry.never = keep(name.never.joined(separator: ";"))
    entries.append(entry)
  }

  /// Adds the names of another list.
  public mutating func append(_ other: ListedNames) {
    guard !entries.isEmpty else {
      self = other
      return
    }
    let count = bytes.count
    bytes += other.bytes
    entries.reserveCapacity(entries.count + other.count)
    for var entry in other.entries {
      entry.name = entry.name.moved(by: count)
      entry.family = entry.family.moved(by: count)
      entry.role = entry.role.moved(by: count)
      entry.otherForms = entry.otherForms.moved(by: count)
      entry.never = entry.never.moved(by: count)
      entries.append(entry)
    }
  }

  /// Gives an origin to the names from one on that have none of their own.
  public mutating func setOrigin(_ origin: NameOrigin, from first: Int) {
    for index in first..<entries.count where entries[index].origin == nil { entries[index].origin = origin }
  }

  /// Makes room for a long list.
  mutating func reserve(entries: Int, bytes: Int) {
    self.entries.reserveCapacity(entries)
    self.bytes.reserveCapacity(bytes)
  }

  /// Keeps a text for an entry.
  mutating func keep(_ text: some Sequence<UInt8>) -> Part {
    let start = bytes.count
    bytes.append(contentsOf: text)
    return Part(start..<bytes.count)
  }

  private mutating func keep(_ text: String) -> Part { text.isEmpty ? Part() : keep(text.utf8) }
}
