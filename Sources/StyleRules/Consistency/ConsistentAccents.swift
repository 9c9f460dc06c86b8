import ArticleText

/// Finds a common word that one story writes with its accents here and without them there (`café`, `cafe`).
///
/// Names are `ConsistentDiacritics`' matter. Left alone are words that are others without accents (`resume`, `rose`,
/// `expose`), and speech.
public struct ConsistentAccents: StyledRule {
  /// What a newsroom wants of words that came with accents.
  public enum Form: String, Sendable, CaseIterable {
    /// Whichever most of the story has.
    case either
    /// `café`.
    case accented
    /// `cafe`.
    case plain
  }

  let form: Form
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - form: The form that is wanted; by default the one that most of a story has.
  ///   - reach: Whether the stories of a run are compared with one another too.
  public init(
    _ form: Form = .either, across reach: ArticleReach = .story, file: StaticString = #fileID,
    line: Int = #line
  ) {
    self.form = form
    traits = RuleTraits(DeclarationLocation("\(file)", line))
    traits.reach = reach
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    let house: Int? = form == .either ? nil : form == .accented ? 0 : 1
    guide.addFormCheck(
      traits.with(options: RuleOption("form", form.rawValue, choices: "either, accented or plain")),
      id: "consistency.accents", kind: "ConsistentAccents", scope: EvidenceArea.running,
      summary: "A word keeps or drops its accents throughout a story.",
      forms: form == .plain ? nil : FormStyle(house: FormStyle.House(house), sameness: .letters),
      at: .words(Self.foreign.hashes + Self.naturalised.hashes)
    ) { [form] story, places, findings in
      var foreign = FormLedger()
      var naturalised = FormLedger()
      for at in places.lazy.map(Int.init) {
        let token = story.lexicon.tokens[at]
        guard !story.isNamelike(at), token.capitalisation != .allCapitals, area.has(at, in: story) else {
          continue
        }
        let form = token.flags.contains(.accented) ? 0 : 1
        if Self.foreign.texts[token.hash] != nil {
          foreign.note(form, of: token.hash, at: token.range)
        } else {
          naturalised.note(form, of: token.hash, at: token.range)
        }
      }
      let mending = { (place: Range<Int>, _: Int, kept: Int) -> String? in
        let text = story.article.string(place)
        guard kept == 0 else { return Folding.folded(text) }
        return Self.foreign.texts[Folding.hash(text)] ?? Self.naturalised.texts[Folding.hash(text)]
      }
      VariantReport(story: story, house: house).add(foreign, to: &findings, mending: mending)
      VariantReport(story: story, house: house, wantsHouseAlways: form == .plain)
        .add(naturalised, to: &findings, mending: mending)
    }
  }

  /// The words with their plurals, by the hashes of their folded forms.
  private struct Words: Sendable {
    var hashes: [UInt32] = []
    var texts = WordMap<String>()

    init(_ table: StaticString) {
      for word in table.description.split(whereSeparator: \.isWhitespace) {
        // `attachés` without its accent is a verb.
        let isSingular = word.hasSuffix("!")
        let word = isSingular ? word.dropLast() : word
        for form in isSingular ? [String(word)] : [String(word), "\(word)s"] {
          hashes.append(Folding.hash(form))
          texts[Folding.hash(form)] = form
        }
      }
    }
  }

  private static let foreign = Words(
    """
    café cliché façade fiancé fiancée naïve naïveté protégé protégée émigré entrée fête piñata jalapeño señor señora
    doppelgänger smörgåsbord übermensch brûlée soufflé sauté sautéed blasé! passé! risqué! attaché! née! éclair vicuña
    château cortège divorcée habitué ingénue mélange purée touché! déjà! canapé consommé discothèque
    """)

  /// Words that English writes without accents as a rule: they are wanted with them by no guide, and mixed by none.
  private static let naturalised = Words(
    """
    crème première crêpe étude mêlée rôle hôtel détente dénouement élite débâcle décor matinée séance soirée épée régime
    communiqué
    """)
}
