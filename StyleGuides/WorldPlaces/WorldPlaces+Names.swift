import Copydesk

extension WorldPlaces {
  /// Names that every newsroom of the guide follows, each with its day; the sources stand at the guide itself.
  static let renamedPlaces = """
    Kyiv <- Kiev since 2019-08-14 except chicken Kiev, Chicken Kiev, Dynamo Kiev, Dinamo Kiev, Kiev cake
    Kolkata <- Calcutta since 2001-01-01 except Calcutta Cup, Calcutta High Court, University of Calcutta, Oh! Calcutta, Oh Calcutta, Black Hole of Calcutta, Mother Teresa of Calcutta, Calcutta Club
    Mumbai <- Bombay since 1995-11-22 except Bombay Stock Exchange, Bombay High Court, Bombay mix, Bombay duck, Bombay Sapphire, Bombay Bicycle Club, Bombay High, Bombay Dreams, Salaam Bombay, IIT Bombay, Bombay Dyeing, Bombay Hospital, Bombay potatoes
    Chennai <- Madras since 1996-09-30 except Madras High Court, University of Madras, Madras curry, chicken Madras, IIT Madras, Madras Cafe, Madras check
    Yangon <- Rangoon since 1989-06-18 except Rangoon creeper
    Nanjing <- Nanking since 1979-01-01 except Treaty of Nanking, Rape of Nanking, Nanking Massacre, Nanking cherry
    Chongqing <- Chungking since 1979-01-01 except Chungking Mansions, Chungking Express
    Tianjin <- Tientsin since 1979-01-01 except Treaty of Tientsin
    Beijing <- Peking since 1979-01-01 except Peking duck, Peking University, Peking Opera, Peking opera, Peking man, Peking Man
    Almaty <- Alma-Ata, Alma Ata since 1993-01-28 except Alma-Ata Declaration, Declaration of Alma-Ata
    Astana <- Nur-Sultan since 2022-09-17
    Nuuk <- Godthab, Godthåb since 1979-05-01
    Iqaluit <- Frobisher Bay since 1987-01-01
    Eswatini <- Swaziland since 2018-04-19
    Burkina Faso <- Upper Volta since 1984-08-04
    Democratic Republic of Congo <- Zaire since 1997-05-17
    Samoa <- Western Samoa since 1997-07-04
    Belarus <- Byelorussia, Belorussia since 1991-09-19
    """

  /// The names that the newsroom has chosen to follow.
  var chosenNames: String {
    var lines: [String] = []
    if newNames.contains(.türkiye) {
      lines.append(
        "Türkiye <- Turkey since 2022-06-02 except Turkey Point, Turkey Creek, Turkey Day, Turkey Trot")
    }
    if newNames.contains(.czechia) {
      lines.append("Czechia <- the Czech Republic, Czech Republic since 2016-07-05")
    }
    if newNames.contains(.caboVerde) { lines.append("Cabo Verde <- Cape Verde since 2013-10-24") }
    if newNames.contains(.bengaluru) {
      lines.append("Bengaluru <- Bangalore since 2014-11-01 except Royal Challengers Bangalore")
    }
    if newNames.contains(.gqeberha) { lines.append("Gqeberha <- Port Elizabeth since 2021-02-23") }
    if newNames.contains(.uluru) {
      lines.append("Uluru <- Ayers Rock since 2002-11-06 except Ayers Rock Airport")
    }
    return lines.joined(separator: "\n")
  }

  @RulesBuilder var renamed: Rules {
    Section("Renamed places") {
      RenamedPlaces(Self.renamedPlaces + "\n" + chosenNames)
        .source("The table of places, days and sources at WorldPlaces")
        .examples(
          wrong: [
            "She flew to ↓Kiev on Monday.", "The fund opened in ↓Bombay.",
            "“I was born in ↓Calcutta,” he said.",
          ],
          right: [
            "She ate chicken Kiev in Kyiv.", "The Bombay Stock Exchange fell.",
            "He drew a map of Kievan Rus.",
            "The Calcutta Cup is Scotland's.",
          ])
      Pattern("places.macedonia") {
        OneOf("of", "in", "from", "to")
        "Macedonia"
      }
      .message { _ in "Since February 12, 2019 the country is “North Macedonia”." }
      .replacing(part: 1, safe: false) { _ in "North Macedonia" }
      .since("2019-02-12")
      .offByDefault()
      .source("United Nations, country names")
      .examples(
        wrong: ["He was born ↓in Macedonia.", "She is the envoy ↓of Macedonia."],
        right: ["He was born in North Macedonia.", "Macedonia, the Greek region, is green."])
    }
  }

