import ArticleText
import NameMatching

extension GuideCompiler {
  /// Adds a listed name under the rule `names.authority`.
  mutating func addName(_ entry: ListedName, _ traits: RuleTraits) {
    guard let rule = registerAuthority(traits) else { return }
    addName(entry, rule, traits)
  }

  /// Adds the names of a list under one rule.
  mutating func addNames(_ entries: [ListedName], _ traits: RuleTraits) {
    guard let rule = registerAuthority(traits) else { return }
    for entry in entries { addName(entry, rule, traits) }
  }

  private mutating func addName(_ entry: ListedName, _ rule: Int, _ traits: RuleTraits) {
    guard !entry.name.isEmpty else {
      problem("names.authority", traits.location, "A name is empty.", "Write the full name.")
      return
    }
    authority.add(entry, rule: rule)
    for form in entry.never {
      guard Phrase.isPresent(form) else {
        problem(
          "names.authority", traits.location, "A form of “\(entry.name)” is empty.", "Write the wrong form.")
        continue
      }
      if let clash = ([entry.name] + entry.aliases).first(where: { Phrase.clash(of: form, with: $0) != nil }),
        clash != form, !entry.aliases.contains(form)
      {
        problem(
          "names.authority", traits.location,
          "“\(form)” is never right, but “\(clash)” contains it.", "Give the wrong form in full.")
        continue
      }
      if form == entry.name || entry.aliases.contains(form) {
        problem(
          "names.authority", traits.location,
          "“\(form)” is both the name and a form of it that is never right.",
          "Take it out of never, or mend the spelling.")
        continue
      }
      let role = entry.roles.first.map { ", \($0)" } ?? ""
      addPhrase(form, rule, .name(right: entry.name, note: "the list has \(entry.name)\(role)", isSafe: true))
    }
  }

  /// Adds an older name of a place.
  mutating func addReplacement(
    of form: String, by name: String, since: String?, except exceptions: [String], _ traits: RuleTraits
  ) {
    var date: CalendarDate?
    if let since {
      date = CalendarDate(since)
      if date == nil {
        problem(
          "names.authority", traits.location, "“\(since)” is no date.",
          "Write the year, month and day: since: \"2019-08-14\".")
      }
    }
    guard let rule = registerAuthority(traits) else { return }
    guard Phrase.isPresent(form) else {
      problem("names.authority", traits.location, "The older name of “\(name)” is empty.", "Write it out.")
      return
    }
    if let clash = Phrase.clash(of: form, with: name) {
      problem(
        "names.authority", traits.location,
        "The replacement “\(name)” would be flagged by its own rule: it contains “\(clash)”.",
        "Choose a name without “\(clash)”.")
      return
    }
    let note = since.map { "house style since \($0)" } ?? "house style"
    addExemptions(exceptions, rule)
    addPhrase(form, rule, .name(right: name, note: note, isSafe: true), since: date)
  }

  private mutating func registerAuthority(_ traits: RuleTraits) -> Int? {
    register(
      traits, id: "names.authority", kind: "Names", severity: .error,
      scope: [.copy, .byline, .signoff],
      summary: "Names are spelled as the newsroom's lists spell them.", isShared: true)
  }
}

/// Finds surnames that are one small slip away from a listed person's.
///
/// The spelling alone proves nothing, since strangers have near names. What counts is what stands beside it: the
/// given name or the role of the listed person. Once a spelling is proved in a story, its other places count too.
struct AuthorityCheck: Sendable {
  let authority: NameAuthority
  /// The rules under which the names are listed.
  let rules: Set<Int>

  init(authority: NameAuthority) {
    self.authority = authority
    rules = Set(authority.people.map(\.rule))
  }

  /// Words that a capital makes no name of: what opens sentences, the days and the months.
  private static let commonWords = WordSet(
    """
    this that these those there they their what when where which while with without would could should have has from
    after before also although since some such than then under until upon over other another many more most much only
    both each even ever every further here however into last like meanwhile next once since still them through today
    tomorrow yesterday toward whether whose will your about above against among around because been being below between
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december sept analysts shares company president minister prime government bank stock international
    """)

  /// How far from a surname a role may stand, in tokens.
  private static let reach = 12

  /// A listed person whose surname is near a spelling.
  private struct Candidate {
    let person: Int
    let slip: NameSlip
  }

  /// A spelling of the story that is near a listed surname.
  private struct Spelling {
    var candidates: [Candidate]
    /// Whose name it is, once something beside it has shown that.
    var proof: Candidate?
  }

