import NameMatching
import TestSupport
import Testing

@Suite struct NameListTests {
  private func csv(_ text: String) throws -> [ListedName] {
    Array(try NameList.names(csv: Array(text.utf8)))
  }

  /// Why a CSV list is refused.
  private func problem(_ text: String) -> NameList.Problem? {
    do {
      _ = try NameList.names(csv: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  // MARK: CSV

  @Test func `a list has a name a line and what else is known of its bearer`() throws {
    let names = try csv(
      """
      name,family,role,aliases,never,kind
      Yuri Ushakov,,Kremlin aide;diplomat,Yury Ushakov; Iouri Ouchakov,Yuri Usakov,person
      Xi Jinping,Xi,Chinese president,,,
      Kyiv,,,,Kiev;Kyyiv,place
      NATO,,,,,organization
      """)
    #expect(names.map(\.name) == ["Yuri Ushakov", "Xi Jinping", "Kyiv", "NATO"])
    #expect(names.map(\.kind) == [.person, .person, .place, .organization])
    #expect(names.map(\.family) == [nil, "Xi", nil, nil])
    #expect(names[0].roles == ["Kremlin aide", "diplomat"])
    #expect(names[0].aliases == ["Yury Ushakov", "Iouri Ouchakov"])
    #expect(names[2].never == ["Kiev", "Kyyiv"])
    #expect(names[3].roles == [] && names[3].aliases == [] && names[3].never == [])
  }

  @Test func `columns come in any order, and others are left alone`() throws {
    let names = try csv("ROLE,born,Name\naide,1947,Yuri Ushakov\n")
    #expect(names.map(\.name) == ["Yuri Ushakov"])
    #expect(names.first?.roles == ["aide"])
  }

  @Test func `a quoted field may hold commas, line ends and doubled marks`() throws {
    let names = try csv(
      "name,role\n\"Ushakov, Yuri\",\"the \"\"dove\"\",\nso to say\"\nXi Jinping,president\n")
    #expect(names.map(\.name) == ["Ushakov, Yuri", "Xi Jinping"])
    #expect(names.first?.roles == ["the \"dove\",\nso to say"])
  }

  @Test(arguments: ["\n", "\r\n"])
  func `lines end with LF or CR LF, the last one or not`(_ end: String) throws {
    for text in [
      "name,role\(end)Yuri Ushakov,aide", "name,role\(end)\(end)\"Yuri Ushakov\",\"aide\"\(end)\(end)",
    ] {
      let names = try csv(text)
      #expect(names.map(\.name) == ["Yuri Ushakov"])
      #expect(names.first?.roles == ["aide"])
    }
  }

  @Test func `a byte order mark and spaces around a field are left out`() throws {
    let names = try csv("\u{FEFF}name , role\n  Yuri Ushakov\t,  aide \n")
    #expect(names.map(\.name) == ["Yuri Ushakov"])
    #expect(names.first?.roles == ["aide"])
  }

  @Test func `a quotation mark that is never closed is named with its line and column`() {
    let problem = problem("name,role\nYuri Ushakov,aide\nXi,\"president\nand more")
    #expect(problem?.line == 3)
    #expect(problem?.column == "4")
    #expect(problem?.message.contains("never closed") == true)
  }

  @Test func `text behind a closing mark is named with its line and column`() {
    let problem = problem("name,role\n\"Yuri\" Ushakov,aide")
    #expect(problem?.line == 2)
    #expect(problem?.column == "8")
  }

  @Test func `lines are counted over quoted line ends and blank lines`() {
    let problem = problem("name,role\n\n\"Yuri\nUshakov\",aide\nXi Jinping\n")
    #expect(problem?.line == 5)
    #expect(problem?.message.contains("1 fields, the header 2") == true)
    #expect(problem?.message.contains("Quote a field") == true)
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}"])
  func `an empty list says how to begin`(_ text: String) {
    #expect(problem(text)?.message.contains("name,role") == true)
    #expect(problem(text)?.line == 1)
  }

  @Test func `a list without a column of names says what it has`() {
    let problem = problem("who,role\nXi,president")
    #expect(problem?.message.contains("“who”, “role”") == true)
    #expect(problem?.line == 1)
  }

  @Test func `a row without a name or with an unknown kind is named`() {
    #expect(problem("name,role\nXi,president\n,aide")?.line == 3)
    #expect(problem("name,role\nXi,president\n,aide")?.column == "name")
    #expect(problem("name,kind\nXi,planet")?.column == "kind")
    #expect(problem("name,kind\nXi,planet")?.message.contains("planet") == true)
    #expect(problem("name,kind\nXi,Person") == nil)
  }

  @Test func `any bytes give names or a problem`() {
    var texts = RandomText(seed: 51)
    let list = Array("name,role\n\"Yuri \"\"U\"\" Ushakov\",aide\r\nXi Jinping,\"president\"\n".utf8)
    var read = 0
    for round in 0..<3_000 {
      let bytes = round.isMultiple(of: 3) ? texts.bytes(upTo: 60) : texts.mutated(list)
      guard let names = try? NameList.names(csv: bytes) else { continue }
      read += 1
      #expect(names.allSatisfy { !$0.name.isEmpty })
    }
    #expect(read > 100)
  }

  @Test(arguments: ["a,b\n", "\"a\n\",b\n", ",", "\"\"", "\n"])
  func `a long list is read in linear time`(_ piece: String) {
    let factor = Growth.factor(from: 2_000) { size in
      _ = problem("name,role\n" + String(repeating: piece, count: size))
    }
    #expect(Growth.linear.contains(factor))
  }

  // MARK: JSON

  private func jsonProblem(_ text: String) -> NameList.Problem? {
    do {
      _ = try NameList.names(json: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `a JSON list has an object a name`() throws {
    let json = """
      [{"name": "Yuri Ushakov", "role": "aide", "aliases": ["Yury Ushakov"], "never": ["Yuri Usakov"]},
       {"name": "Xi Jinping", "family": "Xi", "roles": ["president", "chairman"]},
       {"name": "Kyiv", "kind": "place", "note": "left alone"}]
      """
    let names = try NameList.names(json: Array(json.utf8))
    #expect(names.map(\.name) == ["Yuri Ushakov", "Xi Jinping", "Kyiv"])
    #expect(names.map(\.kind) == [.person, .person, .place])
    #expect(
      names[0].roles == ["aide"] && names[0].aliases == ["Yury Ushakov"] && names[0].never == ["Yuri Usakov"])
    #expect(names[1].family == "Xi" && names[1].roles == ["president", "chairman"])
    #expect(try NameList.names(json: Array("[]".utf8)).isEmpty)
  }

  @Test(
    arguments: [
      ("[{\"name\": \"Xi\"}, {\"role\": \"aide\"}]", "entry 2", "name"),
      ("[{\"name\": \"Xi\", \"aliases\": \"X\"}]", "entry 1", "aliases"),
      ("[{\"name\": null}]", "entry 1", "name"), ("[{\"name\": \"\"}]", "entry 1", "name"),
      ("[{\"name\": \"Xi\", \"kind\": \"planet\"}]", "entry 1", "kind"),
    ])
  func `an entry that is wrong is named with its field`(_ text: String, _ entry: String, _ field: String) {
    let problem = jsonProblem(text)
    #expect(problem?.message.contains(entry) == true)
    #expect(problem?.description.contains(field) == true)
  }

  @Test func `a file that is no list says what to write`() {
    for text in ["", "[", "{\"name\": \"Xi\"}", "name,role", String(repeating: "[", count: 100_000)] {
      #expect(jsonProblem(text)?.message.contains("[{\"name\"") == true)
    }
  }
}
