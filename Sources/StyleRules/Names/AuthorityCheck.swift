import ArticleText
import NameMatching

/// Finds surnames that are one small slip away from a listed person's.
///
/// The spelling alone proves nothing, since strangers have near names. What counts is what stands beside it: the
/// given name or the role of the listed person. Once a spelling is proved in a story, its other places count too.
final class AuthorityCheck: Sendable {
  let authority: NameAuthority
  /// The rules under which the names are listed.
  let rules: Set<Int>

  init(authority: NameAuthority) {
    self.authority = authority
    rules = authority.rules
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

  /// - Parameter capitals: The story's words that start with a capital, in order.
  func run(
    _ story: Story, capitals: [Int32], isWanted: (_ rule: Int, _ token: Int) -> Bool,
    _ found: (Int, Finding) -> Void
  ) {
    let lexicon = story.lexicon
    let tokens = lexicon.tokens.span
    let commonWords = Self.commonWords
    var spellings = WordMap<Spelling>()
    var desk = LookUp()
    var isProvedSomewhere = false
    for at in capitals.lazy.map(Int.init) where tokens[at].count >= 4 {
      let token = tokens[at]
      guard !commonWords.contains(token.hash), !isGivenName(at, tokens, story),
        hasEvidenceNearby(at, tokens, story)
      else { continue }
      // A listed word is nobody's slip, unless all that stands beside it belongs to somebody else.
      let isListed = authority.knownWords.contains(token.hash)
      if isListed, !mayBelongToSomebodyElse(at, story) { continue }
      spellings.update(token.hash, default: Spelling(candidates: lookUp(token, story, &desk))) { spelling in
        guard spelling.proof == nil else { return }
        if spelling.candidates.isEmpty { spelling.candidates = namesakes(at, story) }
        spelling.proof = spelling.candidates.first { isProved(at, $0, isListed: isListed, story) }
        isProvedSomewhere = isProvedSomewhere || spelling.proof != nil
      }
    }
    guard isProvedSomewhere else { return }
    for at in capitals.lazy.map(Int.init) {
      guard let proof = spellings[tokens[at].hash]?.proof, !isGivenName(at, tokens, story) else { continue }
      let person = authority.person(proof.person)
      if !belongsToAnother(at, person, story), isWanted(person.rule, at) {
        found(person.rule, finding(at, person, story))
      }
    }
  }

  /// Whether something stands beside a word that could prove whose name it is: a listed given name before it, or no
  /// given name at all and a listed role right before it or behind a comma. Most capitalised words end here, before
  /// the list is asked for what is near them.
  private func hasEvidenceNearby(_ at: Int, _ tokens: borrowing Span<Token>, _ story: Story) -> Bool {
    if let given = givenNamePosition(before: at, tokens, story) {
      return authority.people.hasGivenName(tokens[given].hash)
    }
    return hasRolePosition(at, tokens, story) { authority.isRoleWord($0, story.article.text) }
  }

  /// Whether one of the words that may say a role of a surname does: the one right before it, or one behind a comma.
  @inline(__always)
  private func hasRolePosition(
    _ at: Int, _ tokens: borrowing Span<Token>, _ story: Story, where isRole: (Token) -> Bool
  ) -> Bool {
    if at > 0, tokens[at].gap.isBlank, !tokens[at].startsSentence, tokens[at - 1].kind == .word,
      isRole(tokens[at - 1])
    {
      return true
    }
    guard at + 3 < tokens.count, tokens[at + 1].gap == .glued, story.byte(tokens[at + 1]) == UInt8(ascii: ",")
    else { return false }
    for index in at + 2..<min(at + 5, tokens.count)
    where tokens[index].kind == .word && isRole(tokens[index]) {
      return true
    }
    return false
  }

  /// What the look-ups of one story use again.
  private struct LookUp {
    /// Made with the first spelling that is looked up.
    var finder: SurnameIndex.Finder?
    var folded: [UInt8] = []
    var scratch: [UInt8] = []
  }

  private func lookUp(_ token: Token, _ story: Story, _ desk: inout LookUp) -> [Candidate] {
    let text = story.article.text
    desk.folded.removeAll(keepingCapacity: true)
    Folding.appendFolded(text.span, token.range, to: &desk.folded)
    let finder = desk.finder ?? authority.surnames.finder
    desk.finder = finder
    let folded = desk.folded
    return finder.near(folded, &desk.scratch).flatMap { entry, slip in
      entry.people.compactMap { person in
        self.slip(slip, of: person, folded, entry.folded).map { Candidate(person: person, slip: $0) }
      }
    }
  }

  /// What the slip is once the origin of the person's name has been asked; nothing where the spelling is no form of it.
  private func slip(_ slip: NameSlip, of person: Int, _ spelling: [UInt8], _ surname: [UInt8]) -> NameSlip? {
    guard let origin = authority.origin(of: person) else { return slip }
    switch origin.judge(spelling, surname) {
    case .variant: return .romanisation
    case .otherName: return nil
    case .nothing: return slip == .typing || NameSlip.isOneEdit(spelling, surname) ? .typing : nil
    }
  }

  /// Listed people with the given name that stands before a surname, and a surname two letters away: the given name
  /// makes up for the distance.
  private func namesakes(_ at: Int, _ story: Story) -> [Candidate] {
    let tokens = story.lexicon.tokens
    guard tokens[at].count >= NameSlip.shortestForTwo || authority.hasOrigins,
      let given = givenNamePosition(before: at, story)
    else { return [] }
    let folded = Folding.folded(story.article.text[tokens[at].range])
    return authority.namesakes(givenName: tokens[given].hash, surname: folded)
      .map { Candidate(person: $0.person, slip: $0.slip) }
  }

  /// Whether a listed given name stands before a surname with which the list does not have it.
  private func mayBelongToSomebodyElse(_ at: Int, _ story: Story) -> Bool {
    guard let given = givenNamePosition(before: at, story) else { return false }
    let tokens = story.lexicon.tokens
    return authority.knownWords.contains(tokens[given].hash)
      && !authority.fullNames.contains(NameAuthority.pair(tokens[given].hash, tokens[at].hash))
  }

  private func isProved(_ at: Int, _ candidate: Candidate, isListed: Bool, _ story: Story) -> Bool {
    let person = authority.person(candidate.person)
    let hasGivenName = givenNamePosition(before: at, story).map {
      person.has(givenName: story.lexicon.tokens[$0].hash)
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
    return givenNamePosition(before: at, tokens.span, story)
  }

  private func givenNamePosition(before at: Int, _ tokens: borrowing Span<Token>, _ story: Story) -> Int? {
    var index = at - 1
    if index >= 1, story.byte(tokens[index]) == UInt8(ascii: "."), tokens[index].gap == .glued,
      tokens[index - 1].count == 1
    {
      index -= 2
    }
    guard index >= 0, tokens[at].gap.isBlank, tokens[index].kind == .word, tokens[index].startsWithCapital,
      tokens[index + 1].gap != .block, !NameTitles.contains(tokens[index].hash)
    else { return nil }
    return index
  }

  /// Whether a capitalised word is followed by another, as a given name is.
  private func isGivenName(_ at: Int, _ tokens: borrowing Span<Token>, _ story: Story) -> Bool {
    guard at + 1 < tokens.count else { return false }
    let next = tokens[at + 1]
    return next.gap.isBlank && next.kind == .word && next.startsWithCapital && next.count > 1
      && !next.startsSentence && !story.isInCapitals(token: at)
  }

  /// Whether a role is said of a surname: right before it (`Putin aide Usakov`), or behind a comma.
  private func bearsRole(_ at: Int, _ person: ListedPerson, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    return hasRolePosition(at, tokens.span, story) { token in
      let stem = RoleWords.stem(token, story.article.text)
      return person.roles.contains { $0.contains { $0.hash == token.hash || $0.stem == stem } }
    }
  }

  /// How many words of a role stand near a surname in its sentence, the best role counting.
  private func sharedRoleWords(_ at: Int, _ person: ListedPerson, _ story: Story) -> Int {
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

  private func belongsToAnother(_ at: Int, _ person: ListedPerson, _ story: Story) -> Bool {
    guard let given = givenNamePosition(before: at, story) else { return false }
    let token = story.lexicon.tokens[given]
    if person.has(givenName: token.hash) { return false }
    // Two people of one listed surname: the slip is the other one's too.
    if authority.fullNames.contains(NameAuthority.pair(token.hash, Folding.hash(person.surname))) {
      return false
    }
    // A given name of somebody else on the list is one wherever it stands.
    return authority.people.hasGivenName(token.hash)
      || !token.startsSentence && !authority.knownWords.contains(token.hash)
  }

  private func finding(_ at: Int, _ person: ListedPerson, _ story: Story) -> Finding {
    let token = story.lexicon.tokens[at]
    let role = person.entry.roles.first.map { ", \($0)" } ?? ""
    let text = story.string(token)
    let right = token.capitalisation == .allCapitals ? person.surname.uppercased() : person.surname
    return Finding(
      "“\(text)” should be “\(right)”: the list has \(person.entry.name)\(role).", token.range,
      [Suggestion(right, isSafe: false)])
  }
}