  func run(_ story: Story, isWanted: (_ rule: Int, _ token: Int) -> Bool, _ found: (Int, Finding) -> Void) {
    let tokens = story.lexicon.tokens
    let commonWords = Self.commonWords
    var spellings = WordMap<Spelling>()
    var isProvedSomewhere = false
    for at in tokens.indices where tokens[at].startsWithCapital && tokens[at].count >= 4 {
      let token = tokens[at]
      guard token.kind == .word, hasEvidenceNearby(at, story), !commonWords.contains(token.hash),
        !isGivenName(at, story)
      else { continue }
      // A listed word is nobody's slip, unless all that stands beside it belongs to somebody else.
      let isListed = authority.knownWords.contains(token.hash)
      if isListed, !mayBelongToSomebodyElse(at, story) { continue }
      spellings.update(token.hash, default: Spelling(candidates: lookUp(token, story))) { spelling in
        guard spelling.proof == nil else { return }
        if spelling.candidates.isEmpty { spelling.candidates = namesakes(at, story) }
        spelling.proof = spelling.candidates.first { isProved(at, $0, isListed: isListed, story) }
        isProvedSomewhere = isProvedSomewhere || spelling.proof != nil
      }
    }
    guard isProvedSomewhere else { return }
    for at in tokens.indices where tokens[at].startsWithCapital {
      guard let proof = spellings[tokens[at].hash]?.proof, !isGivenName(at, story) else { continue }
      let person = authority.people[proof.person]
      if !belongsToAnother(at, person, story), isWanted(person.rule, at) {
        found(person.rule, finding(at, person, story))
      }
    }
  }

  /// Whether something stands beside a word that could prove whose name it is: a given name or a role before it, or a
  /// comma behind it, after which a role may follow. Most capitalised words end here.
  private func hasEvidenceNearby(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    if at + 1 < tokens.count, story.byte(tokens[at + 1]) == UInt8(ascii: ",") { return true }
    guard at > 0, tokens[at].gap.isBlank else { return false }
    let before = tokens[at - 1]
    if before.startsWithCapital { return true }
    if before.kind == .word { return authority.isRoleWord(before, story.article.text) }
    return story.byte(before) == UInt8(ascii: ".")
  }

  private func lookUp(_ token: Token, _ story: Story) -> [Candidate] {
    let folded = Folding.folded(story.article.text[token.range])
    return authority.surnames.near(folded).flatMap { entry, slip in
      entry.people.map { Candidate(person: $0, slip: slip) }
    }
  }

  /// Listed people with the given name that stands before a surname, and a surname two letters away: the given name
  /// makes up for the distance.
  private func namesakes(_ at: Int, _ story: Story) -> [Candidate] {
    let tokens = story.lexicon.tokens
    guard tokens[at].count >= NameSlip.shortestForTwo, let given = givenNamePosition(before: at, story),
      let people = authority.byGivenName[tokens[given].hash]
    else { return [] }
    let folded = Folding.folded(story.article.text[tokens[at].range])
    return people.compactMap { person in
      let surname = Folding.foldedBytes(authority.people[person].surname)
      return NameSlip.isTwoEdits(folded, surname) ? Candidate(person: person, slip: .typing) : nil
    }
  }

  /// Whether a listed given name stands before a surname with which the list does not have it.
  private func mayBelongToSomebodyElse(_ at: Int, _ story: Story) -> Bool {
    guard let given = givenNamePosition(before: at, story) else { return false }
    let tokens = story.lexicon.tokens
    return authority.knownWords.contains(tokens[given].hash)
      && !authority.fullNames.contains(NameAuthority.pair(tokens[given].hash, tokens[at].hash))
  }

  private func isProved(_ at: Int, _ candidate: Candidate, isListed: Bool, _ story: Story) -> Bool {
    let person = authority.people[candidate.person]
    let hasGivenName = givenNamePosition(before: at, story).map {
      person.givenNames.contains(story.lexicon.tokens[$0].hash)
    }
    // Another given name stands there: another person.
    if hasGivenName == false { return false }
    let roleWords = sharedRoleWords(at, person, story)
    if isListed { return hasGivenName == true && roleWords >= 2 }
    guard hasGivenName == true else { return roleWords >= 2 && bearsRole(at, person, story) }
    if roleWords >= 2 { return true }
    // The same letters may be two people's; a common given name proves nothing without a role.
    guard let given = givenNamePosition(before: at, story) else { return false }
    return !CommonGivenNames.contains(story.lexicon.tokens[given].hash)
      || roleWords >= 1 && candidate.slip == .romanisation
  }

