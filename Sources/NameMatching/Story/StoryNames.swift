public import ArticleText

/// The names of one story: what stands in each run of capitalised words, and how each word of a name is used.
public struct StoryNames: Sendable {
  let elements: [NameElement]
  let runs: [NameRun]
  /// What each run holds once titles and sentence openers are taken off.
  let names: [ParsedName]
  /// Every different word of a name.
  let words: [NameWord]
  /// The folded letters of all words, one after the other.
  let letters: [UInt8]
  /// Every place where one of the words stands.
  let occurrences: [NameOccurrence]
  /// The word of each element, or -1.
  let wordOfElement: [Int32]

  /// Reads the names of an article. Linear in its tokens.
  public init(_ article: Article, _ lexicon: Lexicon) {
    let finder = NameRunFinder(article, lexicon)
    elements = finder.elements
    runs = finder.runs
    var parser = NameParser(finder, lexicon, article.text)
    parser.parse()
    names = parser.names
    words = parser.words
    letters = parser.letters
    occurrences = parser.occurrences
    wordOfElement = parser.wordOfElement
  }
}

/// The name that a run holds.
struct ParsedName {
  /// The indices of its elements, without titles, openers and suffixes.
  let elements: Range<Int>
  /// The indices of the titles before it.
  let titles: Range<Int>
  let kind: Kind
  /// Whether something beside it shows that it is a person's.
  let isPerson: Bool
  /// The index of its run.
  let run: Int

  enum Kind: UInt8 {
    /// Two words or more that may be a person's full name.
    case full
    /// One word alone.
    case lone
    case organisation
    case place
  }
}

/// One word of names, as a story uses it.
struct NameWord {
  let hash: UInt32
  /// Its folded letters in `StoryNames.letters`.
  let letters: Range<Int>
  let classes: WordClasses.Set
  /// One bit for each letter of the alphabet that it has, and one for a digit: words with other letters differ.
  let alphabet: UInt32
  /// How often it stands in the story.
  var total: Int32 = 0
  /// How often it stands alone, and how often inside a sentence.
  var lone: Int32 = 0
  var loneInside: Int32 = 0
  /// How often something beside it shows that it is a person: a verb of speech, `Mr`, a role.
  var asPerson: Int32 = 0
  /// How often something beside it goes well with a person: a possessive, `was`, `by`.
  var perhapsPerson: Int32 = 0
  /// How often a title or a role stands beside it: firms speak too, but have none.
  var titled: Int32 = 0
  /// How often it ends, opens, or stands inside a full name.
  var last: Int32 = 0
  var first: Int32 = 0
  var middle: Int32 = 0
  /// How often it belongs to an organisation or a place.
  var inOther: Int32 = 0
  /// The last of its occurrences.
  var latest: Int32 = -1

  /// The bit of `alphabet` that stands for a digit.
  static let digit: UInt32 = 1 << 26

  /// Whether the word can be a spelling of another: long enough, and no date or figure.
  var isComparable: Bool {
    letters.count >= 3 && letters.count <= 40 && !classes.contains(.calendar)
      && alphabet & NameWord.digit == 0
  }

  /// Whether the word names somebody or something by itself: a given name beside a surname does not, nor does a
  /// sentence's first word that is an ordinary one.
  var standsForItself: Bool {
    if classes.contains(.common), loneInside == 0, lone == total, asPerson == 0 { return false }
    return lone > 0 || last > 0 || inOther > 1
  }
}

/// One place where a word of a name stands.
struct NameOccurrence {
  let element: Int32
  let name: Int32
  /// The occurrence of the same word before it.
  let previous: Int32
  /// What the place says of the word.
  let context: Context

  struct Context: OptionSet {
    let rawValue: UInt8
    static let lone = Context(rawValue: 1)
    static let inside = Context(rawValue: 2)
    static let person = Context(rawValue: 4)
    static let perhaps = Context(rawValue: 8)
    static let titled = Context(rawValue: 16)
  }
}

/// Takes runs apart and counts the uses of their words.
struct NameParser {
  private(set) var names: [ParsedName] = []
  private(set) var words: [NameWord] = []
  private(set) var letters: [UInt8] = []
  private(set) var occurrences: [NameOccurrence] = []
  private(set) var wordOfElement: [Int32]
  private var byHash = WordMap<Int32>()
  private let elements: [NameElement]
  private let runs: [NameRun]
  private let tokens: [Token]
  private let text: [UInt8]
  private let classes = WordClasses.english

