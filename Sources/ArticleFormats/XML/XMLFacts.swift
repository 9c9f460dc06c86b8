import ArticleText

/// What the elements and attributes of a file say of its articles.
struct XMLFacts {
  /// One kind of fact.
  enum Fact: String, Sendable { case date, language, place, section, person, keyword, byline, type }

  /// Where a fact stands.
  struct Rule: Sendable {
    let fact: Fact
    /// Of two dates, or sections, that with the higher rank holds; of one rank the first.
    let rank: Int
    /// The hash of the attribute's name; nothing for the element's text.
    let attribute: UInt64?
    /// The hash of the name of the element around it, where only that is meant.
    var parent: UInt64?
    /// What the element, or the one around it, has to be about, as the vocabulary's topics tell; nothing where that is
    /// no matter.
    var topics: [UInt64]?
  }

  private(set) var metadata = ArticleMetadata()
  /// What sort of item it is, where the format says so.
  private(set) var type: String?
  private var ranks: [Fact: Int] = [:]
  /// The people and keywords that are listed.
  private var listed: Set<String> = []

  /// The most people and keywords that the metadata list.
  private static let mostListed = 1000

  mutating func note(_ rule: Rule, _ text: [UInt8]) {
    let text = XMLFacts.words(text)
    guard !text.isEmpty else { return }
    note(rule.fact, rule.rank, text)
  }

  private mutating func note(_ fact: Fact, _ rank: Int, _ text: String) {
    if fact == .person {
      if metadata.people.count < XMLFacts.mostListed, listed.insert("person " + text).inserted {
        metadata.people.append(text)
      }
      return
    }
    if fact == .keyword { return noteKeywords(text) }
    let text = fact == .place ? XMLFacts.dateline(text).place : text
    guard !text.isEmpty else { return }
    let date = fact == .date ? XMLFacts.date(text) : nil
    guard rank > ranks[fact] ?? 0, fact != .date || date != nil else { return }
    ranks[fact] = rank
    switch fact {
    case .date: metadata.date = date
    case .language: metadata.language = text.replacing("_", with: "-")
    case .place: metadata.place = text
    case .section: metadata.section = text
    case .byline: metadata.byline = text
    case .type: type = text
    case .person, .keyword: break
    }
  }

  /// Notes keywords, which many formats write as one text with commas or semicolons.
  private mutating func noteKeywords(_ text: String) {
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      guard metadata.keywords.count < XMLFacts.mostListed else { return }
      let keyword = part.drop { $0 == " " }
      let word = String(keyword.last == " " ? keyword.dropLast() : keyword)
      if !word.isEmpty, listed.insert("keyword " + word).inserted { metadata.keywords.append(word) }
    }
  }

  /// Takes the byline of the copy, which holds against any of a lower rank; one that says “by” holds a little more.
  mutating func takeByline(_ bytes: some Sequence<UInt8>, rank: Int) {
    let text = XMLFacts.words(bytes)
    let isBy = text.utf8.count > 3 && text.prefix(3).lowercased() == "by "
    let names = isBy ? String(text.dropFirst(3)) : text
    if !names.isEmpty { note(.byline, isBy ? rank + 2 : rank, names) }
  }

  /// The words with one space between any two.
  static func words(_ text: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    for byte in text.prefix(1000) {
      if !ASCIIBytes.isSpace(byte) {
        result.append(byte)
      } else if let last = result.last, last != 0x20 {
        result.append(0x20)
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// A date as news formats write it: `2019-08-14T…`, `20190814T…`, `2019/08/14`, as mail does: `Mon, 29 Jul 2013`, or as
  /// people do: `14 August 2019`, `August 14, 2019`. What has only figures in another order is none: nobody knows which is
  /// the month.
  static func date(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(text.prefix(10)) ?? CalendarDate(text.prefix(10).replacing("/", with: "-")) {
      return date
    }
    let digits = text.prefix(8)
    if digits.count == 8, digits.allSatisfy({ $0.isASCII && $0.isNumber }), let value = Int(digits) {
      return CalendarDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    }
    let words = text.split { $0 == " " || $0 == "," }
    guard let index = words.prefix(4).firstIndex(where: { month($0) != nil }), let month = month(words[index])
    else {
      return nil
    }
    let isBehind = index > 0 && day(words[index - 1]) != nil
    let numbers = isBehind ? [index - 1, index + 1] : [index + 1, index + 2]
    guard numbers[1] < words.count, let day = day(words[numbers[0]]), words[numbers[1]].count == 4,
      let year = Int(words[numbers[1]])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  static func day(_ word: Substring) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    return digits.count <= 2 && (rest.isEmpty || ["st", "nd", "rd", "th"].contains(rest)) ? Int(digits) : nil
  }

  static func month(_ word: Substring) -> Int? {
    let word = word.lowercased().filter { $0 != "." }
    guard word.count >= 3 else { return nil }
    return MonthNames.full.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
  }
}
