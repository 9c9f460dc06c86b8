import ArticleText
import RuleChecks

/// Holds a story against a measure of how hard it is to read.
///
/// One finding a story, at its first paragraph. A measure counts words, sentences and syllables and knows nothing of
/// sense: it is advice.
public struct Readability: StyledRule {
  /// What is measured, by the formula as it was published.
  public enum Measure: String, Sendable, Hashable, CaseIterable {
    /// Flesch, 1948: 206.835 − 1.015 words a sentence − 84.6 syllables a word; higher is easier.
    case fleschReadingEase
    /// Kincaid and others, 1975: 0.39 words a sentence + 11.8 syllables a word − 15.59, in years of school.
    case fleschKincaidGrade
    /// Gunning, 1952: 0.4 × (words a sentence + words of three syllables and more in a hundred).
    case gunningFog
    /// McLaughlin, 1969: 1.0430 √(words of three syllables and more × 30 / sentences) + 3.1291.
    case smog
    /// The mean number of words in a sentence.
    case wordsPerSentence
    /// Of a hundred sentences, how many have a passive: a form of `be` and a past participle.
    case passiveShare
  }

  let measure: Measure
  let bound: Double
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - measure: What is measured.
  ///   - bound: The most that a story may have; of `fleschReadingEase`, the least.
  public init(_ measure: Measure, _ bound: Double, file: StaticString = #fileID, line: Int = #line) {
    self.measure = measure
    self.bound = bound
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    let side = measure == .fleschReadingEase ? "at least" : "at most"
    let text = ReadabilityCount.rounded(bound)
    guide.addCheck(
      traits.with(options: RuleOption(measure.rawValue, text, choices: "\(side) this number")),
      id: "language.\(Slug.make(measure.words))", kind: "Readability", severity: .advice, scope: .body,
      summary: "A story’s \(measure.words) is \(side) \(text)."
    ) { [measure, bound] story, findings in
      let count = ReadabilityCount(story)
      guard let place = count.first, count.sentences >= 5, let value = count.value(of: measure) else {
        return
      }
      guard measure == .fleschReadingEase ? value < bound : value > bound else { return }
      findings.add(
        story.range(of: place),
        "The story’s \(measure.words) is \(ReadabilityCount.rounded(value)); \(side) \(text) is wanted. "
          + (measure == .passiveShare ? "Say who does what." : "Cut the longest sentences."))
    }
  }
}

extension Readability.Measure {
  /// The measure as a message says it.
  var words: String {
    switch self {
    case .fleschReadingEase: "Flesch reading ease"
    case .fleschKincaidGrade: "Flesch–Kincaid grade"
    case .gunningFog: "Gunning fog index"
    case .smog: "SMOG grade"
    case .wordsPerSentence: "mean number of words in a sentence"
    case .passiveShare: "share of passive sentences in a hundred"
    }
  }
}

/// What the measures count in a story's paragraphs.
struct ReadabilityCount {
  private(set) var words = 0
  private(set) var sentences = 0
  private var syllables = 0
  private var longWords = 0
  private var passives = 0
  /// The tokens of the first sentence.
  private(set) var first: Range<Int>?

  init(_ story: Story) {
    for sentence in story.lexicon.sentences
    where Scope.body.includes(role: story.article.blocks[sentence.block].role, []) {
      var count = 0
      var hasBe = false
      var isPassive = false
      for at in sentence.tokens {
        let token = story.lexicon.tokens[at]
        guard token.kind == .word || token.kind == .number else { continue }
        count += 1
        let parts = token.kind == .number ? 1 : Syllables.count(story.article.text[token.range])
        syllables += parts
        if parts >= 3, !token.startsWithCapital { longWords += 1 }
        if hasBe, WordClass.pastParticiple.contains(token, story) { isPassive = true }
        hasBe = ReadabilityCount.be.contains(token.hash) || hasBe && WordClass.adverb.contains(token, story)
      }
      guard count > 0 else { continue }
      if first == nil { first = sentence.tokens }
      words += count
      sentences += 1
      if isPassive { passives += 1 }
    }
  }

  private static let be = WordSet("is are was were be been being am isn't aren't wasn't weren't")

  /// The value of a measure; nothing for a story without words.
  func value(of measure: Readability.Measure) -> Double? {
    guard words > 0, sentences > 0 else { return nil }
    let (words, sentences) = (Double(words), Double(sentences))
    let (perSentence, perWord) = (words / sentences, Double(syllables) / words)
    return switch measure {
    case .fleschReadingEase: 206.835 - 1.015 * perSentence - 84.6 * perWord
    case .fleschKincaidGrade: 0.39 * perSentence + 11.8 * perWord - 15.59
    case .gunningFog: 0.4 * (perSentence + 100 * Double(longWords) / words)
    case .smog: 1.0430 * (Double(longWords) * 30 / sentences).squareRoot() + 3.1291
    case .wordsPerSentence: perSentence
    case .passiveShare: 100 * Double(passives) / sentences
    }
  }

  /// A value with one decimal place, without one where it is whole.
  static func rounded(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    let text = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return value < 0 && tenths != 0 ? "−\(text)" : text
  }
}

/// Counts the syllables of English words by their letters.
enum Syllables {
  /// How many syllables a word has, at least one: its groups of vowels, less a silent `e`, `es` or `ed` at its end.
  static func count(_ word: ArraySlice<UInt8>) -> Int {
    let letters = Folding.folded(word)
    var count = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouy".utf8.contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    let text = letters[...]
    if text.count > 2, count > 1 {
      let isSilent =
        text.last == UInt8(ascii: "e") && !endsIn(text, "le", afterConsonant: true)
        || text.suffix(2).elementsEqual("es".utf8) && !isHiss(text.dropLast(2).last)
        || text.suffix(2).elementsEqual("ed".utf8) && !isTooth(text.dropLast(2).last)
      let before = text.last == UInt8(ascii: "e") ? text.dropLast().last : text.dropLast(2).last
      if isSilent, let before, !"aeiouy".utf8.contains(before) { count -= 1 }
    }
    return max(1, count)
  }

  private static func endsIn(_ text: ArraySlice<UInt8>, _ end: String, afterConsonant: Bool) -> Bool {
    guard text.count > end.utf8.count, text.suffix(end.utf8.count).elementsEqual(end.utf8) else {
      return false
    }
    let before = text[text.endIndex - end.utf8.count - 1]
    return !"aeiouy".utf8.contains(before)
  }

  private static func isHiss(_ letter: UInt8?) -> Bool { letter.map { "csxzg".utf8.contains($0) } ?? false }
  private static func isTooth(_ letter: UInt8?) -> Bool { letter.map { "td".utf8.contains($0) } ?? false }
}
