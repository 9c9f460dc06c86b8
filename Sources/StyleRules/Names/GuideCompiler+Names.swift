import ArticleText
import NameMatching
import RuleChecks

extension GuideCompiler {
  /// Adds names that come from some language.
  ///
  /// - Parameter origin: The language; nothing leaves it to a list around this one.
  mutating func addingNames(of origin: NameOrigin?, _ add: (inout GuideCompiler) -> Void) {
    guard let origin else { return add(&self) }
    let outer = authority.origin
    authority.origin = origin
    add(&self)
    authority.origin = outer
  }

  /// Adds a listed name under the rule `names.authority`.
  mutating func addName(_ entry: ListedName, _ traits: RuleTraits) {
    guard let rule = registerAuthority(traits) else { return }
    addName(entry, rule, traits)
  }

  /// Adds the names of a list under one rule.
  mutating func addNames(_ list: ListedNames, _ traits: RuleTraits) {
    guard let rule = registerAuthority(traits) else { return }
    authority.add(list, rule: rule)
    for (index, entry) in list.entries.enumerated() where !entry.never.isEmpty {
      addWrongForms(of: list[index], rule, traits)
    }
  }

  private mutating func addName(_ entry: ListedName, _ rule: Int, _ traits: RuleTraits) {
    if let fault = NameForms.name(entry.name) {
      _ = accepts("names.authority", traits.location, [fault])
      return
    }
    authority.add(entry, rule: rule)
    // In a list of a file a form from afar is the list's own affair.
    for form in entry.never {
      guard let fault = NameForms.farNever(form, for: entry.name, aliases: entry.aliases) else { continue }
      _ = accepts("names.authority", traits.location, [fault])
    }
    addWrongForms(of: entry, rule, traits)
  }

  private mutating func addWrongForms(of entry: ListedName, _ rule: Int, _ traits: RuleTraits) {
    for form in entry.never {
      if let fault = NameForms.never(form, for: entry.name, aliases: entry.aliases) {
        _ = accepts("names.authority", traits.location, [fault])
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
    if let fault = since.flatMap({ RuleDates.fault($0, example: "since: \"2019-08-14\"") }) {
      _ = accepts("names.authority", traits.location, [fault])
    }
    guard let rule = registerAuthority(traits) else { return }
    if let fault = NameForms.replacement(of: form, by: name) {
      _ = accepts("names.authority", traits.location, [fault])
      return
    }
    let note = since.map { "house style since \($0)" } ?? "house style"
    addExemptions(exceptions, rule)
    addPhrase(
      form, rule, .name(right: name, note: note, isSafe: true), since: since.flatMap { CalendarDate($0) })
  }

  private mutating func registerAuthority(_ traits: RuleTraits) -> Int? {
    register(
      traits, id: "names.authority", kind: "Names", severity: .error,
      scope: [.copy, .byline, .signoff],
      summary: "Names are spelled as the newsroom's lists spell them.", isShared: true)
  }
}
