import ArticleText

/// What ninjs wants of objects inside an item that hold no copy.
///
/// Source: the schemas of ninjs 1.2 to 3.1 (IPTC), and of GeoJSON where those point to it.
struct NinjsChecks {
  /// What is wanted of one member of an object.
  private enum Wish {
    case holds(NinjsProperties.Holds)
    /// A year, a month, a day or a time of a day.
    case date
  }

  /// What is wanted of an object, by the property under which it stands.
  private struct Shape {
    var members: [UInt64: (name: String, wish: Wish)] = [:]
    var needed: [(hash: UInt64, name: String)] = []
    /// Two of which only one may be there.
    var either: [(first: UInt64, second: UInt64, text: String)] = []
  }

  /// Each line has what is wanted, the property under which an object stands (`*` for any), and members of it.
  private static let table: StaticString = """
    text * scheme
    object advices importance lifetime
    need importance code
    need lifetime code
    need geojson type
    digit plannedCoverage urgency
    either dates startDate expectedStartDate
    either dates endDate expectedEndDate
    date dates startDate expectedStartDate endDate expectedEndDate
    """

  private static let shapes: [UInt64: Shape] = {
    var shapes: [UInt64: Shape] = [:]
    for line in table.description.split(separator: "\n") {
      let words = line.split(separator: " ")
      let place = XMLName.hash(words[1])
      for word in words.dropFirst(2) {
        let hash = XMLName.hash(word)
        let wish: Wish?
        switch words[0] {
        case "text": wish = .holds(.text)
        case "object": wish = .holds(.object)
        case "digit": wish = .holds(.digit)
        case "date": wish = .date
        default: wish = nil
        }
        if let wish { shapes[place, default: Shape()].members[hash] = (String(word), wish) }
        if words[0] == "need" { shapes[place, default: Shape()].needed.append((hash, String(word))) }
      }
      if words[0] == "either" {
        shapes[place, default: Shape()].either.append(
          (XMLName.hash(words[2]), XMLName.hash(words[3]), "both “\(words[2])” and “\(words[3])”"))
      }
    }
    return shapes
  }()

  private static let any = XMLName.hash("*")

  /// The properties that an object is asked for by name, before what holds for any.
  private let place: UInt64
  private let name: String
  private let start: Int
  private var seen: Set<UInt64> = []

  /// Starts on an object.
  ///
  /// - Parameters:
  ///   - place: The hash of the property under which it stands.
  ///   - name: That property's name, for messages.
  ///   - start: Where the object starts, in bytes of the file.
  init(_ place: UInt64, name: String, start: Int) {
    self.place = place
    self.name = name
    self.start = start
  }

  /// Whether anything is wanted of what stands under a property.
  static func knows(_ place: UInt64) -> Bool { shapes[place] != nil }

  /// What is wrong with a member; `nil` where nothing is.
  mutating func problem(_ member: UInt64, _ event: JSONScanner.Event, _ text: String) -> String? {
    let shape = NinjsChecks.shapes[place]
    if shape?.needed.contains(where: { $0.hash == member }) ?? false
      || shape?.either.contains(where: { $0.first == member || $0.second == member }) ?? false
    {
      seen.insert(member)
    }
    guard let (name, wish) = shape?.members[member] ?? NinjsChecks.shapes[NinjsChecks.any]?.members[member]
    else {
      return nil
    }
    switch wish {
    case .holds(let holds): return NinjsProperties.problem(holds, name, event, text)
    case .date:
      return event == .text && NinjsChecks.isDate(text)
        ? nil : "“\(name)” is no date such as 2024-02-29, as ninjs wants it"
    }
  }

  /// What is wrong with the object as a whole, and where it starts; `nil` where nothing is.
  func problem() -> (offset: Int, message: String)? {
    guard let shape = NinjsChecks.shapes[place] else { return nil }
    if let missing = shape.needed.first(where: { !seen.contains($0.hash) }) {
      return (start, "“\(name)” has no “\(missing.name)”, which ninjs wants")
    }
    return shape.either.first { seen.contains($0.first) && seen.contains($0.second) }.map {
      (start, "“\(name)” has \($0.text); ninjs wants one of them")
    }
  }

  /// Whether a text is `2024`, `2024-02`, `2024-02-29` or a time of such a day.
  private static func isDate(_ text: String) -> Bool {
    if text.utf8.count >= 10 {
      return CalendarDate(text.prefix(10)) != nil && (text.utf8.count == 10 || text.contains("T"))
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first, year.count == 4, Int(year) != nil, parts.count <= 2 else { return false }
    return parts.count == 1 || parts[1].count == 2 && (1...12).contains(Int(parts[1]) ?? 0)
  }
}

extension NinjsStories {
  /// The deepest that objects are looked into; what lies further in is passed over.
  private static let mostChecked = 32

  /// Passes over a value, and warns of what in it the standard does not allow.
  ///
  /// - Parameters:
  ///   - key: The bytes of its key.
  ///   - hash: The hash of that.
  ///   - event: The value.
  mutating func pass(_ key: Range<Int>, _ hash: UInt64, _ event: JSONScanner.Event) {
    guard event == .object || event == .list else { return }
    /// The open objects and lists; a list has no checks of its own, and the name of what stands in it.
    var open: [(place: UInt64, key: Range<Int>, checks: NinjsChecks?)] = []
    func opened(_ event: JSONScanner.Event, _ place: UInt64, _ key: Range<Int>) {
      let checks =
        event == .object
        ? NinjsChecks(place, name: string(key.prefix(64)), start: key.lowerBound) : nil
      open.append((place, key, checks))
    }
    opened(event, hash, key)
    while let last = open.indices.last {
      let event = scanner.next()
      switch event {
      case .finish: return
      case .close:
        if let problem = open[last].checks?.problem() { warnings.note(problem.offset, problem.message) }
        open.removeLast()
      case .object, .list:
        if open.count < NinjsStories.mostChecked {
          opened(event, open[last].place, open[last].key)
        } else {
          scanner.skip(event)
        }
      case .key:
        let key = scanner.range
        let hash = NinjsProperties.hash(scanner.bytes, key)
        let value = scanner.next()
        let isShort = value == .text || value == .word || value == .number
        let text = isShort ? string(scanner.range.prefix(64)) : ""
        if let problem = open[last].checks?.problem(hash, value, text) {
          warnings.note(isShort ? scanner.range.lowerBound : key.lowerBound, problem)
        }
        guard value == .object || value == .list else { continue }
        if open.count < NinjsStories.mostChecked { opened(value, hash, key) } else { scanner.skip(value) }
      default: continue
      }
    }
  }
}
