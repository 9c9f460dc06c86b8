import ArticleText
import StyleRules
import TestSupport
import Testing

@Suite struct ValuesTests {
  private func story(_ text: String) -> Story { Story(GuideProbe.article(text)) }

  /// Each value of a story as its text and what it says.
  private func described<Value: TextSpan>(
    _ values: [Value], in story: Story, _ say: (Value) -> String
  ) -> [String] {
    values.map { "\(story.article.string($0.range)) = \(say($0))" }
  }

  private func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\((value * 1e6).rounded() / 1e6)"
  }

  // MARK: Numbers

  @Test(
    arguments: [
      ("It has 24,500 users.", "24,500 = 24500"), ("It has 7 plants.", "7 = 7"),
      ("It has 2.5 million users.", "2.5 million = 2500000"), ("It has 53m users.", "53m = 53000000"),
      ("It has 2.5bn users.", "2.5bn = 2500000000"), ("It has 3 mln users.", "3 mln = 3000000"),
      ("It has twenty-one plants.", "twenty-one = 21"), ("It has twenty plants.", "twenty = 20"),
      ("It has a hundred plants.", "a hundred = 100"),
      ("It has two hundred and five plants.", "two hundred and five = 205"),
      ("It has three thousand four hundred users.", "three thousand four hundred = 3400"),
      ("It has five hundred thousand users.", "five hundred thousand = 500000"),
      ("It has two and a half million users.", "two and a half million = 2500000"),
      ("It has half a million users.", "half a million = 500000"),
      ("It has a million users.", "a million = 1000000"), ("It has two dozen plants.", "two dozen = 24"),
      ("It fell 3/4 of the way.", "3/4 = 0.75"), ("It fell 12-1/2 points.", "12-1/2 = 12.5"),
      ("Two-thirds of them left.", "Two-thirds = 0.666667"), ("A third of them left.", "A third = 0.333333"),
      ("One in ten left.", "One in ten = 0.1"), ("Nine out of 10 left.", "Nine out of 10 = 0.9"),
      ("It is the 21st time.", "21st = 21"), ("It is the third time.", "third = 3"),
      ("It is the twenty-first time.", "twenty-first = 21"),
    ])
  func `a number is read in figures and in words`(_ text: String, _ right: String) {
    let story = story(text)
    #expect(described(story.numbers, in: story) { number($0.value) } == [right])
  }

  @Test(
    arguments: [
      "The B52 flew.", "It ran at 12:30:11.5 hours.", "A third man left.", "It is 1,25,000.", "And a half.",
      "Hundreds of them.", "The Fokker TK-A.",
    ])
  func `what is no number is none`(_ text: String) {
    #expect(story(text).numbers.filter { $0.kind == .cardinal || $0.kind == .fraction }.isEmpty)
  }

  @Test func `numbers beside one another stay apart`() {
    let story = story("Of one, two and three hundred, four five left.")
    #expect(
      described(story.numbers, in: story) { number($0.value) } == [
        "one = 1", "two = 2", "three hundred = 300", "four = 4", "five = 5",
      ])
  }

  // MARK: Money and percentages

  @Test(
    arguments: [
      ("It cost $5.", "$5 = 5 USD"), ("It cost $2.5 million.", "$2.5 million = 2500000 USD"),
      ("It cost US$5 million.", "US$5 million = 5000000 USD"), ("It cost A$7.18.", "A$7.18 = 7.18 AUD"),
      ("It cost HK$3 billion.", "HK$3 billion = 3000000000 HKD"), ("It cost £53m.", "£53m = 53000000 GBP"),
      ("It cost €2bn.", "€2bn = 2000000000 EUR"),
      ("It cost 50 billion roubles.", "50 billion roubles = 50000000000 RUB"),
      ("It cost five pence.", "five pence = 0.05 GBP"),
      ("It cost DM 5 million.", "DM 5 million = 5000000 DEM"),
      ("It cost 2 million pounds.", "2 million pounds = 2000000 GBP"),
      ("It cost 5 million Hong Kong dollars.", "5 million Hong Kong dollars = 5000000 HKD"),
      ("It cost 9 million Swiss francs.", "9 million Swiss francs = 9000000 CHF"),
      ("A $15-million deal.", "$15-million = 15000000 USD"),
    ])
  func `a sum has its currency`(_ text: String, _ right: String) {
    let story = story(text)
    #expect(described(story.amounts, in: story) { "\(number($0.value)) \($0.currency)" } == [right])
  }

  @Test func `five pounds may be a weight, and who won is no currency`() {
    #expect(story("It weighs five pounds. Of 9 teams two won. He got 12 marks.").amounts.isEmpty)
  }

  @Test func `percentages and points`() {
    let story = story("It fell 3 percent, 2.5%, 4 per cent, five pct and 2 percentage points.")
    #expect(
      described(story.percentages, in: story) { "\(number($0.value)) \($0.form.rawValue) \($0.isPoints)" }
        == [
          "3 percent = 3 percent false", "2.5% = 2.5 % false", "4 per cent = 4 per cent false",
          "five pct = 5 pct false", "2 percentage points = 2 percent true",
        ])
    #expect(story.numbers.isEmpty, "A number is one value only.")
  }

  // MARK: Quantities and ages

  @Test(
    arguments: [
      ("It is 60 miles away.", "60 miles = 60 miles"), ("A 60-mile road.", "60-mile = 60 miles"),
      ("It is 5km away.", "5km = 5 kilometres"), ("It ran at 60mph.", "60mph = 60 miles an hour"),
      ("It ran at 100 miles per hour.", "100 miles per hour = 100 miles an hour"),
      ("It has 30 square km.", "30 square km = 30 square kilometres"),
      ("It has 50 billion cubic metres.", "50 billion cubic metres = 50000000000 cubic metres"),
      ("It was 20 degrees Celsius.", "20 degrees Celsius = 20 degrees Celsius"),
      ("It was 20C.", "20C = 20 degrees Celsius"), ("It was 70°F.", "70°F = 70 degrees Fahrenheit"),
      ("It weighs five pounds.", "five pounds = 5 pounds"), ("It has 3 acres.", "3 acres = 3 acres"),
    ])
  func `a quantity has its unit`(_ text: String, _ right: String) {
    let story = story(text)
    #expect(described(story.quantities, in: story) { "\(number($0.value)) \($0.unit.name)" } == [right])
  }

  @Test func `ages in their four forms`() {
    let story = story(
      "Ann Lee, 45, met a 12-year-old, a man aged 70, and is 45 years old. In Rome, 12, he said.")
    #expect(
      described(story.ages, in: story) { "\($0.years)" } == [
        "45 = 45", "12-year-old = 12", "aged 70 = 70", "45 years old = 45",
      ])
  }

  // MARK: What holds for every story

  @Test func `values lie in the text, in order, and do not overlap`() {
    var source = RandomText(seed: 41)
    for _ in 0..<60 {
      let story = story(
        source.copy(pieces: 120) + " $5 million (50 km), Monday, Sept 3, 7 p.m. EST, 69-year-old")
      var ranges = story.numbers.map(\.range)
      ranges += story.amounts.map(\.range)
      ranges += story.percentages.map(\.range)
      ranges += story.dates.map(\.range)
      ranges += story.times.map(\.range)
      ranges += story.quantities.map(\.range)
      ranges += story.ages.map(\.range)
      ranges.sort { $0.lowerBound < $1.lowerBound }
      #expect(ranges.count >= 5)
      for (first, second) in zip(ranges, ranges.dropFirst()) {
        #expect(first.upperBound <= second.lowerBound)
      }
      for range in ranges {
        #expect(!range.isEmpty && range.upperBound <= story.article.text.count)
        let text = story.article.string(range)
        #expect(!text.contains("\u{FFFD}") && text == text.trimmingCharacters)
      }
    }
  }

  @Test(arguments: [
    "one hundred and ", "$5 million ", "Sept 3, ", "7 p.m. ", "two and a half ", "1-", "60 square ",
  ])
  func `a flood of one thing is read in linear time`(_ piece: String) {
    let factor = Growth.factor(from: 400) { size in
      _ = story(String(repeating: piece, count: size)).numbers.count
    }
    #expect(Growth.linear.contains(factor))
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmingCharacters: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
