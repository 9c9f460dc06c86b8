import ArticleText
import NameMatching
import TestSupport
import Testing

@Suite struct NameSlipTests {
  private func slip(_ first: String, _ second: String) -> NameSlip? {
    NameSlip.between(Array(Folding.folded(first).utf8), Array(Folding.folded(second).utf8))
  }

  @Test(
    arguments: [
      ("Usakov", "Ushakov"), ("Yuschenko", "Yushchenko"), ("Chaykovsky", "Tchaikovsky"),
      ("Zelensky", "Zelenskiy"),
      ("Romanoff", "Romanov"), ("Wolkow", "Volkov"), ("Jukov", "Zhukov"), ("Kadafi", "Qaddafi"),
      ("Chang", "Tsang"),
      ("Maxim", "Maksim"), ("Schostakovitch", "Shostakovich"), ("Khrushchev", "Hruschev"),
    ])
  func `spellings of one sound differ by romanisation`(_ first: String, _ second: String) {
    #expect(slip(first, second) == .romanisation)
    #expect(slip(second, first) == .romanisation)
  }

  @Test(
    arguments: [
      ("Merkel", "Merkle"), ("Macron", "Marcon"), ("Macron", "Macon"), ("Biden", "Bidden"),
      ("Trudeau", "Trudaeu"),
      ("Scholz", "Scholtz"), ("Erdogan", "Erdohan"), ("Obama", "Obana"),
    ])
  func `a letter left out, put in, changed or swapped is a typing slip`(_ first: String, _ second: String) {
    #expect(slip(first, second) != nil)
    #expect(slip(second, first) == slip(first, second))
  }

  @Test(
    arguments: [
      ("Putin", "Putin"), ("PUTIN", "Putin"), ("Erdoğan", "Erdogan"), ("Ivanov", "Ivanova"),
      ("Smith", "Smiths"),
      ("Petrov", "Petrovich"), ("Jones", "Joneses"), ("Schröder", "Schroeder"), ("Schroder", "Schroeder"),
      ("Müller", "Mueller"),
    ])
  func `another form of a name is no slip`(_ first: String, _ second: String) {
    #expect(slip(first, second) == nil)
    #expect(slip(second, first) == nil)
  }

  @Test(
    arguments: [
      ("Kim", "Kin"), ("Lee", "Li"), ("Chan", "Chen"), ("Baker", "Taker"), ("Merkel", "Marked"),
      ("Putin", "Patton"),
      ("Xi", "Xu"), ("", "Putin"), ("Kazakhstan", "Uzbekistan"),
    ])
  func `short names, other first letters and two changes are no slips`(_ first: String, _ second: String) {
    #expect(slip(first, second) == nil)
    #expect(slip(second, first) == nil)
  }

  @Test(
    arguments: [
      ("Abdulrahman", "Abdelrahmen"), ("Saakashvili", "Sakashvilli"), ("Medvedev", "Medvegev"),
      ("Zaluzhnyi", "Zaluzhny"),
    ])
  func `a long name may have two letters wrong`(_ first: String, _ second: String) {
    let (first, second) = (Array(Folding.folded(first).utf8), Array(Folding.folded(second).utf8))
    #expect(NameSlip.isTwoEdits(first, second))
    #expect(NameSlip.isTwoEdits(second, first))
  }

  @Test(
    arguments: [
      ("Ushakov", "Usnanov"), ("Abdulrahman", "Ebdulrahman"), ("Abdulrahman", "Abdelrehmen"),
      ("Abdulrahman", "Abdulrahman"), ("Schroedinger", "Schrodinger"), ("Kazakhstan", "Uzbekistan"),
    ])
  func `a short name, another first letter or a third letter are too far`(_ first: String, _ second: String) {
    let (first, second) = (Array(Folding.folded(first).utf8), Array(Folding.folded(second).utf8))
    #expect(!NameSlip.isTwoEdits(first, second))
    #expect(!NameSlip.isTwoEdits(second, first))
  }

  @Test func `a slip lies between two names whichever comes first`() {
    var names = RandomNames(seed: 61)
    for _ in 0..<4_000 {
      let first = names.name()
      let second = names.near(first)
      #expect(NameSlip.between(first, second) == NameSlip.between(second, first))
      #expect(NameSlip.between(first, first) == nil)
    }
  }
}

/// Made-up surnames of few letters, so that many are near one another.
struct RandomNames {
  private var random: SeededGenerator
  private static let syllables = [
    "sha", "sa", "cha", "tsa", "ko", "kho", "ho", "vi", "wi", "yu", "iu", "ov", "off", "ev", "sky", "ski",
    "er", "ae",
    "oe", "nn", "n", "s", "a", "ich", "x", "ks", "zh", "j",
  ]

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func name() -> [UInt8] {
    (0...random.below(4)).flatMap { _ in Array(random.pick(Self.syllables).utf8) }
  }

  /// The name with a letter changed, put in, left out or swapped, or with another syllable.
  mutating func near(_ name: [UInt8]) -> [UInt8] {
    var result = name
    let at = random.below(name.count)
    switch random.below(5) {
    case 0: result[at] = UInt8(ascii: "a") + UInt8(random.below(26))
    case 1: result.insert(UInt8(ascii: "a") + UInt8(random.below(26)), at: at)
    case 2: result.remove(at: at)
    case 3 where at > 0: result.swapAt(at, at - 1)
    default: result += Array(random.pick(Self.syllables).utf8)
    }
    return result
  }
}
