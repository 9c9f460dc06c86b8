// swift-format-ignore-file
import Copydesk

// What the compiler must say stands behind each line, with the column; `+4` means four lines below.

@Stylebook
struct Terms {
  var body: Rules {
    Prefer("percent", over: "per cent", "")  // 41: A term is empty.
    Prefer("adviser", over: "advisor ")  // 29: “advisor ” has a space at an end.
    Prefer("ceasefire", over: "ceasefire")  // 31: “ceasefire” is wanted in the place of itself.
    Prefer("oil price", over: "oil")  // 31: The replacement “oil price” would be flagged by its own rule
    Prefer("percent", over: "pct")
    Prefer("points", over: "pct")  // 28: “pct” has two answers
    // +4 7: Line 2 of the table, “waterfront = water front”: It has no “<-”.
    Prefer(
      """
      cooperate <- co-operate
      waterfront = water front
      """)
  }
}

@Stylebook
public struct Ids {
  public init() {}
  public var body: Rules {
    Avoid("claimed").id("words.claimed")
    words
  }
  @RulesBuilder var words: Rules {
    Avoid("mooted").id("words.claimed")  // 24: Two rules have the id “words.claimed”
    Avoid("bid").id("Bid")  // 21: “Bid” is no rule id.
    Avoid("eyed").since("2019-02-30")  // 25: “2019-02-30” is no date.
  }
}

@Stylebook
struct Examples {
  var body: Rules {
    Avoid("claimed").examples(wrong: "He claimed it.", right: "He said it.")  // 38: has no mark
    Avoid("mooted").examples(wrong: "He ↓moots it.", right: "He said it.")  // 37: Nothing is found at “↓moots it.”
    Avoid("eyed").examples(wrong: "He ↓eyed it.", right: "He eyed it.")  // 60: “eyed” is found in the right example
    Section("Names") {
      Person("Steve Tsang").never("Steve Tsang")  // 35: is both the name and a form of it
      Person("Yuri Ushakov").never("Boris Johnson")  // 36: “Boris Johnson” is nowhere near “Yuri Ushakov”.
    }
    Matching(try! Regex("[A-Z"))  // 25: The regular expression “[A-Z” can't be read
  }
}

@Stylebook
struct Returns {
  var body: Rules {
    return [Avoid("claimed")]  // 5: This “return” switches the result builder off.
  }
}
