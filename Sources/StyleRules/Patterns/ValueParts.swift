internal import ArticleText

/// A sum of money: `$5 million`, `50 billion roubles`, `£53m`.
public struct Money: PatternPart {
  let currency: String?
  let range: ClosedRange<Double>

  /// Makes the part.
  ///
  /// - Parameters:
  ///   - range: The sums that match, in whole units of the currency; any where it is left out.
  ///   - currency: The currency by its code of ISO 4217; any where it is left out.
  public init(_ range: ClosedRange<Double> = 0...Double.infinity, in currency: String? = nil) {
    self.range = range
    self.currency = currency
  }

  /// Adds the part to the program that looks for the pattern.
  public func lower(into program: inout PatternProgram) { program.appendValue(.money(range, currency)) }
}

/// A percentage: `3 percent`, `2.5%`.
public struct Percentage: PatternPart {
  let range: ClosedRange<Double>

  /// Makes the part, of the percentages in a range.
  public init(_ range: ClosedRange<Double> = 0...Double.infinity) { self.range = range }

  /// Adds the part to the program that looks for the pattern.
  public func lower(into program: inout PatternProgram) { program.appendValue(.percentage(range)) }
}

/// A date with a day: `Monday, Sept 11`, `11 September 2022`, `2022-09-11`.
public struct CalendarDay: PatternPart {
  /// Makes the part.
  public init() {}

  /// Adds the part to the program that looks for the pattern.
  public func lower(into program: inout PatternProgram) { program.appendValue(.day) }
}

/// A time of day, with its zone where there is one: `3 p.m.`, `1200 GMT`, `noon`.
public struct TimeOfDay: PatternPart {
  /// Makes the part.
  public init() {}

  /// Adds the part to the program that looks for the pattern.
  public func lower(into program: inout PatternProgram) { program.appendValue(.time) }
}

/// A measured quantity: `60 miles`, `5 sq km`, `20 degrees Celsius`.
public struct Quantity: PatternPart {
  let dimension: MeasureUnit.Dimension?
  let system: MeasureUnit.System?

  /// Makes the part.
  ///
  /// - Parameters:
  ///   - dimension: What is measured; anything where it is left out.
  ///   - system: The family of the unit; either where it is left out.
  public init(_ dimension: MeasureUnit.Dimension? = nil, _ system: MeasureUnit.System? = nil) {
    self.dimension = dimension
    self.system = system
  }

  /// Adds the part to the program that looks for the pattern.
  public func lower(into program: inout PatternProgram) { program.appendValue(.quantity(dimension, system)) }
}

/// A value that a pattern looks for.
enum ValuePart: Sendable {
  case money(ClosedRange<Double>, String?)
  case percentage(ClosedRange<Double>)
  case day
  case time
  case quantity(MeasureUnit.Dimension?, MeasureUnit.System?)

  /// The token behind the value that begins at a token.
  func end(at: Int, _ story: Story) -> Int? {
    let reader = ValueReader(story)
    switch self {
    case .money(let range, let currency):
      guard let amount = reader.amount(at: at), range.contains(amount.value),
        currency == nil || currency == amount.currency
      else { return nil }
      return amount.tokens.upperBound
    case .percentage(let range):
      return reader.percentage(at: at).flatMap { range.contains($0.value) ? $0.tokens.upperBound : nil }
    case .day: return reader.date(at: at).flatMap { $0.day == nil ? nil : $0.tokens.upperBound }
    case .time: return reader.time(at: at)?.tokens.upperBound
    case .quantity(let dimension, let system):
      return reader.quantity(at: at).flatMap { quantity in
        (dimension ?? quantity.unit.dimension) == quantity.unit.dimension
          && (system ?? quantity.unit.system) == quantity.unit.system ? quantity.tokens.upperBound : nil
      }
    }
  }

  /// The words and signs at which a value may be found, and how many tokens of it may stand before them.
  var hooks: (hashes: [UInt32], before: ClosedRange<Int>) {
    switch self {
    case .money: (ValueStarters.numberWords + ValueStarters.signs + ValueStarters.codes, 0...1)
    case .percentage, .quantity: (ValueStarters.numberWords, 0...0)
    case .day: (MonthNames.hashes, 0...4)
    case .time: ([ValueWords.noon, ValueWords.midnight], 0...0)
    }
  }

  /// The most tokens that a value has.
  static let longest = 16
}

extension MatchedPart {
  /// The sum of money that the part begins with.
  public var amount: AmountInStory? { tokens.first.flatMap { ValueReader(match.story).amount(at: $0) } }
  /// The percentage that the part begins with.
  public var percentage: PercentageInStory? {
    tokens.first.flatMap { ValueReader(match.story).percentage(at: $0) }
  }
  /// The date that the part begins with.
  public var date: DateInStory? { tokens.first.flatMap { ValueReader(match.story).date(at: $0) } }
  /// The time of day that the part begins with.
  public var time: TimeInStory? { tokens.first.flatMap { ValueReader(match.story).time(at: $0) } }
  /// The quantity that the part begins with.
  public var quantity: QuantityInStory? { tokens.first.flatMap { ValueReader(match.story).quantity(at: $0) } }
}
