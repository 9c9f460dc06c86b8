import ArticleText
import RuleChecks

/// Wants the name that a place has had since a day: `Kyiv <- Kiev since 2019-08-14 except chicken Kiev`.
///
/// A story older than the day is left alone; one without a date counts as new.
public struct RenamedPlaces: StyledRule {
  let table: String
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter table: One place a line: `new <- old, old since 2019-08-14 except phrase, phrase`; the day and the
  ///   exceptions may be missing. A line that begins with `#` is a comment.
  public init(_ table: String, file: StaticString = #fileID, line: Int = #line) {
    self.table = table
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guard
      let rule = guide.register(
        traits, id: "places.renamed", kind: "RenamedPlaces",
        summary: "A place has the name that it has taken, from the day on.", isShared: true)
    else { return }
    for (number, line) in table.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let text = TermTable.trimmed(line)
      guard !text.isEmpty, text.utf8.first != UInt8(ascii: "#") else { continue }
      let place = DeclarationLocation(traits.location.file, traits.location.line + number + 1)
      let id = traits.id ?? "places.renamed"
      guard let entry = RenamedPlace(text) else {
        guide.problem(
          id, place, "Line \(number + 1) of the table, “\(text)”, names no place.",
          "Write: Kyiv <- Kiev since 2019-08-14 except chicken Kiev.")
        continue
      }
      let since = entry.since.flatMap { CalendarDate($0) }
      let fault = entry.since.flatMap { RuleDates.fault($0, example: "since 2019-08-14") }
      guard guide.accepts(id, place, fault.map { [$0] } ?? []) else { continue }
      guide.addExemptions(entry.exceptions, rule)
      for old in entry.old {
        if let fault = NameForms.replacement(of: old, by: entry.new) {
          _ = guide.accepts(id, place, [fault])
          continue
        }
        let note = entry.since.map { "the name since \($0)" } ?? "the name that is in use"
        guide.addPhrase(old, rule, .name(right: entry.new, note: note, isSafe: false), since: since)
      }
    }
  }
}

/// One line of the table.
private struct RenamedPlace {
  let new: String
  let old: [String]
  let since: String?
  let exceptions: [String]

  init?(_ text: Substring) {
    guard let arrow = text.firstRange(of: "<-") else { return nil }
    new = String(TermTable.trimmed(text[..<arrow.lowerBound]))
    var rest = text[arrow.upperBound...]
    func list(_ text: Substring) -> [String] {
      text.split(separator: ",").map { String(TermTable.trimmed($0)) }.filter { !$0.isEmpty }
    }
    if let mark = rest.firstRange(of: " except ") {
      exceptions = list(rest[mark.upperBound...])
      rest = rest[..<mark.lowerBound]
    } else {
      exceptions = []
    }
    if let mark = rest.firstRange(of: " since ") {
      since = String(TermTable.trimmed(rest[mark.upperBound...]))
      rest = rest[..<mark.lowerBound]
    } else {
      since = nil
    }
    old = list(rest)
    guard !new.isEmpty, !old.isEmpty else { return nil }
  }
}
