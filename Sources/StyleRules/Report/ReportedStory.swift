public import ArticleText

/// A story as copy, with the places of its findings, for reports that show it.
public struct ReportedStory: Sendable {
  /// The path, as the findings have it.
  public let path: String
  /// The headline that the file tells beside its text.
  public let title: String?
  /// The language, as a tag such as `en-GB`.
  public let language: String?
  /// The paragraphs in the order of the text.
  public let paragraphs: [Paragraph]
  /// The findings that stand in none of them, as in front matter, by their index in `Report.findings`.
  public let unplaced: [Int]

  /// One paragraph: a block, or blocks that run into one another.
  public struct Paragraph: Sendable {
    /// What it is for.
    public let role: BlockRole
    /// The line of the file on which it begins, from 1.
    public let line: Int
    /// The text as UTF-8; as in the file, so that it may hold what is none.
    public let text: [UInt8]
    /// What stands in it, by start; marks may overlap.
    public let marks: [Mark]

    /// Makes a paragraph.
    public init(role: BlockRole, line: Int, text: [UInt8], marks: [Mark]) {
      self.role = role
      self.line = line
      self.text = text
      self.marks = marks
    }
  }

  /// A place in a paragraph.
  public struct Mark: Sendable, Hashable {
    /// Byte offsets in the paragraph's text.
    public let range: Range<Int>
    /// The finding, by its index in `Report.findings`.
    public let finding: Int
    /// The place that belongs to the finding, by its index in `ReportedFinding.related`; none for the finding itself.
    public let related: Int?
    /// Whether this is where the finding begins.
    public let isStart: Bool

    /// Makes a mark.
    public init(range: Range<Int>, finding: Int, related: Int?, isStart: Bool) {
      self.range = range
      self.finding = finding
      self.related = related
      self.isStart = isStart
    }
  }

  /// Makes a story.
  public init(path: String, title: String?, language: String?, paragraphs: [Paragraph], unplaced: [Int]) {
    self.path = path
    self.title = title
    self.language = language
    self.paragraphs = paragraphs
    self.unplaced = unplaced
  }
}
