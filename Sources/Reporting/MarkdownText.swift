/// Writes copy into Markdown so that it reads as it stands.
enum MarkdownText {
  /// A text on one line, in which nothing is markup.
  ///
  /// A mark that may begin markup has a backslash before it, or is a reference where a backslash does not help:
  /// GitHub makes names of `@name`, links of bare addresses, and sees tags and references before anything else.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in TextLayout.clean(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "@": result += "&#64;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "$", "!":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\u{2028}", "\u{2029}": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    // A cell has no spaces at its ends, and an address becomes a link by its colon.
    return result.replacing("://", with: "&#58;//").replacing("www.", with: "www&#46;")
  }
}
