import ArticleText

/// Takes runs apart and counts the uses of their words.
struct NameParser {
  private(set) var names: [ParsedName] = []
  private(set) var words: [NameWord] = []
  private(set) var letters: [UInt8] = []
  private(set) var occurrences: [NameOccurrence] = []
  private(set) var wordOfElement: [Int32]
  private var byHash: WordMap<Int32>
  let elements: [NameElement]
  private let runs: [NameRun]
  let tokens: [Token]
  let text: [UInt8]
  let classes = WordClasses.english

  init(_ finder: borrowing NameRunFinder, _ lexicon: borrowing Lexicon, _ text: [UInt8]) {
    elements = finder.elements
    wordOfElement = [Int32](filled: finder.elements.count, with: -1)
    runs = finder.runs
    tokens = lexicon.tokens
    self.text = text
    byHash = WordMap(capacity: finder.elements.count / 2)
    names.reserveCapacity(runs.count)
    occurrences.reserveCapacity(elements.count)
    letters.reserveCapacity(elements.count * 6)
    words.reserveCapacity(elements.count / 2)
  }

  mutating func parse() {
    for index in runs.indices { parse(run: index) }
  }

  private mutating func parse(run index: Int) {
    let run = runs[index]
    var start = run.elements.lowerBound
    var end = run.elements.upperBound
    // A sentence's opener is no name; nor is a `The` inside one.
    if end - start > 1 {
      let opener = elements[start].classes
      if opener.contains(.function) || opener.contains(.calendar)
        || run.opensSentence && opener.contains(.common) && !opener.contains(.givenName)
          && !opener.contains(.title) && !opener.contains(.organisation)
      {
        start += 1
      }
    }
    while end - start > 1, elements[end - 1].classes.contains(.suffix) { end -= 1 }
    // `Goldman Sachs Chief Economist Joe Smith`: what stands before the last title is another name.
    var titles = start..<start
    if let last = (start..<end - 1).last(where: { isTitle($0, in: start..<end) }) {
      var first = last
      while first > start, isTitle(first - 1, in: start..<end) { first -= 1 }
      if first > start { add(start..<first, titles: start..<start, run: index) }
      titles = first..<last + 1
      start = last + 1
    } else if end - start == 1, elements[start].classes.contains(.title),
      !elements[start].classes.contains(.givenName)
    {
      return
    }
    // `Russian Boris Ivanov`.
    if end - start > 2, elements[start].classes.contains(.place),
      !elements[start].classes.contains(.givenName),
      elements[start + 1].classes.contains(.givenName)
    {
      add(start..<start + 1, titles: start..<start, run: index)
      start += 1
    }
    add(start..<end, titles: titles, run: index)
  }

  private func isTitle(_ index: Int, in range: Range<Int>) -> Bool {
    let element = elements[index]
    guard element.classes.contains(.title), element.shape == .word else { return false }
    if element.classes.contains(.honorific) || !element.classes.contains(.givenName) { return true }
    return false
  }

