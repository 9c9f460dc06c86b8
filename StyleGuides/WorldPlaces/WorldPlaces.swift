public import Copydesk

/// Countries, capitals and places: names that have changed, with the day; slips of spelling; forms that must not mix.
///
/// The day of each new name, and the public page that gives it:
///
/// | place | since | source |
/// | --- | --- | --- |
/// | Kyiv (Kiev) | 2019-08-14 | Associated Press, notice on Kyiv to its style book |
/// | Kolkata (Calcutta) | 2001-01-01 | Government of West Bengal, renaming of the city |
/// | Mumbai (Bombay) | 1995-11-22 | Government of India, approval of the new name |
/// | Chennai (Madras) | 1996-09-30 | Government of Tamil Nadu, renaming of the city |
/// | Bengaluru (Bangalore), by option | 2014-11-01 | Government of Karnataka, renaming of twelve cities |
/// | Yangon (Rangoon) | 1989-06-18 | Adaptation of Expressions Law, Myanmar |
/// | Beijing (Peking), Nanjing (Nanking), Chongqing (Chungking), Tianjin (Tientsin) | 1979-01-01 | State Council of China, use of pinyin in foreign texts |
/// | Almaty (Alma-Ata) | 1993-01-28 | Constitution of Kazakhstan |
/// | Astana (Nur-Sultan) | 2022-09-17 | President of Kazakhstan, law on the capital's name |
/// | Gqeberha (Port Elizabeth), by option | 2021-02-23 | Government Gazette of South Africa |
/// | Nuuk (Godthab) | 1979-05-01 | Home rule of Greenland |
/// | Iqaluit (Frobisher Bay) | 1987-01-01 | Government of the Northwest Territories |
/// | Uluru (Ayers Rock), by option | 2002-11-06 | Northern Territory of Australia, order of the two names |
/// | Eswatini (Swaziland) | 2018-04-19 | United Nations, country names |
/// | North Macedonia (Macedonia) | 2019-02-12 | United Nations, country names; the Prespa agreement |
/// | Czechia (Czech Republic), by option | 2016-07-05 | United Nations, database of geographical names |
/// | Türkiye (Turkey), by option | 2022-06-02 | United Nations, country names |
/// | Cabo Verde (Cape Verde), by option | 2013-10-24 | United Nations, country names |
/// | Burkina Faso (Upper Volta) | 1984-08-04 | United Nations, country names |
/// | Democratic Republic of Congo (Zaire) | 1997-05-17 | United Nations, country names |
/// | Samoa (Western Samoa) | 1997-07-04 | Constitution Amendment Act of Samoa |
/// | Belarus (Byelorussia) | 1991-09-19 | United Nations, country names |
@Stylebook
public struct WorldPlaces {
  /// Whether a newsroom follows a name that a government asks for and that much copy does not use.
  public struct NewNames: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: Int
    /// Makes a set of bits.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Türkiye in the place of Turkey.
    public static let türkiye = NewNames(rawValue: 1)
    /// Czechia in the place of the Czech Republic.
    public static let czechia = NewNames(rawValue: 2)
    /// Cabo Verde in the place of Cape Verde.
    public static let caboVerde = NewNames(rawValue: 4)
    /// Bengaluru in the place of Bangalore.
    public static let bengaluru = NewNames(rawValue: 8)
    /// Gqeberha in the place of Port Elizabeth.
    public static let gqeberha = NewNames(rawValue: 16)
    /// Uluru in the place of Ayers Rock.
    public static let uluru = NewNames(rawValue: 32)
  }

  let newNames: NewNames

  /// Makes the guide.
  public init() { newNames = [] }

  /// Makes the guide with names that a newsroom may follow or not.
  ///
  /// - Parameter newNames: Those that it follows.
  public init(following newNames: NewNames) { self.newNames = newNames }

  /// English: blocks in another language are left alone.
  public var language: ArticleLanguage? { .english }

  /// The rules.
  public var body: Rules {
    renamed
    capitals
    forms
    spellings
  }
}
