import NameMatching
import RuleChecks
import Testing

/// How far a form may be from a name before it counts as a slip in the rule.
@Suite struct NameNearnessTests {
  @Test(
    arguments: [
      ("Yuri Ushakov", "Yuri Usakov"), ("Steve Tsang", "Steve Chang"), ("William Clinton", "Bill Clinton"),
      ("Xi Jinping", "Hsi Chin-p'ing"), ("Xi Jinping", "Jinping Xi"), ("Tung Chee-hwa", "Dong Jianhua"),
      ("Nikita Khrushchev", "Nikita Chruschtschow"), ("Muammar Gaddafi", "Moammar Qadhafi"),
      ("Steve Tsang", "S. Tsang"), ("Kyiv", "Kiev"), ("Recep Tayyip Erdoğan", "Erdogan"),
      ("Eleanor Brightwater", "Elinor Brightwater"), ("World Bank", "Word Bank"), ("", "Ann Lee"),
    ])
  func `what may be meant for one name is near`(name: String, form: String) {
    #expect(NameNearness.isNear(name, form))
    #expect(NameNearness.isNear(form, name))
  }

  @Test(
    arguments: [
      ("Yuri Ushakov", "Boris Johnson"), ("Steve Tsang", "Angela Merkel"), ("Steve Tsang", "Steve Rodgers"),
      ("Kyiv", "Odesa"), ("Muhammad Ali", "Cassius Marcellus Clay"), ("Mumbai", "Calcutta"),
      ("World Bank", "Monetary Fund"),
    ])
  func `what shares nothing with a name is not`(name: String, form: String) {
    #expect(!NameNearness.isNear(name, form))
    #expect(!NameNearness.isNear(form, name))
  }

  @Test func `what the name matcher takes for one name is near`() {
    let names = [
      "Yuri Ushakov", "Iouri Ouchakov", "Juri Uschakow", "Steve Tsang", "Steven Zeng", "Mohammed Deif",
      "Muhammad Dayf",
      "Li Keqiang", "Lee Ke-chiang", "Kim Jong Un", "Gim Jeong-eun", "Aleksandr Lukashenko",
      "Alyaksandr Lukashenka",
      "Katherine Smith", "Kathryn Smyth", "Bob Dylan", "Robert Dylan", "Abdul Rahman", "Abderrahmane",
      "Jean-Luc Picard",
    ]
    let matcher = NameMatcher()
    for name in names {
      for other in names where matcher.compare(name, other).verdict == .same {
        #expect(NameNearness.isNear(name, other), "\(name), \(other)")
      }
    }
  }
}
