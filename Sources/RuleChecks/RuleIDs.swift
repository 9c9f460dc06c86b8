/// Checks the ids of rules, and gives the ids that rules have where nobody names them.
public enum RuleIDs {
  /// The id of a rule about a term where the guide gives none.
  ///
  /// - Parameters:
  ///   - term: The wanted term of a `Prefer`, the first term of others.
  ///   - category: What stands before the full stop.
  ///   - ending: What stands behind the term.
  public static func standard(_ term: String, category: String = "words", ending: String = "") -> String {
    "\(category).\(Slug.make(term))\(ending)"
  }

  /// What is wrong with the form of an id.
  public static func fault(_ id: String) -> RuleFault? {
    let parts = id.split(separator: ".", omittingEmptySubsequences: false)
    let isGood =
      parts.count >= 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
              || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
          }
      }
    if isGood { return nil }
    // Where it has a category and differs in capitals and marks alone, the right id is plain.
    let isNear =
      parts.count >= 2 && parts.allSatisfy { $0.unicodeScalars.contains { $0.properties.isAlphabetic } }
    return RuleFault(
      "“\(id)” is no rule id.",
      "Write category.name in small letters, digits and hyphens: .id(\"words.\(Slug.make(id))\").",
      mended: isNear ? parts.map { Slug.make(String($0)) }.joined(separator: ".") : nil)
  }

  /// What is wrong where two rules have one id.
  ///
  /// - Parameters:
  ///   - id: The id.
  ///   - first: Where the first of them is, in words.
  public static func duplicate(_ id: String, first: String) -> RuleFault {
    RuleFault(
      "Two rules have the id “\(id)”; the first is at \(first).",
      "Give one of them an id of its own, as .id(\"\(id)-2\"), or switch one off with .disabling(\"\(id)\").")
  }
}
