import ArticleText
import TestSupport
import Testing

@Suite struct SourceMapTests {
  /// A map of a text that stands in a file piece by piece: `keep` as it is, `skip` left out, `entity` written otherwise.
  private enum Part {
    case keep(String)
    case skip(String)
    case entity(String, as: String)
  }

  private func build(_ parts: [Part]) -> (map: SourceMap, text: String, source: String) {
    var map = SourceMap()
    var text = ""
    var source = ""
    for part in parts {
      switch part {
      case .keep(let words):
        map.append(text: text.utf8.count, source: source.utf8.count, length: words.utf8.count)
        text += words
        source += words
      case .skip(let markup): source += markup
      case .entity(let character, let written):
        map.append(
          text: text.utf8.count, length: character.utf8.count, source: source.utf8.count,
          sourceLength: written.utf8.count)
        text += character
        source += written
      }
    }
    return (map, text, source)
  }

  private func source(of needle: String, in parts: [Part]) throws -> String {
    let (map, text, source) = build(parts)
    let found = try #require(text.firstRange(of: needle))
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    let range = map.sourceRange(of: start..<start + needle.utf8.count)
    return String(decoding: Array(source.utf8)[range], as: UTF8.self)
  }

  private let bold: [Part] = [.keep("Oil "), .skip("**"), .keep("rose"), .skip("**"), .keep(" again.")]
  private let entity: [Part] = [.keep("Barnes "), .entity("&", as: "&amp;"), .keep(" Noble")]

  @Test func `the identity gives every range back`() {
    #expect(SourceMap.identity.sourceRange(of: 3..<9) == 3..<9)
    #expect(SourceMap.identity.sourceRange(of: 0..<0) == 0..<0)
    #expect(SourceMap.identity.isVerbatim(3..<9))
    #expect(SourceMap.identity.pieces.isEmpty)
  }

  @Test func `a range inside one piece is that piece of the file`() throws {
    #expect(try source(of: "rose", in: bold) == "rose")
    #expect(try source(of: "Oil", in: bold) == "Oil")
    #expect(try source(of: " again.", in: bold) == " again.")
  }

  @Test func `a range over pieces has what lies between and no markup around`() throws {
    #expect(try source(of: "Oil rose again", in: bold) == "Oil **rose** again")
    #expect(try source(of: "l r", in: bold) == "l **r")
    #expect(try source(of: "Oil ", in: bold) == "Oil ")
  }

  @Test func `a character that the file writes otherwise is mapped as a whole`() throws {
    #expect(try source(of: "&", in: entity) == "&amp;")
    #expect(try source(of: "Barnes &", in: entity) == "Barnes &amp;")
    #expect(try source(of: "& Noble", in: entity) == "&amp; Noble")
    #expect(
      try source(of: "“", in: [.keep("He said "), .entity("“", as: "&#8220;"), .keep("no")]) == "&#8220;")
  }

  @Test func `only what the file has byte for byte is verbatim`() {
    let (map, text, _) = build(bold)
    #expect(map.isVerbatim(0..<4))
    #expect(map.isVerbatim(4..<8))
    #expect(map.isVerbatim(0..<text.utf8.count) == false)
    #expect(map.isVerbatim(3..<5) == false)
    #expect(build(entity).map.isVerbatim(7..<8) == false)
    #expect(build(entity).map.isVerbatim(8..<14))
  }

  @Test func `pieces that follow one another in text and file become one`() {
    var map = SourceMap()
    map.append(text: 0, source: 10, length: 4)
    map.append(text: 4, source: 14, length: 4)
    #expect(map.pieces.count == 1)
    map.append(text: 8, source: 20, length: 4)
    map.append(text: 12, length: 1, source: 24, sourceLength: 5)
    map.append(text: 13, length: 1, source: 29, sourceLength: 5)
    #expect(map.pieces.count == 4)
  }

  @Test func `an empty range stands where its place stands`() {
    let (map, text, source) = build(bold)
    #expect(map.sourceRange(of: 0..<0) == 0..<0)
    #expect(map.sourceRange(of: 5..<5) == 7..<7)
    let end = text.utf8.count
    #expect(map.sourceRange(of: end..<end) == source.utf8.count..<source.utf8.count)
  }

  @Test func `every range maps to a range of the file that holds its verbatim bytes`() {
    var texts = RandomText(seed: 3)
    for _ in 0..<300 {
      var parts: [Part] = []
      for _ in 0..<8 {
        switch texts.below(3) {
        case 0: parts.append(.skip("<b>"))
        case 1: parts.append(.entity("é", as: "&eacute;"))
        default: parts.append(.keep(texts.copy(pieces: 2)))
        }
      }
      let (map, text, source) = build(parts)
      let (textBytes, sourceBytes) = (Array(text.utf8), Array(source.utf8))
      var last = 0..<0
      for start in textBytes.indices {
        let range = map.sourceRange(of: start..<start + 1)
        #expect(range.lowerBound >= last.lowerBound && range.upperBound <= sourceBytes.count)
        last = range
        let end = min(textBytes.count, start + 7)
        let longer = map.sourceRange(of: start..<end)
        #expect(longer.lowerBound == range.lowerBound && longer.upperBound >= range.upperBound)
        guard map.isVerbatim(start..<end) else { continue }
        #expect(textBytes[start..<end].elementsEqual(sourceBytes[longer]))
      }
    }
  }

  @Test func `stretches of a text take their places in the file along, also two of one run`() {
    var map = SourceMap()
    map.append(text: 0, source: 10, length: 8)
    map.append(text: 8, length: 1, source: 18, sourceLength: 5)
    map.append(text: 9, source: 23, length: 4)
    map.keep([1..<3, 5..<9, 10..<12].map { Block(.body, $0) }, gap: 2)
    // The new text: 0..<2, 4..<8, 10..<12.
    #expect(map.sourceRange(of: 0..<2) == 11..<13)
    #expect(map.sourceRange(of: 4..<7) == 15..<18)
    #expect(map.sourceRange(of: 7..<8) == 18..<23)
    #expect(map.sourceRange(of: 10..<12) == 24..<26)
    #expect(map.pieces.map(\.isVerbatim) == [true, true, false, true])
  }

  @Test func `many stretches of one run are kept one by one`() {
    var map = SourceMap()
    map.append(text: 0, source: 7, length: 4000)
    map.keep((0..<1000).map { Block(.body, 4 * $0..<4 * $0 + 3) }, gap: 2)
    #expect(map.pieces.count == 1000)
    for number in 0..<1000 {
      #expect(map.sourceRange(of: 5 * number..<5 * number + 3) == 7 + 4 * number..<7 + 4 * number + 3)
    }
  }

  @Test func `a character written longer than any text is one place`() {
    var map = SourceMap()
    map.append(text: 0, length: 40, source: 3, sourceLength: 60)
    map.append(text: 40, source: 63, length: 5)
    #expect(map.sourceRange(of: 0..<40) == 3..<63)
    #expect(map.sourceRange(of: 0..<42) == 3..<65)
    #expect(map.sourceRange(of: 40..<45) == 63..<68)
    #expect(map.part(40..<45).sourceRange(of: 41..<43) == 64..<66)
  }
}
