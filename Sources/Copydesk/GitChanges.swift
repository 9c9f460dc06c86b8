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
  /// The lines that have changed since a revision, in the folder and below it; files that git does not know yet are
  /// new as a whole.
  static func since(_ revision: String, in folder: String) throws -> ChangedLines {
    let diff = try git(
      ["diff", "--unified=0", "--relative", revision, "--"], folder, "--changed-since \(revision)")
    let added = try git(
      ["ls-files", "--others", "--exclude-standard", "-z"], folder, "--changed-since \(revision)")
    return try ChangedLines(
      diff: diff, added: added.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
  }

  /// The lines that would be committed.
  static func staged(in folder: String) throws -> ChangedLines {
    try ChangedLines(diff: git(["diff", "--cached", "--unified=0", "--relative", "--"], folder, "--staged"))
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
