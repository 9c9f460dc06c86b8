internal import ArticleText

/// Everything that a story says in numbers, read in one pass.
struct StoryValues: Sendable {
  private(set) var numbers: [NumberInStory] = []
  private(set) var percentages: [PercentageInStory] = []
  private(set) var amounts: [AmountInStory] = []
  private(set) var dates: [DateInStory] = []
  private(set) var times: [TimeInStory] = []
  private(set) var quantities: [QuantityInStory] = []
  private(set) var ages: [AgeInStory] = []

  /// Reads a story. Linear in its tokens.
  init(_ story: Story) {
    let reader = ValueReader(story)
    var at = 0
    while at < reader.tokens.count {
      at = mayBegin(reader.tokens[at]) ? take(at, reader) : at + 1
    }
  }

  /// Whether a value may begin at a token: most tokens are words of no number.
  private func mayBegin(_ token: Token) -> Bool {
    switch token.kind {
    case .number, .symbol: true
    case .word: token.startsWithCapital || ValueStarters.words.contains(token.hash)
    default: false
    }
  }

  /// Takes the value that begins at a token; gives the token behind it.
  private mutating func take(_ at: Int, _ reader: ValueReader) -> Int {
    if let date = reader.date(at: at) {
      dates.append(date)
      return date.tokens.upperBound
    }
    if let time = reader.time(at: at) {
      times.append(time)
      return time.tokens.upperBound
    }
    if let age = reader.age(at: at) {
      ages.append(age)
      return age.tokens.upperBound
    }
    if let amount = reader.amount(at: at) {
      amounts.append(amount)
      return amount.tokens.upperBound
    }
    if let quantity = reader.quantity(at: at) {
      quantities.append(quantity)
      return quantity.tokens.upperBound
    }
    guard let number = reader.number(at: at) else { return at + 1 }
    if let percentage = reader.percentage(number) {
      percentages.append(percentage)
      return percentage.tokens.upperBound
    }
    numbers.append(number)
    return number.tokens.upperBound
  }
}

/// The words with which values begin.
enum ValueStarters {
  static let numberWords =
    NumberWords.hashes + [ValueWords.a, ValueWords.half] + OrdinalWords.names.map(Folding.hash)

  /// Months and weekdays are capitalised, so that they need no list here.
  static let words: WordSet = {
    var result = WordSet()
    for hash in numberWords { result.insert(hash) }
    for hash in [ValueWords.noon, ValueWords.midnight, ValueWords.aged, ValueWords.age] {
      result.insert(hash)
    }
    return result
  }()

  static let signs: [UInt32] = ["$", "£", "€", "¥", "₽", "₹", "₩"].map { Folding.hash($0) }
  static let codes: [UInt32] = [
    "USD", "EUR", "GBP", "JPY", "DM", "FF", "CHF", "SFr", "AUD", "CAD", "HKD", "CNY", "RMB", "INR", "Rs",
  ]
  .map { Folding.hash($0) }
}
