/// Numbers for texts, by which what is said twice of a person is told at once.
enum PersonText {
  /// A number for something that is said of a person.
  static func hash(_ person: Int, _ text: String) -> UInt64 {
    var state = UInt64(truncatingIfNeeded: person) &+ 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return state
  }
}

extension JSONReader {
  /// A number for an identifier: no two of a list's identifiers are likely to share it.
  func hash(_ text: Text) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in text.range { state = (state ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
    return state ^ state >> 29
  }
}

extension ListedName {
  /// Adds something that the bearer is.
  mutating func addRole(_ text: String) { role += role.isEmpty ? text : ";\(text)" }
}
