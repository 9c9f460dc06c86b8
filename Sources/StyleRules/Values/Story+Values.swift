/// The values of a story are read when a rule first asks for them, once for all rules, in time linear in the story. What
/// is part of one value (the 5 of `$5`) is not listed again as another.
extension Story {
  /// Numbers that are nothing else: no percentage, sum, date, time, quantity or age.
  public var numbers: [NumberInStory] { values.numbers }
  /// Percentages and percentage points.
  public var percentages: [PercentageInStory] { values.percentages }
  /// Sums of money.
  public var amounts: [AmountInStory] { values.amounts }
  /// Dates, months and weekdays.
  public var dates: [DateInStory] { values.dates }
  /// Times of day.
  public var times: [TimeInStory] { values.times }
  /// Lengths, areas, volumes, weights, temperatures and speeds.
  public var quantities: [QuantityInStory] { values.quantities }
  /// Ages of people.
  public var ages: [AgeInStory] { values.ages }
}
