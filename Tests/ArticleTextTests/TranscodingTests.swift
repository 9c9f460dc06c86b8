import ArticleText
import TestSupport
import Testing

@Suite struct TranscodingTests {
  private func bytes(_ text: String, _ encoding: SourceEncoding) -> [UInt8] {
    switch encoding {
    case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1252: text.unicodeScalars.map { UInt8($0.value) }
    }
  }

  @Test(arguments: [SourceEncoding.utf16LittleEndian, .utf16BigEndian])
  func `every character of UTF-16 has its place in the file`(_ encoding: SourceEncoding) {
    let text = "\u{FEFF}Krog’s “café” 👍 北京"
    let file = Transcoding(bytes(text, encoding), as: encoding)
    #expect(String(decoding: file.decoded, as: UTF8.self) == String(text.dropFirst()))
    var offset = 0
    for scalar in text.unicodeScalars.dropFirst() {
      let end = offset + String(scalar).utf8.count
      #expect(Array(file.source[file.sourceRange(of: offset..<end)]) == bytes(String(scalar), encoding))
      offset = end
    }
    #expect(file.sourceOffset(of: offset) == file.source.count)
  }

  @Test func `Windows-1252 is decoded with its quotation marks`() {
    let file = Transcoding([0x93, 0x6F, 0x69, 0x6C, 0x94, 0x20, 0x80, 0x35, 0x20, 0xE9], as: .windows1252)
    #expect(String(decoding: file.decoded, as: UTF8.self) == "“oil” €5 é")
    #expect(file.sourceRange(of: 3..<6) == 1..<4)
    #expect(file.encoded("“é€”") == [0x93, 0xE9, 0x80, 0x94])
    #expect(file.encoded("北") == nil)
  }

  @Test func `halves of characters become replacement characters`() {
    #expect(
      String(
        decoding: Transcoding([0x00, 0xD8, 0x41, 0x00, 0x42], as: .utf16LittleEndian).decoded, as: UTF8.self)
        == "\u{FFFD}A\u{FFFD}")
    #expect(Transcoding([], as: .utf16BigEndian).sourceOffset(of: 0) == 0)
  }

  @Test func `places in long files of any bytes grow with their offsets`() {
    var texts = RandomText(seed: 11)
    for _ in 0..<100 {
      let source = texts.bytes(upTo: 4000)
      for encoding in [SourceEncoding.utf16LittleEndian, .utf16BigEndian, .windows1252] {
        let file = Transcoding(source, as: encoding)
        var last = 0
        for offset in stride(from: 0, through: file.decoded.count, by: 7) {
          let place = file.sourceOffset(of: offset)
          #expect(place >= last && place <= source.count)
          last = place
        }
      }
    }
  }
}
