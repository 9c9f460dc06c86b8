import Foundation

/// One example of a specification: Markdown, and the HTML that it stands for.
struct SpecExample {
  /// Its number in its file, from 1.
  let number: Int
  let markdown: String
  let html: String

  /// The examples of a file, in which `→` is a tab.
  static func all(in text: String) -> [SpecExample] {
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecExample] = []
    var part = 0
    var parts = ["", ""]
    for bytes in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let line = String(decoding: bytes, as: UTF8.self)
      switch part {
      case 0 where line.hasPrefix(fence + " example"):
        part = 1
        parts = ["", ""]
      case 1 where line == ".": part = 2
      case 2 where line == fence:
        part = 0
        examples.append(SpecExample(number: examples.count + 1, markdown: parts[0], html: parts[1]))
      case 1, 2: parts[part - 1] += line.replacing("→", with: "\t") + "\n"
      default: break
      }
    }
    return examples
  }
}
