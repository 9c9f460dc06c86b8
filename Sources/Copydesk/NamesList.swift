#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import Desk
internal import StyleRules

/// `names list`: the people of a run with their spellings, ready to become a list.
struct NamesList {
  private enum Format: String, CaseIterable { case text, json, csv }

  private let format: Format
  private let output: String?
  private let paths: [String]

  init(_ arguments: [String]) throws(Options.UsageError) {
    let read = try NamesArguments(arguments, of: "names list", options: ["--format", "--output"])
    format = try read.format(Format.self) ?? .text
    output = read["--output"]
    paths = read.words
    guard !paths.isEmpty else {
      throw Options.UsageError(description: "names list needs articles: files or folders.")
    }
  }

  /// - Returns: Whether every article could be read.
  func run(_ terminal: Terminal) throws -> Bool {
    let places = Places(terminal)
    var finder = ArticleFinder(
      workingFolder: places.working, packageFolder: places.package, selection: [])
    for path in paths { finder.add(path) }
    let roll = PeopleRoll(of: finder.files, failures: finder.failures)
    let text =
      switch format {
      case .text: NamesList.text(roll)
      case .json: try NamesList.json(roll)
      case .csv: NamesList.csv(roll)
      }
    if let output { try AtomicFile.write(Array(text.utf8), to: output) } else { terminal.write(text) }
    for failure in roll.failures { terminal.complain("error: \(failure.path): \(failure.reason)\n") }
    return roll.failures.isEmpty
  }

  // MARK: The formats

  private static func text(_ roll: PeopleRoll) -> String {
    var lines: [String] = []
    for entry in roll.entries {
      let role = entry.roles.first.map { ", \($0)" } ?? ""
      let times = entry.mentions == 1 ? "once" : entry.mentions == 2 ? "twice" : "\(entry.mentions) times"
      let stories = entry.stories == 1 ? "1 story" : "\(entry.stories) stories"
      lines.append("\(entry.name)\(role): \(times) in \(stories)")
      for other in entry.otherSpellings {
        lines.append(
          "  also “\(other.name)” in \(other.stories == 1 ? "1 story" : "\(other.stories) stories")")
      }
    }
    let people = roll.entries.count == 1 ? "1 person" : "\(roll.entries.count) people"
    lines.append("\(people) in \(roll.articles == 1 ? "1 article" : "\(roll.articles) articles").")
    return lines.joined(separator: "\n") + "\n"
  }

  private struct Document: Encodable {
    let version = 1
    let people: [Person]
  }

  private struct Person: Encodable {
    let name: String
    let family: String
    let roles: [String]
    let mentions: Int
    let stories: Int
    let otherSpellings: [Spelling]

    struct Spelling: Encodable {
      let name: String
      let stories: Int
    }

    init(_ entry: PeopleRoll.Entry) {
      name = entry.name
      family = entry.family
      roles = entry.roles
      mentions = entry.mentions
      stories = entry.stories
      otherSpellings = entry.otherSpellings.map { Spelling(name: $0.name, stories: $0.stories) }
    }
  }

  private static func json(_ roll: PeopleRoll) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(Document(people: roll.entries.map(Person.init)))
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// The columns that `Names(contentsOf:)` reads, and behind them those that it leaves alone. The other spellings
  /// are not put under `never`: which of them is right is the newsroom's to say.
  private static func csv(_ roll: PeopleRoll) -> String {
    var lines = ["name,family,role,aliases,never,mentions,stories,other spellings"]
    for entry in roll.entries {
      let fields = [
        entry.name, entry.family, entry.roles.joined(separator: ";"), "", "", String(entry.mentions),
        String(entry.stories), entry.otherSpellings.map(\.name).joined(separator: ";"),
      ]
      lines.append(fields.map(field).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func field(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
