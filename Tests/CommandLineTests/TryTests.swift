import Foundation
import TestSupport
import Testing

@Suite struct TryTests {
  private let command: Command

  init() throws {
    command = try Command()
    try command.folder.write(
      "The cease-fire held. “A cease fire,” he said. The ceasefire held.\n\nA cease-fire.\n", to: "s/a.txt")
    try command.folder.write("The *cease-fire* broke. He claimed so.\n", to: "s/b.md")
    try command.folder.write("A ceasefire and a ceasefire.\n", to: "s/c.txt")
  }

  @Test func `a preference is counted by story and form, beside the wanted form`() throws {
    let run = try command.run("try", "ceasefire <- cease-fire, cease fire", "s")
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output == """
        ceasefire <- cease-fire, cease fire
          4 found in 2 of 3 articles, 1 of them in quotations.
          “ceasefire” stands 3 times in 2 articles.

          By form:
            3  cease-fire
            1  cease fire

          By story:
            3  s/a.txt
            1  s/b.md

          Samples:
            s/a.txt:1:5
              The cease-fire held. “A cease fire,” he said. The ceasefire held.
                  ^^^^^^^^^^
            s/a.txt:1:25
              The cease-fire held. “A cease fire,” he said. The ceasefire held.
                                      ^^^^^^^^^^
            s/a.txt:3:3
              A cease-fire.
                ^^^^^^^^^^
            s/b.md:1:6
              The *cease-fire* broke. He claimed so.
                   ^^^^^^^^^^

        """)
  }

  @Test func `terms to avoid are counted each`() throws {
    let run = try command.run("try", "--avoid", "claimed, broke", "s", "--samples", "0")
    #expect(
      run.output
        == "avoid claimed\n  1 found in 1 of 3 articles.\n\navoid broke\n  1 found in 1 of 3 articles.\n")
  }

  @Test func `the result comes as JSON, and to a file`() throws {
    let run = try command.run(
      "try", "ceasefire <- cease-fire, cease fire", "s", "--format", "json", "--samples=2", "--output",
      "try.json")
    #expect(run.status == 0 && run.output == "")
    let json =
      try JSONSerialization.jsonObject(with: Data(try command.folder.bytes("try.json"))) as? [String: Any]
    let term = try #require((json?["terms"] as? [[String: Any]])?.first)
    #expect(json?["version"] as? Int == 1 && json?["articles"] as? Int == 3)
    #expect(term["found"] as? Int == 4 && term["articles"] as? Int == 2 && term["inQuotations"] as? Int == 1)
    #expect(term["wanted"] as? String == "ceasefire" && term["wantedFound"] as? Int == 3)
    let samples = try #require(term["samples"] as? [[String: Any]])
    #expect(samples.map { $0["path"] as? String } == ["s/a.txt", "s/a.txt"])
    #expect(
      samples.first?["before"] as? String == "The " && samples.first?["text"] as? String == "cease-fire")
  }

  @Test func `several lines are a table`() throws {
    let run = try command.run("try", "ceasefire <- cease-fire\nsaid <- claimed", "s", "--samples", "0")
    #expect(
      run.output.contains(
        "said <- claimed\n  1 found in 1 of 3 articles.\n  “said” stands once in 1 article.\n"))
  }

  @Test(arguments: [
    (["try"], "try needs a preference"), (["try", "ceasefire", "s"], "try needs a preference"),
    (["try", "--avoid", ",", "s"], "--avoid needs a term"),
    (["try", "percent <- per cent"], "No articles are named"),
    (["try", "percent <- per cent", "s", "--samples", "x"], "take a number"),
    (["try", "percent <- per cent", "s", "--format", "sarif"], "take text or json"),
    (["try", "percent <- ", "s"], "A term is empty"),
    (["try", "the percent <- percent", "s"], "would be flagged by its own rule"),
    (["try", "percent <- per cent", "s", "--colour"], "See try --help"),
  ])
  func `what can't be tried is said`(_ arguments: [String], _ message: String) throws {
    let run = try command.run(all: arguments)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func `its help is its own`() throws {
    #expect(try command.run("try", "--help").output.contains("--samples NUMBER"))
  }
}
