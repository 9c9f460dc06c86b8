#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import NameMatching

/// `names compare`: holds names against each other, one pair or a file of them.
struct NamesCompare {
  private enum Format: String, CaseIterable { case text, json, tsv }

  private let format: Format
  private let file: String?
  private let names: [String]

  init(_ arguments: [String]) throws(Options.UsageError) {
    let read = try NamesArguments(arguments, of: "names compare", options: ["--format", "--pairs"])
    format = try read.format(Format.self) ?? .text
    file = read["--pairs"]
    names = read.words
    if file != nil, let name = names.first {
      throw Options.UsageError(
        description: "--pairs reads its names from a file; take “\(name)” out, or --pairs.")
    }
    if file == nil, names.count != 2 {
      throw Options.UsageError(
        description: "names compare needs two names, or --pairs FILE; there are \(names.count).")
    }
  }

  func run(_ terminal: Terminal) throws {
    let matcher = NameMatcher()
    let pairs = try file.map { try NamePairsFile.read($0) } ?? [(names[0], names[1])]
    switch format {
    case .json:
      let entries = pairs.map { Entry($0.0, $0.1, matcher.compare($0.0, $0.1)) }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let text = String(decoding: try encoder.encode(Document(comparisons: entries)), as: UTF8.self)
      terminal.write(text + "\n")
    case .tsv: write(pairs, terminal) { _, _, comparison in NamesCompare.row(comparison) }
    case .text where file != nil:
      write(pairs, terminal) { first, second, comparison in
        "\(comparison.verdict.rawValue), \(comparison.kind.rawValue): \(first) ~ \(second)"
      }
    case .text:
      terminal.write(NamesCompare.explanation(names[0], names[1], matcher.compare(names[0], names[1])))
    }
  }

  private func write(
    _ pairs: [(String, String)], _ terminal: Terminal, _ line: (String, String, NameComparison) -> String
  ) {
    let matcher = NameMatcher()
    var text = ""
    for (first, second) in pairs {
      text += line(first, second, matcher.compare(first, second)) + "\n"
      if text.utf8.count > 1 << 16 {
        terminal.write(text)
        text = ""
      }
    }
    terminal.write(text)
  }

  /// The first column has two words, for scorers that know no third: what is unclear is not the same.
  private static func row(_ comparison: NameComparison) -> String {
    "\(comparison.verdict == .same ? "same" : "different")\t\(comparison.verdict.rawValue)\t\(comparison.kind.rawValue)"
  }

  private static func explanation(_ first: String, _ second: String, _ comparison: NameComparison) -> String {
    let verdict =
      switch comparison.verdict {
      case .same: "one person's name"
      case .different: "two people's names"
      case .unclear: "unclear; only what stands around them can tell"
      }
    var text =
      "\(first) ~ \(second)\n\(comparison.verdict.rawValue), \(comparison.kind.rawValue): \(verdict)\n"
    for step in comparison.steps { text += wrapped(step) }
    return text
  }

  /// A step as an item of a list, at most 80 columns wide.
  private static func wrapped(_ step: String) -> String {
    var text = ""
    var line = "  -"
    for word in step.split(separator: " ") {
      if line.count + 1 + word.count > 80 {
        text += line + "\n"
        line = "   "
      }
      line += " \(word)"
    }
    return text + line + "\n"
  }

  private struct Document: Encodable {
    let version = 1
    let comparisons: [Entry]
  }

  private struct Entry: Encodable {
    let first: String
    let second: String
    let verdict: String
    let kind: String
    let steps: [String]

    init(_ first: String, _ second: String, _ comparison: NameComparison) {
      self.first = first
      self.second = second
      verdict = comparison.verdict.rawValue
      kind = comparison.kind.rawValue
      steps = comparison.steps
    }
  }
}

/// A file with a pair of names a line, set apart by tabs.
enum NamePairsFile {
  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  static func read(_ path: String) throws -> [(String, String)] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Problem(description: "\(path): the file can't be read.")
    }
    return try pairs(of: [UInt8](data), path: path)
  }

  static func pairs(of bytes: [UInt8], path: String) throws -> [(String, String)] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    if let first = lines.first, first.starts(with: [0xEF, 0xBB, 0xBF]) { lines[0] = first.dropFirst(3) }
    var columns = (0, 1)
    var result: [(String, String)] = []
    result.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      let line = line.last == 0x0D ? line.dropLast() : line
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      if index == 0, let a = place("name_a", fields), let b = place("name_b", fields) {
        columns = (a, b)
        continue
      }
      guard fields.count > max(columns.0, columns.1) else {
        throw Problem(
          description:
            "\(path):\(index + 1): a pair needs two columns with a tab between; here is \(fields.count).")
      }
      result.append(
        (
          String(decoding: fields[columns.0], as: UTF8.self),
          String(decoding: fields[columns.1], as: UTF8.self)
        ))
    }
    return result
  }

  private static func place(_ title: String, _ fields: [ArraySlice<UInt8>]) -> Int? {
    fields.firstIndex { $0.elementsEqual(title.utf8) }
  }
}
