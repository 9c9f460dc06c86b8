import ArticleFormats
import ArticleText
import Foundation
import NameMatching
import StyleRules

/// Reads lists of very many made-up people: `--lists [FORMAT]`.
///
/// Three figures a format: from bytes in memory to the names; from a file to a guide that has them in its index, which
/// answers exact look-ups; and from a file to the first finding of a slip, for which the index of near spellings is
/// made too.
enum ListBenchmark {
  private struct Guide: StyleGuide {
    var body: Rules { Names(contentsOf: "people") }
  }

  /// - Parameters:
  ///   - format: The format to read, for profilers; all of them where none is given.
  ///   - count: How many people.
  static func report(_ format: String?, people count: Int = 100_000) throws {
    let people = (0..<count).map(MadeUpPerson.init)
    let last = people[count - 1]
    let slip = "\(last.given) \(last.surname.prefix(4))w\(last.surname.dropFirst(4))"
    let formats: [(String, ([MadeUpPerson]) -> String)] = [
      ("CSV", csv), ("JSON", json), ("Popolo", popolo), ("Wikidata entities", entities),
      ("Wikidata results", results),
    ]
    for (name, text) in formats where format == nil || format == name { try report(name, text(people), slip) }
  }

  private static func report(_ name: String, _ text: String, _ slip: String) throws {
    let bytes = Array(text.utf8)
    let folder = FileManager.default.temporaryDirectory.appending(path: "copydesk-lists-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(bytes).write(to: folder.appending(path: "people"))
    var names = 0
    let read = Clock.milliseconds(best: 10) { names = (try? NameList.names(in: bytes).count) ?? 0 }
    let indexed = Clock.milliseconds(best: 10) { _ = try? CompiledGuide(Guide(), dataFolder: folder.path) }
    // A listed person whose surname has a letter too many.
    let story = PlainTextReader().read(Array("\(slip) came.".utf8), path: "story.txt")
    var findings = 0
    let near = Clock.milliseconds(best: 10) {
      findings = (try? CompiledGuide(Guide(), dataFolder: folder.path))?.check(story).count ?? 0
    }
    print(
      """
      \(names) people in \(name), \(bytes.count / 1000) KB: \(read) ms to names, \(indexed) ms to the index, \
      \(near) ms to \(findings == 1 ? "the first slip" : "\(findings) findings instead of one")
      """)
  }

  private static func csv(_ people: [MadeUpPerson]) -> String {
    people.reduce(into: "name,family,role,aliases\n") { text, person in
      text += "\(person.name),,\"\(person.role), \(person.body)\",\(person.alias ?? "")\n"
    }
  }
}

extension ListBenchmark {
  private static func json(_ people: [MadeUpPerson]) -> String {
    list(people) { person in
      let aliases = person.alias.map { ", \"aliases\": [\"\($0)\"]" } ?? ""
      return "{\"name\": \"\(person.name)\", \"role\": \"\(person.role), \(person.body)\"\(aliases)}"
    }
  }

  private static func popolo(_ people: [MadeUpPerson]) -> String {
    let bodies = Array(Set(people.map(\.body))).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: bodies.enumerated().map { ($1, $0) })
    let persons = list(people) { person in
      let others =
        person.alias.map { "{\"lang\": \"en\", \"name\": \"\($0)\", \"note\": \"multilingual\"}" } ?? ""
      return """
        {"id": "\(person.id)", "name": "\(person.name)", "given_name": "\(person.given)", \
        "family_name": "\(person.surname)", "gender": null, "links": [], "other_names": [\(others)]}
        """
    }
    let memberships = list(people) { person in
      """
      {"person_id": "\(person.id)", "organization_id": "body/\(numbers[person.body] ?? 0)", "role": "\(person.role)", \
      "legislative_period_id": "term/7"}
      """
    }
    let organizations = list(Array(numbers)) { "{\"id\": \"body/\($0.value)\", \"name\": \"\($0.key)\"}" }
    return "{\"persons\": \(persons), \"organizations\": \(organizations), \"memberships\": \(memberships)}"
  }

