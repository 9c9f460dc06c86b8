import ArticleFormats
import ArticleText

/// Sheets of another program, in which each line is a paragraph, and which nobody but that program writes.
struct SheetReader: ArticleReader {
  let name = "sheet"
  let extensions = ["sheet"]
  let canBeWritten = false

  func read(_ source: [UInt8], path: String) -> Article {
    PlainTextReader().read(source, path: path)
  }
}
