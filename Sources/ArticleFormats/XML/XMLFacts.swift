import ArticleText

/// What the elements and attributes of a file say of its articles.
struct XMLFacts {
  /// One kind of fact.
  enum Fact: String, Sendable {
    case date, language, place, section, person, keyword, byline, type

    /// Where its rank stands.
    fileprivate var shift: UInt64 {
      switch self {
      case .date: 0
      case .language: 8
      case .place: 16
      case .section: 24
      case .person: 32
      case .keyword: 40
      case .byline: 48
      case .type: 56
      }
    }
  }

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
  /// The rank of what is known of each fact, in eight bits.
  private var ranks: UInt64 = 0
  /// The people and keywords that are listed.
  private var listed: Set<String> = []

  /// The most people and keywords that the metadata list.
  private static let mostListed = 1000

  mutating func note(_ rule: Rule, _ text: [UInt8]) {
    let words = XMLFacts.words(text[XMLFacts.isBy(text[...]) && rule.fact == .byline ? 3... : 0...])
    switch rule.fact {
    case .place: note(.place, rule.rank, XMLFacts.place(words))
    // Of several sections in one text the first stands for the article.
    case .section: note(.section, rule.rank, String(words.prefix { $0 != ";" }))
    default: note(rule.fact, rule.rank, words)
    }
  }

  /// Notes a text whose words have one space between any two.
  mutating func note(_ fact: Fact, _ rank: Int, _ text: String) {
    guard !text.isEmpty else { return }
    if fact == .person {
      if metadata.people.count < XMLFacts.mostListed, listed.insert("person " + text).inserted {
        metadata.people.append(text)
      }
      return
    }
    if fact == .keyword { return noteKeywords(text) }
    guard rank > Int(ranks >> fact.shift & 0xFF) else { return }
    let date = fact == .date ? XMLFacts.date(text) : nil
    guard fact != .date || date != nil else { return }
    ranks = ranks & ~(0xFF << fact.shift) | UInt64(min(rank, 0xFF)) << fact.shift
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
  mutating func takeByline(_ bytes: ArraySlice<UInt8>, rank: Int) {
    let isBy = XMLFacts.isBy(bytes)
    note(.byline, isBy ? rank + 2 : rank, XMLFacts.words(isBy ? bytes.dropFirst(3) : bytes))
  }

  /// Whether a text begins with the word “by”, and says more.
  private static func isBy(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.startIndex
    return bytes.count > 3 && bytes[start] | 0x20 == UInt8(ascii: "b")
      && bytes[start + 1] | 0x20 == UInt8(ascii: "y") && ASCIIBytes.isSpace(bytes[start + 2])
  }

  /// The words with one space between any two.
  static func words(_ text: some Collection<UInt8>) -> String {
    var result: [UInt8] = []
    var isSpaced = true
    var isPlain = true
    let text = text.prefix(1000)
    for byte in text {
      let isSpace = ASCIIBytes.isSpace(byte)
      if isSpace, isSpaced || byte != 0x20 {
        isPlain = false
        break
      }
      isSpaced = isSpace
    }
    // Most texts are that already.
    if isPlain, !isSpaced { return String(decoding: text, as: UTF8.self) }
    for byte in text {
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
    guard let index = words.prefix(4).firstIndex(where: { month($0.utf8) != nil }),
      let month = month(words[index].utf8)
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

  private static func day(_ word: Substring) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    return digits.count <= 2 && (rest.isEmpty || ["st", "nd", "rd", "th"].contains(rest)) ? Int(digits) : nil
  }

  private static let months = MonthNames.full.map { Array($0.lowercased().utf8) }

  /// The number of the month that a word names, or begins to name with three letters or more; stops count for nothing.
  static func month(_ word: some Sequence<UInt8>) -> Int? {
    months.firstIndex { name in
      var count = 0
      for byte in word where byte != UInt8(ascii: ".") && byte != UInt8(ascii: ",") {
        guard count < name.count, name[count] == byte | 0x20 else { return false }
        count += 1
      }
      return count >= 3
    }.map { $0 + 1 }
  }
}
