/// The names of the months in English, whole and as copy shortens them.
public enum MonthNames {
  /// The whole names, January first.
  public static let full = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// The short forms that newsrooms use, without their full stop; `nil` where a month is never shortened there.
  public static let short: [String?] = [
    "Jan", "Feb", nil, nil, nil, nil, nil, "Aug", "Sept", "Oct", "Nov", "Dec",
  ]

  /// Short forms that copy has, but no newsroom wants.
  private static let others: KeyValuePairs = [
    "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Sep": 9,
  ]

  /// What a token says of a month.
  public struct Reading: Sendable, Hashable {
    /// 1 for January.
    public let month: Int
    /// Whether the whole name is written.
    public let isFull: Bool
  }

  private static let byHash: WordMap<Reading> = {
    var result = WordMap<Reading>()
    for (name, month) in others { result[Folding.hash(name)] = Reading(month: month, isFull: false) }
    for (index, name) in short.enumerated() {
      if let name { result[Folding.hash(name)] = Reading(month: index + 1, isFull: false) }
    }
    for (index, name) in full.enumerated() {
      result[Folding.hash(name)] = Reading(month: index + 1, isFull: true)
    }
    return result
  }()

  /// The hashes of all whole and short names.
  public static let hashes: [UInt32] =
    (full + short.compactMap { $0 } + others.map(\.key)).map { Folding.hash($0) }

  /// The month that a capitalised word names, or `nil`.
  public static func reading(of token: Token) -> Reading? {
    guard token.kind == .word, token.startsWithCapital, token.count >= 3, token.count <= 9 else { return nil }
    return byHash[token.hash]
  }
}
