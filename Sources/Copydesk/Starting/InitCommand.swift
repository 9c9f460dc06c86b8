#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import Desk

/// `lint-articles init [DIR]`: writes a package with a guide that builds and lints at once.
struct InitCommand {
  let folder: String
  private let package: GuidePackage

  /// The guides that a new one may begin with.
  private static let styles = ["WireStyle", "AmericanStyle", "BritishStyle"]
  /// The names that modules of Copydesk have: a module's name is one of its whole graph of packages.
  private static let taken = [
    "ArticleFormats", "ArticleText", "Copydesk", "CopydeskTesting", "Desk", "NameMatching", "PlainWords",
    "Reporting",
    "SoundCopy", "StyleRules", "WorldPlaces", "Foundation", "Swift", "Testing",
  ]

  /// Reads the arguments behind `init`.
  init(_ arguments: [String], program: String, _ places: Places) throws {
    let parsed = try NamesArguments(
      arguments, of: "init", options: ["--name", "--copydesk", "--from", "--branch", "--style", "--ci"],
      help: "init --help")
    guard parsed.words.count < 2 else {
      throw Options.UsageError(description: "init takes one folder; take \(parsed.words[1]) out.")
    }
    let given = parsed.words.first ?? "."
    folder = PathNames.normal(given.hasPrefix("/") ? given : "\(places.working)/\(given)")
    let name = parsed["--name"] ?? "HouseStyle"
    try InitCommand.check(name)
    let style = parsed["--style"] ?? "WireStyle"
    guard InitCommand.styles.contains(style) else {
      throw Options.UsageError(
        description: "--style \(style): take \(InitCommand.styles.joined(separator: ", ")).")
    }
    let ci = parsed["--ci"] ?? "github"
    guard let service = GuidePackage.Service(rawValue: ci) else {
      throw Options.UsageError(description: "--ci \(ci): take github, gitlab or none.")
    }
    let dependency = try CopydeskDependency(
      parsed["--copydesk"], from: parsed["--from"], branch: parsed["--branch"], for: folder, program: program,
      places)
    let last = folder.split(separator: "/").last.map(String.init) ?? "Newsroom"
    package = GuidePackage(
      name: last.filter { $0.isLetter || $0.isNumber || "-_ ".contains($0) }.isEmpty ? "Newsroom" : last,
      guide: name, style: style, service: service, dependency: dependency)
  }

  private static func check(_ name: String) throws(Options.UsageError) {
    let isName =
      name.first.map { $0.isASCII && $0.isUppercase } == true
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    guard isName else {
      throw Options.UsageError(
        description:
          "--name \(name): a guide is a type of Swift. Begin with a capital, and take letters and digits: "
          + "HeraldStyle.")
    }
    guard !taken.contains(name), !styles.contains(name) else {
      throw Options.UsageError(
        description: "--name \(name): a module has that name already; take another, such as HeraldStyle.")
    }
  }

  /// Writes the files.
  ///
  /// - Returns: Their paths in the folder.
  /// - Throws: That some of them are there; nothing is written then.
  func write() throws -> [String] {
    let files = package.files
    let present = files.map(\.path).filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)") }
    guard present.isEmpty else {
      throw Options.UsageError(
        description:
          "\(folder) has \(present.joined(separator: ", ")) already, and init overwrites nothing. Take "
          + "another folder, or move what is there.")
    }
    var written: [String] = []
    do {
      for file in files {
        let path = "\(folder)/\(file.path)"
        let parent = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        try AtomicFile.write(Array(file.text.utf8), to: path)
        written.append(path)
      }
    } catch {
      for path in written { try? FileManager.default.removeItem(atPath: path) }
      throw error
    }
    return files.map(\.path)
  }

  static func help(_ program: String) -> String {
    """
    Writes a package with a guide of your own, which builds and lints at once.

    Usage: \(program) init [DIR] [options]

    DIR is the folder of the package; without it, the working folder. Nothing that is there
    is overwritten.

    Options:
      --name NAME           What the guide is called (default: HouseStyle).
      --copydesk WHERE      Copydesk's folder, or the URL of its repository; without it, the one
                            that this command comes from or the package here depends on.
      --from VERSION        The least version to take from a URL.
      --branch NAME         The branch to take from a URL (default: main).
      --style NAME          The guide to begin with: WireStyle, AmericanStyle or BritishStyle.
      --ci NAME             Whose pipeline to write: github, gitlab or none.

    Exit status: 0 done, 2 the command itself failed.

    """
  }
}

extension LintArticles {
  /// Writes a package, as the arguments behind `init` say.
  func makePackage(_ arguments: [String]) throws -> Int32 {
    if arguments.contains("--help") || arguments.contains("-h") {
      terminal.write(InitCommand.help(program))
      return Status.clean
    }
    let places = Places(terminal)
    let command = try InitCommand(arguments, program: program, places)
    let files = try command.write()
    let folder = PathNames.relative(command.folder, to: places.working)
    terminal.write(
      "Written in \(folder):\n" + files.map { "  \($0)\n" }.joined()
        + "Next, where the first run builds Copydesk, which takes some minutes:\n"
        + (folder == "." ? "" : "  cd \(folder)\n") + "  swift package lint-articles\n")
    return Status.clean
  }
}
