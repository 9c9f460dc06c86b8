/// What an element of HTML is to the text of a page.
enum HTMLElement: UInt8, CaseIterable {
  /// An element in a line, or one that nobody knows: its text goes on in the paragraph around it.
  case inline
  case link, code, time
  /// A paragraph of its own, in the role of what stands around it.
  case block
  case paragraph, heading1, heading2, heading, item, term, quotation, figure, caption, preformatted, address
  /// What parts a page.
  case section, article, main, navigation, aside, header, footer, form
  case table, rows, row, cell, headCell, tableCaption, columns
  /// What stands once in a file, and only brings its attributes.
  case page
  case title, meta, lineBreak, rule
  /// An element that holds nothing.
  case void
  /// What holds no copy, but is read as HTML.
  case skip
  /// What holds no copy and no tags either.
  case script, raw
  case foreign

  /// The elements by the names of the cases. Source: the HTML standard; what it calls obsolete too.
  private static let names: StaticString = """
    link a
    code code kbd samp tt var
    time time
    block div center details summary dialog dir menu ul ol dl fieldset hgroup search listing plaintext legend
    block frameset optgroup option marquee applet
    paragraph p
    heading1 h1
    heading2 h2
    heading h3 h4 h5 h6
    item li
    term dt dd
    quotation blockquote
    figure figure
    caption figcaption
    preformatted pre
    address address
    section section
    article article
    main main
    navigation nav
    aside aside
    header header
    footer footer
    form form
    table table
    rows tbody thead tfoot
    row tr
    cell td
    headCell th
    tableCaption caption
    columns colgroup col
    page html body head
    title title
    meta meta
    lineBreak br
    rule hr
    void area base basefont bgsound embed frame img input keygen link param source track wbr image
    skip object video audio canvas button select datalist template label map progress meter output rp
    skip amp-ad amp-analytics amp-sidebar amp-social-share amp-consent amp-user-notification amp-sticky-ad
    script script
    raw style xmp iframe noembed noframes noscript textarea
    foreign svg math
    """

  private static let byHash: [UInt64: HTMLElement] = {
    let cases = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
    var elements: [UInt64: HTMLElement] = [:]
    for line in names.description.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let element = cases[String(words[0])] else {
        assertionFailure("no such element: \(words[0])")
        continue
      }
      for name in words.dropFirst() { elements[XMLName.hash(name)] = element }
    }
    return elements
  }()

  /// The element with a name of that hash.
  static func named(_ hash: UInt64) -> HTMLElement { byHash[hash] ?? .inline }

  /// Whether it stands in a line and ends no paragraph.
  var isInline: Bool {
    switch self {
    case .inline, .link, .code, .time, .skip: true
    default: false
    }
  }

  /// Whether its start tag ends an open `p`.
  var closesParagraph: Bool {
    switch self {
    case .block, .paragraph, .heading1, .heading2, .heading, .item, .term, .quotation, .figure, .caption,
      .preformatted, .address, .section, .article, .main, .navigation, .aside, .header, .footer, .form,
      .table,
      .rule:
      true
    default: false
    }
  }

  /// Whether end tags do not look beyond it for their start tags.
  var isScope: Bool {
    switch self {
    case .table, .cell, .headCell, .tableCaption: true
    default: false
    }
  }

  /// Whether it is a part of a table that holds no text of its own: browsers move text in it before the table.
  var isTableFrame: Bool {
    switch self {
    case .table, .rows, .row: true
    default: false
    }
  }

  var isHeading: Bool { self == .heading1 || self == .heading2 || self == .heading }

  /// Whether it parts a page, so that what is copy and what is not can be told by it.
  var isContainer: Bool {
    switch self {
    case .block, .section, .article, .main, .navigation, .aside, .header, .footer, .form, .cell, .table,
      .address, .figure, .item:
      true
    default: false
    }
  }
}
