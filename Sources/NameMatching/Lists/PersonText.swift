internal import ArticleText

/// What has been said of whom, so that what is said twice is told at once: by the hashes of texts, of which no two of a
/// list are likely to be the same.
struct KnownTexts {
  private var hashes = NumberMap()

  /// Whether something is said of a person for the first time.
  mutating func insert(_ text: UnsafeBufferPointer<UInt8>, of person: Int) -> Bool {
    hashes.insert(TextHash.hash(text, seed: UInt64(truncatingIfNeeded: person))) == nil
  }
}

extension JSONReader {
  /// A number for an identifier: no two of a list's identifiers are likely to share it.
  func hash(_ text: Text) -> UInt64 { TextHash.hash(plain(text)) }
}

extension ListedNames {
  /// Some text of the list.
  @inline(__always)
  func withText<Result>(_ part: Part, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[part.range])) }
  }

  /// Keeps texts that were not said yet of an entry, nor are its name, as its other forms.
  mutating func keepForms(
    _ texts: [JSONReader.Text], of entry: inout Entry, _ reader: JSONReader, _ known: inout KnownTexts
  ) {
    guard !texts.isEmpty else { return }
    let start = bytes.count
    for text in texts {
      let end = bytes.count
      if end > start { bytes.append(UInt8(ascii: ";")) }
      let part = reader.keep(text, in: &self)
      let isNew = withText(part) {
        $0.elementsEqual(bytes[entry.name.range]) ? false : known.insert($0, of: count)
      }
      if !isNew { bytes.removeLast(bytes.count - end) }
    }
    entry.otherForms = Part(start..<bytes.count)
  }
}
