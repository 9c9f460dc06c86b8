import Foundation
import TestSupport
import Testing

/// `lint-articles init`; that what it writes builds and lints is `PluginTests`' business.
@Suite struct InitTests {
  private let command: Command

  init() throws { command = try Command() }

  @Test func `a package is written, with all that it needs`() throws {
    let run = try command.run(
      "init", "herald", "--name", "HeraldStyle", "--copydesk", "https://example.com/desk/Copydesk.git")
    #expect(run.status == 0, "\(run.errors)")
    let files = [
      ".github/workflows/style.yml", ".gitignore", "Articles/harbor-plan.md", "Package.swift",
      "StyleGuides/HeraldStyle/HeraldStyle.swift", "Tests/HeraldStyleTests/HeraldStyleTests.swift",
      "people.csv",
    ]
    let names = try command.folder.names()
    let folders = names.filter { folder in names.contains { $0.hasPrefix("\(folder)/") } }
    #expect(Set(names).subtracting(folders) == Set(files.map { "herald/\($0)" }))
    for file in files { #expect(run.output.contains("  \(file)\n")) }
    #expect(run.output.hasSuffix("  cd herald\n  swift package lint-articles\n"))
    let manifest = try command.folder.text("herald/Package.swift")
    #expect(
      manifest.contains("    .package(url: \"https://example.com/desk/Copydesk.git\", branch: \"main\")\n"))
    #expect(manifest.contains(".product(name: \"WireStyle\", package: \"Copydesk\")"))
    #expect(manifest.contains("name: \"herald\""))
    #expect(
      try command.folder.text("herald/StyleGuides/HeraldStyle/HeraldStyle.swift").contains(
        "struct HeraldStyle: StyleGuide"))
  }

  @Test(arguments: [
    (
      ["--copydesk", "https://example.com/Copydesk", "--from", "1.2.0"],
      "url: \"https://example.com/Copydesk\", from: \"1.2.0\""
    ),
    (
      ["--copydesk", "git@example.com:desk/copydesk-fork.git", "--branch", "next"],
      "package: \"copydesk-fork\""
    ),
  ])
  func `a URL has a version or a branch`(_ options: [String], _ line: String) throws {
    #expect(try command.run(all: ["init"] + options).status == 0)
    #expect(try command.folder.text("Package.swift").contains(line))
  }

  @Test func `without a place it is the Copydesk that the command comes from`() throws {
    let run = try command.run("init", "herald")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try command.folder.text("herald/Package.swift").contains("name: \"Copydesk\", path: \"/"))
  }

  @Test func `a package that depends on Copydesk hands its pin on`() throws {
    try command.folder.write("// a package\n", to: "Package.swift")
    try command.folder.write(
      "{\"pins\": [{\"identity\": \"copydesk\", \"kind\": \"remoteSourceControl\", \"location\": \"https://example.com/Copydesk.git\", \"state\": {\"revision\": \"abc\", \"version\": \"1.4.0\"}}], \"version\": 3}",
      to: "Package.resolved")
    #expect(try command.run("init", "herald").status == 0)
    #expect(
      try command.folder.text("herald/Package.swift").contains(
        "url: \"https://example.com/Copydesk.git\", from: \"1.4.0\""))
  }

  @Test func `nothing that is there is overwritten, and then nothing is written`() throws {
    try command.folder.write("mine\n", to: "people.csv")
    try command.folder.write("mine\n", to: ".gitignore")
    let run = try command.run("init", "--copydesk", "https://example.com/Copydesk.git")
    #expect(run.status == 2)
    #expect(run.errors.contains("has people.csv, .gitignore already, and init overwrites nothing"))
    #expect(try command.folder.names() == [".gitignore", "people.csv"])
    #expect(try command.folder.text("people.csv") == "mine\n")
  }

  @Test(arguments: [
    (["--name", "heraldStyle"], "Begin with a capital"),
    (["--name", "Herald Style"], "Begin with a capital"),
    (["--name", "WireStyle"], "a module has that name already"),
    (["--style", "PlainWords"], "take WireStyle, AmericanStyle, BritishStyle"),
    (["--ci", "jenkins"], "take github, gitlab or none"),
    (["--copydesk", "nowhere"], "has no package called Copydesk"),
    (["--copydesk", "https://a.b/C.git", "--from", "1.0.0", "--branch", "main"], "exclude each other"),
    (["a", "b"], "init takes one folder"), (["--colour"], "See init --help"),
    (["--copydesk", "https://a.b/\"C.git"], "has a quotation mark"),
  ])
  func `what can't be is refused`(_ options: [String], _ message: String) throws {
    let run = try command.run(all: ["init"] + options)
    #expect(run.status == 2 && run.errors.contains(message), "\(run.errors)")
    #expect(try command.folder.names().isEmpty)
  }
}