  @RulesBuilder var capitals: Rules {
    Section("Capital cities") {
      CapitalCities()
        .source("BBC News style guide, capital cities; the table names the source of its facts")
        .examples(
          wrong: [
            "He lives in ↓Sydney, the capital of Australia.",
            "She left Turkey's capital, ↓Istanbul, on Monday.",
            "Riots broke out in ↓Rio de Janeiro, the Brazilian capital.",
            "They met in the Canadian capital ↓Toronto.",
          ],
          right: [
            "He lives in Canberra, the capital of Australia.",
            "Sydney, the capital of New South Wales, is hot.",
            "Lagos, Nigeria's commercial capital, is large.",
            "Bonn, the former capital of Germany, is quiet.",
            "In the French capital, London's mayor spoke.", "Atlanta, the capital of Georgia, is hot.",
          ])
    }
  }

  @RulesBuilder var forms: Rules {
    Section("Forms of countries' names") {
      OneForm("Turkey", "Türkiye").id("places.turkey")
        .source("United Nations, country names")
        .examples(
          wrong: ["Turkey agreed. The envoy of ↓Türkiye left.", "The envoy of ↓Türkiye met Turkey's."],
          right: ["Turkey agreed. Turkey's envoy left.", "Türkiye agreed, and roast turkey was served."])
      OneForm("Myanmar", "Burma").id("places.myanmar")
        .source("BBC News style guide, Burma")
        .examples(
          wrong: ["Myanmar agreed. ↓Burma's army did not.", "In ↓Burma the army rules; Myanmar waits."],
          right: ["Burma agreed, and Burma's army too.", "Myanmar agreed. The Burmese envoy left."])
      OneForm("Ivory Coast", "Côte d'Ivoire", "Cote d'Ivoire").id("places.ivory-coast")
        .source("Guardian style guide, Ivory Coast")
        .examples(
          wrong: ["Ivory Coast won. ↓Côte d'Ivoire sang.", "The envoy of ↓Cote d'Ivoire left Ivory Coast."],
          right: ["Ivory Coast won. Ivory Coast's team sang.", "Côte d'Ivoire won. An ivory coast is none."])
      OneForm("Eswatini", "Swaziland").id("places.eswatini")
        .source("United Nations, country names")
        .examples(
          wrong: ["Eswatini agreed. ↓Swaziland's king did not.", "The king of ↓Swaziland left Eswatini."],
          right: ["Eswatini agreed. The Swazi king did not.", "Swaziland's king, in 1990, ruled Swaziland."])
      OneForm("Czech Republic", "Czechia").id("places.czechia")
        .source("United Nations, database of geographical names")
        .examples(
          wrong: ["The Czech Republic won. ↓Czechia sang.", "A fan of ↓Czechia flew to the Czech Republic."],
          right: [
            "Czechia won. The Czech team sang.", "The Czech Republic won, and the Czech Republic sang.",
          ])
      OneForm("East Timor", "Timor-Leste", "Timor Leste").id("places.east-timor")
        .source("United Nations, country names")
        .examples(
          wrong: [
            "East Timor agreed. ↓Timor-Leste's envoy left.", "The envoy of ↓Timor Leste left East Timor.",
          ],
          right: [
            "East Timor agreed. East Timor's envoy left.",
            "Timor-Leste agreed. The island of Timor is green.",
          ])
      OneForm("Cape Verde", "Cabo Verde").id("places.cape-verde")
        .source("United Nations, country names")
        .examples(
          wrong: ["Cape Verde won. ↓Cabo Verde sang.", "The team of ↓Cabo Verde beat Cape Verde."],
          right: ["Cape Verde won. Cape Verde sang.", "Cabo Verde won, off a green cape."])
    }
  }
}