  init(_ finder: NameRunFinder, _ lexicon: Lexicon, _ text: [UInt8]) {
    elements = finder.elements
    wordOfElement = [Int32](repeating: -1, count: finder.elements.count)
    runs = finder.runs
    tokens = lexicon.tokens
    self.text = text
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
    // `Under Secretary for Export Administration William Reinsch`: a given name opens a name of its own.
    if range.count > 3, !elements[range.lowerBound].classes.contains(.givenName),
      let given = (range.lowerBound + 1..<range.upperBound - 1).first(where: {
        elements[$0].classes.contains(.givenName) && elements[$0 - 1].classes.contains(.organisation)
      })
    {
      add(range.lowerBound..<given, titles: titles, run: run)
      return add(given..<range.upperBound, titles: titles.upperBound..<titles.upperBound, run: run)
    }
    guard !range.isEmpty else { return }
    let isPerson = !titles.isEmpty || context(of: range).contains(.person)
    let kind = kind(of: range, isPerson: isPerson)
    // `Adolph Coors Co`: the legal form is no part of what tells names apart.
    while kind == .organisation, range.count > 2, isLegalForm(elements[range.upperBound - 1]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    let name = Int32(names.count)
    names.append(ParsedName(elements: range, titles: titles, kind: kind, isPerson: isPerson, run: run))
    for index in range {
      let element = elements[index]
      guard element.shape == .word,
        !element.classes.contains(.function) || element.classes.contains(.givenName)
      else { continue }
      count(index, range, kind, name, isPerson: isPerson)
    }
  }

  private static let legalForms = WordSet(
    "corp inc ltd co plc ag sa spa nv bv gmbh ab asa llc llp lp company limited")

  private func isLegalForm(_ element: NameElement) -> Bool { NameParser.legalForms.contains(element.hash) }

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
        && !isLegalForm(elements[range.upperBound - 1]) ? .full : .organisation
    }
    return full > 1 ? .full : .lone
  }

  private mutating func count(
    _ index: Int, _ range: Range<Int>, _ kind: ParsedName.Kind, _ name: Int32, isPerson: Bool
  ) {
    let element = elements[index]
    let word = word(of: element)
    wordOfElement[index] = Int32(word)
    var context: NameOccurrence.Context = []
    words[word].total += 1
    switch kind {
    case .lone:
      let run = runs[names[Int(name)].run]
      context = self.context(of: range)
      if isPerson { context.insert(.person) }
      if !names[Int(name)].titles.isEmpty { context.insert(.titled) }
      words[word].lone += 1
      context.insert(.lone)
      if !(run.opensSentence && run.elements.lowerBound == index) {
        context.insert(.inside)
        words[word].loneInside += 1
      }
      if context.contains(.person) { words[word].asPerson += 1 }
      if context.contains(.perhaps) { words[word].perhapsPerson += 1 }
      if context.contains(.titled) { words[word].titled += 1 }
    case .full:
      if index == range.upperBound - 1 {
        words[word].last += 1
      } else if index == range.lowerBound {
        words[word].first += 1
      } else {
        words[word].middle += 1
      }
    case .organisation, .place: words[word].inOther += 1
    }
    occurrences.append(
      NameOccurrence(
        element: Int32(index), name: name, previous: words[word].latest, context: context))
    words[word].latest = Int32(occurrences.count - 1)
  }

  private mutating func word(of element: NameElement) -> Int {
    if let known = byHash[element.hash] { return Int(known) }
    let start = letters.count
    let first = Int(tokens[element.tokens.lowerBound].start)
    let last = Int(tokens[element.tokens.upperBound - 1].end)
    letters += Folding.folded(text[first..<last])
    let index = words.count
    var alphabet: UInt32 = 0
    for byte in letters[start...] {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): alphabet |= 1 << UInt32(byte - UInt8(ascii: "a"))
      case UInt8(ascii: "0")...UInt8(ascii: "9"): alphabet |= NameWord.digit
      default: break
      }
    }
    words.append(
      NameWord(
        hash: element.hash, letters: start..<letters.count, classes: element.classes, alphabet: alphabet))
    byHash[element.hash] = Int32(index)
    return index
  }

  /// What stands beside a name.
  private func context(of range: Range<Int>) -> NameOccurrence.Context {
    var context: NameOccurrence.Context = []
    if elements[range.upperBound - 1].isPossessive { context.insert(.perhaps) }
    let next = elements[range.upperBound - 1].tokens.upperBound
    if next < tokens.count, tokens[next].kind == .word, tokens[next].gap.isBlank,
      !tokens[next].startsWithCapital
    {
      if classes[tokens[next].hash].contains(.speech) { context.insert(.person) }
      if NameParser.auxiliaries.contains(tokens[next].hash) { context.insert(.perhaps) }
    } else if next + 1 < tokens.count, tokens[next].count == 1,
      text[Int(tokens[next].start)] == UInt8(ascii: ",")
    {
      var after = next + 1
      if after + 1 < tokens.count, NameParser.articles.contains(tokens[after].hash) { after += 1 }
      if classes[tokens[after].hash].contains(.role), tokens[after].capitalisation == .lowercase {
        context.formUnion([.person, .titled])
      }
    }
    let before = elements[range.lowerBound].tokens.lowerBound - 1
    // `the Osbournes`: a family, a firm or a thing.
    if before >= 0, tokens[before + 1].gap.isBlank, NameParser.articles.contains(tokens[before].hash) {
      return []
    }
    if before >= 0, tokens[before + 1].gap.isBlank, !tokens[before + 1].startsSentence {
      if tokens[before].kind == .word, !tokens[before].startsWithCapital {
        let kind = classes[tokens[before].hash]
        if kind.contains(.role) { context.formUnion([.person, .titled]) }
        // `told Reuters`: whoever is told is seldom the person.
        if kind.contains(.speech), !NameParser.tellers.contains(tokens[before].hash) {
          context.insert(.person)
        }
        if NameParser.prepositions.contains(tokens[before].hash) { context.insert(.perhaps) }
      }
      // `“…” Smith said`: a closing mark before a name.
      if tokens[before].kind == .quoteMark { context.insert(.perhaps) }
    }
    return context
  }

  private static let auxiliaries = WordSet(
    """
    was is has had will would did does could should may might can also who whose took made went came got gave won lost
    left joined became began started left held ran led served worked played scored beat moved sold bought cut put
    """)
  private static let prepositions = WordSet("by with for from to of and against under like including")

  private static let articles = WordSet("a an the")
  private static let tellers = WordSet("told tell tells asked asks urged urges warned warns wrote writes")
}

extension StoryNames {
  /// The names of two words or more that may be people's, with the block in which each stands.
  public var fullNames: [(tokens: Range<Int>, block: Int)] {
    names.filter { $0.kind == .full }.map { name in
      (
        elements[name.elements.lowerBound].tokens
          .lowerBound..<elements[name.elements.upperBound - 1].tokens.upperBound, runs[name.run].block
      )
    }
  }
}
