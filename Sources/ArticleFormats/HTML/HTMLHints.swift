/// What the names in `class`, `id`, `rel` and `itemprop` say of an element.
///
/// A name is cut into its words (`article-byline`, `storyByline`), and the words are looked up in a table.
struct HTMLHints: OptionSet {
  let rawValue: UInt16

  static let byline = HTMLHints(rawValue: 1)
  static let dateline = HTMLHints(rawValue: 1 << 1)
  static let caption = HTMLHints(rawValue: 1 << 2)
  static let standfirst = HTMLHints(rawValue: 1 << 3)
  /// It holds what newsrooms put around stories: shares, comments, promotions.
  static let furniture = HTMLHints(rawValue: 1 << 4)
  /// It holds the story.
  static let copy = HTMLHints(rawValue: 1 << 5)
  /// A sentence of the copy that is set once more in large letters.
  static let pullQuote = HTMLHints(rawValue: 1 << 6)
  /// It is shown to nobody.
  static let hidden = HTMLHints(rawValue: 1 << 7)
  static let correction = HTMLHints(rawValue: 1 << 8)
  /// When the story was published.
  static let date = HTMLHints(rawValue: 1 << 9)
  /// Who wrote it, where it is short.
  static let author = HTMLHints(rawValue: 1 << 10)
  /// A word that says what the words before it mean: `comment-body` is no furniture by itself.
  private static let part = HTMLHints(rawValue: 1 << 11)

  /// What single words mean. Source: the class names that news sites and their publishing systems use.
  private static let table: StaticString = """
    byline byline bylines writer reporter
    author author authors
    dateline dateline
    caption caption captions cutline legend
    standfirst standfirst dek deck strapline subtitle subheadline excerpt
    correction correction corrections
    pullQuote pullquote pullquotes blockquotes-pull
    date timestamp pubdate datetime date published publishdate
    furniture comment comments disqus share sharing shares sharetools social related recommended recommendations
    furniture recirculation recirc newsletter newsletters subscribe subscription signup promo promos promotion
    furniture advert advertisement advertisements adverts ad ads adslot sponsor sponsored sponsors breadcrumb
    furniture breadcrumbs crumbs pagination pager sidebar rail footer nav navbar navigation navigations menu menus toolbar
    furniture cookie cookies consent gdpr banner popup modal overlay outbrain taboola trending popular widget widgets
    furniture bio teaser teasers most-read mostread readmore login register paywall masthead tools actions
    furniture skip toc copyright metabar sitemap search infobox navbox reflist references editsection catlinks jumplinks
    copy article story entry post content main copy text maincontent articlebody storybody entrycontent
    part body container wrapper wrap inner holder block column page area region section group
    hidden hidden invisible
    """

  /// Names that mean something only whole.
  private static let wholeTable: StaticString = """
    hidden sr-only visually-hidden visuallyhidden screen-reader-text screenreader u-hidden is-hidden offscreen assistive-text
    pullQuote pull-quote pull_quote
    caption wp-caption-text
    furniture see-also read-more more-on-this printfooter mw-jump-link mw-editsection hatnote
    copy articleBody article-body entry-content post-content story-body
    author creator
    standfirst alternativeHeadline
    """

  private static let words = read(table)
  private static let wholes = read(wholeTable)

  private static func read(_ table: StaticString) -> [UInt64: HTMLHints] {
    let names: [Substring: HTMLHints] = [
      "byline": .byline, "author": .author, "dateline": .dateline, "caption": .caption,
      "standfirst": .standfirst, "correction": .correction, "pullQuote": .pullQuote, "date": .date,
      "furniture": .furniture, "copy": .copy, "part": .part, "hidden": .hidden,
    ]
    var hints: [UInt64: HTMLHints] = [:]
    for line in table.description.split(separator: "\n") {
      let words = line.split(separator: " ")
      for word in words.dropFirst() {
        hints[XMLName.hash(word), default: []].formUnion(names[words[0]] ?? [])
      }
    }
    return hints
  }

  /// Longer values are read no further: no one writes them.
  private static let longest = 400

  /// What the names in a value mean together.
  static func read(_ span: borrowing Span<UInt8>, _ range: Range<Int>) -> HTMLHints {
    var result: HTMLHints = []
    let end = min(range.upperBound, range.lowerBound + longest)
    var at = range.lowerBound
    while at < end {
      if ASCIIBytes.isSpace(span[at]) {
        at += 1
        continue
      }
      result.formUnion(name(span, &at, end))
    }
    // What holds the story is no furniture, whatever else stands in it.
    if result.contains(.copy) { result.remove(.furniture) }
    return result
  }

  /// What one name means; reads to its end.
  private static func name(_ span: borrowing Span<UInt8>, _ at: inout Int, _ end: Int) -> HTMLHints {
    var whole = XMLName.seed
    var word = XMLName.seed
    var count = 0
    var first: HTMLHints = []
    var last: HTMLHints = []
    var all: HTMLHints = []
    var letters = 0
    func close() {
      guard letters > 0 else { return }
      last = words[word] ?? []
      if count == 0 { first = last }
      all.formUnion(last)
      count += 1
      word = XMLName.seed
      letters = 0
    }
    var wasSmall = false
    while at < end, !ASCIIBytes.isSpace(span[at]) {
      let byte = span[at]
      whole = XMLName.adding(byte, to: whole)
      if ASCIIBytes.isLetter(byte) {
        let isSmall = byte >= 0x61
        if !isSmall, wasSmall { close() }
        wasSmall = isSmall
        word = XMLName.adding(byte, to: word)
        letters += 1
      } else {
        close()
        wasSmall = false
      }
      at += 1
    }
    close()
    if let known = wholes[whole] { return known }
    var result = all.intersection([.byline, .dateline, .caption, .standfirst, .correction, .pullQuote])
    result.formUnion(last.intersection([.furniture, .hidden, .author, .date, .copy]))
    if last.contains(.part) { result.formUnion(first.intersection(.copy)) }
    if first.contains(.furniture), !last.contains(.copy), !last.contains(.part) { result.insert(.furniture) }
    return result
  }
}
