internal import ArticleText

/// The currencies that copy names by a sign, a code or a word.
enum Currencies {
  /// What a name means.
  struct Reading: Sendable {
    let code: String
    /// The part of the currency's unit that is counted: 0.01 for pence.
    let factor: Double
    /// Whether the word means something else as well (`pounds`, `won`, `marks`), so that a scale or a sign must help.
    let isAmbiguous: Bool
  }

  /// One currency a line: its code of ISO 4217, then its names; `~` before one that means other things too, `/` before
  /// one that is a hundredth. Source: ISO 4217, with the currencies that the euro replaced.
  private static let table: StaticString = """
    USD dollars dollar bucks /cents /cent
    GBP sterling ~pounds ~pound quid /pence /penny
    EUR euros euro
    JPY yen
    CNY yuan renminbi
    RUB roubles rouble rubles ruble
    DEM ~marks ~mark deutschemarks deutschmarks /pfennigs
    FRF ~francs ~franc /centimes
    ITL lire
    TRY liras ~lira
    INR rupees rupee
    HUF forints forint
    PLN zlotys zloty
    CZK koruna koruny korunas ~crowns ~crown
    SEK kronor krona
    NOK kroner krone
    ESP pesetas peseta
    PTE escudos escudo
    NLG guilders guilder
    ATS schillings schilling
    GRD drachmas drachma
    IEP ~punts ~punt
    MXN pesos ~peso
    BRL reais
    KRW ~won
    THB baht
    MYR ringgit
    IDR rupiah
    ZAR ~rand
    ILS shekels shekel
    SAR riyals riyal
    AED dirhams dirham
    KWD dinars dinar
    UAH hryvnias hryvnia
    KZT tenge
    NGN naira
    VND dong
    """

  static let words: WordMap<Reading> = {
    var result = WordMap<Reading>()
    for line in table.description.split(separator: "\n") {
      let fields = line.split(separator: " ").map(String.init)
      guard let code = fields.first else { continue }
      for field in fields.dropFirst() {
        let name = field.filter { $0 != "~" && $0 != "/" }
        result[Folding.hash(name)] = Reading(
          code: code, factor: field.hasPrefix("/") ? 0.01 : 1, isAmbiguous: field.hasPrefix("~"))
      }
    }
    return result
  }()

  private static func map(_ pairs: KeyValuePairs<String, String>) -> WordMap<String> {
    var result = WordMap<String>()
    for (name, code) in pairs { result[Folding.hash(name)] = code }
    return result
  }

  /// Signs, as the tokens that they are.
  static let signs = map(["$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₽": "RUB", "₹": "INR", "₩": "KRW"])

  /// What glued before a dollar sign says whose dollar it is.
  static let dollars = map([
    "US": "USD", "A": "AUD", "AU": "AUD", "C": "CAD", "CA": "CAD", "HK": "HKD", "NZ": "NZD", "S": "SGD",
    "NT": "TWD",
    "T": "TWD", "R": "BRL",
  ])

  /// Whose dollar, pound or franc it is, before the currency's word (`Australian dollars`).
  static let nations = map([
    "Australian dollars": "AUD", "Canadian dollars": "CAD", "Singapore dollars": "SGD",
    "Taiwan dollars": "TWD",
    "Swiss francs": "CHF", "Belgian francs": "BEF", "Swedish crowns": "SEK", "Danish crowns": "DKK",
    "Norwegian crowns": "NOK", "Egyptian pounds": "EGP", "Irish pounds": "IEP", "Finnish marks": "FIM",
    "Philippine pesos": "PHP", "Slovak crowns": "SKK", "Hong Kong dollars": "HKD", "U.S. dollars": "USD",
    "Kong dollars": "HKD", "Zealand dollars": "NZD", "Turkish liras": "TRY", "Czech crowns": "CZK",
    "Lebanese pounds": "LBP", "Argentine pesos": "ARS", "Chilean pesos": "CLP", "Colombian pesos": "COP",
    "Kuwaiti dinars": "KWD", "Sri Lankan rupees": "LKR", "Pakistani rupees": "PKR",
  ])

  /// Codes before a number.
  static let codes = map([
    "USD": "USD", "EUR": "EUR", "GBP": "GBP", "JPY": "JPY", "DM": "DEM", "FF": "FRF", "CHF": "CHF",
    "SFr": "CHF",
    "AUD": "AUD", "CAD": "CAD", "HKD": "HKD", "CNY": "CNY", "RMB": "CNY", "INR": "INR", "Rs": "INR",
  ])
}