  private mutating func add(_ range: Range<Int>, titles: Range<Int>, run: Int) {
    var range = range
    // `Under Secretary for Export Administration William Reinsch`, `Labour MP Barry Small`: a given name opens a name of its own.
    if range.count > 3, !elements[range.lowerBound].classes.contains(.givenName),
      let given = (range.lowerBound + 1..<range.upperBound - 1).first(where: {
        elements[$0].classes.contains(.givenName)
          && (elements[$0 - 1].classes.contains(.organisation) || elements[$0 - 1].shape == .acronym)
      })
    {
      add(range.lowerBound..<given, titles: titles, run: run)
      return add(given..<range.upperBound, titles: titles.upperBound..<titles.upperBound, run: run)
    }
    guard !range.isEmpty else { return }
    let context = context(of: range)
    let isPerson = !titles.isEmpty || context.contains(.person)
    let kind = kind(of: range, isPerson: isPerson)
    // `Adolph Coors Co`: the legal form is no part of what tells names apart.
    while kind == .organisation, range.count > 2, NameParser.isLegalForm(elements[range.upperBound - 1]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    let name = Int32(names.count)
    names.append(ParsedName(elements: range, titles: titles, kind: kind, isPerson: isPerson, run: run))
    for index in range {
      let element = elements[index]
      guard element.shape == .word,
        !element.classes.contains(.function) || element.classes.contains(.givenName)
      else { continue }
      count(index, range, names[Int(name)], name, context)
    }
  }

  private static let legalForms = WordSet(
    "corp inc ltd co plc ag sa spa nv bv gmbh ab asa llc llp lp company limited")

  /// Whether a word says what an organisation is in law: `Corp`, `Ltd`.
  static func isLegalForm(_ element: NameElement) -> Bool { legalForms.contains(element.hash) }

  private func kind(of range: Range<Int>, isPerson: Bool) -> ParsedName.Kind {
    if range.count == 1 {
      return elements[range.lowerBound].shape == .word || elements[range.lowerBound].shape == .acronym
        ? .lone : .organisation
    }
    var isPlace = true
    var isOrganisation = false
    var full = 0
    for index in range {
      let element = elements[index]
      if element.shape == .acronym || element.shape == .adjective { isOrganisation = true }
      if element.classes.contains(.organisation) { isOrganisation = true }
      if !element.classes.contains(.place) { isPlace = false }
      if element.shape == .word || element.shape == .initial { full += 1 }
    }
    let first = elements[range.lowerBound]
    if isPlace { return isPerson && first.classes.contains(.givenName) ? .full : .place }
    if isOrganisation {
      // `Kate Church`, `Gordon Banks`: a given name and one word more.
      let startsAsPerson = first.classes.contains(.givenName) || first.shape == .initial || isPerson
      return startsAsPerson && full == 2 && range.count <= 3 && elements[range.upperBound - 1].shape == .word
        && !NameParser.isLegalForm(elements[range.upperBound - 1]) ? .full : .organisation
    }
    return full > 1 ? .full : .lone
  }

  /// Counts one use of a word.
  ///
  /// - Parameters:
  ///   - index: The index of its element.
  ///   - range: The elements of the name, with its legal form.
  ///   - context: What stands beside the name.
  private mutating func count(
    _ index: Int, _ range: Range<Int>, _ parsed: ParsedName, _ name: Int32, _ beside: NameOccurrence.Context
  ) {
    let number = word(of: elements[index])
    wordOfElement[index] = Int32(truncatingIfNeeded: number)
    var context: NameOccurrence.Context = []
    if parsed.kind == .lone {
      let run = runs[parsed.run]
      context = beside.union(.lone)
      if parsed.isPerson { context.insert(.person) }
      if !parsed.titles.isEmpty { context.insert(.titled) }
      if !(run.opensSentence && run.elements.lowerBound == index) { context.insert(.inside) }
    }
    occurrences.append(
      NameOccurrence(
        element: Int32(index), name: name, previous: words[number].latest, context: context))
    words[number].note(
      Int32(truncatingIfNeeded: occurrences.count - 1), context, parsed, isFirst: index == range.lowerBound,
      isLast: index == range.upperBound - 1)
  }

  private mutating func word(of element: NameElement) -> Int {
    if let known = byHash[element.hash] { return Int(known) }
    let start = letters.count
    let first = Int(tokens[element.tokens.lowerBound].start)
    let last = Int(tokens[element.tokens.upperBound - 1].end)
    let text = text
    Folding.appendFolded(text.span, first..<last, to: &letters)
    let index = words.count
    words.append(
      NameWord(
        hash: element.hash, letters: start..<letters.count, classes: element.classes,
        alphabet: NameWord.alphabet(letters.span, start..<letters.count)))
    byHash[element.hash] = Int32(index)
    return index
  }
}
