internal import ArticleText

/// The zones that copy names behind a time, and the cities from which it reports.
///
/// Source: the IANA time zone database, in its rules of today; what a place kept in other years is not here.
public enum TimeZones {
  /// Abbreviations with their minutes east of Greenwich.
  private static let abbreviations: KeyValuePairs = [
    "GMT": 0, "UTC": 0, "BST": 60, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180, "EST": -300,
    "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "HKT": 480,
    "JST": 540,
    "AEST": 600, "AEDT": 660,
  ]

  static let byHash: WordMap<Int> = {
    var result = WordMap<Int>()
    for (name, minutes) in abbreviations { result[Folding.hash(name)] = minutes }
    return result
  }()

  /// Abbreviations that name a zone without saying whether it is summer.
  static let loose = WordSet("ET CT MT PT")

  /// Cities with the minutes of winter and of summer, one a line.
  private static let table: StaticString = """
    LONDON 0 60
    DUBLIN 0 60
    LISBON 0 60
    PARIS 60 120
    BERLIN 60 120
    FRANKFURT 60 120
    BRUSSELS 60 120
    ROME 60 120
    MILAN 60 120
    MADRID 60 120
    VIENNA 60 120
    WARSAW 60 120
    PRAGUE 60 120
    BUDAPEST 60 120
    GENEVA 60 120
    ZURICH 60 120
    STOCKHOLM 60 120
    OSLO 60 120
    ATHENS 120 180
    KYIV 120 180
    CAIRO 120 180
    JERUSALEM 120 180
    JOHANNESBURG 120 120
    LAGOS 60 60
    NAIROBI 180 180
    MOSCOW 180 180
    DUBAI 240 240
    KARACHI 300 300
    MUMBAI 330 330
    DELHI 330 330
    DHAKA 360 360
    BANGKOK 420 420
    JAKARTA 420 420
    HANOI 420 420
    BEIJING 480 480
    SHANGHAI 480 480
    SINGAPORE 480 480
    TAIPEI 480 480
    MANILA 480 480
    TOKYO 540 540
    SEOUL 540 540
    SYDNEY 600 660
    MELBOURNE 600 660
    CANBERRA 600 660
    WELLINGTON 720 780
    BOSTON -300 -240
    WASHINGTON -300 -240
    TORONTO -300 -240
    CHICAGO -360 -300
    HOUSTON -360 -300
    DALLAS -360 -300
    """

  /// The minutes east of Greenwich that a city may keep, by the hash of its name.
  static let cities: WordMap<[Int]> = {
    var result = WordMap<[Int]>()
    for line in table.description.split(separator: "\n") {
      let fields = line.split(separator: " ")
      result[Folding.hash(String(fields[0]))] = fields.dropFirst().compactMap { Int($0) }
    }
    return result
  }()
}
