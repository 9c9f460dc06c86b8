/// Texts inside the commands that CI services read in a job's log.
enum LogCommandText {
  /// A text in which nothing ends a command or begins another.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - percent: What stands for `%`, with which all that stands for something else begins.
  ///   - marks: The characters that mean something there beside the ends of lines, and what stands for each.
  static func escaped(_ text: String, percent: String, _ marks: [Unicode.Scalar: String] = [:]) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += percent
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      // Other control characters would act on the terminal in which a log is shown.
      case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}", "\u{7F}"..."\u{9F}": result += " "
      default:
        if let written = marks[scalar] { result += written } else { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
