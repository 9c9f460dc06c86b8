/// Words that stand in names without being names: titles, particles, generations.
enum NameWords {
  /// A role and its words. General knowledge of English, European, Arabic and South Asian usage.
  static let table: StaticString = """
    title mr mrs ms miss mister dr drs prof professor sir dame lord lady baron baroness count countess viscount
    title gen general lt lieutenant col colonel maj major capt captain sgt sergeant cmdr commander adm admiral brig
    title brigadier marshal rep representative sen senator hon honourable honorable president premier minister
    title chancellor secretary ambassador governor gov mayor judge justice king queen prince princess emperor
    title sheikh shaikh sheik shaykh cheikh haji hajji hajj haj alhaj elhadj mullah mulla maulana maulvi mawlawi molvi
    title mawlana ayatollah hojatoleslam imam qari hafiz ustad syed sayyid rev reverend fr father pope bishop
    title archbishop cardinal rabbi ing eng engr dott monsignor msgr datuk dato tun seri sri shri smt hrh tan-sri
    title herr frau monsieur madame mme mlle senor senora signor signora don dona comrade chairman
    particle al el ul ol ar as ash ad an at az ed en er es et ez ur us bin ben ibn bint binti bte ould wold ag von van
    particle der den de del della di da do dos das du des la le les los las lo zu zum zur vom ter ten te af av
    particle oglu ogly uulu kyzy qizi kizi
    generation jr junior sr senior ii iii iv
    """

  static let roles: TokenTable = {
    var result = TokenTable(capacity: 400)
    TableText.lines(table) { _, words in
      let role: NameToken.Role =
        switch String(decoding: words[0], as: UTF8.self) {
        case "title": .title
        case "particle": .particle
        default: .generation
        }
      for word in words.dropFirst() { result.set(TokenTable.hash(word), to: UInt32(role.rawValue)) }
    }
    return result
  }()
}