  /// Entities with what most of a real one is made of: statements, and labels in other languages.
  private static func entities(_ people: [MadeUpPerson]) -> String {
    list(people) { person in
      let labels = ["ar", "de", "en", "fr", "ja", "ru"].map {
        "\"\($0)\": {\"language\": \"\($0)\", \"value\": \"\(person.name)\"}"
      }.joined(separator: ", ")
      let alias = person.alias.map { "\"en\": [{\"language\": \"en\", \"value\": \"\($0)\"}]" } ?? ""
      let role = "\(person.role), \(person.body)"
      return """
        {"type": "item", "id": "Q\(person.number + 1)", "labels": {\(labels)}, \
        "descriptions": {"en": {"language": "en", "value": "\(role)"}}, "aliases": {\(alias)}, \
        "claims": {"P31": [{"mainsnak": {"snaktype": "value", "property": "P31", "datavalue": {"value": \
        {"entity-type": "item", "numeric-id": 5, "id": "Q5"}, "type": "wikibase-entityid"}}, "rank": "normal"}]}}
        """
    }
  }

  private static func results(_ people: [MadeUpPerson]) -> String {
    let rows = list(people) { person in
      let alias = person.alias.map { ", \"aliases\": {\"type\": \"literal\", \"value\": \"\($0)\"}" } ?? ""
      return """
        {"person": {"type": "uri", "value": "http://www.wikidata.org/entity/Q\(person.number + 1)"}, "personLabel": \
        {"xml:lang": "en", "type": "literal", "value": "\(person.name)"}, "description": {"xml:lang": "en", \
        "type": "literal", "value": "\(person.role), \(person.body)"}\(alias)}
        """
    }
    return """
      {"head": {"vars": ["person", "personLabel", "description", "aliases"]}, "results": {"bindings": \(rows)}}
      """
  }

  private static func list<Element>(_ elements: [Element], _ text: (Element) -> String) -> String {
    "[" + elements.map(text).joined(separator: ",\n") + "]"
  }
}

/// Somebody who doesn't exist; three people in ten are also known by another form.
struct MadeUpPerson {
  let number: Int
  let given: String
  let surname: String
  let role: String
  let body: String

  var id: String { String(format: "6f1d2c3b-58a0-4c11-9d2e-%012d", number) }
  var name: String { "\(given) \(surname)" }
  var alias: String? { number % 10 < 3 ? "\(given.prefix(3)) \(surname)e" : nil }

  private static let givenNames = [
    "Ingrid", "Rufus", "Marguerite", "Anselm", "Odile", "Casimir", "Wilhelmina", "Thaddeus", "Philippa",
    "José",
    "Leopold", "Zoë", "Ambrose", "Clementine", "Ottilie", "Barnaby", "Séverine",
  ]
  private static let syllables = [
    "bran", "kor", "lind", "mar", "os", "per", "ros", "sund", "tor", "val", "wes", "ber", "da", "go", "ki",
    "lo",
    "mi", "ne", "ra", "se", "ti", "vo", "zu", "ška", "ün", "hal",
  ]
  private static let ends = [
    "berg", "ova", "feld", "gren", "ić", "kamp", "lund", "mann", "quist", "son", "ski",
  ]
  private static let roles = ["minister", "member", "chairwoman", "spokesman", "senator", "judge"]
  private static let bodies = ["Council of Norvik", "House of Assembly", "Central Bank", "Port Authority"]

  /// Of a hundred thousand people two or three bear one surname.
  init(_ number: Int) {
    self.number = number
    var rest = number &* 7919 % 43_003
    func take(_ list: [String]) -> String {
      defer { rest /= list.count }
      return list[rest % list.count]
    }
    given = MadeUpPerson.givenNames[number % MadeUpPerson.givenNames.count]
    surname =
      (take(MadeUpPerson.syllables) + take(MadeUpPerson.syllables) + take(MadeUpPerson.ends)
      + (rest > 0 ? take(MadeUpPerson.ends) : "")).capitalized
    role = MadeUpPerson.roles[number % MadeUpPerson.roles.count]
    body = "\(MadeUpPerson.bodies[number / 7 % MadeUpPerson.bodies.count]), district \(number % 211)"
  }
}
