import NameMatching
import TestSupport
import Testing

/// Lists in other people's formats, told by what is in them.
@Suite struct NameListFormatTests {
  private func names(_ text: String) throws -> [ListedName] {
    Array(try NameList.names(in: Array(text.utf8)))
  }

  private func problem(_ text: String) -> NameList.Problem? {
    do {
      _ = try NameList.names(in: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  private static let csv = "name,role\nYuri Ushakov,aide\n"
  private static let json = #"[{"name": "Yuri Ushakov", "role": "aide"}]"#
  private static let popolo = """
    {"meta": {"sources": ["a", 1, -2.5e3, true, null]},
     "memberships": [
       {"person_id": "p1", "organization_id": "o1", "on_behalf_of_id": "o2", "role": "member"},
       {"person_id": "p1", "organization_id": "o1", "on_behalf_of_id": "o2", "role": "member", "start_date": "2019"},
       {"person_id": "p1", "organization_id": "gone", "role": "whip"},
       {"person_id": "nobody", "organization_id": "o1", "role": "clerk"},
       {"person_id": "p2", "organization_id": "o1", "role": null}],
     "persons": [
       {"id": "p1", "name": "Ana María Ruiz", "family_name": "Ruiz", "email": null, "other_names": [
         {"name": "Ana Ruiz", "note": "alternate"}, {"name": "Ана Руис", "lang": "ru"}, {"name": "Ana Ruiz"}]},
       {"id": "p2", "name": "Lena von der Aue", "sort_name": "von der Aue, Lena", "other_names": null},
       {"id": 3, "name": "Олена Коваль", "other_names": [
         {"lang": "fr", "name": "Olena Koval"}, {"lang": "en", "name": "Olena Kowal"}]},
       {"id": "p4", "given_name": "Kim", "family_name": "Holt"},
       {"id": "p5", "name": "Pelé", "family_name": "Nascimento"}],
     "organizations": [{"id": "o1", "name": "House of Assembly"}, {"id": "o2", "name": "Harbour Party"}]}
    """
  private static let entities = """
    {"entities": {
      "Q1": {"type": "item", "id": "Q1", "labels": {
          "de": {"language": "de", "value": "Juri Uschakow"}, "en": {"language": "en", "value": "Yuri Ushakov"}},
        "descriptions": {"de": {"language": "de", "value": "Berater"}, "en": {"language": "en", "value": "Kremlin aide"}},
        "aliases": {"ru": [{"language": "ru", "value": "Ушаков"}], "de": [{"language": "de", "value": "J. Uschakow"}],
          "en": [{"language": "en", "value": "Yury Ushakov"}, {"language": "en", "value": "Yuri Ushakov"}]},
        "claims": {"P31": [{"rank": "normal"}]}},
      "Q2": {"labels": {"ru": {"language": "ru", "value": "Тест"}, "fr": {"language": "fr", "value": "Zoé Test"}},
        "aliases": {"fr": [{"language": "fr", "value": "Zo\\u00e9 T."}]}, "descriptions": []},
      "Q3": {"labels": {"ru": {"language": "ru", "value": "Только"}}, "aliases": []},
      "Q4": {"id": "Q4", "missing": ""},
      "Q5": {"labels": {"fr": {"value": "Jean A"}, "mul": {"value": "Jean B"}}}},
     "success": 1}
    """
  private static let results = """
    {"head": {"vars": ["person", "personLabel", "alias", "roleLabel", "born"]}, "results": {"bindings": [
      {"person": {"type": "uri", "value": "http://e/Q1"}, "personLabel": {"xml:lang": "en", "type": "literal",
        "value": "Yuri Ushakov"}, "alias": {"type": "literal", "value": "Yury Ushakov"},
        "roleLabel": {"type": "literal", "value": "aide"}, "born": {"type": "literal", "value": "1947"}},
      {"person": {"type": "uri", "value": "http://e/Q2"}, "personLabel": {"type": "literal", "value": "Kim Holt"},
        "alias": {"type": "literal", "value": "Kimmy Holt | K. Holt, Jr.|Ким"}},
      {"person": {"type": "uri", "value": "http://e/Q1"}, "personLabel": {"type": "literal", "value": "Yuri Ushakov"},
        "alias": {"type": "literal", "value": "Iouri Ouchakov"}, "roleLabel": {"type": "literal", "value": "aide"}},
      {"person": {"type": "uri", "value": "http://e/Q3"}, "personLabel": {"type": "literal", "value": "Q3"}}]}}
    """

  @Test func `a format is told by what is in the file`() throws {
    for text in [Self.csv, Self.json, Self.entities, Self.results, "\u{FEFF}" + Self.json] {
      #expect(try names(text).first?.name == "Yuri Ushakov")
    }
    #expect(try names(Self.popolo).first?.name == "Ana María Ruiz")
    #expect(try names("[]") == [])
    #expect(try names("[ { \"note\" : {\"labels\": 1}, \"name\" : \"Xi\" } ]").map(\.name) == ["Xi"])
  }

  // MARK: Popolo

  @Test func `Popolo gives people, their other names in Latin letters and their roles`() throws {
    let people = try names(Self.popolo)
    #expect(people.map(\.name) == ["Ana María Ruiz", "Lena von der Aue", "Olena Kowal", "Kim Holt", "Pelé"])
    #expect(people.map(\.family) == [nil, "von der Aue", nil, nil, nil])
    #expect(people[0].aliases == ["Ana Ruiz"])
    #expect(people[2].aliases == ["Olena Koval"])
    #expect(people[0].roles == ["member, House of Assembly, Harbour Party", "whip"])
    #expect(people.dropFirst().map(\.roles) == [["House of Assembly"], [], [], []])
  }

  @Test func `a bare list of Popolo's persons is read too`() throws {
    let people = try names(#"[{"id": "1", "name": "Kim de la Holt", "family_name": "de la Holt"}]"#)
    #expect(people.map(\.family) == ["de la Holt"])
  }

  @Test func `values that are passed over may have any form, and many levels`() throws {
    let deep = String(repeating: "[{\"a\":", count: 90) + "1" + String(repeating: "}]", count: 90)
    for value in [
      "{}", "[]", "[[], {}]", #"{"a": {"b": [1, -2e5, true, false, null, "\"]}"]}, "c": {}}"#, deep,
    ] {
      #expect(
        try names("[{\"note\": \(value), \"name\": \"Xi\", \"other\": \(value)}]").map(\.name) == ["Xi"])
    }
  }

  // MARK: Wikidata

  @Test func `entities give the English label, or one in Latin letters`() throws {
    let people = try names(Self.entities)
    #expect(people.map(\.name) == ["Yuri Ushakov", "Zoé Test", "Jean B"])
    #expect(people.map(\.roles) == [["Kremlin aide"], [], []])
    #expect(people.map(\.aliases) == [["Yury Ushakov"], ["Zoé T."], []])
  }

  @Test(arguments: ["[\n%,\n%\n]\n", "%\n%\n", "%,\n%,\n", "%,%"])
  func `a dump is a list of entities, or has one a line`(_ shape: String) throws {
    let entity = #"{"type": "item", "labels": {"en": {"value": "Kim Holt"}}, "claims": {}}"#
    let dump = shape.split(separator: "%", omittingEmptySubsequences: false).joined(separator: entity)
    #expect(try names(dump).map(\.name) == ["Kim Holt", "Kim Holt"])
  }

  /// An entity with statements.
  private static func entity(_ claims: String) -> String {
    #"[{"labels": {"en": {"value": "Kim Holt"}}, "claims": \#(claims)}]"#
  }

  private static func instance(of item: String, rank: String = "normal") -> String {
    #"""
    {"mainsnak": {"snaktype": "value", "property": "P31", "hash": "\u0031", "datavalue": {"value":
      {"entity-type": "item", "numeric-id": 1, "id": "\#(item)"}, "type": "wikibase-entityid"}}, "rank": "\#(rank)"}
    """#
  }

  @Test(
    arguments: [
      (["Q5"], .person), (["Q515"], .place), (["Q6256", "Q3624078"], .place), (["Q4830453"], .organization),
      (["Q7278", "Q5"], .person), (["Q43229", "Q515"], .place), (["Q11424"], .organization),
      (["q5"], .organization), (["Q99999999999999999999"], .organization),
    ] as [([String], ListedName.Kind)])
  func `an entity's classes say what bears the name`(_ classes: [String], _ kind: ListedName.Kind) throws {
    let statements = classes.map { Self.instance(of: $0) }.joined(separator: ",")
    let text = Self.entity("{\"P18\": [{}], \"P31\": [\(statements)]}")
    #expect(try names(text).map(\.kind) == [kind])
  }

  @Test(
    arguments: [
      ("{}", .person), ("[]", .person), (#"{"P18": []}"#, .organization), (#"{"P625": []}"#, .place),
      (#"{"P625": [], "P569": []}"#, .person),
      (#"{"P31": [{"mainsnak": {"snaktype": "novalue"}}]}"#, .organization),
      (#"{"P31": [{"mainsnak": {"datavalue": {"value": "Q5"}}}], "P735": []}"#, .person),
    ] as [(String, ListedName.Kind)])
  func `where the classes say nothing, the other statements do`(_ claims: String, _ kind: ListedName.Kind)
    throws
  {
    #expect(try names(Self.entity(claims)).map(\.kind) == [kind])
  }

  @Test func `a deprecated class does not count`() throws {
    let statements = Self.instance(of: "Q5", rank: "deprecated") + "," + Self.instance(of: "Q515")
    #expect(try names(Self.entity("{\"P31\": [\(statements)]}")).map(\.kind) == [.place])
  }

  @Test func `a query's results may hold classes`() throws {
    let rows = [("Q1", "Q515"), ("Q2", "Q5"), ("Q1", "Q6256"), ("Q3", "Q11424")].map {
      #"{"p": {"value": "\#($0)"}, "pLabel": {"value": "Label \#($0)"}, "instance": {"type": "uri", "value": "http://e/\#($1)"}}"#
    }.joined(separator: ",")
    let text = #"{"head": {"vars": ["p", "pLabel", "instance"]}, "results": {"bindings": [\#(rows)]}}"#
    #expect(try names(text).map(\.kind) == [.place, .person, .organization])
  }

  @Test func `rows of one person in a query's results are put together`() throws {
    let people = try names(Self.results)
    #expect(people.map(\.name) == ["Yuri Ushakov", "Kim Holt"])
    #expect(people.map(\.aliases) == [["Yury Ushakov", "Iouri Ouchakov"], ["Kimmy Holt", "K. Holt, Jr."]])
    #expect(people.map(\.roles) == [["aide"], []])
  }

  @Test func `an English label goes before another, wherever its row stands`() throws {
    let rows = [("ru", "Юрий"), ("de", "Juri"), ("en", "Yuri"), ("fr", "Iouri")].map {
      #"{"p": {"value": "Q1"}, "pLabel": {"xml:lang": "\#($0)", "value": "\#($1)"}}"#
    }.joined(separator: ",")
    let text = #"{"results": {"bindings": [\#(rows)]}, "head": {"vars": ["p", "pLabel"]}}"#
    #expect(try names(text).map(\.name) == ["Yuri"])
  }

  @Test(arguments: ["A Holt; B Holt", "A Holt|B Holt", "A Holt, B Holt"])
  func `aliases of a row are set apart by a bar, a semicolon or a comma`(_ aliases: String) throws {
    let text = """
      {"head": {"vars": ["p", "pLabel", "pAltLabel"]}, "results": {"bindings": [
        {"p": {"value": "1"}, "pLabel": {"value": "C Holt"}, "pAltLabel": {"value": "\(aliases)"}}]}}
      """
    #expect(try names(text).map(\.aliases) == [["A Holt", "B Holt"]])
  }

  // MARK: What is wrong

  @Test(
    arguments: [
      (#"{"persons": [{"name": "Xi"},\#u{0A} {"id": "2"}]}"#, 2, "persons[1]", "“name”"),
      (#"{"persons": [{"name": ["Xi"]}]}"#, 1, "persons[0].name", "not a list"),
      (#"{"memberships": []}"#, 1, nil, "“persons”"),
      (#"{"persons": {"name": "Xi"}}"#, 1, "persons", "A list in […]"),
      (#"{"persons": [{"name": "Xi"}"#, 1, "persons[0]", "never closed"),
      (#"{"persons": [{"name": "Xi}]}"#, 1, "persons[0].name", "never closed"),
      (#"{"entities": {"Q1": {"labels": {"en": "Xi"}}}}"#, 1, "entities.Q1.labels.en", "An object"),
      (
        #"{"labels": {"en": {"value": "Xi"}}}\#u{0A}{"labels": {"en": {"value": 1}}} x"#, 2, nil,
        "behind the end"
      ),
      (
        #"[{"labels": {"en": {"value": "Xi"}}},\#u{0A} {"labels": true}]"#, 2, "[1].labels",
        "not true or false"
      ),
      (
        #"[{"note": {"a": [1,\#u{0A} {"b": "c", "d": tru}]}, "name": "Xi"}]"#, 2, "[0].note.a[1].d", "A value"
      ),
      (#"[{"note": {"a": [1, 2}, "name": "Xi"}]"#, 1, "[0].note.a[1]", "A comma or ]"),
      (#"[{"note": {"a" 1}, "name": "Xi"}]"#, 1, "[0].note.a", "A colon"),
      (#"{"head": {"vars": ["who"]}, "results": {"bindings": []}}"#, 1, nil, "?personLabel"),
      (#"{"head": {"vars": ["who", "whoLabel"]}}"#, 1, nil, "“results”"),
      (
        #"{"head": {"vars": ["p", "pLabel"]}, "results": {"bindings": [{"pLabel": "Xi"}]}}"#, 1,
        "results.bindings[0].pLabel", "An object"
      ),
    ] as [(String, Int, String?, String)])
  func `what is wrong is named with its line and its way`(
    _ text: String, _ line: Int, _ path: String?, _ message: String
  ) {
    let problem = problem(text)
    #expect(problem?.line == line)
    if let path {
      #expect(problem?.path == path)
      #expect(problem?.description.contains(path) == true)
    }
    #expect(problem?.message.contains(message) == true, "\(problem?.message ?? "none")")
  }

  @Test(arguments: [
    #"[{"name": "X\q"}]"#, #"[{"name": "X\u12"}]"#, "[{\"name\": \"X\nY\"}]", #"[{"name": "X"},]"#,
  ])
  func `bad escapes, bare line ends and commas too many are refused`(_ text: String) {
    #expect(problem(text)?.message.isEmpty == false)
  }

  @Test func `escapes are resolved, and half a pair of surrogates harms nothing`() throws {
    let text = #"[{"name": "Zo\u00eB \u0160\"\/\ud83d\uDE00", "role": "a\ud83db"}]"#
    let people = try names(text)
    #expect(people.map(\.name) == ["Zoë Š\"/😀"])
    #expect(people.map(\.role) == ["a\u{FFFD}b"])
  }

  @Test func `any bytes give names or a problem`() {
    var texts = RandomText(seed: 52)
    var read = 0
    for text in [Self.json, Self.popolo, Self.entities, Self.results].map({ Array($0.utf8) }) {
      for _ in 0..<1_500 {
        guard let names = try? NameList.names(in: texts.mutated(text)) else { continue }
        read += 1
        #expect(names.allSatisfy { !$0.name.isEmpty })
      }
      for end in text.indices { _ = try? NameList.names(in: Array(text[..<end])) }
    }
    #expect(read > 100)
  }

  @Test func `values that lie too deep in one another are refused`() {
    for opening in ["[", "{\"persons\":", "{\"a\":", "[{\"labels\":"] {
      #expect(problem(String(repeating: opening, count: 20_000)) != nil)
    }
  }

  @Test(arguments: [
    (
      "{\"persons\": [", "{\"id\": \"#\", \"name\": \"Kim Holt\", \"other_names\": [{\"name\": \"K#\"}]},",
      "{\"name\": \"A\"}]}"
    ),
    ("{\"persons\": [{\"name\": \"A\", \"other_names\": [", "{\"name\": \"K#\"},", "{\"name\": \"B\"}]}]}"),
    ("[", "{\"labels\": {\"en\": {\"value\": \"K#\"}}},", "{\"labels\": {}}]"),
    (
      "{\"head\": {\"vars\": [\"p\", \"pLabel\", \"alias\"]}, \"results\": {\"bindings\": [",
      "{\"p\": {\"value\": \"1\"}, \"pLabel\": {\"value\": \"A\"}, \"alias\": {\"value\": \"K#\"}},", "{}]}}"
    ),
  ])
  func `a long list is read in linear time`(_ start: String, _ piece: String, _ end: String) {
    let factor = Growth.factor(from: 1_000) { size in
      let text = (0..<size).map { piece.split(separator: "#").joined(separator: "\($0)") }.joined()
      _ = problem(start + text + end)
    }
    #expect(Growth.linear.contains(factor))
  }
}
