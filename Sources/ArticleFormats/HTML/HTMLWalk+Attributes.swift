import ArticleText

extension HTMLWalk {
  /// What the attributes of the start tag say.
  mutating func hints(_ element: HTMLElement, _ span: borrowing Span<UInt8>) -> HTMLHints {
    var hints: HTMLHints = []
    var isDate = false
    for attribute in tokens.attributes {
      let value = attribute.value
      switch attribute.hash {
      case HTMLNames.class, HTMLNames.id, HTMLNames.rel:
        hints.formUnion(HTMLHints.read(span, value))
      case HTMLNames.itemprop:
        hints.formUnion(HTMLHints.read(span, value))
        isDate = ASCIIBytes.matches("datepublished", span, at: value.lowerBound, end: value.upperBound)
      case HTMLNames.hidden: hints.insert(.hidden)
      case HTMLNames.ariaHidden:
        if ASCIIBytes.matches("true", span, at: value.lowerBound, end: value.upperBound) {
          hints.insert(.hidden)
        }
      case HTMLNames.style: if isInvisible(span, value) { hints.insert(.hidden) }
      case HTMLNames.role: hints.formUnion(HTMLNames.landmark(span, value))
      default: break
      }
    }
    if isDate || element == .time { noteDate(rank: isDate ? 4 : 1) }
    // The names of the largest parts tell of what is somewhere in them.
    if element == .article || element == .main { return hints.intersection(.hidden) }
    return hints
  }

  /// Whether a style says that nothing is shown.
  private func isInvisible(_ span: borrowing Span<UInt8>, _ value: Range<Int>) -> Bool {
    guard value.count >= 12, value.count < 1000 else { return false }
    var at = value.lowerBound
    while at + 12 <= value.upperBound {
      if ASCIIBytes.matches("display:", span, at: at, end: value.upperBound) {
        let word = ASCIIBytes.skipSpaces(span, at + 8, value.upperBound)
        if ASCIIBytes.matches("none", span, at: word, end: value.upperBound) { return true }
      }
      at += 1
    }
    return false
  }

  /// Notes what an empty element tells of the page: `<link itemprop="…" content="…">`.
  mutating func noteProperty(_ span: borrowing Span<UInt8>) {
    guard let property = tokens.attribute(HTMLNames.itemprop)?.value else { return }
    if ASCIIBytes.matches("datepublished", span, at: property.lowerBound, end: property.upperBound) {
      noteDate(rank: 4)
    }
  }

  private mutating func noteDate(rank: Int) {
    guard isPage, let value = tokens.attribute(HTMLNames.datetime) ?? tokens.attribute(HTMLNames.content)
    else {
      return
    }
    facts.noteDate(text.bytes, value.value, rank: rank, at: draft.leaves.count)
  }

  /// Notes what `<meta>` tells.
  mutating func noteMeta(_ span: borrowing Span<UInt8>) {
    guard isPage, let content = tokens.attribute(HTMLNames.content) else { return noteProperty(span) }
    guard
      let name = tokens.attribute(HTMLNames.property) ?? tokens.attribute(HTMLNames.name)
        ?? tokens.attribute(HTMLNames.itemprop) ?? tokens.attribute(HTMLNames.equivalent)
    else { return }
    let word = String(decoding: text.bytes[name.value.prefix(64)], as: UTF8.self).lowercased()
    if word == "og:title", socialTitle == nil, content.isQuoted {
      socialTitle = addTitle(content.value, isAttribute: true)
    }
    facts.noteMeta(word, text.bytes, content.value)
  }

  // MARK: SVG and MathML

