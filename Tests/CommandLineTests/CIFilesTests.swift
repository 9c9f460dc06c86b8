import ArticleFormats
import Foundation
import TestSupport
import Testing

/// The files and recipes for pipelines: they can be read, and what of them can be run here is run.
@Suite struct CIFilesTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: repository.appending(path: path), encoding: .utf8)
  }

  /// The examples in YAML of a page.
  private static func recipes(_ page: String) throws -> [String] {
    try text("Sources/Copydesk/Copydesk.docc/\(page).md").components(separatedBy: "```yaml\n").dropFirst().map
    {
      $0.components(separatedBy: "```")[0]
    }
  }

  /// Runs a line of the shell in the folder of a command.
  private static func canRun(_ line: String) -> Bool {
    (try? Command().shell(line).status) == 0
  }

  private static let readsYAML = canRun("python3 -c 'import yaml'")
  private static let hasGit = canRun("git --version")

  /// What YAML holds, as JSON.
  private func read(_ yaml: String, _ command: Command) throws -> Any {
    try command.folder.write(yaml, to: "read.yml")
    let run = try command.shell(
      "python3 -c 'import json, yaml; print(json.dumps(yaml.safe_load(open(\"read.yml\")), default=str))'")
    #expect(run.status == 0, "\(run.errors)\(yaml)")
    return try JSONSerialization.jsonObject(with: Data(run.outputBytes), options: .fragmentsAllowed)
  }

  // MARK: What is written

  @Test(.enabled(if: readsYAML, "Python with PyYAML reads them."))
  func `the recipes and what init writes are YAML`() throws {
    let command = try Command()
    let recipes = try CIFilesTests.recipes("CopydeskInCI")
    #expect(recipes.count >= 7)
    for recipe in recipes { _ = try read(recipe, command) }
    for service in ["github", "gitlab"] {
      let run = try command.run(
        "init", service, "--ci", service, "--copydesk", "https://example.com/Copydesk.git")
      #expect(run.status == 0, "\(run.errors)")
      let file = service == "github" ? ".github/workflows/style.yml" : ".gitlab-ci.yml"
      _ = try read(command.folder.text("\(service)/\(file)"), command)
    }
  }

  @Test(.enabled(if: readsYAML, "Python with PyYAML reads them."))
  func `the action hands all its inputs to its script`() throws {
    let action = try read(CIFilesTests.text(".github/actions/lint-articles/action.yml"), Command())
    let object = try #require(action as? [String: Any])
    let inputs = try #require(object["inputs"] as? [String: Any]).keys.filter { $0 != "cache" }
    let steps = try #require((object["runs"] as? [String: Any])?["steps"] as? [[String: Any]])
    let environment = try #require(steps.last?["env"] as? [String: String])
    let script = try CIFilesTests.text(".github/actions/lint-articles/run")
    for input in inputs {
      let variable = "COPYDESK_INPUT_" + input.uppercased().replacing("-", with: "_")
      #expect(environment[variable] == "${{ inputs.\(input) }}")
      #expect(script.contains("${\(variable):-"))
    }
    #expect(environment.count == inputs.count)
    // What is typed into an input never stands in a line of the shell.
    #expect(steps.allSatisfy { ($0["run"] as? String)?.contains("${{") != true })
  }

  // MARK: What is run

  /// Runs the action's script with a `swift` that prints its arguments, one a line.
  private func action(_ inputs: [String: String], _ command: Command) throws -> Command.Result {
    try command.folder.write("#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 3\n", to: "bin/swift")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: command.folder.path("bin/swift"))
    let variables = Dictionary(
      uniqueKeysWithValues: inputs.map {
        ("COPYDESK_INPUT_" + $0.key.uppercased().replacing("-", with: "_"), $0.value)
      })
    let environment = variables.merging([
      "PATH": command.folder.path("bin") + ":/usr/bin:/bin", "HOME": command.folder.path,
    ]) { $1 }
    return try command.run(
      URL(filePath: "/bin/bash"),
      [CIFilesTests.repository.appending(path: ".github/actions/lint-articles/run").path],
      environment: environment)
  }

  @Test func `the action's inputs become options`() throws {
    let plain = try action(["fail-on": "warning"], Command())
    #expect(plain.status == 3, "The status of the run is the job's.")
    #expect(
      plain.lines == [
        "package", "--package-path", ".", "lint-articles", "--format", "github", "--color", "never",
        "--fail-on",
        "warning", "",
      ])
    let full = try action(
      [
        "package": "style", "articles": "Articles\ndesk/a b.txt\n", "guide": "NightStyle", "fail-on": "error",
        "max-warnings": "10", "baseline": "known.baseline", "sarif": "a.sarif",
        "options": "--skip\nnames.*\n; echo $HOME `id`",
      ], Command())
    #expect(
      full.lines == [
        "package", "--package-path", "style", "lint-articles", "--format", "github", "--color", "never",
        "--guide",
        "NightStyle", "--fail-on", "error", "--max-warnings", "10", "--baseline", "known.baseline",
        "--report",
        "code-scanning=a.sarif", "--skip", "names.*", "; echo $HOME `id`", "Articles", "desk/a b.txt", "",
      ])
  }

  @Test(.enabled(if: hasGit, "There is no git.")) func `the action reads what has changed`() throws {
    let command = try Command()
    let run = try action(["changed-since": "main"], command)
    #expect(run.lines.suffix(3) == ["--changed-since", "main", ""])
    #expect(try action(["changed-since": "base"], command).errors.contains("base is for pull requests"))
  }

  /// The hooks that pre-commit finds, as `id` and the words of `entry`.
  private func hooks(_ command: Command) throws -> [(id: String, entry: [String], files: String)] {
    let list = try #require(
      try read(CIFilesTests.text(".pre-commit-hooks.yaml"), command) as? [[String: Any]])
    return try list.map { hook in
      #expect(hook["language"] as? String == "swift" && hook["require_serial"] as? Bool == true)
      let entry = try #require(hook["entry"] as? String)
      return (
        try #require(hook["id"] as? String), entry.split(separator: " ").map(String.init),
        try #require(hook["files"] as? String)
      )
    }
  }

  @Test(.enabled(if: readsYAML && hasGit, "Python with PyYAML and git are needed."))
  func `the hooks check and mend the articles of a commit`() throws {
    let command = try Command()
    let hooks = try hooks(command)
    #expect(hooks.map(\.id) == ["lint-articles", "fix-articles"])
    try command.folder.write("It fell 3 per cent.\nIt rose.\n", to: "a.txt")
    let start = "git init -q . && git config user.email desk@example.com && git config user.name Desk"
    #expect(try command.shell("\(start) && git add a.txt && git commit -qm first").status == 0)
    try command.folder.write("It fell 3 per cent.\nIt rose.\nIt fell 4 per cent.\n", to: "a.txt")
    #expect(try command.shell("git add a.txt").status == 0)
    for hook in hooks {
      #expect(hook.entry.first == "lint-articles")
      let pattern = try Regex(hook.files)
      #expect("desk/a.txt".contains(pattern) && "b.md".contains(pattern) && !"a.swift".contains(pattern))
    }
    // Every ending that a reader knows; nothing can be written into a packed file.
    for reader in ArticleReaders.all {
      for ending in reader.extensions where ending != "doc" {
        #expect("a.\(ending)".contains(try Regex(hooks[0].files)), "\(ending)")
        #expect("a.\(ending)".contains(try Regex(hooks[1].files)) == reader.canBeWritten, "\(ending)")
      }
    }
    let lint = try command.run(all: Array(hooks[0].entry.dropFirst()) + ["--staged", "a.txt"])
    #expect(
      lint.status == 1 && lint.output.contains("  3:11  warning  words.percent")
        && !lint.output.contains("  1:11"))
    let fix = try command.run(all: Array(hooks[1].entry.dropFirst()) + ["--staged", "a.txt"])
    #expect(fix.status == 0)
    #expect(try command.folder.text("a.txt") == "It fell 3 per cent.\nIt rose.\nIt fell 4 percent.\n")
  }

  @Test func `what reviewdog reads comes whole through a pipe`() throws {
    let command = try Command()
    try command.folder.write("It fell 3 per cent.\n", to: "a.txt")
    let run = try command.shell(
      "\"$0\" a.txt --fail-on never --format rdjson --output a.json && cat < a.json | cat")
    #expect(run.status == 0)
    // The first line says where the report is.
    let json = Data(run.outputBytes.drop { $0 != UInt8(ascii: "{") })
    let object = try JSONSerialization.jsonObject(with: json) as? [String: Any]
    let diagnostics = try #require(object?["diagnostics"] as? [[String: Any]])
    #expect((diagnostics.first?["suggestions"] as? [[String: Any]])?.first?["text"] as? String == "percent")
    // What would be written is a diff for it too.
    #expect(
      try command.shell("\"$0\" a.txt --fix-dry-run").output.contains(
        "-It fell 3 per cent.\n+It fell 3 percent.\n"))
  }
}