  /// The given name right before a surname: a capitalised word that is no title, past an initial.
  private func givenNamePosition(before at: Int, _ story: Story) -> Int? {
    let tokens = story.lexicon.tokens
    var index = at - 1
    if index >= 1, story.byte(tokens[index]) == UInt8(ascii: "."), tokens[index].gap == .glued,
      tokens[index - 1].count == 1
    {
      index -= 2
    }
    guard index >= 0, tokens[at].gap.isBlank, tokens[index].kind == .word, tokens[index].startsWithCapital,
      tokens[index + 1].gap != .block, !RoleTitles.contains(tokens[index].hash)
    else { return nil }
    return index
  }

  /// Whether a capitalised word is followed by another, as a given name is.
  private func isGivenName(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard at + 1 < tokens.count, !story.isInCapitals(token: at) else { return false }
    let next = tokens[at + 1]
    return next.gap.isBlank && next.kind == .word && next.startsWithCapital && next.count > 1
      && !next.startsSentence
  }

  /// Whether a role is said of a surname: right before it (`Putin aide Usakov`), or behind a comma.
  private func bearsRole(_ at: Int, _ person: NameAuthority.ListedPerson, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    func isRoleWord(_ index: Int) -> Bool {
      let stem = RoleWords.stem(tokens[index], story.article.text)
      return person.roles.contains { $0.contains { $0.hash == tokens[index].hash || $0.stem == stem } }
    }
    if at > 0, tokens[at].gap.isBlank, !tokens[at].startsSentence, tokens[at - 1].kind == .word,
      isRoleWord(at - 1)
    {
      return true
    }
    guard at + 3 < tokens.count, story.byte(tokens[at + 1]) == UInt8(ascii: ","), tokens[at + 1].gap == .glued
    else { return false }
    return (at + 2..<min(at + 5, tokens.count)).contains { tokens[$0].kind == .word && isRoleWord($0) }
  }

  /// How many words of a role stand near a surname in its sentence, the best role counting.
  private func sharedRoleWords(_ at: Int, _ person: NameAuthority.ListedPerson, _ story: Story) -> Int {
    let tokens = story.lexicon.tokens
    var low = at
    while low > 0, at - low < Self.reach, !tokens[low].startsSentence { low -= 1 }
    var high = at + 1
    while high < tokens.count, high - at <= Self.reach, !tokens[high].startsSentence { high += 1 }
    var hashes = WordSet()
    var stems = WordSet()
    for index in low..<high where index != at && tokens[index].kind == .word {
      hashes.insert(tokens[index].hash)
      stems.insert(RoleWords.stem(tokens[index], story.article.text))
    }
    let counts = person.roles.map { role in
      role.filter { hashes.contains($0.hash) || stems.contains($0.stem) }.count
    }
    return counts.max() ?? 0
  }

  private func belongsToAnother(_ at: Int, _ person: NameAuthority.ListedPerson, _ story: Story) -> Bool {
    guard let given = givenNamePosition(before: at, story) else { return false }
    let token = story.lexicon.tokens[given]
    return !person.givenNames.contains(token.hash) && !token.startsSentence
      && !authority.knownWords.contains(token.hash)
  }

  private func finding(_ at: Int, _ person: NameAuthority.ListedPerson, _ story: Story) -> Finding {
    let token = story.lexicon.tokens[at]
    let role = person.entry.roles.first.map { ", \($0)" } ?? ""
    let text = story.string(token)
    let right = token.capitalisation == .allCapitals ? person.surname.uppercased() : person.surname
    return Finding(
      "“\(text)” should be “\(right)”: the list has \(person.entry.name)\(role).", token.range,
      [Suggestion(right, isSafe: false)])
  }
}

/// Titles that stand before a surname and are no given name.
enum RoleTitles {
  private static let hashes = WordSet(
    """
    president minister prime secretary general chancellor senator sen rep representative governor gov mayor chief
    king queen prince princess pope sir lord lady dame mr mrs ms miss dr prof professor judge justice colonel major
    captain admiral ambassador chairman chairwoman chair director premier leader aide spokesman spokeswoman
    commissioner congressman congresswoman analyst economist minister's vice deputy foreign finance defence defense
    interior and the said for with by to of from as but when while after before
    """)

  static func contains(_ hash: UInt32) -> Bool { hashes.contains(hash) }
}

/// Given names so common in English copy that two strangers with near surnames are likely to share one.
///
/// Source: the most frequent given names of the United States census.
enum CommonGivenNames {
  private static let hashes = WordSet(
    """
    james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george
    kenneth steven steve edward brian ronald anthony kevin jason jeff jeffrey matthew gary timothy jose larry frank
    scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl
    arthur ryan roger joe juan jack albert jonathan justin terry gerald keith samuel bill bob jim tom mike dan tony
    mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra
    donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa anna ann
    alan alex adam ben chris david ian jean martin nick philip phil rob sam simon tim
    """)

  static func contains(_ hash: UInt32) -> Bool { hashes.contains(hash) }
}
