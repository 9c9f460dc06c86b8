/// What a block of an article is for.
public enum BlockRole: UInt8, Sendable, CaseIterable, Hashable {
  case headline, standfirst, byline, dateline, lede, body, crosshead, listItem, table, caption, blockquote
  case signoff, correction, boilerplate, note
}

/// One block of an article: a paragraph, a headline, a list item and the like.
public struct Block: Sendable, Hashable {
  /// What the block is for.
  public let role: BlockRole
  /// Whether the next block goes on in the same paragraph (a dateline before its lede).
  public let runsIn: Bool
  // A file may have a block for every few bytes, and no more than 4 GiB: numbers of 32 bits do.
  private let start: UInt32
  private let end: UInt32

  /// The bytes of `Article.text` that belong to it.
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// Makes a block.
  ///
  /// - Parameters:
  ///   - role: What the block is for.
  ///   - range: Byte offsets in `Article.text`.
  ///   - runsIn: Whether the next block goes on in the same paragraph.
  public init(_ role: BlockRole, _ range: Range<Int>, runsIn: Bool = false) {
    self.role = role
    self.runsIn = runsIn
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }
}
