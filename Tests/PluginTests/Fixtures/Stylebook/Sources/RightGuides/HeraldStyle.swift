import Copydesk

@main @Stylebook
struct HeraldStyle {
  var articles: ArticleSet { "Articles/*.txt" }

  var body: Rules {
    words
    if CommandLine.arguments.count > 7 {
      Prefer("per cent", over: "pct")
    } else {
      Prefer("percent", over: "pct")
    }
    for word in ["claimed", "mooted"] { Avoid(word).id("words.\(word)") }
    #if DEBUG
      Avoid("debugged").id("words.build")
    #else
      Avoid("released").id("words.build")
    #endif
  }

  @RulesBuilder private var words: Rules {
    Avoid("eyed").examples(wrong: "He ↓eyed it.", right: "He saw it.")
    Person("Steve Tsang").never("Steve Chang")
  }
}

@Stylebook
struct Generic<Flavour: Sendable> {
  var body: Rules { Avoid("\(Flavour.self)") }
}

enum House {
  @Stylebook
  struct Inner {
    var body: Rules { Avoid("nested") }
  }
}
