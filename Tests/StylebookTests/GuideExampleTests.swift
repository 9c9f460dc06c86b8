import Copydesk
import Testing

@Stylebook
private struct HarborStyle {
  var body: Rules {
    Prefer("percent", over: "per cent").examples(wrong: "Up 3 ↓per cent.", right: "Up 3 percent.")
    // The macro leaves a pattern's examples to the start-up.
    Pattern("harbor.first") {
      "first"
      "day"
    }
    .examples(wrong: "On the ↓second day.", right: "On day one.")
  }
}

@Stylebook
private struct BrokenStyle {
  var term: String { "" }
  var body: Rules { Avoid(term).id("words.broken") }
}

/// What the macro adds to a guide, compiled by the compiler that runs the tests.
@Suite struct GuideExampleTests {
  @Test func `a guide has its examples, each of which runs by itself`() {
    let examples = HarborStyle.examples
    #expect(examples.map(\.rule) == ["words.percent", "words.percent", "harbor.first", "harbor.first"])
    #expect(examples.map(\.isWrong) == [true, false, true, false])
    #expect(examples.map { $0.problem() == nil } == [true, true, false, true])
    #expect(examples[0].description == "words.percent, wrong: Up 3 ↓per cent.")
    #expect(examples[2].problem()?.message == "Nothing is found at “↓second day.” of the wrong example.")
  }

  @Test func `a guide that is wrong gives its problems for examples`() {
    let examples = BrokenStyle.examples
    #expect(examples.map(\.rule) == ["words.broken"])
    #expect(examples.first?.problem()?.message == "A term is empty.")
  }

  @Test func `what compiles also starts: the start-up says what the macro says`() throws {
    let macro = try MacroProcess()
    struct Wrong: StyleGuide {
      static let spaced = "per cent "
      static let far = "Boris Johnson"
      static let answer = "points"
      var body: Rules {
        Prefer("percent", over: Self.spaced)
        Person("Yuri Ushakov").never(Self.far)
        Prefer("percent", over: "pct").id("words.a")
        Prefer(Self.answer, over: "pct").id("words.b")
      }
    }
    let source = """
      struct Wrong {
        var body: Rules {
          Prefer("percent", over: "per cent ")
          Person("Yuri Ushakov").never("Boris Johnson")
          Prefer("percent", over: "pct").id("words.a")
          Prefer("points", over: "pct").id("words.b")
        }
      }
      """
    let compiled = try macro.expand(source).diagnostics.map(\.message)
    var started: [String] = []
    do {
      _ = try CompiledGuide(Wrong())
    } catch {
      started = error.problems.map { "\($0.message) \($0.advice)" }
    }
    #expect(compiled.count == 3)
    #expect(started.count == 3)
    // A place is a line here, and a file and line there.
    let place = /at [^ ]*(?: \d+)?\./
    #expect(compiled.map { $0.replacing(place, with: "") } == started.map { $0.replacing(place, with: "") })
  }
}
