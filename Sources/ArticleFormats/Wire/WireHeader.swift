import ArticleText

/// What stands around the text of a transmission: its category, its keywords and its day.
///
/// Sources: ANPA 1312 (1989) and IPTC 7901 (1995).
struct WireHeader {
  private let bytes: [UInt8]
  private var facts = XMLFacts()

  /// The most bytes that a header or what follows a text has; no more are looked at.
  private static let longest = 512

  /// What is said of a text. Costs no more than the few bytes around it.
  ///
  /// - Parameters:
  ///   - bytes: The transmissions.
  ///   - text: The bytes from behind STX to what ends the text.
  static func facts(_ bytes: [UInt8], of text: Range<Int>) -> XMLFacts {
    var header = WireHeader(bytes: bytes)
    let isANPA = !text.isEmpty && bytes[text.lowerBound] == UInt8(ascii: "^")
    let lines = header.lines(before: text.lowerBound - 1)
    if isANPA { header.readANPA(lines, text) } else { header.readIPTC(lines) }
    header.readDay(text.upperBound, isANPA: isANPA)
    return header.facts
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The lines between SOH and STX that have words.
  private func lines(before end: Int) -> [[String]] {
    let first = max(0, end - WireHeader.longest)
    guard first < end, let start = bytes[first..<end].lastIndex(of: WireStory.startOfHeader) else {
      return []
    }
    // Control characters stand between the words.
    return bytes[start + 1..<end].split { ASCIIBytes.isLineEnd($0) }.map { line in
      line.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
    }.filter { !$0.isEmpty }
  }

  private mutating func note(_ fact: XMLFacts.Fact, _ text: String) {
    facts.note(XMLFacts.Rule(fact: fact, rank: 1, attribute: nil), Array(text.utf8))
  }

  /// `r i`, the priority and the category, open the second line; the text opens with the keyword and the count of words.
  private mutating func readANPA(_ lines: [[String]], _ text: Range<Int>) {
    if lines.count > 1, lines[1].count > 1, lines[1][0].utf8.count == 1, lines[1][1].utf8.count == 1 {
      note(.section, lines[1][1])
    }
    let keyword = bytes[text].dropFirst().prefix(100).prefix {
      $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "<") && !ASCIIBytes.isLineEnd($0)
    }
    note(.keyword, String(decoding: keyword, as: UTF8.self))
  }

  /// `abc0100 3 s 20`, the source, the priority, the category and the count of words, open the first line; keywords follow.
  private mutating func readIPTC(_ lines: [[String]]) {
    guard let first = lines.first, first.count > 3, Int(first[1]) != nil, Int(first[3]) != nil else { return }
    note(.section, first[2])
    for line in lines.dropFirst() {
      note(.keyword, line.joined(separator: " ").split(separator: "/").joined(separator: ","))
    }
  }

  // MARK: The day

  /// Reads the line behind the text: `AP-WF-11-13-13 1509GMT`, or `071341 GMT Okt 15`.
  private mutating func readDay(_ end: Int, isANPA: Bool) {
    guard end < bytes.count, bytes[end] == 0x03 else { return }
    let line = bytes[(end + 1)...].prefix(100).prefix { !ASCIIBytes.isLineEnd($0) }
    let words = line.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
    if isANPA {
      let numbers = (words.first ?? "").split(separator: "-").suffix(3).compactMap { Int($0) }
      guard numbers.count == 3 else { return }
      note(year: numbers[2], month: numbers[0], day: numbers[1])
    } else if words.count > 2, words[0].utf8.count == 6, let day = Int(words[0].prefix(2)),
      let year = Int(words[words.count - 1]), let month = WireHeader.month(words[words.count - 2])
    {
      note(year: year, month: month, day: day)
    }
  }

  /// Notes a day of a year that has two digits.
  private mutating func note(year: Int, month: Int, day: Int) {
    guard (0...99).contains(year) else { return }
    // The formats are of the 1970s.
    let year = year < 70 ? 2000 + year : 1900 + year
    if let date = CalendarDate(year: year, month: month, day: day) { note(.date, date.description) }
  }

  /// The months whose short names German agencies write in their own way.
  private static let german = ["mär": 3, "mrz": 3, "mai": 5, "okt": 10, "dez": 12]

  private static func month(_ word: String) -> Int? {
    german[word.prefix(3).lowercased()] ?? XMLFacts.month(word.utf8)
  }
}
