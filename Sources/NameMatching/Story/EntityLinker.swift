import ArticleText

/// Links the names of a story that are nobody's into organisations and places.
///
/// An organisation is named in full once, and then by the beginning of its name, its legal form left out, by a word of
/// its own (`Coors` for `Adolph Coors Co`) or by its initials.
struct EntityLinker {
  private let story: StoryNames
  private let lexicon: Lexicon
  private let text: [UInt8]
  /// The first tokens of the mentions of people, and the hashes of what people are called alone.
  private var personTokens: Set<Int> = []
  private var surnames: Set<UInt32> = []
  private var organisations: [StoryEntity] = []
  private var places: [StoryEntity] = []
  /// Organisations by the words of their names, by a word of their own, and by their initials.
  private var byWords: [UInt64: Int] = [:]
  private var byWord: [UInt32: Int] = [:]
  private var byInitials: [String: Int] = [:]
  private var placesByWords: [UInt64: Int] = [:]

  init(_ story: StoryNames, _ lexicon: Lexicon, _ text: [UInt8], _ people: [StoryPerson]) {
    self.story = story
    self.lexicon = lexicon
    self.text = text
    for person in people {
      surnames.insert(lexicon.tokens[person.surname.lowerBound].hash)
      for mention in person.mentions { personTokens.insert(mention.tokens.lowerBound) }
    }
  }

  mutating func link() -> (organisations: [StoryEntity], places: [StoryEntity]) {
    var index = 0
    while index < story.names.count {
      let taken = take(index)
      index += max(1, taken)
    }
    return (organisations, places)
  }

  /// Reads the name with some number; gives how many names it has taken in.
  private mutating func take(_ index: Int) -> Int {
    let name = story.names[index]
    let range = name.elements
    guard !personTokens.contains(story.elements[range.lowerBound].tokens.lowerBound) else { return 1 }
    if let found = compound(index) {
      add(organisation: found.tokens, words: found.words)
      return found.names
    }
    switch name.kind {
    case .place: add(place: range)
    case .organisation where isLandform(range): add(place: range)
    case .organisation where isWhole(range): add(organisation: tokens(of: name), words: range)
    case .full where isLandform(range) || isKnownPlace(range): add(place: range)
    case .full, .organisation, .lone:
      if let known = byWords[words(range)] {
        organisations[known].add(tokens(of: name))
      } else if range.count == 1 {
        lone(range.lowerBound)
      }
    }
    return 1
  }

  // MARK: Organisations

  /// Whether more than one word, or a word with its legal form, stands there.
  private func isWhole(_ range: Range<Int>) -> Bool {
    range.count > 1
      && range.contains { story.elements[$0].shape == .word || story.elements[$0].shape == .acronym }
  }

  /// `Bank of England`, `Ministry of Trade`: the names around an `of`, where the first has a word that makes an
  /// organisation; with the number of names that they are.
  private func compound(_ index: Int) -> (tokens: Range<Int>, words: Range<Int>, names: Int)? {
    let name = story.names[index]
    let end = story.elements[name.elements.upperBound - 1]
    guard name.run + 1 < story.runs.count,
      name.elements.upperBound == story.runs[name.run].elements.upperBound,
      end.classes.contains(.organisation), !end.isPossessive
    else { return nil }
    // What is a title by itself (`Trade`, `Defence`) is no name.
    let run = story.runs[name.run + 1]
    var words = run.elements.lowerBound..<run.elements.lowerBound + 1
    var names = 1
    if index + 1 < story.names.count, story.names[index + 1].run == name.run + 1 {
      guard story.names[index + 1].elements.lowerBound == words.lowerBound else { return nil }
      words = story.names[index + 1].elements
      names = 2
    }
    let start = story.elements[words.lowerBound].tokens.lowerBound
    let first = end.tokens.upperBound
    guard first < start, start - first <= 2, EntityLinker.links.contains(lexicon.tokens[first].hash),
      first + 1 == start || lexicon.tokens[first + 1].hash == EntityLinker.the,
      (first...start).allSatisfy({ lexicon.tokens[$0].gap.isBlank && !lexicon.tokens[$0].startsSentence })
    else { return nil }
    let last = story.elements[words.upperBound - 1].tokens.upperBound
    return (
      story.elements[name.elements.lowerBound].tokens.lowerBound..<last,
      name.elements.lowerBound..<words.upperBound, names
    )
  }

  private static let links = WordSet("of for")
  private static let the = Folding.hash("the")

  private mutating func add(organisation tokens: Range<Int>, words range: Range<Int>) {
    let key = words(range)
    if let known = byWords[key] { return organisations[known].add(tokens) }
    let number = organisations.count
    organisations.append(StoryEntity(tokens))
    byWords[key] = number
    var initials = ""
    for index in range {
      let element = story.elements[index]
      let first = text[Int(lexicon.tokens[element.tokens.lowerBound].start)]
      if first < 0x80 { initials.append(Character(Unicode.Scalar(first))) }
      // A word of its own, by which it may be called alone.
      let known: WordClasses.Set = [.common, .organisation, .place, .givenName, .title, .role]
      if element.shape == .word, element.classes.isDisjoint(with: known), !surnames.contains(element.hash),
        byWord[element.hash] == nil
      {
        byWord[element.hash] = number
      }
      if index > range.lowerBound {
        let part = words(range.lowerBound..<index + 1)
        if byWords[part] == nil { byWords[part] = number }
      }
    }
    if initials.count >= 3, byInitials[initials] == nil { byInitials[initials] = number }
  }

