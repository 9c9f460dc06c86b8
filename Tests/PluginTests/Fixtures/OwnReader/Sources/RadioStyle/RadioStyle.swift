import ArticleFormats
import Copydesk
import Desk

@main @Stylebook
struct RadioStyle {
  var articles: ArticleSet { Include("Articles/**/*.{rundown,sheet,txt}") }

  var body: Rules {
    Prefer("percent", over: "per cent")
    Avoid("wireless").forArticles { $0.section == "News" }
  }
}

extension RadioStyle: ReadingGuide {
  var readers: [any ArticleReader] { [ScriptReader(), SheetReader()] }
}
