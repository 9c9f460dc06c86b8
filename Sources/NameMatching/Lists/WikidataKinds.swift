internal import ArticleText

/// Tells people from places and organisations among Wikidata's entities, by what each is said to be an instance of
/// (property P31).
///
/// A person goes before a place, and a place before an organisation, where an entity is several. Of an entity whose
/// classes are none of those below, the other statements decide: who was born or has a given name is a person, what has
/// coordinates a place, and anything else (a film, a species) counts as an organisation, since a name that is nobody's
/// gives no finding by its surname. An entity of which nothing is stated is a person, as on a list of people.
///
/// Source of the numbers: the items of those names on Wikidata.
enum WikidataKinds {
  /// Human, and figures that bear people's names: fictional human, literary character, fictional character, human of
  /// the Bible, human who may be fictional, character of television and of film.
  private static let people = "5 15632617 3658341 95074 20643955 21070568 15773317 15773347"
  /// City, big city, town, village, human settlement, municipality, capital; country, sovereign state, state, historical
  /// country, constituent country, federated state, state of the United States, administrative territorial entity and
  /// its first and second levels, province, county, district, quarter, neighbourhood, commune of France and of Italy,
  /// city of the United States, million city, megacity; region, continent, island, river, lake, sea, mountain, mountain
  /// range; building, bridge, airport, castle.
  private static let places = """
    515 1549591 3957 532 486972 15284 5119 6256 3624078 7275 3024240 1763527 107390 35657 56061 10864048 13220204 34876
    28575 149621 2983893 123705 484170 747074 1093829 1637706 174844 82794 5107 23442 4022 23397 165 8502 46831 41176
    12280 1248784 23413
    """
  /// Organisation, business, company, enterprise, public company, corporation, bank, airline, publisher; institution,
  /// non-profit, non-governmental, international, intergovernmental, political and sports organisation, foundation,
  /// trade union, political party; government, its organisations and agencies, ministry, parliament, court, armed
  /// forces, military unit; university, public and private university, institution of higher education, school, high
  /// school, research institute, hospital, museum; football club, sports club, sports team, musical group; newspaper,
  /// broadcaster, television station, media company.
  private static let organizations = """
    43229 4830453 783794 6881511 891723 167037 22687 46970 2085381 178706 163740 79913 484652 245065 7210356 4438121
    157031 178790 7278 7188 2659904 327333 192350 35749 41487 772547 176799 3918 875538 902104 38723 3914 9826 31855
    16917 33506 476028 847017 12973014 215380 11032 15265344 1616075 1331793
    """

  private static let kinds: NumberMap = {
    var kinds = NumberMap()
    for (index, table) in [people, places, organizations].enumerated() {
      for number in table.split(whereSeparator: \.isWhitespace) {
        if let number = UInt64(number) { kinds.insert(number, index) }
      }
    }
    return kinds
  }()

  /// What is known of an entity, by the order in which one kind goes before another; 3 is none of them.
  struct Evidence {
    fileprivate var byClass = 3
    fileprivate var byStatement = 3
    fileprivate var hasStatements = false

    init() {}

    /// What bears the name.
    var kind: ListedName.Kind {
      guard hasStatements else { return .person }
      return [.person, .place, .organization, .organization][min(byClass, 3) < 3 ? byClass : byStatement]
    }
  }

  /// Takes in a class, by its identifier (`Q5`, or an address that ends so).
  static func add(_ identifier: UnsafeBufferPointer<UInt8>, to evidence: inout Evidence) {
    evidence.hasStatements = true
    var digits = identifier.count
    var (number, power) = (0, 1) as (UInt64, UInt64)
    while digits > 0, identifier.count - digits < 12, identifier[digits - 1] >= 0x30,
      identifier[digits - 1] <= 0x39
    {
      number += UInt64(identifier[digits - 1] - 0x30) * power
      power *= 10
      digits -= 1
    }
    guard digits > 0, identifier[digits - 1] == UInt8(ascii: "Q"), let kind = kinds[number] else { return }
    evidence.byClass = min(evidence.byClass, kind)
  }

  private enum PropertyKey: String, CaseIterable {
    case instanceOf = "P31"
    case gender = "P21"
    case born = "P569"
    case died = "P570"
    case occupation = "P106"
    case citizenship = "P27"
    case givenName = "P735"
    case familyName = "P734"
    case coordinates = "P625"
  }
  private enum StatementKey: String, CaseIterable { case mainsnak, rank }
  private enum SnakKey: String, CaseIterable { case datavalue }
  private enum DataKey: String, CaseIterable { case value }
  private enum ItemKey: String, CaseIterable { case id, number = "numeric-id" }

  private static let propertyKeys = JSONKeys<PropertyKey>()
  private static let statementKeys = JSONKeys<StatementKey>()
  private static let snakKeys = JSONKeys<SnakKey>()
  private static let dataKeys = JSONKeys<DataKey>()
  private static let itemKeys = JSONKeys<ItemKey>()

  /// Reads an entity's statements, and says what bears its name.
  static func kind(ofClaims reader: inout JSONReader) throws(NameList.Problem) -> ListedName.Kind {
    var evidence = Evidence()
    try reader.eachField { (reader, text) throws(NameList.Problem) in
      evidence.hasStatements = true
      switch WikidataKinds.propertyKeys.key(reader.bytes, text.range) {
      case .instanceOf:
        try reader.eachElement { (reader) throws(NameList.Problem) in
          if let item = try item(&reader) { add(reader.plain(item), to: &evidence) }
        }
        return
      case .coordinates: evidence.byStatement = min(evidence.byStatement, 1)
      case .some: evidence.byStatement = 0
      case nil: break
      }
      try reader.skipValue()
    }
    return evidence.kind
  }

  /// The identifier of the item that a statement names; nothing where the statement is deprecated, or names none.
  private static func item(_ reader: inout JSONReader) throws(NameList.Problem) -> JSONReader.Text? {
    var item: JSONReader.Text?
    var isDeprecated = false
    try reader.eachField(WikidataKinds.statementKeys) { (reader, key) throws(NameList.Problem) in
      switch key {
      case .rank:
        if let rank = try reader.text() { isDeprecated = reader.plain(rank).elementsEqual("deprecated".utf8) }
      case .mainsnak:
        try reader.eachField(WikidataKinds.snakKeys) { (reader, _) throws(NameList.Problem) in
          try reader.eachField(WikidataKinds.dataKeys) { (reader, _) throws(NameList.Problem) in
            guard reader.peek() == UInt8(ascii: "{") else { return try reader.skipValue() }
            try reader.eachField(WikidataKinds.itemKeys) { (reader, key) throws(NameList.Problem) in
              if key == .id { item = try reader.text() } else { try reader.skipValue() }
            }
          }
        }
      }
    }
    return isDeprecated ? nil : item
  }
}
