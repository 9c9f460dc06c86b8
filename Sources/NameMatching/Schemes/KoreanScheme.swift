/// Korean names in the Revised Romanisation, McCune–Reischauer, and as their bearers write them.
///
/// The surname is looked up; the given name is read by syllables, each letter group standing for the letters of Hangul
/// that it may be. Two syllables that can't be one are two names: Yong-chol is not Myong-chol.
struct KoreanScheme: SyllabicScheme {
  let name = "Korean"
  private let table = KoreanSyllables()

  func judge(_ first: NameParts, _ second: NameParts) -> SyllabicJudgement? {
    guard first.traits.contains(.koreanSurname), second.traits.contains(.koreanSurname) else { return nil }
    if first.coreCount == 1, second.coreCount == 1 {
      return table.shareRow(first.tokens[0].hash, second.tokens[0].hash) ? .same : nil
    }
    var found = false
    var unclear = false
    let others = KoreanReading.all(second, table)
    guard !others.isEmpty else { return nil }
    for a in KoreanReading.all(first, table) {
      for b in others {
        found = true
        guard table.shareRow(a.surname, b.surname) else { continue }
        switch table.compare(a, b) {
        case .same: return .same
        case .unclear: unclear = true
        case .different: break
        }
      }
    }
    return found ? (unclear ? .unclear : .different) : nil
  }
}

/// A Korean reading of a name: which token is the surname, and the syllables of the others.
struct KoreanReading {
  var surname: UInt64 = 0
  var syllables: [KoreanSyllables.Syllable] = []
  var letters: [UInt8] = []
  /// What in the spelling points to one scheme.
  var isPersonal = false
  var isMcCune = false

  /// The readings with the surname first and last.
  static func all(_ name: NameParts, _ table: KoreanSyllables) -> [KoreanReading] {
    let core = name.tokens.filter { $0.role != .title && $0.role != .generation }
    guard core.count >= 2, core.count <= 4 else { return [] }
    var result: [KoreanReading] = []
    for place in [0, core.count - 1] where core[place].traits.contains(.koreanSurname) {
      if core[place].isHyphenated { continue }
      var reading = KoreanReading(surname: core[place].hash)
      reading.syllables.reserveCapacity(4)
      reading.letters.reserveCapacity(24)
      var isRead = true
      for index in core.indices where index != place && isRead {
        reading.letters += name.letters[core[index].range]
        isRead = table.read(name.letters[core[index].range], core[index].apostrophes, &reading)
      }
      if isRead, reading.syllables.count <= 3, !reading.syllables.isEmpty { result.append(reading) }
    }
    return result
  }
}
