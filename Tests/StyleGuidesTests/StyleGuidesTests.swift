import AmericanStyle
import BritishStyle
import Desk
import PlainWords
import SoundCopy
import StyleRules
import TestSupport
import Testing
import WireStyle
import WorldPlaces

/// What holds for every shipped guide beside the wire's.
@Suite struct StyleGuidesTests {
  static let guides: [any StyleGuide] = [
    AmericanStyle(), BritishStyle(), PlainWords(), WorldPlaces(), WireStyle(), SoundCopy(),
    AmericanStyle(
      percent: .sign, headlines: .sentence, headlineQuotes: .double, courtesyTitles: .onLaterReferences,
      contractions: false),
    AmericanStyle(percent: .words, headlines: .title, courtesyTitles: nil),
    BritishStyle(percent: .words, quotes: .single, headlineQuotes: .double, acronyms: .capitals),
    BritishStyle(percent: .sign, spelling: .oxford, acronyms: nil, courtesyTitles: .onLaterReferences),
    BritishStyle(percent: .either, courtesyTitles: .absent),
    WorldPlaces(following: [.türkiye, .czechia, .caboVerde, .bengaluru, .gqeberha, .uluru]),
  ]

  @Test(arguments: guides.indices) func `every example holds`(index: Int) throws {
    #expect(try GuideExamples(CompiledGuide(Self.guides[index])).problems().map(\.description) == [])
  }

  @Test(arguments: guides.indices)
  func `every rule shows two wrong and two right examples and names its source`(
    index: Int
  ) throws {
    // An example is one story, and `names.across` and `consistency.compounds-across` compare several.
    let rules = try CompiledGuide(Self.guides[index]).rules.filter { !$0.id.hasSuffix("across") }
    #expect(rules.filter { $0.examples.count(where: \.isWrong) < 2 }.map(\.id) == [])
    #expect(rules.filter { $0.examples.count { !$0.isWrong } < 2 }.map(\.id) == [])
    #expect(rules.filter { $0.source == nil }.map(\.id) == [])
  }

  @Test(arguments: guides.indices) func `every rule belongs to a category and says what it asks for`(
    index: Int
  ) throws {
    let categories: Set<Substring> = [
      "names", "words", "figures", "dates", "places", "companies", "abbreviations", "punctuation",
      "quotations",
      "attribution", "structure", "dateline", "byline", "signoff", "furniture", "consistency", "language",
      "markup",
    ]
    for rule in try CompiledGuide(Self.guides[index]).rules {
      #expect(categories.contains(rule.id.prefix { $0 != "." }), "\(rule.id)")
      #expect(rule.summary.hasSuffix(".") && rule.summary.count > 10, "\(rule.id): \(rule.summary)")
      #expect(!rule.section.isEmpty, "\(rule.id)")
    }
  }

  @Test func `the guides stand together in one`() throws {
    let guide = try GuideProbe {
      AmericanStyle()
      PlainWords()
      WorldPlaces()
    }.guide
    #expect(guide.rules.count > 40)
    _ = try GuideProbe {
      WireStyle()
      PlainWords()
      WorldPlaces()
    }
    _ = try GuideProbe {
      BritishStyle().disabling("abbreviations.case")
      PlainWords()
      WorldPlaces()
    }
  }

  @Test func `an American story in American style has no finding`() throws {
    try GuideProbe { AmericanStyle() }.expect(
      """
      Council votes to raise taxes

      By Jane Smith

      ST PAUL, Minn., Sept. 11 (AP) - The City Council voted seven to two on Monday to raise taxes by 3 percent.

      “We had no choice,” Mayor Ann Lee said. “It was the law.” Lee, who is 61, left for the U.S. Senate in January 2020.

      The president of the union, George W. Bush III of Acme Inc., called the vote “a mistake.”
      """)
  }

  @Test func `a British story in British style has no finding`() throws {
    try GuideProbe { BritishStyle() }.expect(
      """
      Council votes to raise taxes

      By Jane Smith

      The council voted on Monday to raise taxes by 3%, despite a warning from the US and the UN on 11 September.

      "We had no choice," said the mayor, Ann Lee. "It was the law." Mrs Lee, a former Nato adviser, called it "a mistake".

      The prime minister's office and Acme Inc said nothing. The World Health Organization organised a centre in Bath.
      """)
  }
}
