/// Where the paragraphs of an article stand that lies in the parts of a packed file, as DOCX is one.
///
/// Such an article's `source` is the bytes of its parts, one behind another. People know a place in it by paragraph and
/// character; programs by the part's name and bytes.
public struct DocumentLayout: Sendable {
  /// One part of the packed file.
  public struct Part: Sendable, Hashable {
    /// The name in the packed file: `word/document.xml`.
    public let name: String
    /// The bytes of `Article.source` that are the part.
    public let range: Range<Int>

    /// Makes a part.
    public init(name: String, range: Range<Int>) {
      self.name = name
      self.range = range
    }
  }

  /// The start of a paragraph, or of what goes on in it behind another.
  public struct Paragraph: Sendable, Hashable {
    /// Where it starts, as a byte offset in `Article.source`.
    public let start: Int
    /// Its number in its part, from 1; paragraphs without text count.
    public let number: Int

    /// Makes a paragraph.
    public init(start: Int, number: Int) {
      self.start = start
      self.number = number
    }
  }

  /// The parts, in the order of the source.
  public let parts: [Part]
  /// The paragraphs, in the order of the source.
  public let paragraphs: [Paragraph]

  /// Makes a layout.
  public init(parts: [Part], paragraphs: [Paragraph]) {
    self.parts = parts
    self.paragraphs = paragraphs
  }

  /// The part in which an offset of the source stands.
  public func part(at offset: Int) -> Part? { parts.last { $0.range.lowerBound <= offset } }

  /// The last paragraph that starts at or before an offset of the source. Costs the logarithm of the paragraphs.
  public func paragraph(at offset: Int) -> Paragraph? {
    let next = paragraphs.partitioningIndex { $0.start > offset }
    return next == 0 ? nil : paragraphs[next - 1]
  }
}
