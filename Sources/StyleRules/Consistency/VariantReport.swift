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
  /// How messages name the forms; where a form has no name, its first place is quoted.
  var names: [String] = []

  /// Reports what the ledger holds.
  ///
  /// - Parameters:
  ///   - mending: The text that a place would have in the form that stays; by default the first place of that form.
  func add(
    _ ledger: FormLedger, to findings: inout FindingCollector,
    mending: ((_ place: Range<Int>, _ form: Int, _ kept: Int) -> String?)? = nil
  ) {
    for uses in ledger.things {
      guard uses.count > 1 || house.map({ wantsHouseAlways && uses[0].form != $0 }) == true else { continue }
      let kept = house ?? VariantReport.majority(uses)
      let yielding = uses.filter { $0.form != kept }
      // Where nobody decides, the finding stands where the story changes over.
      guard let at = kept == nil ? uses.last : yielding.first else { continue }
      let place = at.places[0]
      var suggestions: [Suggestion] = []
      if let kept {
        let sample = uses.first { $0.form == kept }?.places[0]
        if let mending {
          if let text = mending(place, at.form, kept) { suggestions = [Suggestion(text, isSafe: false)] }
        } else if let sample {
          suggestions = [Suggestion(text(sample), isSafe: false)]
        }
      }
      findings.add(place, message(uses, kept), suggestions, related: related(uses, without: place))
    }
  }

  /// The form that stands more often than any other.
  private static func majority(_ uses: [FormLedger.Use]) -> Int? {
    let most = uses.map(\.places.count).max()
    let leading = uses.filter { $0.places.count == most }
    return leading.count == 1 ? leading[0].form : nil
  }

  private func message(_ uses: [FormLedger.Use], _ kept: Int?) -> String {
    let list = uses.map { "\(name($0.form, sample($0))) \(VariantReport.times($0.places.count))" }
      .joined(separator: ", ")
    guard let kept else { return "Keep one form: the story has \(list)." }
    let right = name(kept, uses.first { $0.form == kept }.map(sample))
    return house == nil
      ? "Use \(right) throughout: the story has \(list)."
      : "Use \(right), the form of the guide: the story has \(list)."
  }

  private func related(_ uses: [FormLedger.Use], without place: Range<Int>) -> [RelatedPlace] {
    var places: [RelatedPlace] = []
    for use in uses {
      let message = "\(name(use.form, sample(use))) here"
      places += use.places.lazy.filter { $0 != place }.map { RelatedPlace($0, message) }
    }
    return places.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func name(_ form: Int, _ place: Range<Int>?) -> String {
    if names.indices.contains(form) { return names[form] }
    return place.map { "“\(text($0))”" } ?? "the other form"
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
