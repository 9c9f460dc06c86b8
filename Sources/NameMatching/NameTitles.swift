/// Words that may stand before a surname and are no given name: titles, roles, and the small words of a sentence.
public enum NameTitles {
  /// Whether a token's hash is that of such a word.
  public static func contains(_ hash: UInt32) -> Bool {
    let classes = WordClasses.english[hash]
    if classes.contains(.title) || classes.contains(.role) { return true }
    return classes.contains(.function) && !classes.contains(.givenName)
  }
}
