import StyleRules
import TestSupport
import Testing

/// A guide that names its language says nothing of blocks in another one.
@Suite struct ArticleLanguageTests {
  private struct Guide: StyleGuide {
    init() {}
    init(_ language: ArticleLanguage?) { self.language = language }
    var language: ArticleLanguage? = .english
    var body: Rules { Prefer("noon", over: "mediodía", "Mittag", "полдень", "noontide") }
  }

  private func found(_ text: String, _ language: ArticleLanguage? = .english, path: String = "a.txt") throws
    -> Int
  {
    try CompiledGuide(Guide(language)).check(GuideProbe.article(text, path: path)).count
  }

  private let spanish =
    "La reunión de los vecinos es a mediodía en el centro de la ciudad, y los niños son bienvenidos."
  private let german =
    "Die Sitzung der Nachbarn ist am Mittag in der Mitte der Stadt, und die Kinder sind auch dabei."
  private let english =
    "The neighbours meet at mediodía in the middle of the town, and their children are welcome."

  @Test func `a block in another language is left alone, and its neighbours are not`() throws {
    #expect(try found(spanish) == 0)
    #expect(try found(german) == 0)
    #expect(try found("В полдень соседи встречаются в центре города.") == 0)
    #expect(try found(english) == 1)
    #expect(try found("\(english)\n\n\(spanish)\n\n\(english)") == 2)
  }

  @Test func `a guide of another language judges its own copy`() throws {
    #expect(try found(spanish, .spanish) == 1)
    #expect(try found(spanish, .german) == 0)
    #expect(try found(german, .german) == 1)
    #expect(try found(english, .spanish) == 0)
  }

  @Test func `a guide that names no language judges everything`() throws {
    #expect(try found(spanish, nil) == 1)
    #expect(try found(english, nil) == 1)
  }

  @Test func `a few words go with their story, and a short story with what its file says`() throws {
    #expect(try found("\(spanish)\n\nMediodía: sopa") == 0)
    #expect(try found("\(english)\n\nMediodía: sopa") == 2)
    #expect(try found("Mediodía: sopa") == 1)
    #expect(try found("language: es\nheadline: Mediodía\n[+body]\nMediodía: sopa\n[]\n", path: "a.aml") == 0)
  }

  @Test func `names and quotations of another language do not make a block one of it`() throws {
    #expect(try found("Juan de la Cruz y los Santos del Mar played at mediodía in the hall.") == 1)
    #expect(
      try found(
        "He called it “la casa de los niños” and left at mediodía, though it was the day of the race.") == 1)
  }

  @Test func `an English line with few small words is English`() throws {
    #expect(
      try found(
        "\(english)\n\n- A single font family (a slightly changed version of Nimbus, a close mediodía cousin to Helvetica)"
      )
        == 2)
  }

  @Test func `one word of another language again and again is no other language`() throws {
    #expect(
      try found("Oil rose 3 per cent. Gas fell 4 per cent. Gold sank 5 per cent. Closed mediodía.") == 1)
  }

  @Test func `a guide inside another keeps its language`() throws {
    struct Outer: StyleGuide {
      var body: Rules {
        Guide().disabling()
        Prefer("soup", over: "sopa")
      }
    }
    let guide = try CompiledGuide(Outer())
    let found = guide.check(
      GuideProbe.article(spanish + "\n\nLa sopa de los niños es a mediodía en la casa."))
    #expect(found.map(\.finding.message).count == 1)
  }
}
