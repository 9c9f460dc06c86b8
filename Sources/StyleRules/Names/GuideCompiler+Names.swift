import ArticleText
import NameMatching

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
    guard !entry.name.isEmpty else {
      problem("names.authority", traits.location, "A name is empty.", "Write the full name.")
      return
    }
    authority.add(entry, rule: rule)
    addWrongForms(of: entry, rule, traits)
  }

  private mutating func addWrongForms(of entry: ListedName, _ rule: Int, _ traits: RuleTraits) {
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
