public import ArticleText

/// Links the names of a story into people: a full name introduces somebody, a surname alone refers back.
///
/// Of several people with one surname, the one who was named last is meant. Whoever is plainly treated as a person
/// (`Mr`, `analyst`) though no full name came before is a person of a surname only.
struct PeopleLinker {
  private let story: StoryNames
  private let lexicon: Lexicon
  private let roles: RolePhrases
  private var people: [StoryPerson] = []
  /// Whether each of them is a man or a woman, where the given name or a title says so.
  private var genders: [Gender?] = []
  /// The latest person by the hash of the surname, of the given name, and of both.
  private var bySurname: [UInt32: Int] = [:]
  private var byGivenName: [UInt32: Int] = [:]
  private var byBoth: [UInt64: Int] = [:]
  /// The people who are told from a namesake by their title, by the hash of the surname.
  private var relatives: [UInt32: Int] = [:]
  /// The last words of names that are plainly people's: relatives share them.
  private var surnames: Set<UInt32> = []

  init(_ story: StoryNames, _ lexicon: Lexicon, _ text: [UInt8]) {
    self.story = story
    self.lexicon = lexicon
    roles = RolePhrases(lexicon, text)
  }

  mutating func link() -> [StoryPerson] {
    for name in story.names where name.kind == .full && isPerson(name) {
      surnames.insert(story.elements[name.elements.upperBound - 1].hash)
    }
    for name in story.names {
      switch name.kind {
      case .full:
        if surnames.contains(story.elements[name.elements.upperBound - 1].hash) || isPerson(name) {
          full(name)
        }
      case .lone: lone(name)
      case .organisation, .place: break
      }
    }
    return people
  }

  /// Whether a name of two words or more is somebody's: a known given name, a title, a role, a verb of speech, or a
  /// surname that stands behind a title or a role elsewhere.
  private func isPerson(_ name: ParsedName) -> Bool {
    let range = name.elements
    let (first, last) = (story.elements[range.lowerBound], story.elements[range.upperBound - 1])
    let other: WordClasses.Set = [.common, .organisation, .place]
    if !name.titles.isEmpty || first.shape == .initial, first.tokens.count == 1 { return true }
    if first.classes.contains(.givenName), !first.classes.contains(.place) { return true }
    guard first.classes.isDisjoint(with: other), range.allSatisfy({ story.elements[$0].shape != .initial })
    else {
      return false
    }
    if name.isPerson { return true }
    let word = story.wordOfElement[range.upperBound - 1]
    return word >= 0 && last.classes.isDisjoint(with: other) && story.words[Int(word)].titled > 0
  }

  private mutating func full(_ name: ParsedName) {
    let range = name.elements
    let (first, last) = (story.elements[range.lowerBound], story.elements[range.upperBound - 1])
    let tokens = first.tokens.lowerBound..<last.tokens.upperBound
    let surname = surname(of: range)
    let both = UInt64(first.hash) << 32 | UInt64(story.elements[surname].hash)
    let gender = Gender(givenName: lexicon.tokens[first.tokens.lowerBound].hash)
    let person: Int
    if let known = byBoth[both] {
      person = known
    } else if let known = bySurname[story.elements[surname].hash], !people[known].isIntroduced,
      !Gender.differ(genders[known], gender)
    {
      person = known
      people[known].name = tokens
      people[known].givenName = first.tokens
    } else {
      // `Mrs Brandt`, and later Nils Brandt.
      if let known = bySurname[story.elements[surname].hash], !people[known].isIntroduced {
        people[known].isRelative = true
        relatives[story.elements[surname].hash] = known
      }
      person = append(
        StoryPerson(name: tokens, givenName: first.tokens, surname: story.elements[surname].tokens), gender)
    }
    byBoth[both] = person
    bySurname[story.elements[surname].hash] = person
    byGivenName[first.hash] = person
    add(Mention(tokens: tokens, form: .fullName), to: person, titles: name.titles)
  }

  /// The element by which a person is called alone: the last one, or the first where the story calls the person so
  /// (`Xi Jinping`, then `Xi`).
  private func surname(of range: Range<Int>) -> Int {
    let (first, last) = (story.wordOfElement[range.lowerBound], story.wordOfElement[range.upperBound - 1])
    guard first >= 0, last >= 0, range.count <= 3 else { return range.upperBound - 1 }
    let (one, other) = (story.words[Int(first)], story.words[Int(last)])
    let isFamilyFirst =
      one.lone > 0 && other.lone == 0 && FamilyName.isFamilyFirst(story.letters[one.letters])
    return isFamilyFirst ? range.lowerBound : range.upperBound - 1
  }

  private mutating func lone(_ name: ParsedName) {
    let index = name.elements.lowerBound
    let element = story.elements[index]
    guard element.shape == .word, story.wordOfElement[index] >= 0 else { return }
    let gender = name.titles.compactMap { Gender(title: story.elements[$0].hash) }.first
    if let known = bySurname[element.hash], people[known].isIntroduced, Gender.differ(genders[known], gender)
    {
      relative(of: known, element, gender, titles: name.titles)
    } else if let known = bySurname[element.hash] {
      add(Mention(tokens: element.tokens, form: .surname), to: known, titles: name.titles)
    } else if let known = byGivenName[element.hash] {
      add(Mention(tokens: element.tokens, form: .givenName), to: known, titles: name.titles)
    } else if isPlainlyPerson(Int(story.wordOfElement[index])) {
      let person = append(StoryPerson(name: element.tokens, givenName: nil, surname: element.tokens), gender)
      bySurname[element.hash] = person
      add(Mention(tokens: element.tokens, form: .surname), to: person, titles: name.titles)
    }
  }

  /// `Mrs Brandt`, where Nils Brandt is introduced: somebody else of that name.
  private mutating func relative(
    of person: Int, _ element: NameElement, _ gender: Gender?, titles: Range<Int>
  ) {
    var known = relatives[element.hash]
    if let one = known, Gender.differ(genders[one], gender) { known = nil }
    let relative =
      known ?? append(StoryPerson(name: element.tokens, givenName: nil, surname: element.tokens), gender)
    people[relative].isRelative = true
    relatives[element.hash] = relative
    add(Mention(tokens: element.tokens, form: .surname), to: relative, titles: titles)
  }

  private mutating func append(_ person: StoryPerson, _ gender: Gender?) -> Int {
    people.append(person)
    genders.append(gender)
    return people.count - 1
  }

  private func isPlainlyPerson(_ word: Int) -> Bool {
    let word = story.words[word]
    let other: WordClasses.Set = [.common, .organisation, .place]
    return surnames.contains(word.hash)
      || word.titled > 0 && word.inOther == 0 && word.classes.isDisjoint(with: other)
  }

  private mutating func add(_ mention: Mention, to person: Int, titles: Range<Int>) {
    people[person].mentions.append(mention)
    guard people[person].roles.count < 8 else { return }
    let start =
      titles.isEmpty ? mention.tokens.lowerBound : story.elements[titles.lowerBound].tokens.lowerBound
    if let role = roles.before(start, to: mention.tokens.lowerBound) { people[person].roles.append(role) }
    if let role = roles.after(mention.tokens.upperBound) { people[person].roles.append(role) }
  }
}

extension StoryNames {
  /// The people whom the story mentions, in the order of their first mention.
  ///
  /// - Parameters:
  ///   - lexicon: The lexicon that the names were read from.
  ///   - text: The article's text.
  public func people(_ lexicon: Lexicon, _ text: [UInt8]) -> [StoryPerson] {
    var linker = PeopleLinker(self, lexicon, text)
    return linker.link()
  }
}
