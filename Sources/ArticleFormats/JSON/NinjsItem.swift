import ArticleText

/// What an item of ninjs holds that is copy, before it is known what of it is read.
struct NinjsItem {
  /// What a field is for.
  enum Kind { case headline, title, byline, dateline, description, body, caption, crosshead }

  /// How a field is written.
  enum Form { case text, html, unknown, foreign }

  /// One text of the item.
  struct Field {
    var kind: Kind
    /// Its bytes, without the quotation marks.
    var range: Range<Int>
    var isEscaped: Bool
    var form = Form.unknown
    /// What it is, when how it is written is left out of account: of several of one group one is read.
    var group = ""
    /// Whether it has been chosen already, as one of an item that is associated.
    var isChosen = false
  }

  /// What fields of which one is read have in common.
  private struct Group: Hashable {
    let kind: Kind
    let name: String

    init(_ field: Field) {
      kind = field.kind
      name = field.group
    }
  }

  var fields: [Field] = []
  var facts = XMLFacts()
  var type = ""

  /// The fields that are read, in the order of the file: of the same text in several formats that in HTML, else the first.
  func chosen() -> [Field] {
    let fields = fields.filter { $0.form != .foreign && !$0.range.isEmpty }
    let hasHeadline = fields.contains { $0.kind == .headline && !$0.isChosen }
    // Of each kind and group, the first of all and the first in HTML.
    var first: [Group: Int] = [:]
    for (index, field) in fields.enumerated() where !field.isChosen {
      let group = Group(field)
      if let known = first[group], fields[known].form == .html || field.form != .html { continue }
      first[group] = index
    }
    return fields.indices.filter { index in
      let field = fields[index]
      if field.isChosen { return true }
      if field.kind == .title { return !hasHeadline }
      guard field.kind == .body || field.kind == .description || field.kind == .headline else { return true }
      return index == first[Group(field)]
    }.map { fields[$0] }
  }

  /// The fields as those of an item that another is associated with: a picture's description is its caption.
  func associated() -> [Field] {
    let chosen = chosen()
    let isStory = type == "text" || type == "composite" || chosen.contains { $0.kind == .body }
    return chosen.compactMap { field in
      var field = field
      field.isChosen = true
      switch field.kind {
      case .caption, .crosshead: break
      case .description: field.kind = isStory ? .crosshead : .caption
      case .headline where isStory: field.kind = .crosshead
      case .body where isStory: break
      default: return nil
      }
      return field
    }
  }

  /// The words of a name that say how a text is written, and what is left of it: `caption_xhtml` is a caption in HTML.
  static func form(_ name: String) -> (form: Form, group: String) {
    var form = Form.unknown
    let rest = name.lowercased().split(separator: "_").filter { word in
      switch word {
      // Agencies have names of their own for HTML with pictures in it, and the like.
      case _ where word.contains("html"): form = .html
      case "text", "plain", "plaintext": if form == .unknown { form = .text }
      case "nitf", "xml", "ttnitf", "creditline", "credit": form = .foreign
      default: return true
      }
      return false
    }
    return (form, rest == ["main"] ? "" : rest.joined(separator: "_"))
  }

  /// How a text is written, by its media type.
  static func form(mediaType: String) -> Form {
    let type = mediaType.lowercased()
    if type.contains("html") { return .html }
    if type.hasPrefix("text/plain") { return .text }
    return type.isEmpty ? .unknown : .foreign
  }
}