  private mutating func lone(_ index: Int) {
    let element = story.elements[index]
    if element.shape == .acronym {
      let token = lexicon.tokens[element.tokens.lowerBound]
      let letters = String(decoding: text[token.range], as: UTF8.self)
      if let known = byInitials[letters] { organisations[known].add(element.tokens) }
      return
    }
    guard element.shape == .word else { return }
    if let known = byWord[element.hash] { return organisations[known].add(element.tokens) }
    guard !surnames.contains(element.hash) else { return }
    if isPlace(index) { add(place: index..<index + 1) }
  }

  // MARK: Places

  private func isPlace(_ index: Int) -> Bool {
    let element = story.elements[index]
    let classes = WordClasses.english[lexicon.tokens[element.tokens.lowerBound].hash]
    if element.classes.contains(.place), element.tokens.count == 1 {
      // `Reading` and `Nice` are places where they have a capital inside a sentence.
      let number = Int(story.wordOfElement[index])
      return !classes.contains(.inhabitant)
        && (!classes.contains(.common) || number >= 0 && story.words[number].loneInside > 0)
    }
    // `in Halloway`, and never anything else.
    guard element.classes.isEmpty, story.wordOfElement[index] >= 0 else { return false }
    let word = story.words[Int(story.wordOfElement[index])]
    return word.asPlace > 0 && word.asPlace == word.total && !isInvested(element.tokens.lowerBound)
  }

  /// `a stake in Volvo`: no place.
  private func isInvested(_ token: Int) -> Bool {
    token >= 2 && EntityLinker.invested.contains(lexicon.tokens[token - 2].hash)
  }

  private static let invested = WordSet(
    "stake stakes share shares interest interests investment investments holding holdings confidence trust stock"
  )

  /// `New York`, `South Korea`: an ordinary word before a place.
  private func isKnownPlace(_ range: Range<Int>) -> Bool {
    let (first, last) = (story.elements[range.lowerBound].classes, story.elements[range.upperBound - 1])
    return range.count == 2 && first.contains(.common) && !first.contains(.givenName)
      && last.classes.contains(.place) && !isPeople(last)
  }

  /// `Thames River`, `Lake Placid`: a word that makes a place, first or last, and no given name beside it.
  private func isLandform(_ range: Range<Int>) -> Bool {
    guard range.count > 1, range.allSatisfy({ story.elements[$0].shape == .word }) else { return false }
    let (first, last) = (story.elements[range.lowerBound], story.elements[range.upperBound - 1])
    let isBeforeName = !last.classes.contains(.organisation) || isLandform(last)
    let opens = EntityLinker.leading.contains(first.hash) && isBeforeName
    return !first.classes.contains(.givenName) && (isLandform(last) || opens)
  }

  /// What stands before the name of a place; other words of the land only behind it.
  private static let leading = WordSet("lake mount cape loch river")

  private func isLandform(_ element: NameElement) -> Bool {
    WordClasses.english[lexicon.tokens[element.tokens.lowerBound].hash].contains(.landform)
  }

  private mutating func add(place range: Range<Int>) {
    // `Russian` by itself is a people; `Russian Far East` may well be a place.
    let tokens =
      story.elements[range.lowerBound].tokens
      .lowerBound..<story.elements[range.upperBound - 1].tokens.upperBound
    if range.allSatisfy({ isPeople(story.elements[$0]) }) { return }
    let key = words(range)
    if let known = placesByWords[key] { return places[known].add(tokens) }
    placesByWords[key] = places.count
    places.append(StoryEntity(tokens))
  }

  private func isPeople(_ element: NameElement) -> Bool {
    WordClasses.english[lexicon.tokens[element.tokens.lowerBound].hash].contains(.inhabitant)
  }

  // MARK: Words and tokens

  /// One number for some words in order.
  private func words(_ range: Range<Int>) -> UInt64 {
    range.reduce(0) { ($0 &* 0x9E37_79B9_7F4A_7C15) &+ UInt64(story.elements[$1].hash) }
  }

  /// The tokens of a name, with the legal form behind it.
  private func tokens(of name: ParsedName) -> Range<Int> {
    let range = name.elements
    var end = range.upperBound
    let run = story.runs[name.run].elements
    if name.kind == .organisation {
      while end < run.upperBound, NameParser.isLegalForm(story.elements[end]) { end += 1 }
    }
    return story.elements[range.lowerBound].tokens.lowerBound..<story.elements[end - 1].tokens.upperBound
  }
}
