/// The difference of two versions of a file, as `git apply` and `patch -p1` take it.
public enum UnifiedDiff {
  private typealias Line = ArraySlice<UInt8>

  /// How many lines stand around a change.
  private static let around = 3
  /// Beyond so many lines that may differ, they are one change.
  private static let mostCompared = 4_000

  /// The difference; empty where there is none.
  ///
  /// Lines end with a line feed, and keep whatever stands before it; a last line without one is marked as such.
  ///
  /// - Parameters:
  ///   - before: The bytes of the file.
  ///   - after: The bytes that it would have.
  ///   - path: Its path from the folder in which the difference would be applied; of an absolute one the slash before
  ///     it is left out, as the tools want it.
  /// - Complexity: Linear where as many lines go as come, as is usual; otherwise it grows with the number of changed
  ///   lines too.
  public static func bytes(from before: [UInt8], to after: [UInt8], path: String) -> [UInt8] {
    guard before != after else { return [] }
    let (old, new) = (lines(before), lines(after))
    let name = path.hasPrefix("/") ? String(path.dropFirst()) : path
    var result = Array("--- \(quoted("a/\(name)"))\n+++ \(quoted("b/\(name)"))\n".utf8)
    for hunk in hunks(changes(old, new), old.count) { add(hunk, old, new, to: &result) }
    return result
  }

  /// The lines of a file, with their ends.
  private static func lines(_ bytes: [UInt8]) -> [Line] {
    var result: [Line] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      result.append(bytes[start..<end])
      start = end
    }
    return result
  }

  /// A run of lines of the old version, and those of the new one that take its place.
  private struct Change {
    var old: Range<Int>
    var new: Range<Int>
  }

  private static func changes(_ old: [Line], _ new: [Line]) -> [Change] {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var end = 0
    while end < old.count - start, end < new.count - start,
      old[old.count - 1 - end] == new[new.count - 1 - end]
    {
      end += 1
    }
    let (left, right) = (start..<old.count - end, start..<new.count - end)
    if left.count == right.count { return pairs(old, new, left) }
    guard left.count + right.count <= mostCompared else { return [Change(old: left, new: right)] }
    let difference = new[right].difference(from: old[left])
    let removed = Set(
      difference.removals.compactMap { if case .remove(let at, _, _) = $0 { at + start } else { nil } })
    let inserted = Set(
      difference.insertions.compactMap { if case .insert(let at, _, _) = $0 { at + start } else { nil } })
    var result: [Change] = []
    var (mine, yours) = (left.lowerBound, right.lowerBound)
    while mine < left.upperBound || yours < right.upperBound {
      let (from, to) = (mine, yours)
      while mine < left.upperBound, removed.contains(mine) { mine += 1 }
      while yours < right.upperBound, inserted.contains(yours) { yours += 1 }
      if mine > from || yours > to { result.append(Change(old: from..<mine, new: to..<yours)) }
      if mine < left.upperBound, yours < right.upperBound { (mine, yours) = (mine + 1, yours + 1) }
    }
    return result
  }

  /// Where no line came or went, each stands against its own.
  private static func pairs(_ old: [Line], _ new: [Line], _ range: Range<Int>) -> [Change] {
    var result: [Change] = []
    for line in range where old[line] != new[line] {
      if let last = result.last, last.old.upperBound == line {
        result[result.count - 1] = Change(
          old: last.old.lowerBound..<line + 1, new: last.new.lowerBound..<line + 1)
      } else {
        result.append(Change(old: line..<line + 1, new: line..<line + 1))
      }
    }
    return result
  }

  /// Changes whose lines around them meet stand in one hunk.
  private static func hunks(_ changes: [Change], _ count: Int) -> [[Change]] {
    var result: [[Change]] = []
    for change in changes {
      if let last = result.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * around {
        result[result.count - 1].append(change)
      } else {
        result.append([change])
      }
    }
    return result
  }

  private static func add(_ hunk: [Change], _ old: [Line], _ new: [Line], to result: inout [UInt8]) {
    let (first, last) = (hunk[0], hunk[hunk.count - 1])
    let lead = min(around, first.old.lowerBound)
    let tail = min(around, old.count - last.old.upperBound)
    let mine = first.old.lowerBound - lead..<last.old.upperBound + tail
    let yours = first.new.lowerBound - lead..<last.new.upperBound + tail
    func range(_ range: Range<Int>) -> String {
      "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1),\(range.count)"
    }
    result += Array("@@ -\(range(mine)) +\(range(yours)) @@\n".utf8)
    var at = mine.lowerBound
    for change in hunk {
      for line in old[at..<change.old.lowerBound] { add(line, " ", to: &result) }
      for line in old[change.old] { add(line, "-", to: &result) }
      for line in new[change.new] { add(line, "+", to: &result) }
      at = change.old.upperBound
    }
    for line in old[at..<mine.upperBound] { add(line, " ", to: &result) }
  }

  private static func add(_ line: Line, _ mark: Unicode.Scalar, to result: inout [UInt8]) {
    result.append(UInt8(ascii: mark))
    result += line
    if line.last != 0x0A { result += Array("\n\\ No newline at end of file\n".utf8) }
  }

  /// A name as git writes it: between quotation marks where it has any, a backslash or a control character; a tab
  /// behind it where a space would seem to end it.
  private static func quoted(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) else {
      return name.contains(" ") ? "\(name)\t" : name
    }
    var result = "\""
    for byte in name.utf8 {
      switch byte {
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0x0A: result += "\\n"
      case 0x09: result += "\\t"
      case ..<0x20, 0x7F...:
        let digits = String(byte, radix: 8)
        result += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      default: result.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return result + "\""
  }
}
