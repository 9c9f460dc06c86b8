import ArticleText

/// Finds a city that is called the capital of a country and is not: `Sydney, the capital of Australia`.
///
/// The sentence must say it outright (`the capital of`, `Australia's capital`, `the Australian capital`); a commercial,
/// former or provincial capital is left alone, and so are cities and countries that the table does not hold.
public struct CapitalCities: StyledRule {
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  public init(file: StaticString = #fileID, line: Int = #line) {
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let table = CapitalTable(Self.table)
    guide.addCheck(
      traits, id: "places.capital", kind: "CapitalCities",
      summary: "A city that is called a country's capital is its capital.", at: .words("capital")
    ) { story, places, findings in
      for at in places.lazy.map(Int.init) {
        guard let claim = CapitalClaim(at, story, table), !table.holds(claim.city, claim.country, story.date)
        else { continue }
        let country = table.countries[claim.country]
        findings.add(
          story.range(of: claim.cityTokens),
          "The capital of \(country.name) is \(country.capitals[0].name), not \(story.string(claim.cityTokens)).",
          [Suggestion(country.capitals[0].name, isSafe: false)],
          related: [RelatedPlace(story.range(of: claim.countryTokens), "of this country")])
      }
    }
  }
}

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
        field.split(separator: ",").map { String(PreferTable.trimmed($0)) }.filter { !$0.isEmpty }
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

/// A sentence's claim that a city is the capital of a country.
private struct CapitalClaim {
  let city: String
  let cityTokens: Range<Int>
  let country: Int
  let countryTokens: Range<Int>

  private static let (the, city, of) = (Folding.hash("the"), Folding.hash("city"), Folding.hash("of"))

  /// - Parameter at: The word `capital`.
  init?(_ at: Int, _ story: Story, _ table: CapitalTable) {
    let tokens = story.lexicon.tokens
    guard at > 1, tokens[at].capitalisation == .lowercase else { return nil }
    var behind = at + 1
    if behind < tokens.count, tokens[behind].hash == Self.city { behind += 1 }
    if behind + 1 < tokens.count, tokens[behind].hash == Self.of,
      let (country, end) = table.country(at: behind + 1, story), Self.isWhole(end, story)
    {
      // `Sydney, the capital of Australia`; `Sydney, capital of Australia`.
      let start = tokens[at - 1].hash == Self.the ? at - 1 : at
      guard let (city, cityTokens) = Self.city(endingBefore: start, story, table) else { return nil }
      self.init(city, cityTokens, country, behind + 1..<end)
      return
    }
    guard let (country, countryTokens) = Self.owner(endingBefore: at, story, table) else { return nil }
    // `Australia's capital, Sydney,` and `the Australian capital Sydney`.
    let hasComma = story.isMark(behind, ",")
    let next = behind + (hasComma ? 1 : 0)
    if next < tokens.count, tokens[next].gap.isBlank, let (city, end) = table.city(at: next, story),
      !tokens[next].startsSentence,
      hasComma ? end >= tokens.count || tokens[end].kind == .punctuation : Self.isWhole(end, story)
    {
      self.init(city, next..<end, country, countryTokens)
      return
    }
    // `Sydney, the Australian capital,`
    guard countryTokens.lowerBound > 0, tokens[countryTokens.lowerBound - 1].hash == Self.the,
      behind >= tokens.count || tokens[behind].kind == .punctuation && !story.isMark(behind, "-"),
      let (city, cityTokens) = Self.city(endingBefore: countryTokens.lowerBound - 1, story, table)
    else { return nil }
    self.init(city, cityTokens, country, countryTokens)
  }

  private init(_ city: String, _ cityTokens: Range<Int>, _ country: Int, _ countryTokens: Range<Int>) {
    self.city = city
    self.cityTokens = cityTokens
    self.country = country
    self.countryTokens = countryTokens
  }

  /// Whether a name ends at a token: `Australia's Northern Territory` and `Mexico state` go on.
  private static func isWhole(_ end: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard end < tokens.count, tokens[end].gap != .block, !tokens[end].startsSentence else { return true }
    if tokens[end].kind == .clitic || tokens[end].startsWithCapital || story.isMark(end, "-") { return false }
    return tokens[end].hash != Folding.hash("state") && tokens[end].hash != Folding.hash("province")
  }

  /// The city before a comma; a list (`Perth, Sydney, the capital …`) is none, and neither is a country behind it.
  private static func city(
    endingBefore start: Int, _ story: Story, _ table: CapitalTable
  ) -> (String, Range<Int>)? {
    guard story.isMark(start - 1, ",") else { return nil }
    for first in max(0, start - 5)..<max(0, start - 1) {
      guard let (city, end) = table.city(at: first, story), end == start - 1 else { continue }
      // `Wagga Sydney`, `New Delhi`: a capital before makes another name of it.
      return isPartOfName(first, story) ? nil : (city, first..<end)
    }
    return nil
  }

  /// The country that owns the capital: `Australia's`, `the Australian`.
  private static func owner(
    endingBefore at: Int, _ story: Story, _ table: CapitalTable
  ) -> (Int, Range<Int>)? {
    let tokens = story.lexicon.tokens
    if tokens[at - 1].kind == .clitic {
      for first in max(0, at - 6)..<at - 1 {
        guard let (country, end) = table.country(at: first, story), end == at - 1 else { continue }
        return isPartOfName(first, story) ? nil : (country, first..<end)
      }
      return nil
    }
    for first in max(1, at - 3)..<at {
      guard let (country, end) = table.demonym(at: first, story), end == at, tokens[first - 1].hash == the
      else {
        continue
      }
      return (country, first..<end)
    }
    return nil
  }

  /// Small words that have a capital where a sentence begins.
  private static let openers = WordSet(
    "in from at to with for by as when while after before since if and but near around outside inside of the")

  /// Whether a capital before makes another name of the words: `Western Australia`, `Fort Sydney`.
  private static func isPartOfName(_ first: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    return first > 0 && tokens[first].gap.isBlank && story.isNameWord(first - 1)
      && !openers.contains(tokens[first - 1].hash)
  }
}
