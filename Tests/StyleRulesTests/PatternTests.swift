import StyleRules
import TestSupport
import Testing

@Suite struct PatternTests {
  private func probe(@PatternBuilder _ parts: @escaping () -> [any PatternPart]) throws -> GuideProbe {
    try GuideProbe { Pattern("test.pattern", parts: parts) }
  }

  // MARK: Parts

  @Test func `words stand one behind the other, in any case unless they have a capital`() throws {
    let probe = try probe {
      "set to"
      "Rome"
    }
    probe.expect("It is ↓set to Rome, ↓Set To Rome, ↓set to ROME; set to rome, set Rome, set, to Rome.")
  }

  @Test func `between parts there may be a space or none`() throws {
    let probe = try probe {
      Number()
      "percent"
    }
    probe.expect("It fell ↓7 percent.")
    let glued = try self.probe {
      "per"
      "-"
      "cent"
    }
    glued.expect("It fell 7 ↓per-cent, ↓per - cent, per cent.")
  }

  @Test func `a term of several words keeps its own spacing`() throws {
    try probe { "co-operate" }.expect("They ↓co-operate, co operate, co - operate.")
  }

  @Test func `a number matches figures and words`() throws {
    let either = try probe {
      Number(1...9)
      "months"
    }
    either.expect(
      "After ↓7 months, ↓seven months, ↓Nine months, 10 months, ten months, 7.5 months, 7th months.")
    let figures = try probe {
      Number(1...9, written: .asFigures)
      "months"
    }
    figures.expect("After ↓7 months, seven months.")
    let words = try probe {
      Number(1...90, written: .inWords)
      "months"
    }
    words.expect("After 7 months, ↓seven months, ↓twenty months, ↓ninety months.")
    let large = try probe {
      Number(1_000...Int.max)
      "men"
    }
    large.expect("They were ↓1,000 men, ↓12345 men, 999 men, 1.5 men.")
  }

  @Test func `a number in words may be all that a pattern hangs on`() throws {
    let either = try probe {
      Number(1...9)
      Capitalised()
    }
    either.expect("He met ↓7 Dwarfs and ↓seven Dwarfs.")
    let words = try probe {
      Number(1...9, written: .inWords)
      Capitalised()
    }
    words.expect("He met 7 Dwarfs and ↓seven Dwarfs.")
  }

  @Test func `one of several terms or parts`() throws {
    let terms = try probe {
      OneOf("days", "working weeks", "Months")
      "ago"
    }
    terms.expect("Two ↓days ago, ↓working weeks ago, ↓Months ago, weeks ago, months ago.")
    let list = try probe { OneOf(["days", "weeks"]) }
    list.expect("↓days, ↓weeks, months")
    let parts = try probe {
      "in"
      OneOf {
        Number(1_900...2_099)
        Capitalised()
        OneOf("spring", "summer")
      }
    }
    parts.expect("Born ↓in 1950, ↓in Rome, ↓in summer, in winter, in 1850.")
  }

  @Test func `parts may be missing`() throws {
    let term = try probe {
      "sign up"
      Optional("now")
      "for"
    }
    term.expect("↓Sign up for it, ↓sign up now for it, sign up then for it.")
    let parts = try probe {
      "on"
      Optional {
        OneOf("early", "late")
        Optional("on")
      }
      "Monday"
    }
    parts.expect("↓on Monday, ↓on early Monday, ↓on late on Monday, on dull Monday.")
  }

  @Test func `parts may come several times`() throws {
    let probe = try probe {
      "a"
      Repeat(2...3) { OneOf("very", "really") }
      "long"
    }
    probe.expect(
      "↓a very really long, ↓a very very very long, a very long, a very very very very long.")
    let greedy = try self.probe {
      "so"
      Repeat(0...5) { "very" }
    }
    #expect(greedy.texts("It is so very very long, so.") == ["so very very", "so"])
  }

  @Test(
    arguments: [
      (AnyWord.Letters.any, "↓said Word, ↓said word, ↓said NATO, ↓said McCoy, said 7, said."),
      (.lowercase, "said Word, ↓said word, said NATO, said McCoy, said 7, said."),
      (.capitalised, "↓said Word, said word, ↓said NATO, ↓said McCoy, said 7, said."),
      (.allCapitals, "said Word, said word, ↓said NATO, said McCoy, said 7, said."),
    ])
  func `any word of some letters`(_ letters: AnyWord.Letters, _ text: String) throws {
    try probe {
      "said"
      AnyWord(letters)
    }.expect(text)
  }

  @Test func `a capitalised word`() throws {
    try probe {
      "said"
      Capitalised()
    }.expect("↓said Word, ↓said NATO, ↓said McCoy, said word.")
  }

  @Test func `a gap is as short as can be`() throws {
    let upTo = try probe {
      "from"
      Gap(upTo: 3)
      "to"
    }
    #expect(
      upTo.texts("from A to B to C, from to, from a b c to, from a b c d to") == [
        "from A to", "from to", "from a b c to",
      ])
    let range = try probe {
      "from"
      Gap(1...2)
      "to"
    }
    #expect(range.texts("from to, from A to, from A, to, from a b c to") == ["from A to", "from A, to"])
  }

  @Test func `a pattern stays inside its paragraph`() throws {
    try probe {
      "per"
      "cent"
    }.expect("It fell 3 per\n\ncent by cent, 4 ↓per cent.")
  }

  @Test func `a pattern whose word comes late is found from its start`() throws {
    let probe = try probe {
      Capitalised()
      Optional { AnyWord(.lowercase) }
      Gap(upTo: 2)
      "newsletter"
    }
    #expect(
      probe.texts("the Daily newsletter, the Times fine free newsletter") == [
        "Daily newsletter", "Times fine free newsletter",
      ])
  }

  @Test func `a part may be built by if and for`() throws {
    let isLong = true
    let probe = try probe {
      for word in ["as", "far"] { word }
      if isLong { "as" }
    }
    probe.expect("It is ↓as far as that, as far.")
  }

  // MARK: Modifiers

  @Test func `a phrase, a scope and quotations may be left alone`() throws {
    let probe = try GuideProbe {
      Pattern("test.so") {
        "so"
        AnyWord()
      }
      .except("so far").except(in: .quotations).in(.body)
    }
    probe.expect("So it goes here\n\n↓So it is so far, “so it is”, ↓so there.\n\nIt was ↓so late.")
  }
}
