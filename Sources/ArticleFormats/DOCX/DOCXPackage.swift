import ArticleText

/// The parts of a DOCX file that a story is read from.
struct DOCXPackage {
  /// The part that holds the copy, where the file does not name another.
  static let document = "word/document.xml"

  private let archive: ZipArchive
  /// How many bytes may still be made.
  private var left = ZipArchive.largest
  private var problems: [String] = []
  /// The parts of the copy, one behind another.
  private var bytes: [UInt8] = []
  private var parts: [DocumentLayout.Part] = []

  /// Reads a file. Linear in the bytes that it unpacks to.
  ///
  /// - Parameters:
  ///   - file: The file's bytes.
  ///   - path: The path that findings report.
  static func read(_ file: [UInt8], path: String) -> FileReading {
    if file.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return FileReading(
        articles: [],
        problems: [
          "The file is a Word document in the old format (.doc), or is protected by a password. Save it as .docx without one."
        ])
    }
    do throws(ZipArchive.Failure) {
      var package = DOCXPackage(archive: try ZipArchive(file))
      return try package.read(path)
    } catch {
      return FileReading(articles: [], problems: [error.message])
    }
  }

  private init(archive: ZipArchive) { self.archive = archive }

  private mutating func read(_ path: String) throws(ZipArchive.Failure) -> FileReading {
    let main = try mainPart()
    guard !archive.entries(named: main).isEmpty else {
      return FileReading(
        articles: [], problems: ["The file has no part \(main), so it is no DOCX file with a story in it."])
    }
    let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
    let styles = DOCXStyles(try part("\(folder)styles.xml") ?? [])
    try append(main)
    // The notes are read where they can be; the story does not hang on them.
    for name in ["footnotes.xml", "endnotes.xml"] {
      do { try append(folder + name) } catch { problems.append(error.message) }
    }
    var facts = XMLFacts()
    do {
      if let core = try part("docProps/core.xml") { DOCXPackage.note(core, &facts) }
    } catch {
      problems.append(error.message)
    }
    var story = DOCXStory(bytes, styles)
    for (index, part) in parts.enumerated() { story.read(part.range, isCopy: index == 0) }
    if let problem = story.problems.first {
      let part = parts.last { $0.range.lowerBound <= problem.offset }
      let place = problem.offset - (part?.range.lowerBound ?? 0)
      problems.append("Byte \(place) of the part \(part?.name ?? main): \(problem.message).")
    }
    if let language = story.language ?? styles.language {
      facts.note(XMLFacts.Rule(fact: .language, rank: 1, attribute: nil), Array(language.utf8))
    }
    var article = story.article(path, facts)
    article?.layout = DocumentLayout(parts: parts, paragraphs: story.paragraphs)
    return FileReading(articles: article.map { [$0] } ?? [], problems: problems)
  }

  private mutating func append(_ name: String) throws(ZipArchive.Failure) {
    guard let part = try part(name) else { return }
    let source = XMLSource(part)
    if let problem = source.problem {
      problems.append("Byte \(problem.offset) of the part \(name) \(problem.message).")
    }
    let start = bytes.count
    if bytes.isEmpty { bytes = source.bytes } else { bytes += source.bytes }
    parts.append(DocumentLayout.Part(name: name, range: start..<bytes.count))
  }

  /// The bytes of a part; `nil` where the file has none of that name.
  private mutating func part(_ name: String) throws(ZipArchive.Failure) -> [UInt8]? {
    let entries = archive.entries(named: name)
    guard let first = entries.first else { return nil }
    if entries.count > 1 {
      problems.append("The file has the part \(name) more than once; the first was read.")
    }
    let bytes = try archive.expand(first, limit: left)
    left -= bytes.count
    return bytes
  }

  /// The name of the part that holds the copy.
  private mutating func mainPart() throws(ZipArchive.Failure) -> String {
    guard let relations = try part("_rels/.rels") else { return DOCXPackage.document }
    var scanner = XMLScanner(relations, 0..<relations.count)
    while true {
      switch scanner.next() {
      case .finish: return DOCXPackage.document
      case .start:
        guard let type = scanner.value("type"), let target = scanner.value("target"),
          relations[type].suffix(15).elementsEqual("/officeDocument".utf8)
        else { continue }
        let name = String(decoding: relations[target.prefix(200)], as: UTF8.self)
        return name.hasPrefix("/") ? String(name.dropFirst()) : name
      default: break
      }
    }
  }

  /// Notes what the file says of itself.
  private static func note(_ core: [UInt8], _ facts: inout XMLFacts) {
    var scanner = XMLScanner(core, 0..<core.count)
    var fact: (name: XMLFacts.Fact, rank: Int)?
    while true {
      switch scanner.next() {
      case .finish: return
      case .start: fact = properties[scanner.hash]
      case .end: fact = nil
      case .text, .literal:
        guard let fact else { continue }
        facts.note(
          XMLFacts.Rule(fact: fact.name, rank: fact.rank, attribute: nil),
          HTMLFacts.plain(core, scanner.range))
      }
    }
  }

  /// The properties with their ranks; when a file was last saved tells its day only where nothing says when it was begun.
  private static let properties: [UInt64: (name: XMLFacts.Fact, rank: Int)] = [
    XMLName.hash("creator"): (.byline, 1), XMLName.hash("created"): (.date, 3),
    XMLName.hash("modified"): (.date, 2), XMLName.hash("language"): (.language, 2),
    XMLName.hash("category"): (.section, 1), XMLName.hash("keywords"): (.keyword, 1),
  ]
}
