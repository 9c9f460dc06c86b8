/// The abbreviations after which a full stop need not end a sentence.
struct Abbreviations: Sendable {
  /// Stand before a name or a figure, so that a sentence never ends there.
  private static let leading = """
    mr mrs ms dr prof rev hon gen lt col maj capt cmdr adm sgt cpl pvt sen rep gov pres st ste mt ft supt insp
    det sr fr msgr messrs mme mlle amb ald atty brig vs ed eds
    """

  /// Stand before a figure; before anything else `No.` is an answer.
  private static let beforeFigures = "no nos fig vol pp op ch art"

  /// Stand anywhere: a sentence ends there only where a word follows that opens sentences.
  private static let trailing = """
    inc corp co cos ltd plc bros llc jr sr esq ph.d etc al est dept univ assn ave blvd rd hwy bldg
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
    tenn tex va vt wash wis wyo pct approx min max tel ext inst intl natl cf ca
    """

  private let leading: WordSet
  private let beforeFigures: WordSet
  private let trailing: WordSet
  private let openers: WordSet

  /// Words that, capitalised after such an abbreviation, open a new sentence more often than not.
  private static let sentenceOpeners = """
    the a an this that these those he she it they we you i his her its their our my in on at by for from with
    but and or so if as when while after before since although though however meanwhile last next under
    some many most all no both one two three there here what who where why how to not
    """

  static let english = Abbreviations()

  private init() {
    leading = WordSet(Abbreviations.leading)
    beforeFigures = WordSet(Abbreviations.beforeFigures)
    trailing = WordSet(Abbreviations.trailing)
    openers = WordSet(Abbreviations.sentenceOpeners)
  }

  func isLeading(_ token: Token, before next: Token) -> Bool {
    if next.kind == .number, beforeFigures.contains(token.hash) { return true }
    return token.startsWithCapital && leading.contains(token.hash)
  }
  func isTrailing(_ token: Token) -> Bool { trailing.contains(token.hash) }
  func opensSentence(_ token: Token) -> Bool { token.startsWithCapital && openers.contains(token.hash) }
}
