import ArticleText

/// A sentence's claim that a city is the capital of a country.
struct CapitalClaim {
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
