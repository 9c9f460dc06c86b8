import Foundation
import NameMatching

/// Times the comparing of names: pairs of a file (`--pairs FILE`), or made up.
enum NamePairs {
  static func report(_ arguments: [String]) throws {
    var pairs = madeUp
    var name = "made up"
    if let at = arguments.firstIndex(of: "--pairs"), at + 1 < arguments.count {
      name = arguments[at + 1]
      pairs = try String(contentsOfFile: name, encoding: .utf8).split(separator: "\n").dropFirst().compactMap
      { line in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        return fields.count > 1 ? (String(fields[0]), String(fields[1])) : nil
      }
    }
    let matcher = NameMatcher()
    let whole = Clock.seconds(best: 5, time: 2) {
      for pair in pairs { _ = matcher.compare(pair.0, pair.1) }
    }
    let cut = pairs.map { (matcher.parts(of: $0.0), matcher.parts(of: $0.1)) }
    let parts = Clock.seconds(best: 5, time: 2) {
      for pair in cut { _ = matcher.compare(pair.0, pair.1) }
    }
    print(
      "comparing names (\(name), \(pairs.count) pairs): \(Int(Double(pairs.count) / whole / 1000)) thousand pairs/s "
        + "a core, \(Int(Double(pairs.count) / parts / 1000)) thousand where the names are cut already")
  }

  /// As an archive has them: most pairs are strangers with a word in common, some are one person in two spellings.
  private static var madeUp: [(String, String)] {
    let given = [
      "Yuri", "Anna", "Li", "Mohammed", "George", "Maria", "Park", "Ahmed", "Sergei", "Elizabeth", "Jun",
      "Ioannis",
    ]
    let family = [
      "Ushakov", "Merkel", "Wei", "Al-Rashid", "Bush", "Fernandez", "Ji-won", "Mansour", "Lavrov", "Taylor",
      "Tanaka",
      "Papadopoulos",
    ]
    var state: UInt64 = 5
    func pick(_ list: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return list[Int(state >> 33) % list.count]
    }
    return (0..<20_000).map { index in
      let name = "\(pick(given)) \(pick(family))"
      if index % 5 > 0 {
        return (
          name,
          "\(pick(given)) \(index % 2 == 0 ? pick(family) : String(name.split(separator: " ").last ?? ""))"
        )
      }
      var letters = Array(name)
      let at = Int(state >> 40) % letters.count
      letters[at] = "e"
      return (name, String(letters))
    }
  }
}
