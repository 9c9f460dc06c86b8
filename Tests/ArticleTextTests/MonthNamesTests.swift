import ArticleText
import Testing

@Suite struct MonthNamesTests {
  private func reading(_ word: String) -> MonthNames.Reading? {
    Cut(word).tokens.first.flatMap(MonthNames.reading)
  }

  @Test func `every whole name is its month`() {
    for (index, name) in MonthNames.full.enumerated() {
      #expect(reading(name)?.month == index + 1)
      #expect(reading(name)?.isFull == true)
      #expect(reading(name.uppercased())?.month == index + 1)
    }
    #expect(MonthNames.full.count == 12)
    #expect(MonthNames.short.count == 12)
  }

  @Test func `short forms are months, the unwanted ones too`() {
    for (name, month) in [
      ("Jan", 1), ("Mar", 3), ("Apr", 4), ("Jul", 7), ("Sep", 9), ("Sept", 9), ("Dec", 12),
    ] {
      #expect(reading(name)?.month == month)
      #expect(reading(name)?.isFull == false)
    }
  }

  @Test func `a small letter or another word is none`() {
    for word in ["may", "march", "Mayor", "Octo", "10", "J"] { #expect(reading(word) == nil) }
  }
}
