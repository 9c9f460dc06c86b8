internal import ArticleText

/// What kind of word may stand in a pattern, as far as the word alone decides it.
///
/// The closed classes are lists; the others are endings with their exceptions. No word is guessed from its
/// neighbours: one that is in two classes matches both.
public enum WordClass: String, Sendable, Hashable, CaseIterable {
  /// `the`, `a`, `this`, `her`, `every`.
  case determiner
  /// `he`, `them`, `who`, `itself`.
  case pronoun
  /// `of`, `between`, `despite`.
  case preposition
  /// `and`, `because`, `although`.
  case conjunction
  /// `is`, `had`, `will`, `can’t`.
  case auxiliary
  /// `not`, `never`, and words in `-ly` that are no adjectives (`friendly`).
  case adverb
  /// Words in `-ing` that are no plain nouns (`thing`, `king`).
  case presentParticiple
  /// Words in `-ed`, and the irregular participles (`taken`, `seen`).
  case pastParticiple
  /// Words in `-s` that are no singular (`news`, `this`, `is`).
  case plural
  /// `one`, `twelve`, `dozen`, and figures.
  case numeral

  /// Whether a word belongs to the class.
  func contains(_ token: Token, _ story: Story) -> Bool {
    if self == .numeral, token.kind == .number { return true }
    guard token.kind == .word else { return false }
    if let words = WordClass.lists[self], words.contains(token.hash) { return true }
    guard let ending = WordClass.endings[self], token.count >= ending.shortest,
      !ending.exceptions.contains(token.hash)
    else { return false }
    return ending.suffixes.contains { story.article.text[token.range].suffix($0.count).elementsEqual($0) }
  }

  /// The hashes of all its words, where a list holds all of them; nothing where endings decide.
  var anchors: [UInt32]? {
    WordClass.endings[self] == nil && self != .numeral ? WordClass.tables[self].map(WordClass.hashes) : nil
  }

  private struct Ending: Sendable {
    let suffixes: [[UInt8]]
    let shortest: Int
    let exceptions: WordSet
  }

  private static let lists: [WordClass: WordSet] = tables.mapValues { WordSet($0.description) }

  private static func hashes(_ table: StaticString) -> [UInt32] {
    table.description.split(whereSeparator: \.isWhitespace).map { Folding.hash(String($0)) }
  }

  private static let tables: [WordClass: StaticString] = [
    .determiner: """
    the a an this that these those my your his her its our their every each either neither some any no all both half
    several many much few little most more less another such what which whose enough
    """,
    .pronoun: """
    i me you he him she her it we us they them who whom whoever myself yourself himself herself itself ourselves
    yourselves themselves someone somebody something anyone anybody anything everyone everybody everything nobody
    nothing none mine yours hers ours theirs
    """,
    .preposition: """
    of in to for with on at from by about as into like through after over between out against during without before
    under around among throughout despite towards toward upon concerning off above near along across behind beyond
    except beneath amid within inside outside below until since via per alongside regarding
    """,
    .conjunction: """
    and but or nor so yet because although though unless while whereas if when whenever where wherever after before
    since until once that than whether lest
    """,
    .auxiliary: """
    is are was were be been being am has have had having do does did will would shall should can could may might must
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't
    cannot mustn't needn't
    """,
    .adverb: """
    not never always often soon now then here there today tomorrow yesterday again also already ever almost even just
    only perhaps quite rather seldom still together too very well
    """,
    .pastParticiple: """
    been become begun bought brought broken built caught chosen come cut dealt done drawn driven eaten fallen felt
    fought found flown forgotten given gone grown had heard held hidden hit hurt kept known laid led left lent lost
    made meant met paid put read ridden risen run said seen sent set shot shown shut sold sent spent spoken spread
    stood stolen struck sung sunk sworn taken taught thought thrown told torn understood undertaken won worn withdrawn
    written
    """,
    .plural: "men women children people feet teeth mice geese police cattle",
    .numeral: """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen
    """,
  ]

  private static let endings: [WordClass: Ending] = [
    .adverb: Ending(
      suffixes: [Array("ly".utf8)], shortest: 5,
      exceptions: WordSet(
        """
        family friendly early only daily weekly monthly yearly quarterly lovely lonely ugly silly holy likely unlikely
        deadly costly elderly orderly cowardly lively assembly supply apply reply imply comply rely multiply ally bully
        italy july homely timely wily oily curly jolly belly jelly rally tally folly fly kelly billy sally molly emily
        anomaly monopoly butterfly bodily scholarly fatherly motherly brotherly neighbourly neighborly heavenly
        worldly sickly stately unruly melancholy
        """)),
    .presentParticiple: Ending(
      suffixes: [Array("ing".utf8)], shortest: 5,
      exceptions: WordSet(
        """
        thing things king kings ring string spring wing sting bring during nothing something anything everything
        evening morning ceiling sibling wedding pudding beijing viking sterling shilling darling duckling inkling
        sling cling fling swing
        """)),
    .pastParticiple: Ending(
      suffixes: [Array("ed".utf8)], shortest: 4,
      exceptions: WordSet(
        """
        need needed indeed speed seed feed weed reed breed bleed greed creed steed shed sled bred fred hundred sacred
        naked wicked rugged ragged crooked exceed proceed succeed agreed ahmed mohammed embed
        """)),
    .plural: Ending(
      suffixes: [Array("s".utf8)], shortest: 4,
      exceptions: WordSet(
        """
        this news does goes says gives takes has was his its always perhaps thus less unless across plus minus bus gas
        yes us class glass grass pass mass loss boss cross press dress stress mess access process success business
        address progress congress express witness illness illness fitness harness princess mistress series species
        crisis basis analysis emphasis oasis thesis diagnosis hypothesis virus status focus campus census bonus chorus
        genius radius serious famous various previous obvious dangerous towards besides afterwards sometimes economics
        politics physics mathematics athletics paris texas kansas hans james jones williams davis chess
        """)),
  ]
}

/// One word of a class: `WordOf(.determiner)`, `WordOf(.auxiliary, .adverb)`.
public struct WordOf: PatternPart {
  let classes: [WordClass]

  /// Makes the part.
  ///
  /// - Parameter classes: The classes; a word of any of them matches.
  public init(_ classes: WordClass...) { self.classes = classes }

  /// Adds the part to the program that looks for the pattern.
  public func lower(into program: inout PatternProgram) {
    guard !classes.isEmpty else {
      return program.report("A WordOf has no class: write WordOf(.determiner).")
    }
    let anchors = classes.map(\.anchors)
    if !anchors.contains(where: { $0 == nil }) { program.addAnchor(anchors.compactMap { $0 }.flatMap { $0 }) }
    program.append(.wordClass(classes))
  }
}

/// One word with an ending: `WordEnding("ise", "ize")`.
public struct WordEnding: PatternPart {
  let endings: [String]

  /// Makes the part.
  ///
  /// - Parameter endings: The endings in small letters; what stands before one is at least two letters long.
  public init(_ endings: String...) { self.endings = endings }

  /// Adds the part to the program that looks for the pattern.
  public func lower(into program: inout PatternProgram) {
    guard !endings.isEmpty, !endings.contains("") else {
      return program.report("A WordEnding is empty: write WordEnding(\"ise\").")
    }
    program.append(.wordEnding(endings.map { Folding.foldedBytes($0) }))
  }
}
