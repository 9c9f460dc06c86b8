/// How the forms of a term follow from its base form, for rules that look for all of them.
public enum Inflection: String, Sendable, Hashable {
  /// The first word is a verb: `utilize`, `utilizes`, `utilized`, `utilizing`.
  case verb
  /// The last word is a noun: `cease-fire`, `cease-fires`.
  case noun

  /// The forms of a term in a fixed order, the base form first.
  ///
  /// English makes them by rule; the irregular ones stand in tables. Source: any grammar of English.
  func forms(of term: String) -> [String] {
    let words = term.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    guard let first = words.first, let last = words.last else { return [term] }
    switch self {
    case .verb:
      let rest = words.dropFirst().joined(separator: " ")
      return Inflection.verbForms(first).map { rest.isEmpty ? $0 : "\($0) \(rest)" }
    case .noun:
      let start = words.dropLast().joined(separator: " ")
      return [last, Inflection.plural(last)].map { start.isEmpty ? $0 : "\(start) \($0)" }
    }
  }

  private static let vowels = Set("aeiou")

  private static func isConsonant(_ letter: Character?) -> Bool {
    letter.map { $0.isLetter && !vowels.contains($0) } ?? false
  }

  static func plural(_ word: String) -> String {
    if let irregular = irregularPlurals[word.lowercased()] { return irregular }
    let letters = Array(word.lowercased())
    if letters.last == "y", isConsonant(letters.dropLast().last) { return word.dropLast() + "ies" }
    if ["s", "x", "z"].contains(letters.last) || ["ch", "sh"].contains(String(letters.suffix(2))) {
      return word + "es"
    }
    return word + "s"
  }

  /// Base, third person, past, past participle, present participle.
  static func verbForms(_ verb: String) -> [String] {
    let letters = Array(verb.lowercased())
    let third = verb == "have" ? "has" : verb == "do" || verb == "go" ? verb + "es" : plural(verb)
    if let (past, participle) = irregularVerbs[verb.lowercased()] {
      return [verb, third, past, participle, present(verb, letters)]
    }
    let past: String
    if letters.last == "e" {
      past = verb + "d"
    } else if letters.last == "y", isConsonant(letters.dropLast().last) {
      past = verb.dropLast() + "ied"
    } else {
      past = doubled(verb, letters) + "ed"
    }
    return [verb, third, past, past, present(verb, letters)]
  }

  private static func present(_ verb: String, _ letters: [Character]) -> String {
    if String(letters.suffix(2)) == "ie" { return verb.dropLast(2) + "ying" }
    if letters.last == "e", letters.count > 2, !["ee", "oe", "ye"].contains(String(letters.suffix(2))) {
      return verb.dropLast() + "ing"
    }
    return doubled(verb, letters) + "ing"
  }

  /// The verb with its last letter doubled, where it is one syllable with one vowel before one consonant (`plan`).
  private static func doubled(_ verb: String, _ letters: [Character]) -> String {
    guard letters.count >= 3, let last = letters.last, isConsonant(last), !"wxy".contains(last),
      vowels.contains(letters[letters.count - 2]), isConsonant(letters[letters.count - 3]),
      letters.count(where: { vowels.contains($0) }) == 1 || stressedAtEnd.contains(String(letters))
    else { return verb }
    return verb + String(last)
  }

  private static let stressedAtEnd: Set<String> = [
    "admit", "commit", "permit", "submit", "omit", "transmit", "refer", "prefer", "defer", "confer",
    "transfer",
    "occur", "incur", "recur", "deter", "begin", "control", "patrol", "compel", "expel", "propel", "rebel",
    "regret",
    "forget", "upset", "equip", "allot", "abhor", "concur",
  ]

  private static let irregularPlurals: [String: String] = [
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet", "tooth": "teeth",
    "goose": "geese", "mouse": "mice", "wife": "wives", "life": "lives", "knife": "knives", "half": "halves",
    "crisis": "crises", "analysis": "analyses", "basis": "bases", "hero": "heroes", "potato": "potatoes",
    "veto": "vetoes", "series": "series", "species": "species", "means": "means",
  ]

  private static let irregularVerbs: [String: (String, String)] = [
    "be": ("was", "been"), "have": ("had", "had"), "do": ("did", "done"), "go": ("went", "gone"),
    "get": ("got", "got"), "give": ("gave", "given"), "take": ("took", "taken"), "make": ("made", "made"),
    "come": ("came", "come"), "become": ("became", "become"), "run": ("ran", "run"), "put": ("put", "put"),
    "set": ("set", "set"), "bring": ("brought", "brought"), "buy": ("bought", "bought"),
    "hold": ("held", "held"),
    "keep": ("kept", "kept"), "lead": ("led", "led"), "leave": ("left", "left"), "lose": ("lost", "lost"),
    "meet": ("met", "met"), "pay": ("paid", "paid"), "say": ("said", "said"), "see": ("saw", "seen"),
    "sell": ("sold", "sold"), "send": ("sent", "sent"), "spend": ("spent", "spent"),
    "stand": ("stood", "stood"),
    "tell": ("told", "told"), "think": ("thought", "thought"), "write": ("wrote", "written"),
    "draw": ("drew", "drawn"), "drive": ("drove", "driven"), "fall": ("fell", "fallen"),
    "find": ("found", "found"),
    "grow": ("grew", "grown"), "know": ("knew", "known"), "rise": ("rose", "risen"),
    "show": ("showed", "shown"),
    "speak": ("spoke", "spoken"), "undertake": ("undertook", "undertaken"), "cut": ("cut", "cut"),
    "hit": ("hit", "hit"), "shed": ("shed", "shed"), "bear": ("bore", "borne"), "break": ("broke", "broken"),
    "build": ("built", "built"), "begin": ("began", "begun"), "win": ("won", "won"), "feel": ("felt", "felt"),
  ]
}
