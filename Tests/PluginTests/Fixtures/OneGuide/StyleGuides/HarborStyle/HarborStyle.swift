import Copydesk

@main @Stylebook
struct HarborStyle {
  var articles: ArticleSet { Include("Articles/**/*.txt") }

  var body: Rules {
    Prefer("percent", over: "per cent")
    Avoid("slammed", because: "It is a headline's word.")
  }
}
