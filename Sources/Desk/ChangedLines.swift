public import StyleRules

/// The lines that a change has touched, by file, as a unified diff tells them.
public struct ChangedLines: Sendable {
  /// 1-based lines of each file as it is now; whole files for which no line is told.
  private var lines: [String: [ClosedRange<Int>]] = [:]
  private var wholeFiles: Set<String> = []

  /// What is wrong with a diff.
  public struct Problem: Error, CustomStringConvertible {
    /// The line of the diff, and what it lacks.
    public let description: String
  }

  /// Reads a unified diff with any number of lines around the changes.
  ///
  /// - Parameters:
  ///   - diff: UTF-8; `git diff` and `diff -u` write such. Prefixes `a/` and `b/` are taken off.
  ///   - added: Files that are new as a whole.
  ///   - name: How a report calls a file that the diff, or the list of new files, calls by a path.
  /// - Throws: Which line of the diff can't be read.
  public init(
    diff: [UInt8], added: [String] = [], name: (String) -> String = { $0 }
  ) throws(Problem) {
    wholeFiles = Set(added.map(name))
    var path: String?
    // The next line of the new file, and how many lines of either side the hunk still has.
    var next = 0
    var (left, right) = (0, 0)
    for (number, bytes) in diff.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if left > 0 || right > 0 {
        switch bytes.first {
        case UInt8(ascii: "+"):
          if let path { note(next, in: path) }
          next += 1
          right -= 1
        case UInt8(ascii: "-"):
          // Where a line is gone, the lines on either side have changed.
          if let path {
            note(max(1, next - 1), in: path)
            note(next, in: path)
          }
          left -= 1
        case UInt8(ascii: "\\"): break
        default:
          next += 1
          left -= 1
          right -= 1
        }
        continue
      }
      let line = String(decoding: bytes, as: UTF8.self)
      if line.hasPrefix("+++ ") {
        path = ChangedLines.path(String(line.dropFirst(4))).map(name)
      } else if line.hasPrefix("@@") {
        guard let hunk = ChangedLines.hunk(line) else {
          throw Problem(
            description:
              "Line \(number + 1) of the diff, “\(line)”, is no head of a hunk: @@ -1,2 +3,4 @@ is one.")
        }
        (left, right, next) = hunk
      }
    }
  }

  private mutating func note(_ line: Int, in path: String) {
    if let last = lines[path]?.last, line >= last.lowerBound, line <= last.upperBound + 1 {
      let count = lines[path]?.count ?? 1
      lines[path]?[count - 1] = last.lowerBound...max(last.upperBound, line)
    } else {
      lines[path, default: []].append(line...line)
    }
  }

  private static func path(_ field: String) -> String? {
    let path = field.prefix { $0 != "\t" && $0 != "\r" }
    if path == "/dev/null" { return nil }
    return String(path.hasPrefix("b/") ? path.dropFirst(2) : path)
  }

  /// How many lines a hunk has of the old file and of the new one, and where it begins in the new one.
  private static func hunk(_ line: String) -> (left: Int, right: Int, start: Int)? {
    let fields = line.split(separator: " ")
    guard fields.count >= 4, fields[0] == "@@", fields[1].hasPrefix("-"), fields[2].hasPrefix("+") else {
      return nil
    }
    func numbers(_ field: Substring) -> (start: Int, count: Int)? {
      let parts = field.dropFirst().split(separator: ",")
      guard let first = parts.first, let start = Int(first) else { return nil }
      if parts.count == 1 { return (start, 1) }
      return Int(parts[1]).map { (start, $0) }
    }
    guard let old = numbers(fields[1]), let new = numbers(fields[2]), old.count >= 0, new.count >= 0 else {
      return nil
    }
    // A hunk without lines of the new file names the line before it.
    return (old.count, new.count, new.count == 0 ? new.start + 1 : new.start)
  }

  /// The paths of all files in which something has changed.
  public var paths: Set<String> { wholeFiles.union(lines.keys) }

  /// Whether a change has touched a finding: its own lines, or, of rules that look at a whole story, those of a place
  /// that belongs to it.
  public func touch(_ finding: ReportedFinding) -> Bool {
    if touches(finding.path, finding.start, finding.end) { return true }
    return finding.related.contains { touches($0.path, $0.start, $0.end) }
  }

  private func touches(_ path: String, _ start: Position, _ end: Position) -> Bool {
    if wholeFiles.contains(path) { return true }
    guard let ranges = lines[path] else { return false }
    return ranges.contains { $0.overlaps(start.line...max(start.line, end.line)) }
  }
}
