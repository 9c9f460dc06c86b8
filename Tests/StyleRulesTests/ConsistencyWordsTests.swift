import ArticleText
import StyleRules
import TestSupport
import Testing

@Suite struct ConsistencyWordsTests {
  // MARK: Compounds

  @Test(
    arguments: [
      "The ceasefire held. The ceasefire was long. A ↓cease-fire is short.",
      "Two start-ups left. One start-up stayed, and a ↓startup came.",
      "“No,” he said. On-line sales rose; they are ↓online.",
      "Its (↓mid-range) set and its midrange, midrange sets.",
    ])
  func `a compound with a hyphen here and without there is found`(_ text: String) throws {
    try GuideProbe { ConsistentCompounds() }.expect(text)
  }

  @Test(
    arguments: [
      "He re-signed; they resigned.", "A well-known man is well known.", "The day-to-day work of a today.",
      "The Start-up Fund and a startup.", "“A cease-fire,” he said of the ceasefire.",
      "Visit smokefree.gov, the smoke-free site.",
      "See /open-data and opendata.", "A one-time onetime champion.",
      "A bar-code reader, a b-ar code, a Barcode.",
    ])
  func `what is another word, a name, an address or speech is right`(_ text: String) throws {
    try GuideProbe { ConsistentCompounds() }.expect(text)
  }

