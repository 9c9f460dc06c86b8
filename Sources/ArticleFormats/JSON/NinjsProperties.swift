import ArticleText

/// The properties of an item of ninjs, by the hashes of their names in small letters.
///
/// Source: the schemas of ninjs 1.0 to 3.1 (IPTC). What belongs to one version of them is allowed in all, since files
/// seldom say of which they are.
struct NinjsProperties {
  /// What a property has to hold.
  enum Holds: Sendable { case text, number, digit, list, object, items, words([String]) }

  private static let table: StaticString = """
    text uri guid name profile version copyrightholder copyrightnotice usageterms ednote slugline mimetype expires
    text headline title byline by dateline located language versioncreated firstcreated contentcreated embargoed
    number charcount wordcount
    list person people organisation organisations place places subject subjects event events object objects
    list infosource infosources genre genres trustindicator trustindicators headlines bodies descriptions advices
    list plannedcoverage
    object $standard standard rightsinfo digitalsourcetype eventdetails
    items renditions associations altids
    digit urgency
    words type text audio video picture graphic composite component event planning
    words representationtype complete incomplete full partial
    words pubstatus usable withheld canceled
    """

  /// What each property holds.
  static let all: [UInt64: Holds] = {
    var all: [UInt64: Holds] = [:]
    for line in table.description.split(separator: "\n") {
      let words = line.split(separator: " ")
      switch words[0] {
      case "words": all[XMLName.hash(words[1])] = .words(words.dropFirst(2).map(String.init))
      case let kind:
        let holds: Holds =
          switch kind {
          case "text": .text
          case "number": .number
          case "digit": .digit
          case "list": .list
          case "object": .object
          default: .items
          }
        for name in words.dropFirst() { all[XMLName.hash(name)] = holds }
      }
    }
    return all
  }()

  /// Properties that no other JSON has, and such as are enough by themselves.
  private static let marks = Set(
    [
      "headline", "headlines", "byline", "bodies", "descriptions", "versioncreated", "firstcreated",
      "pubstatus",
      "copyrightholder", "usageterms", "ednote", "slugline", "located", "urgency", "representationtype",
    ].map { XMLName.hash($0) })
  private static let sureMarks = Set(
    ["uri", "$standard", "body_text", "body_html", "body_xhtml"].map { XMLName.hash($0) })

  /// Whether a file is an item of ninjs, or a list that begins with one.
  static func isItem(_ source: [UInt8]) -> Bool {
    let start = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = source[start...].first(where: { !ASCIIBytes.isSpace($0) }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return false }
    var scanner = JSONScanner(source, from: start)
    var event = scanner.next()
    if event == .list { event = scanner.next() }
    guard event == .object else { return false }
    var found = 0
    while true {
      switch scanner.next() {
      case .key:
        let hash = hash(source, scanner.range)
        if sureMarks.contains(hash) { return true }
        if marks.contains(hash) { found += 1 }
        if found == 3 { return true }
        scanner.skip(scanner.next())
      case .close, .finish: return false
      default: continue
      }
    }
  }

  /// The hash of a key.
  static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    bytes[range].reduce(XMLName.seed) { XMLName.adding($1, to: $0) }
  }

  /// What is wrong with a property's value; `nil` where nothing is, or where the standard does not know the property.
  ///
  /// - Parameters:
  ///   - holds: What it has to hold.
  ///   - name: The name, for the message.
  ///   - event: The value, as the scanner found it.
  ///   - text: The value's text.
  static func problem(
    _ holds: Holds, _ name: @autoclosure () -> String, _ event: JSONScanner.Event,
    _ text: @autoclosure () -> String
  ) -> String? {
    switch (holds, event) {
    case (.text, .text), (.number, .number), (.list, .list), (.object, .object), (.items, .list),
      (.items, .object):
      nil
    case (_, .word) where text() == "null": nil
    case (.digit, .number):
      text().count == 1 && text() != "0" ? nil : "“\(name())” is no number from 1 to 9, as ninjs wants it"
    case (.words(let words), .text):
      words.contains(text())
        ? nil : "“\(name())” is none of the words that ninjs knows: \(words.joined(separator: ", "))"
    case (.words, _), (.text, _): "“\(name())” holds no text in quotation marks, as ninjs wants it"
    case (.number, _), (.digit, _): "“\(name())” holds no number, as ninjs wants it"
    case (.list, _): "“\(name())” holds no list in […], as ninjs wants it"
    case (.object, _): "“\(name())” holds no object in {…}, as ninjs wants it"
    case (.items, _): "“\(name())” holds neither an object nor a list, as ninjs wants it"
    }
  }
}
