import ArticleText
import RuleChecks

/// The countries with their capitals, read from the text table once for each guide.
struct CapitalTable: Sendable {
  struct Capital: Sendable {
    let name: String
    /// The day on which it ceased to be the capital.
    let until: CalendarDate?
  }

  struct Country: Sendable {
    let name: String
    let capitals: [Capital]
  }

  private(set) var countries: [Country] = []
  /// The names of cities, and of countries with their demonyms, by their first word; longer names first.
  private var cityNames = WordMap<[(words: [UInt32], city: String)]>()
  private var countryNames = WordMap<[(words: [UInt32], country: Int)]>()
  private var demonyms = WordMap<[(words: [UInt32], country: Int)]>()

  /// Reads lines of `country, other names; demonym; capital, capital until day; other cities`.
  init(_ table: String) {
    for line in table.split(separator: "\n") where line.utf8.first != UInt8(ascii: "#") {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false).map { field in
        field.split(separator: ",").map { String(TermTable.trimmed($0)) }.filter { !$0.isEmpty }
      }
      guard fields.count == 4, let name = fields[0].first, !fields[2].isEmpty else { continue }
      let capitals = fields[2].map { text -> Capital in
        guard let mark = text.firstRange(of: " until ") else { return Capital(name: text, until: nil) }
        return Capital(
          name: String(text[..<mark.lowerBound]), until: CalendarDate(text[mark.upperBound...]))
      }
      for name in fields[0] { Self.add(name, countries.count, to: &countryNames) { ($0, $1) } }
      for name in fields[1] { Self.add(name, countries.count, to: &demonyms) { ($0, $1) } }
      for name in capitals.map(\.name) + fields[3] { Self.add(name, name, to: &cityNames) { ($0, $1) } }
      countries.append(Country(name: name, capitals: capitals))
    }
  }

  private static func add<Value, Entry>(
    _ name: String, _ value: Value, to map: inout WordMap<[Entry]>, make: ([UInt32], Value) -> Entry
  ) {
    let words = Phrase.words(of: name).map(\.hash)
    guard let first = words.first else { return }
    map.update(first, default: []) { $0.append(make(words, value)) }
  }

  /// The city whose name begins at a token, the longest first, and the token behind it.
  func city(at: Int, _ story: Story) -> (String, end: Int)? {
    Self.longest(cityNames[story.lexicon.tokens[at].hash]?.map { ($0.words, $0.city) }, at, story)
  }

  /// The country whose name begins at a token.
  func country(at: Int, _ story: Story) -> (Int, end: Int)? {
    Self.longest(countryNames[story.lexicon.tokens[at].hash]?.map { ($0.words, $0.country) }, at, story)
  }

  /// The country whose demonym begins at a token.
  func demonym(at: Int, _ story: Story) -> (Int, end: Int)? {
    Self.longest(demonyms[story.lexicon.tokens[at].hash]?.map { ($0.words, $0.country) }, at, story)
  }

  private static func longest<Value>(
    _ names: [([UInt32], Value)]?, _ at: Int, _ story: Story
  ) -> (Value, end: Int)? {
    let tokens = story.lexicon.tokens
    guard let names, tokens[at].startsWithCapital else { return nil }
    let fitting = names.filter { words, _ in
      at + words.count <= tokens.count
        && words.indices.allSatisfy {
          tokens[at + $0].hash == words[$0] && ($0 == 0 || tokens[at + $0].gap != .block)
        }
    }
    guard let best = fitting.max(by: { $0.0.count < $1.0.count }) else { return nil }
    return (best.1, at + best.0.count)
  }

  /// Whether a city is, or on the story's day was, a capital of a country.
  func holds(_ city: String, _ country: Int, _ date: CalendarDate?) -> Bool {
    countries[country].capitals.contains { capital in
      guard capital.name == city else { return false }
      guard let until = capital.until else { return true }
      return date.map { $0 < until } ?? false
    }
  }
}