  @Test func `the suggestion closes a compound, or puts its hyphen where the story has it`() throws {
    let probe = try GuideProbe { ConsistentCompounds() }
    #expect(
      probe.mended("A spin-off, a spinoff and two spinoffs.") == "A spinoff, a spinoff and two spinoffs.")
    #expect(
      probe.mended("A spin-off, a spin-off and two spinoffs.") == "A spin-off, a spin-off and two spin-offs.")
  }

  @Test func `a guide may want compounds closed or hyphenated where a story has both`() throws {
    try GuideProbe { ConsistentCompounds(.closed) }.expect(
      "A ↓spin-off, a spin-off, a spinoff.", "A spin-off.")
    try GuideProbe { ConsistentCompounds(.hyphenated) }.expect(
      "A spin-off, a ↓spinoff, a spinoff.", "A spinoff.")
  }

  @Test func `an open compound counts as a noun of its own alone`() throws {
    let probe = try GuideProbe { ConsistentOpenCompounds() }
    probe.expect(
      "The buy-out of a firm failed. The ↓buy out of the firm failed.",
      "They fell in the first half. In the ↓first-half, sales rose.",
      "The third-quarter profit rose in the third quarter.", "The take-over failed as they take over.",
      "The well-known man is well known.")
  }

  // MARK: Spelling

  @Test(
    arguments: [
      "The color, the color and the ↓colour.", "They organise and ↓recognize it.", "The labour of ↓gray men.",
      "A ↓centre of the theaters and the colors.", "They ↓traveled to the theatre in grey weather.",
      "An ↓anesthetic for a haemophiliac in labour.",
      "They analyse the ↓theaters.",
    ])
  func `a story that mixes both spellings is found once`(_ text: String) throws {
    try GuideProbe { ConsistentSpelling() }.expect(text)
  }

  @Test(
    arguments: [
      "The labour of the Department of Defense at the World Trade Center.",
      "They organize the colours of the theatre.",
      "They organize the colors.", "“The color is right,” he said of the colour.",
      "The size of the prize is no surprise; they advise and exercise.",
      "He controlled the dialogue.", "A meter of gas, 5 metres long.", "The analyses of colors.",
      "LABOR AND COLOUR IN CAPITALS",
    ])
  func `names, speech, Oxford spelling and what both have is right`(_ text: String) throws {
    try GuideProbe { ConsistentSpelling() }.expect(text)
  }

  @Test func `the message says which spelling most of the story has`() throws {
    let probe = try GuideProbe { ConsistentSpelling() }
    #expect(
      probe.messages("The color, the rumor and the labour.") == [
        "Use American spelling throughout, as in “color”: the story has it twice, and spells otherwise once."
      ])
    #expect(
      probe.messages("The color and the labour.") == [
        "Keep one spelling, British or American: the story has “color” and “labour”."
      ])
    #expect(probe.mended("The color, the rumor. Labour is hard.") == "The color, the rumor. Labor is hard.")
  }

  @Test(
    arguments: [
      (
        ConsistentSpelling.Variety.american, "The ↓colour, ↓organised by ↓centres, and the colour.",
        "The color, organized by centers, and the colour."
      ),
      (.british, "The ↓color, ↓organized by ↓centers.", "The colour, organised by centres."),
      (.oxford, "The ↓color, ↓organised by ↓centers.", "The colour, organized by centres."),
    ])
  func `a guide that wants one variety finds each word of another once`(
    _ variety: ConsistentSpelling.Variety, _ text: String, _ right: String
  ) throws {
    let probe = try GuideProbe { ConsistentSpelling(variety) }
    probe.expect(text)
    #expect(probe.mended(MarkedText(text).text) == right)
  }

  @Test(
    arguments: [
      ("favourites", "favorites"), ("neighbourhoods", "neighborhoods"), ("behavioural", "behavioral"),
      ("labourers", "laborers"),
      ("centred", "centered"), ("kilometres", "kilometers"), ("fibreglass", "fiberglass"),
      ("signalling", "signaling"),
      ("counsellors", "counselors"), ("fulfilment", "fulfillment"), ("skilfully", "skillfully"),
      ("anaemia", "anemia"),
      ("haemorrhages", "hemorrhages"), ("gynaecologist", "gynecologist"), ("oestrogen", "estrogen"),
      ("defences", "defenses"),
      ("analysing", "analyzing"), ("privatisations", "privatizations"), ("unauthorised", "unauthorized"),
      ("sceptical", "skeptical"), ("ploughed", "plowed"), ("mouldy", "moldy"), ("jewellery", "jewelry"),
      ("aluminium", "aluminum"),
      ("manoeuvring", "maneuvering"), ("cosier", "cozier"), ("honourable", "honorable"),
      ("colourfully", "colorfully"),
      ("instalments", "installments"), ("woollen", "woolen"), ("marvellous", "marvelous"),
      ("airplane", "aeroplane"),
    ])
  func `inflections are made by rule`(_ first: String, _ second: String) throws {
    let variety: ConsistentSpelling.Variety = first == "airplane" ? .british : .american
    let probe = try GuideProbe { ConsistentSpelling(variety) }
    #expect(probe.mended("It is the \(first) of it.") == "It is the \(second) of it.")
  }

  // MARK: Accents

  @Test func `words that English took over keep or drop their accents`() throws {
    let probe = try GuideProbe { ConsistentAccents(.accented) }
    probe.expect("A ↓cafe, the ↓cliches and the ↓facade.", "An elite regime.", "To resume, to expose a rose.")
    #expect(probe.mended("The cliches.") == "The clichés.")
    try GuideProbe { ConsistentAccents() }.expect("The élite, the élite and the ↓elite.")
  }

  // MARK: Capitals

  @Test func `a listed word keeps its capital or not`() throws {
    let probe = try GuideProbe { ConsistentCapitals(of: "internet") }
    probe.expect(
      "The Internet, the Internet and the ↓internet.", "Internet use grew. The internet grew.",
      "The Internet Society and the internet.", "The Society of the Internet Age and the internet.",
      "“The Internet,” he said of the internet.", "The web and the Web.")
  }

  @Test func `without a list what stands behind the article counts`() throws {
    try GuideProbe { ConsistentCapitals() }.expect(
      "He left the Congress. The vote was the Congress's. Now the ↓congress ends.",
      "He left the Congress of Unions for the congress.", "A Minister and the minister.",
      "He met a congress in the Congress.")
  }

  @Test func `the ids tell the listed words from all words`() throws {
    #expect(
      try GuideProbe {
        ConsistentCapitals(of: "internet")
        ConsistentCapitals()
      }.guide.rules.map(\.id) == ["consistency.listed-capitals", "consistency.capitals"])
  }
}
