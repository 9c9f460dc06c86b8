internal import Desk

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Asks git what has changed.
enum GitChanges {
  /// The lines that have changed since a revision, wherever in the repository the run started; files that git does not
  /// know yet are new as a whole.
  static func since(_ revision: String, in folder: String) throws -> ChangedLines {
    let option = "--changed-since \(revision)"
    let diff = try git(["diff", "--unified=0", "--no-relative", revision, "--"], folder, option)
    let added = try git(
      ["ls-files", "--others", "--exclude-standard", "--full-name", "-z", ":/"], folder, option)
    return try ChangedLines(
      diff: diff, added: added.split(separator: 0).map { String(decoding: $0, as: UTF8.self) },
      name: try names(folder, option))
  }

  /// The lines that would be committed.
  static func staged(in folder: String) throws -> ChangedLines {
    let diff = try git(["diff", "--cached", "--unified=0", "--no-relative", "--"], folder, "--staged")
    return try ChangedLines(diff: diff, name: try names(folder, "--staged"))
  }

  /// How a report calls a file that git calls by its path from the top of the repository: as it lies to the folder in
  /// which the run started.
  private static func names(_ folder: String, _ option: String) throws -> (String) -> String {
    let up = try git(["rev-parse", "--show-cdup"], folder, option).prefix { $0 != 0x0A }
    let top = "\(folder)/\(String(decoding: up, as: UTF8.self))"
    return { PathNames.relative("\(top)/\($0)", to: folder) }
  }

  private static func git(_ arguments: [String], _ folder: String, _ option: String) throws -> [UInt8] {
    // Settings of the user must not change what is read: prefixes, quoting of paths, other tools for the diff.
    let fixed = [
      "git", "-C", folder, "-c", "core.quotePath=false", "-c", "diff.noprefix=false", "-c",
      "diff.mnemonicPrefix=false",
      "--no-pager", arguments[0],
    ]
    let settings = arguments[0] == "diff" ? ["--no-ext-diff", "--no-color", "--find-renames"] : []
    let command = (fixed + settings + arguments.dropFirst()).map(quoted).joined(separator: " ")
    guard let stream = popen(command, "r") else {
      throw Options.UsageError(description: "\(option): git can't be run.")
    }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      if count == 0 { break }
      output += buffer[..<count]
    }
    guard pclose(stream) == 0 else {
      throw Options.UsageError(
        description: "\(option): git can't say what has changed in \(folder); what it says stands above. "
          + "Without git, give the change itself: --diff FILE.")
    }
    return output
  }

  /// A word of a shell's command line, whatever is in it.
  private static func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
