/// Which given names belong together: pet forms, and one name in several languages.
final class GivenNames: Sendable {
  /// A word's place in `starts`, plus 1.
  private let words: TokenTable
  private let lines: [UInt16]
  private let starts: [Int]

  static let shared = GivenNames()

  /// The tables of European usage, whose names stand as given names only.
  static let european = [nicknames, moreNicknames, families]

  /// From this line on, the names are Arabic.
  private let firstArabic: UInt16

  private init() {
    var byWord: [[UInt8]: [UInt16]] = [:]
    var line: UInt16 = 0
    func add(_ table: StaticString) {
      TableText.lines(table) { _, words in
        for word in words { byWord[word, default: []].append(line) }
        line += 1
      }
    }
    for table in GivenNames.european { add(table) }
    firstArabic = line
    add(GivenNames.arabic)
    var words = TokenTable(capacity: 4000)
    var lines: [UInt16] = []
    var starts = [0]
    for (word, list) in byWord {
      words.set(TokenTable.hash(word), to: UInt32(starts.count))
      lines += list
      starts.append(lines.count)
    }
    self.words = words
    self.lines = lines
    self.starts = starts
  }

  /// The entry of a word; 0 where it is no known given name.
  @inline(__always)
  func entry(_ hash: UInt64) -> UInt32 { words[hash] }

  func isArabic(_ entry: UInt32) -> Bool {
    guard entry > 0 else { return false }
    return lines[starts[Int(entry) - 1]..<starts[Int(entry)]].contains { $0 >= firstArabic }
  }

  /// Whether two entries have a line in common.
  func areRelated(_ first: UInt32, _ second: UInt32) -> Bool {
    guard first > 0, second > 0 else { return false }
    for line in lines[starts[Int(first) - 1]..<starts[Int(first)]] {
      for other in lines[starts[Int(second) - 1]..<starts[Int(second)]] where line == other { return true }
    }
    return false
  }
}
