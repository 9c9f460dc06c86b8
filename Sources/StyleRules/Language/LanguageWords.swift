import ArticleText

/// The small words by which a few lines tell their language: every fourth word of a text is one of some forty.
enum LanguageWords {
  /// The languages of a word, one bit for each case of `ArticleLanguage`.
  static func languages(of hash: UInt32) -> UInt16 { shared[hash] ?? 0 }

  private static let shared = {
    var map = WordMap<UInt16>(capacity: 400)
    for language in ArticleLanguage.allCases {
      words(of: language).withUTF8Buffer { bytes in
        for word in bytes.split(whereSeparator: { $0 <= 0x20 }) {
          map.update(Folding.hash(UnsafeBufferPointer(rebasing: word)), default: 0) {
            $0 |= 1 << UInt16(language.rawValue)
          }
        }
      }
    }
    return map
  }()

  /// Articles, prepositions, pronouns and forms of “be” and “have”, which no text does without. One letter alone (`a`,
  /// `e`, `o`) is too little, since initials and items have it too.
  private static func words(of language: ArticleLanguage) -> StaticString {
    switch language {
    case .english:
      """
      the of and to in that for is on with as at by from it was were be are he she his her they their its this these which
      who not but an or if have has had will would been said you your we our my there when what how can could about into
      than then so after before all more do does no up out one also other any some only over under between
      """
    case .spanish:
      """
      el la los las de del que en un una unos unas por con para su sus se no es son fue ha han como más pero al lo este
      esta estos estas cuando muy sin sobre entre también hasta desde donde ser está están hay nos les mi mis ya cada
      """
    case .portuguese:
      """
      os as de do da dos das que em no na nos nas um uma por com para seu sua se não são foi como mais mas ao pelo pela
      este esta quando muito sem sobre entre também até onde ser está estão há isso ele ela eles
      """
    case .french:
      """
      le la les de des du que qui et en un une dans pour par sur avec est sont au aux ce cette ces il elle ils elles ne pas
      plus mais ou où son sa ses leur leurs nous vous été être ont comme aussi sans entre
      """
    case .italian:
      """
      il lo la gli le di del della dei delle che in un una per con su da dal dalla al alla sono ha hanno non come più
      ma anche se nel nella questo questa quando dove essere stato suo sua loro si ci tra
      """
    case .german:
      """
      der die das den dem des und in zu von mit ist sind war im auf für ein eine einen einem einer nicht sich auch als an am
      es er sie wir ihr dass wie aus bei nach über vor durch hat haben wird werden oder aber noch nur
      """
    case .dutch:
      """
      de het een van en in op te dat die is zijn was met voor niet aan er om ook als bij door naar uit over maar heeft hebben
      wordt worden werd dan nog wel geen hij zij haar hun deze dit zich tot
      """
    case .swedish:
      """
      och att det som en ett är av för på med den inte till har de om var från vid men så kan han hon vi när eller efter
      också under mellan sin sitt sina där blev skulle vara ska detta dessa
      """
    case .danish:
      """
      og at det som en et er af for på med den ikke til har de om var fra ved men så kan han hun vi når eller efter også under
      mellem sin sit sine hvor blev skulle være skal dette disse jeg
      """
    case .norwegian:
      """
      og det som en et er av for på med den ikke til har de om var fra ved men så kan han hun vi når eller etter også under
      mellom sin sitt sine hvor ble skulle være skal dette disse jeg
      """
    }
  }
}
