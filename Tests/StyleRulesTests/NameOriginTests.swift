import StyleRules
import NameMatching
import TestSupport
import Testing

@Suite struct NameOriginTests {
  private func probe(_ origin: NameOrigin?) throws -> GuideProbe {
    try GuideProbe {
      if let origin {
        Names {
          Person("Steve Tsang", role: "director of the China Institute")
          Person("Weimin Zhang", role: "trade envoy")
          Person("Yuri Ushakov", role: "Kremlin aide").origin(.cyrillic)
        }
        .origin(origin)
      } else {
        Person("Steve Tsang", role: "director of the China Institute")
        Person("Weimin Zhang", role: "trade envoy")
        Person("Yuri Ushakov", role: "Kremlin aide")
      }
    }
  }

  @Test func `a Chinese surname is held against all of its romanisations`() throws {
    let text = "Steve ↓Zeng, director of the China Institute, left."
    try probe(.chinese).expect(text)
    #expect(try probe(nil).messages(text.replacing("↓", with: "")) == [])
  }

  @Test func `another Chinese surname is another person, however near`() throws {
    try probe(.chinese).expect("Trade envoy Weimin Zheng left.")
    try probe(nil).expect("Trade envoy Weimin ↓Zheng left.")
  }

  @Test func `a list's column gives the origin of each name`() throws {
    let table = """
      name,role,origin
      Weimin Zhang,trade envoy,chinese
      Weida Zhang,trade clerk,
      Yuri Ushakov,Kremlin aide,Russian
      """
    let probe = try GuideProbe { Names(csv: table) }
    probe.expect("Trade envoy Weimin Zheng left. Kremlin aide Yuri ↓Uschakow slept.")
    probe.expect("Trade clerk Weida ↓Zheng wept.")
    let json = #"[{"name": "Weimin Zhang", "origin": "chinese"}, {"name": "Yuri Ushakov"}]"#
    #expect(try NameList.names(json: Array(json.utf8)).map(\.origin) == [.chinese, nil])
  }

  @Test func `an origin that is none is told with its place`() throws {
    let table = "name,origin\nWeimin Zhang,martian\n"
    #expect {
      _ = try NameList.names(csv: Array(table.utf8))
    } throws: { error in
      guard let problem = error as? NameList.Problem else { return false }
      return problem.line == 2 && problem.column == "origin"
        && problem.message.hasPrefix("“martian” is no origin")
    }
    let json = #"[{"name": "Weimin Zhang", "origin": "martian"}]"#
    #expect(throws: NameList.Problem.self) { _ = try NameList.names(json: Array(json.utf8)) }
  }

  @Test func `a spelling that is no surname at all is a slip`() throws {
    try probe(.chinese).expect("Trade envoy Weimin ↓Zhnag left.")
  }

  @Test func `a name's own origin goes before its list's`() throws {
    try probe(.chinese).expect("Kremlin aide Yuri ↓Uschakow left. Yuri ↓Uschakow slept.")
  }

  @Test(
    arguments: [
      (NameOrigin.cyrillic, "ushakov", "uschakow", NameOrigin.Judgement.variant),
      (.cyrillic, "petrov", "petrow", .variant), (.greek, "gaddafi", "kadhafi", .nothing),
      (.chinese, "tsang", "zeng", .variant), (.chinese, "zhang", "zheng", .otherName),
      (.korean, "lee", "yi", .variant), (.korean, "kim", "park", .otherName),
      (.vietnamese, "pham", "phung", .otherName), (.arabic, "gaddafi", "kadhafi", .variant),
    ])
  func `an origin judges by its own schemes`(
    _ origin: NameOrigin, _ first: String, _ second: String, _ judgement: NameOrigin.Judgement
  ) {
    #expect(origin.judge(Array(first.utf8), Array(second.utf8)) == judgement)
    #expect(origin.judge(Array(second.utf8), Array(first.utf8)) == judgement)
  }
}
