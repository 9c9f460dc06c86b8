/// A text in which `↓` stands before each place that a test is about, so that no test counts columns.
public struct MarkedText: Sendable {
  /// The text without the marks.
  public let text: String
  /// The byte offsets in front of which a mark stood.
  public let offsets: [Int]

  /// Takes the marks out of a text.
  public init(_ marked: String) {
    var text = ""
    var offsets: [Int] = []
    for character in marked {
      if character == "↓" { offsets.append(text.utf8.count) } else { text.append(character) }
    }
    self.text = text
    self.offsets = offsets
  }

  /// The bytes of the text.
  public var bytes: [UInt8] { Array(text.utf8) }
}
