import ArticleText
import TestSupport
import Testing

@Suite struct LinePositionsTests {
  /// Line and column of each place that is marked, as text.
  private func positions(_ text: String) -> [String] {
    let marked = MarkedText(text)
    let lines = LinePositions(marked.bytes)
    return marked.offsets.map { offset in
      let (line, column) = lines.position(of: offset)
      return "\(line):\(column)"
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines end at every kind of line end`(_ end: String) {
    #expect(
      positions("↓Oil ↓rose\(end)↓Gold ↓fell\(end)\(end)↓Tin↓") == ["1:1", "1:5", "2:1", "2:6", "4:1", "4:4"])
  }

  @Test func `kinds of line ends may be mixed`() {
    #expect(positions("a\r\n↓b\r↓c\n\r↓d") == ["2:1", "3:1", "5:1"])
  }

  @Test func `a file may end with a line end or without`() {
    #expect(positions("a\n↓") == ["2:1"])
    #expect(positions("a↓") == ["1:2"])
    #expect(positions("↓") == ["1:1"])
  }

  @Test func `columns count scalars`() {
    #expect(positions("“é👍e\u{301}↓x") == ["1:6"])
    #expect(positions("é\n“↓x") == ["2:2"])
  }

  @Test(arguments: [1_023, 1_024, 1_025, 4_096, 10_000])
  func `columns are right in a long line`(_ count: Int) {
    #expect(positions(String(repeating: "a", count: count) + "↓") == ["1:\(count + 1)"])
    #expect(positions("ab\n" + String(repeating: "é", count: count) + "↓x") == ["2:\(count + 1)"])
  }

  @Test func `the line of an offset is without its end`() {
    let text = Array("Oil rose\r\n\r\nGold\rTin".utf8)
    let lines = LinePositions(text)
    func line(_ offset: Int) -> String { String(decoding: text[lines.line(at: offset)], as: UTF8.self) }
    #expect([0, 8, 9].map(line) == ["Oil rose", "Oil rose", "Oil rose"])
    #expect(line(10) == "")
    #expect([12, 16].map(line) == ["Gold", "Gold"])
    #expect([17, 20].map(line) == ["Tin", "Tin"])
    #expect(LinePositions([]).line(at: 0) == 0..<0)
  }

  /// The same by going through the text from its start.
  private func naive(_ bytes: [UInt8], _ offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var start = 0
    for at in 0..<offset {
      let isEnd = bytes[at] == 0x0A || bytes[at] == 0x0D && !(at + 1 < bytes.count && bytes[at + 1] == 0x0A)
      if isEnd {
        line += 1
        start = at + 1
      }
    }
    return (line, String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars.count + 1)
  }

  @Test func `positions agree with a naive count on random text`() {
    var texts = RandomText(seed: 7)
    for _ in 0..<60 {
      let text = texts.copy(pieces: 300)
      let bytes = Array(text.utf8)
      let lines = LinePositions(bytes)
      var offset = 0
      for (index, scalar) in text.unicodeScalars.enumerated() {
        if index % 37 == 0 {
          let (found, expected) = (lines.position(of: offset), naive(bytes, offset))
          #expect(found.line == expected.line && found.column == expected.column)
        }
        offset += UTF8.width(scalar)
      }
    }
  }

  @Test func `any bytes and any offset have a position`() {
    var texts = RandomText(seed: 8)
    for _ in 0..<500 {
      let bytes = texts.bytes(upTo: 80)
      let lines = LinePositions(bytes)
      for offset in 0...bytes.count {
        let (line, column) = lines.position(of: offset)
        #expect(line >= 1 && column >= 1)
        let range = lines.line(at: offset)
        #expect(range.lowerBound <= offset && range.upperBound <= bytes.count)
      }
    }
  }
}
