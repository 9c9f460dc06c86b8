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
  public init(_ article: borrowing Article, _ lexicon: borrowing Lexicon) {
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
  /// How often a preposition of place stands before it.
  var asPlace: Int32 = 0
  /// How often it ends, opens, or stands inside a full name.
  var last: Int32 = 0
  var first: Int32 = 0
  var middle: Int32 = 0
  /// How often it belongs to an organisation or a place.
  var inOther: Int32 = 0
  /// The last of its occurrences.
  var latest: Int32 = -1

  /// Counts a use.
  ///
  /// - Parameters:
  ///   - occurrence: The number of its occurrence.
  ///   - context: What the place says of it.
  ///   - name: The name in which it stands.
  ///   - isFirst: Whether it opens that name, and whether it ends it.
  mutating func note(
    _ occurrence: Int32, _ context: NameOccurrence.Context, _ name: ParsedName, isFirst: Bool, isLast: Bool
  ) {
    total += 1
    latest = occurrence
    switch name.kind {
    case .lone:
      lone += 1
      if context.contains(.inside) { loneInside += 1 }
      if context.contains(.person) { asPerson += 1 }
      if context.contains(.perhaps) { perhapsPerson += 1 }
      if context.contains(.titled) { titled += 1 }
      if context.contains(.place) { asPlace += 1 }
    case .full where isLast:
      last += 1
      if name.isPerson { asPerson += 1 }
    case .full where isFirst: first += 1
    case .full: middle += 1
    case .organisation, .place: inOther += 1
    }
  }

  /// The bit of `alphabet` that stands for a digit.
  static let digit: UInt32 = 1 << 26

  /// The `alphabet` of some folded letters.
  static func alphabet(_ letters: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var alphabet: UInt32 = 0
    for at in range {
      switch letters[at] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): alphabet |= 1 &<< UInt32(letters[at] &- UInt8(ascii: "a"))
      case UInt8(ascii: "0")...UInt8(ascii: "9"): alphabet |= NameWord.digit
      default: break
      }
    }
    return alphabet
  }

  /// Whether the letters of two words, taken without their order, differ by few enough for a slip.
  @inline(__always)
  func mayBeNear(_ other: NameWord) -> Bool {
    NameWord.mayBeNear(differing: alphabet ^ other.alphabet, lengths: letters.count, other.letters.count)
  }

  /// - Parameters:
  ///   - differing: The bits in which the alphabets of two words differ.
  ///   - first: How many letters one of them has.
  ///   - second: How many the other has.
  @inline(__always)
  static func mayBeNear(differing: UInt32, lengths first: Int, _ second: Int) -> Bool {
    differing.nonzeroBitCount <= 5 && abs(first - second) <= 3
  }

  /// Whether it stands once, inside an organisation's name, and is no word that is known.
  var mayBeSlipInside: Bool { inOther == 1 && total == 1 && letters.count >= 5 && classes.isEmpty }

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
    static let place = Context(rawValue: 32)
  }
}

extension StoryNames {
  /// Whether some name may have its family name first, and its last word stands alone somewhere in the story.
  public var mayCallByGivenName: Bool {
    names.contains { name in
      guard name.kind == .full, name.elements.count <= 3 else { return false }
      let first = wordOfElement[name.elements.lowerBound]
      let last = wordOfElement[name.elements.upperBound - 1]
      return first >= 0 && last >= 0 && words[Int(last)].lone > 0
        && FamilyName.isFamilyFirst(letters[words[Int(first)].letters])
    }
  }

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
