/// Reads the text tables that the schemes and word lists are kept in.
enum TableText {
  /// Calls `use` with each line's number and words.
  static func lines(_ table: StaticString, _ use: (Int, [[UInt8]]) -> Void) {
    table.withUTF8Buffer { buffer in
      var number = 0
      for line in buffer.split(whereSeparator: { $0 == 0x0A || $0 == UInt8(ascii: ";") }) {
        let words = line.split(separator: 0x20).map { Array($0) }
        guard !words.isEmpty else { continue }
        use(number, words)
        number += 1
      }
    }
  }
}
