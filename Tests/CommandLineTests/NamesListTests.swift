import TestSupport
import Testing

@Suite struct NamesListTests {
  private let command: Command

  init() throws {
    command = try Command()
    for number in 1...3 {
      try command.folder.write(
        "Rufus Tsang, director of the Harbour Institute, said so. Tsang left.\n", to: "copy/\(number).txt")
    }
    try command.folder.write(
      "Rufus Chang, director of the Harbour Institute, said no. The tide fell.\n",
      to: "copy/4.txt")
  }

  @Test func `the people of a run come with their spellings and counts`() throws {
    let result = try command.run("names", "list", "copy")
    #expect(result.status == 0)
    #expect(
      result.lines.contains("Rufus Tsang, director of the Harbour Institute: 7 times in 4 stories"),
      "\(result.lines)")
    #expect(result.lines.contains("  also “Rufus Chang” in 1 story"))
    #expect(result.output.hasSuffix("1 person in 4 articles.\n"), "\(result.output)")
  }

  @Test func `the CSV can be given to a guide as a list of people`() throws {
    let result = try command.run("names", "list", "copy", "--format", "csv")
    #expect(result.lines.first == "name,family,role,aliases,never,mentions,stories,other spellings")
    #expect(result.lines.contains("Rufus Tsang,Tsang,director of the Harbour Institute,,,7,4,Rufus Chang"))
  }

  @Test func `JSON has what the text has`() throws {
    let result = try command.run("names", "list", "copy", "--format=json")
    #expect(result.output.contains("\"name\" : \"Rufus Tsang\""))
    #expect(result.output.contains("\"version\" : 1"))
  }

  @Test func `what is wrong is said, and the run fails`() throws {
    let missing = try command.run("names", "list", "nowhere", "copy")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("nowhere: There is no such file or folder."))
    #expect(missing.output.contains("Rufus Tsang"))
    let none = try command.run("names", "list")
    #expect(none.status == 2 && none.errors == "error: names list needs articles: files or folders.\n")
    let format = try command.run("names", "list", "copy", "--format", "xml")
    #expect(format.errors == "error: --format xml: take text, json or csv.\n")
  }
}