  /// Passes over a drawing or a formula; HTML that can't stand there ends it, as do the ends of what is around it.
  mutating func passForeign(_ span: borrowing Span<UInt8>) {
    var inside = [tokens.hash]
    var islands = 0
    tokens.readsSections = true
    defer { tokens.readsSections = false }
    while !inside.isEmpty {
      switch tokens.next(span) {
      case .finish: return
      case .text, .literal: break
      case .start:
        let hash = tokens.hash
        if islands > 0, let name = HTMLNames.raw[hash] {
          _ = hash == HTMLNames.script ? tokens.readScript(span) : tokens.readRaw(span, name)
          continue
        }
        if islands == 0, HTMLNames.breakouts.contains(hash) {
          tokens.readsSections = false
          return read(.start, span)
        }
        guard !tokens.isClosed, inside.count < 512 else { continue }
        if HTMLNames.islands.contains(hash) {
          inside.append(hash)
          islands += 1
        } else if HTMLElement.named(hash) == .foreign {
          inside.append(hash)
        }
      case .end:
        let hash = tokens.hash
        if let index = inside.lastIndex(of: hash) {
          while inside.count > index { if HTMLNames.islands.contains(inside.removeLast()) { islands -= 1 } }
        } else if islands == 0, HTMLElement.named(hash).isContainer || hash == HTMLNames.paragraph,
          open.contains(where: { $0.hash == hash })
        {
          tokens.readsSections = false
          return read(.end, span)
        }
      }
    }
  }
}

/// The names of elements and attributes that are asked for by themselves.
enum HTMLNames {
  static let lang = XMLName.hash("lang")
  static let href = XMLName.hash("href")
  static let `class` = XMLName.hash("class")
  static let id = XMLName.hash("id")
  static let rel = XMLName.hash("rel")
  static let itemprop = XMLName.hash("itemprop")
  static let hidden = XMLName.hash("hidden")
  static let ariaHidden = XMLName.hash("aria-hidden")
  static let style = XMLName.hash("style")
  static let role = XMLName.hash("role")
  static let type = XMLName.hash("type")
  static let datetime = XMLName.hash("datetime")
  static let content = XMLName.hash("content")
  static let property = XMLName.hash("property")
  static let name = XMLName.hash("name")
  static let equivalent = XMLName.hash("http-equiv")
  static let division = XMLName.hash("div")
  static let paragraph = XMLName.hash("p")
  static let list = XMLName.hash("ul")
  static let numbered = XMLName.hash("ol")
  static let script = XMLName.hash("script")

  /// The elements in which no tag is one.
  static let raw: [UInt64: StaticString] = {
    let names: [StaticString] = [
      "style", "xmp", "iframe", "noembed", "noframes", "noscript", "textarea", "title", "script",
    ]
    return Dictionary(uniqueKeysWithValues: names.map { (XMLName.hash($0.description), $0) })
  }()

  /// Where HTML may stand in SVG and MathML.
  static let islands = hashes("foreignobject desc title annotation-xml mi mo mn ms mtext")

  /// What ends SVG and MathML. Source: the HTML standard, “The rules for parsing tokens in foreign content”.
  static let breakouts = hashes(
    """
    b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta
    nobr ol p pre ruby s small span strong strike sub sup table tt u ul var
    """)

  private static func hashes(_ names: String) -> Set<UInt64> {
    Set(names.split(whereSeparator: \.isWhitespace).map { XMLName.hash($0) })
  }

  /// Whether a script is data that describes the page.
  static func isData(_ tokens: HTMLTokenizer, _ span: borrowing Span<UInt8>) -> Bool {
    guard let type = tokens.attribute(type)?.value else { return false }
    return ASCIIBytes.matches("application/ld+json", span, at: type.lowerBound, end: type.upperBound)
  }

  /// What a landmark is for a page: all but the main part are furniture.
  static func landmark(_ span: borrowing Span<UInt8>, _ value: Range<Int>) -> HTMLHints {
    let names: [StaticString] = [
      "navigation", "complementary", "contentinfo", "search", "menu", "dialog", "alertdialog", "toolbar",
    ]
    let isFurniture = names.contains {
      $0.utf8CodeUnitCount == value.count
        && ASCIIBytes.matches($0, span, at: value.lowerBound, end: value.upperBound)
    }
    if isFurniture { return .furniture }
    return value.count == 4
      && ASCIIBytes.matches("main", span, at: value.lowerBound, end: value.upperBound)
      ? .copy : []
  }
}
