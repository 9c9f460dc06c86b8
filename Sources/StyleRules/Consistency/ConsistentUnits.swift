import ArticleText

/// Finds a story that shortens a unit here and writes it out there: `5 km`, `5 kilometres`; `60 mph`, `60 miles per hour`.
///
/// Left alone: speech, headlines and tables; a unit that is written out the first time alone, and what stands in brackets, where houses shorten what a conversion gives.
public struct ConsistentUnits: StyledRule {
  /// The form that a newsroom wants.
  public enum Form: String, Sendable, CaseIterable {
    /// Whichever most of the story has.
    case either
    /// `5 kilometres`.
    case words
    /// `5 km`.
    case symbols
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

  /// The symbol of each unit, then its words.
  private static let units = [
    ["km", "kilometre", "kilometres", "kilometer", "kilometers"],
    ["cm", "centimetre", "centimetres", "centimeter", "centimeters"],
    ["mm", "millimetre", "millimetres", "millimeter", "millimeters"],
    ["kg", "kilogram", "kilograms", "kilogramme", "kilogrammes"],
    ["mph"], ["kph"],
    ["ft", "foot", "feet"], ["oz", "ounce", "ounces"],
    ["kw", "kilowatt", "kilowatts"], ["mw", "megawatt", "megawatts"], ["mb", "megabyte", "megabytes"],
    ["mhz", "megahertz"], ["bpd"],
  ]

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let area = EvidenceArea(traits)
    var known = WordMap<(unit: UInt32, form: Int)>()
    var hashes: [UInt32] = []
    for (unit, forms) in Self.units.enumerated() {
      for (index, form) in forms.enumerated() where known[Folding.hash(form)] == nil {
        known[Folding.hash(form)] = (UInt32(unit), index == 0 ? 1 : 0)
        hashes.append(Folding.hash(form))
      }
    }
    let per = Folding.hash("per")
    // What stands before `per` is another unit than alone.
    let rates: [UInt32: UInt32] = [
      Folding.hash("miles"): 4, Folding.hash("kilometres"): 5, Folding.hash("kilometers"): 5,
      Folding.hash("barrels"): UInt32(Self.units.count - 1),
    ]
    guide.addFormCheck(
      traits.with(options: RuleOption("form", form.rawValue, choices: "either, words or symbols")),
      id: "consistency.units", kind: "ConsistentUnits", scope: EvidenceArea.running,
      summary: "A unit is shortened or written out throughout a story.",
      forms: form == .either ? FormStyle() : nil,
      at: .words(hashes + [Folding.hash("miles"), Folding.hash("barrels")])
    ) { [form, known] story, places, findings in
      var ledger = FormLedger()
      var met: Set<UInt32> = []
      let tokens = story.lexicon.tokens
      for at in places.lazy.map(Int.init) where !story.isInBrackets(at) {
        guard story.amount(before: at) != nil, area.has(at, in: story) else { continue }
        let hash = tokens[at].hash
        if let rate = rates[hash], at + 2 < tokens.count, tokens[at + 1].hash == per {
          guard !met.insert(rate).inserted else { continue }
          ledger.note(0, of: rate, at: story.range(of: at - 1..<at + 3))
        } else if let (unit, use) = known[hash] {
          // The first time a unit may be written out for the reader.
          guard use == 1 || !met.insert(unit).inserted else { continue }
          met.insert(unit)
          ledger.note(use, of: unit, at: story.range(of: at - 1..<at + 1))
        }
      }
      VariantReport(
        story: story, house: form == .either ? nil : form == .words ? 0 : 1,
        unusedNames: ["the unit in words", "the unit’s symbol"]
      ).add(ledger, to: &findings) { _, _, _ in nil }
    }
  }
}
