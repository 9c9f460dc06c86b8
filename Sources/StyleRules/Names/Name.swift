internal import ArticleText
public import NameMatching

/// A name, or a list of them, that an authority may hold.
public protocol Name: StyledRule {}

/// A person's name as the newsroom spells it.
public struct Person: Name {
  var entry: ListedName
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes an entry.
  ///
  /// - Parameters:
  ///   - name: The full name in its right spelling.
  ///   - role: What the person is, in the words of the copy.
  ///   - family: The family name, where it is not the last word.
  public init(
    _ name: String, role: String? = nil, family: String? = nil, file: StaticString = #fileID,
    line: Int = #line
  ) {
    entry = ListedName(.person, name)
    entry.role = role ?? ""
    entry.family = family
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds forms that are right too.
  public func aliases(_ forms: String...) -> Person {
    changing { entry in forms.forEach { entry.addAlias($0) } }
  }

  /// Adds forms that are always wrong.
  public func never(_ forms: String...) -> Person { changing { $0.never += forms } }

  /// Says what language the name comes from: then only what its romanisations make of the name counts as another
  /// spelling of it, and another name of that language, however near, is another person's (`Zhang`, `Zheng`).
  public func origin(_ origin: NameOrigin) -> Person { changing { $0.origin = origin } }

  private func changing(_ change: (inout ListedName) -> Void) -> Person {
    var copy = self
    change(&copy.entry)
    return copy
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) { guide.addName(entry, traits) }
}

/// A place's name as the newsroom spells it.
public struct Place: Name {
  var entry: ListedName
  private var replaced: [(form: String, since: String?, exceptions: [String])] = []
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes an entry.
  public init(_ name: String, file: StaticString = #fileID, line: Int = #line) {
    entry = ListedName(.place, name)
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds forms that are right too.
  public func aliases(_ forms: String...) -> Place {
    changing { place in forms.forEach { place.entry.addAlias($0) } }
  }

  /// Adds forms that are always wrong.
  public func never(_ forms: String...) -> Place { changing { $0.entry.never += forms } }

  /// Replaces an older name.
  ///
  /// - Parameters:
  ///   - form: The older name.
  ///   - since: The first day for whose articles the new name holds (`2019-08-14`).
  ///   - exceptions: Phrases in which the older name stays.
  public func replaces(_ form: String, since: String? = nil, except exceptions: String...) -> Place {
    changing { $0.replaced.append((form, since, exceptions)) }
  }

  private func changing(_ change: (inout Place) -> Void) -> Place {
    var copy = self
    change(&copy)
    return copy
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addName(entry, traits)
    for (form, since, exceptions) in replaced {
      guide.addReplacement(of: form, by: entry.name, since: since, except: exceptions, traits)
    }
  }
}

/// An organisation's name as the newsroom spells it.
public struct Organization: Name {
  var entry: ListedName
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes an entry.
  public init(_ name: String, file: StaticString = #fileID, line: Int = #line) {
    entry = ListedName(.organization, name)
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds forms that are right too.
  public func aliases(_ forms: String...) -> Organization {
    changing { entry in forms.forEach { entry.addAlias($0) } }
  }

  /// Adds forms that are always wrong.
  public func never(_ forms: String...) -> Organization { changing { $0.never += forms } }

  private func changing(_ change: (inout ListedName) -> Void) -> Organization {
    var copy = self
    change(&copy.entry)
    return copy
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) { guide.addName(entry, traits) }
}

/// A list of names: written out, as a table, or in a file.
public struct Names: Name {
  private enum Content: Sendable {
    case names([any Name])
    case csv(String)
    case file(String)
  }

  private let content: Content
  private var nameOrigin: NameOrigin?
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes a list of names.
  public init(
    file: StaticString = #fileID, line: Int = #line, @NamesBuilder names: () -> [any Name]
  ) {
    content = .names(names())
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Makes a list of a file, in a format that is told by what is in it: CSV, a JSON list, Popolo, Wikidata's entities
  /// or the results of its query service.
  ///
  /// - Parameter path: Relative to the package's folder.
  public init(contentsOf path: String, file: StaticString = #fileID, line: Int = #line) {
    content = .file(path)
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Makes a list of a CSV table: `name,family,role,aliases,never,kind,origin`, several in one field set apart by `;`.
  public init(csv: String, file: StaticString = #fileID, line: Int = #line) {
    content = .csv(csv)
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Says what language the names come from, as `Person.origin(_:)` does for one; a name's own origin goes before.
  public func origin(_ origin: NameOrigin) -> Names {
    var copy = self
    copy.nameOrigin = origin
    return copy
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addingNames(of: nameOrigin) { addNames(to: &$0) }
  }

  private func addNames(to guide: inout GuideCompiler) {
    switch content {
    case .names(let names):
      guide.enter(traits, name: "Names")
      for name in names { name.add(to: &guide) }
      guide.leave()
    case .csv(let table):
      do {
        guide.addNames(try NameList.names(csv: Array(table.utf8)), traits)
      } catch {
        guide.problem("Names", traits.location, "The table can't be read: \(error).", "Mend that row.")
      }
    case .file(let path): guide.addNames(Names.entries(contentsOf: path, traits, &guide), traits)
    }
  }

  /// The names of a file; what is wrong with it is told to the guide that is being compiled.
  static func entries(contentsOf path: String, _ traits: RuleTraits, _ guide: inout GuideCompiler)
    -> ListedNames
  {
    let (full, bytes) = guide.read(dataFile: path)
    guard let bytes else {
      guide.problem(
        "Names", traits.location, "The list “\(path)” can't be read (looked for it at \(full)).",
        "Give a path relative to the package's folder.")
      return ListedNames()
    }
    do {
      return try NameList.names(in: bytes)
    } catch {
      guide.problem("Names", traits.location, "\(path), \(error)", "Mend that place in the file.")
      return ListedNames()
    }
  }
}
