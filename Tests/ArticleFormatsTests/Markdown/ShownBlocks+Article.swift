import ArticleText

extension ShownBlocks {
  /// The blocks of an article as they are held against those of a page.
  ///
  /// What stands for code is left out, and what only newsrooms tell from a paragraph counts as one. Pages have footnotes at
  /// their end, so they are compared without their order.
  static func of(_ article: Article) -> [Shown] {
    ordered(
      article.blocks.compactMap { block in
        let text = spaced(article.string(block.range).replacing("\u{FFFC}", with: ""))
        let role =
          switch block.role {
          case .byline, .dateline, .lede, .signoff: "body"
          default: "\(block.role)"
          }
        return text.isEmpty ? nil : Shown(role: role, text: text)
      })
  }

  /// The blocks of a page of HTML.
  static func of(html: String) -> [Shown] { ordered(ShownBlocks(html: html).blocks) }

  private static func ordered(_ blocks: [Shown]) -> [Shown] {
    blocks.filter { $0.role != "note" }
      + blocks.filter { $0.role == "note" }.sorted { $0.text < $1.text }
  }
}
