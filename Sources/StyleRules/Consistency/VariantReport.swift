import ArticleText

/// Makes one finding of each thing that a story writes in more than one form.
///
/// The finding stands at the first place of a form that gives way, and has all other places beside it. What the guide
/// wants stays; where it wants nothing, what most of the story has; and where nobody decides, both are named and
/// nothing is suggested.
struct VariantReport {
  let story: Story
  /// The form that the guide wants, if it wants one.
  var house: Int?
  /// Whether the guide's form is wanted in a story too that has another one throughout.
  var wantsHouseAlways = true
  /// The form that is the likelier slip, at which the finding stands where nobody decides; else it stands where the
  /// story changes over.
  var suspect: Int?
  /// How messages name the forms; where a form has no name, its first place is quoted.
  var names: [String] = []
  /// How they name a form that the guide wants, the story does not have and no suggestion shows.
  var unusedNames: [String] = []

  /// Reports what the ledger holds, and notes it where the stories of a run are compared.
  ///
  /// - Parameters:
  ///   - mending: The text that a place would have in the form that stays; by default the first place of that form.
  func add(
    _ ledger: FormLedger, to findings: inout FindingCollector,
    mending: ((_ place: Range<Int>, _ form: Int, _ kept: Int) -> String?)? = nil
  ) {
    // What a guide wants of every story needs no comparison.
    if house == nil || !wantsHouseAlways { findings.note(ledger) }
    guard !findings.isSilent, ledger.isMixed || wantsHouseAlways && house.map(ledger.hasOther) == true else {
      return
    }
    for uses in ledger.things {
      guard uses.count > 1 || house.map({ wantsHouseAlways && uses[0].form != $0 }) == true else { continue }
      let kept = house ?? VariantReport.majority(uses)
      let yielding = uses.filter { $0.form != kept }
      let undecided = uses.first { $0.form == suspect } ?? uses.last
      guard let at = kept == nil ? undecided : yielding.first else { continue }
      let place = at.places[0]
      let sample = uses.first { $0.form == kept }.map(sample)
      var right = sample.map(text)
      if let kept, let mending { right = mending(place, at.form, kept) }
      findings.add(
        place,
        message(
          uses, kept, name: kept.map { name($0, sample) ?? right.map { "“\($0)”" } ?? unusedName($0) }),
        kept == nil ? [] : right.map { [Suggestion($0, isSafe: false)] } ?? [],
        related: related(uses, without: place))
    }
  }

  /// The form that stands more often than any other.
  private static func majority(_ uses: [FormLedger.Use]) -> Int? {
    let most = uses.map(\.places.count).max()
    let leading = uses.filter { $0.places.count == most }
    return leading.count == 1 ? leading[0].form : nil
  }

  private func message(_ uses: [FormLedger.Use], _ kept: Int?, name right: String?) -> String {
    let list = uses.map { "\(name($0.form, sample($0)) ?? "") \(VariantReport.times($0.places.count))" }
      .joined(separator: ", ")
    guard let right else { return "Keep one form: the story has \(list)." }
    return house == nil
      ? "Use \(right) throughout: the story has \(list)."
      : "Use \(right), the form of the guide: the story has \(list)."
  }

  private func related(_ uses: [FormLedger.Use], without place: Range<Int>) -> [RelatedPlace] {
    var places: [RelatedPlace] = []
    for use in uses {
      let message = "\(name(use.form, sample(use)) ?? "the form") here"
      places += use.places.lazy.filter { $0 != place }.map { RelatedPlace($0, message) }
    }
    return places.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What messages call a form: its name, or the text of one of its places.
  private func name(_ form: Int, _ place: Range<Int>?) -> String? {
    names.indices.contains(form) ? names[form] : place.map { "“\(text($0))”" }
  }

  private func unusedName(_ form: Int) -> String {
    unusedNames.indices.contains(form) ? unusedNames[form] : "the other form"
  }

  /// The first place whose capital is not a sentence's, which messages quote.
  private func sample(_ use: FormLedger.Use) -> Range<Int> {
    let isSmall = { (place: Range<Int>) in story.article.text[place.lowerBound] > UInt8(ascii: "Z") }
    return use.places.first(where: isSmall) ?? use.places[0]
  }

  private func text(_ place: Range<Int>) -> String { story.article.string(place).joinedWords }

  /// How often something stands, in words as far as they are short.
  static func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
    }
  }
}
