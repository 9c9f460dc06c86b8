import ArticleText
import StyleRules
import TestSupport
import Testing

@Suite struct ConsistencyMarksTests {
  @Test(
    arguments: [
      "“Yes,” he said. ↓\"No,” she said.", "He doesn’t, she can’t and they won↓'t.",
      "“Yes,” said the 6'2\" man.",
      "He doesn't say “no”.", "\"Yes,\" he said. \"No.\" ↓“Well.\"",
    ])
  func `curly marks among straight ones are found`(_ text: String) throws {
    try GuideProbe { ConsistentQuoteMarks() }.expect(text)
  }

  @Test func `marks of code are none`() throws {
    try GuideProbe { ConsistentQuoteMarks() }.expect(
      "He said “yes” to {{ ref \"page\" }} and it=\"no\" of it.")
  }

  @Test func `marks are mended to those that a guide wants`() throws {
    let curly = try GuideProbe { ConsistentQuoteMarks(.curly) }
    #expect(curly.mended("He said \"yes” to it.") == "He said “yes” to it.")
    #expect(curly.mended("It doesn't.") == "It doesn’t.")
    try GuideProbe { ConsistentQuoteMarks(.straight) }.expect("It doesn’t.", mendedTo: "It doesn't.")
  }

  @Test(
    arguments: [
      "He left – at last – and she stayed ↓- or so.", "He left -- at last -- and she stayed↓—or so.",
      "He left — at last — and she ↓– or so.",
      "LONDON, Sept 11 (Reuters) - He left – at last – and she stayed.",
      "A man–machine system – or so – of 3 - 4 parts.",
      "A well-known man – or so.", "Culture - Part 2 – the end – is near.",
    ])
  func `dashes that are set in two ways are found`(_ text: String) throws {
    try GuideProbe { ConsistentDashes() }.expect(text)
  }

  @Test func `a dash is mended where no space must come or go`() throws {
    try GuideProbe { ConsistentDashes(.spacedEn) }.expect("He left -- or so.", mendedTo: "He left – or so.")
    #expect(
      try GuideProbe { ConsistentDashes(.em) }.findings("He left - or so.").first?.finding.suggestions.isEmpty
        == true)
  }

  @Test(
    arguments: [
      (SerialComma.Use.required, "It was oil, gas, ↓coal and tin."),
      (.omitted, "It was oil, gas, ↓coal, and tin."),
      (.consistent, "It was oil, gas, coal, and tin. Then oats, rye, ↓corn and hay."),
      (.required, "In Paris, Smith and Jones left."),
      (.omitted, "In Paris, France, and in Rome."),
      (.required, "He saw oil, gas and coal, who said it and left."),
      (.omitted, "“It was oil, gas, coal, and tin,” he said."),
    ])
  func `the comma before the last item of a sure list is looked at`(_ use: SerialComma.Use, _ text: String)
    throws
  {
    try GuideProbe { SerialComma(use) }.expect(text)
  }

  @Test func `the serial comma is put in or taken out`() throws {
    try GuideProbe { SerialComma(.required) }.expect(
      "It was oil, gas, coal and tin.", mendedTo: "It was oil, gas, coal, and tin.")
    try GuideProbe { SerialComma(.omitted) }.expect(
      "It was oil, gas, coal, and tin.", mendedTo: "It was oil, gas, coal and tin.")
  }
}
