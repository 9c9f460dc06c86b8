import ArticleText

/// What the paragraph styles of a DOCX file are for, by their names.
///
/// Word writes the names of its own styles in English whatever language it speaks; those of a newsroom's template are
/// known by the words in them.
struct DOCXStyles {
  /// What a paragraph of a style is.
  enum Kind: Hashable {
    case title, heading
    case role(BlockRole)
  }

  private var kinds: [UInt64: Kind] = [:]
  /// The language in which text is written whose runs name none, as a tag.
  private(set) var language: String?

  /// Reads the part `styles.xml`.
  init(_ bytes: [UInt8]) {
    var scanner = XMLScanner(bytes, 0..<bytes.count)
    var style: Range<Int>?
    var isDefault = true
    while true {
      switch scanner.next() {
      case .finish: return
      case .start where scanner.hash == DOCXStyles.style:
        style = scanner.value("styleid")
        isDefault = scanner.has("type", "paragraph") && scanner.has("default", "1")
      case .start where scanner.hash == DOCXStyles.languageName && isDefault:
        // The style of paragraphs without one goes before what holds for the file.
        if let value = scanner.value("val") {
          language = String(decoding: bytes[value.prefix(64)], as: UTF8.self)
        }
      case .start where scanner.hash == DOCXStyles.name:
        guard let id = style, let value = scanner.value("val") else { continue }
        kinds[DOCXStyles.hash(bytes, id)] = DOCXStyles.kind(
          String(decoding: bytes[value.prefix(64)], as: UTF8.self))
      default: break
      }
    }
  }

  /// What the style with an id is; where the file has no styles its id speaks for itself.
  func kind(_ bytes: [UInt8], _ id: Range<Int>) -> Kind? {
    kinds[DOCXStyles.hash(bytes, id)]
      ?? DOCXStyles.kind(String(decoding: bytes[id.prefix(64)], as: UTF8.self))
  }

  private static let style = XMLName.hash("style")
  private static let name = XMLName.hash("name")
  private static let languageName = XMLName.hash("lang")

  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    bytes[range.prefix(64)].reduce(XMLName.seed) { XMLName.adding($1, to: $0) }
  }

  private static func kind(_ name: String) -> Kind? {
    let name = name.lowercased()
    func has(_ words: String...) -> Bool { words.contains { name.contains($0) } }
    if has("subtitle", "standfirst", "subhead", "dek") { return .role(.standfirst) }
    if name == "title" || has("headline") { return .title }
    if has("crosshead") { return .role(.crosshead) }
    if name.hasPrefix("heading") || name.hasPrefix("header ") { return .heading }
    if has("caption", "cutline") { return .role(.caption) }
    if has("quote") { return .role(.blockquote) }
    if name.hasPrefix("list") { return .role(.listItem) }
    if has("byline", "author") { return .role(.byline) }
    if has("dateline") { return .role(.dateline) }
    if has("correction") { return .role(.correction) }
    return nil
  }
}
