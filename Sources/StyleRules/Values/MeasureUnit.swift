internal import ArticleText

/// A unit of measure, metric or imperial.
public struct MeasureUnit: Sendable, Hashable {
  /// What a unit measures.
  public enum Dimension: String, Sendable, Hashable { case length, area, volume, weight, temperature, speed }
  /// The family of a unit.
  public enum System: String, Sendable, Hashable { case metric, imperial }

  /// The name in the plural (`miles`).
  public let name: String
  /// What it measures.
  public let dimension: Dimension
  /// Its family.
  public let system: System
  /// How many metres, square metres, cubic metres, kilograms or metres a second it has; two where the same name stands
  /// for two units (the American and the British gallon).
  let factors: [Double]
  /// What is added after the factor: only a temperature has it.
  let offset: Double

  /// Whether copy shortens it to these letters.
  let isShort: Bool

  /// The units, one a line: dimension, system, factors, offset, and the names that mean it; a name of several words has
  /// underscores, one in brackets is a short form.
  ///
  /// Source: the exact factors of the International Yard and Pound Agreement of 1959 and of NIST Special Publication 811.
  private static let table: StaticString = """
    length metric 1 0 metres metre meters meter (m)
    length metric 1000 0 kilometres kilometre kilometers kilometer (km) (kms)
    length metric 0.01 0 centimetres centimetre centimeters centimeter (cm)
    length metric 0.001 0 millimetres millimetre millimeters millimeter (mm)
    length imperial 1609.344 0 miles mile
    length imperial 0.3048 0 feet foot (ft)
    length imperial 0.0254 0 inches inch
    length imperial 0.9144 0 yards yard (yd) (yds)
    length imperial 1852 0 nautical_miles nautical_mile
    area metric 1 0 square_metres square_metre square_meters square_meter sq_metres sq_metre sq_meters (sq_m)
    area metric 1000000 0 square_kilometres square_kilometre square_kilometers square_kilometer square_km sq_km
    area metric 10000 0 hectares hectare (ha)
    area imperial 4046.8564224 0 acres acre
    area imperial 2589988.110336 0 square_miles square_mile sq_miles sq_mile
    area imperial 0.09290304 0 square_feet square_foot sq_feet sq_ft
    area imperial 0.83612736 0 square_yards square_yard
    volume metric 0.001 0 litres litre liters liter
    volume metric 1 0 cubic_metres cubic_metre cubic_meters cubic_meter cu_metres cu_m
    volume metric 1000000000 0 cubic_kilometres cubic_kilometers
    volume metric 0.000001 0 cubic_centimetres cubic_centimeters
    volume imperial 0.003785411784,0.00454609 0 gallons gallon
    volume imperial 0.000473176473,0.00056826125 0 pints pint
    volume imperial 0.028316846592 0 cubic_feet cubic_foot cu_ft cu_feet
    volume imperial 0.158987294928 0 barrels barrel
    weight metric 1 0 kilograms kilogram kilogrammes kilos kilo (kg) (kgs)
    weight metric 0.001 0 grams gram grammes gramme
    weight metric 1000 0 tonnes tonne metric_tons metric_ton
    weight imperial 907.18474,1016.0469088,1000 0 tons ton
    weight imperial 0.45359237 0 pounds pound (lb) (lbs)
    weight imperial 0.028349523125,0.0311034768 0 ounces ounce (oz)
    weight imperial 6.35029318 0 stone
    temperature metric 1 0 degrees_Celsius degree_Celsius degrees_centigrade (°C) (degrees_C) (C) Celsius
    temperature imperial 0.5555555555555556 -17.77777777777778 degrees_Fahrenheit degree_Fahrenheit (°F) (degrees_F) (F) Fahrenheit
    speed metric 0.2777777777777778 0 kilometres_an_hour kilometers_an_hour kilometres_per_hour kilometers_per_hour (kph) (kmh) (km/h) km_per_hour km_an_hour
    speed imperial 0.44704 0 miles_an_hour miles_per_hour (mph)
    speed imperial 0.5144444444444445 0 knots
    speed metric 1 0 metres_a_second meters_a_second metres_per_second meters_per_second
    """

  /// A name cut into the hashes of its words and marks.
  struct Name: Sendable {
    let words: [UInt32]
    let unit: MeasureUnit
  }

  /// The names by the hash of their first word, the longest first.
  static let byFirstWord: WordMap<[Name]> = {
    var result = WordMap<[Name]>()
    for line in table.description.split(separator: "\n") {
      let fields = line.split(separator: " ").map(String.init)
      guard fields.count > 4, let dimension = Dimension(rawValue: fields[0]),
        let system = System(rawValue: fields[1])
      else { continue }
      let factors = fields[2].split(separator: ",").compactMap { Double($0) }
      for field in fields.dropFirst(4) {
        let isShort = field.hasPrefix("(")
        let name = field.filter { $0 != "(" && $0 != ")" }.split(separator: "_").joined(separator: " ")
        let unit = MeasureUnit(
          name: fields[4].split(separator: "_").joined(separator: " "), dimension: dimension, system: system,
          factors: factors, offset: Double(fields[3]) ?? 0, isShort: isShort)
        let words = Lexicon.tokens(of: name).map(\.hash)
        guard let first = words.first else { continue }
        result.update(first, default: []) { names in
          names.append(Name(words: words, unit: unit))
          names.sort { $0.words.count > $1.words.count }
        }
      }
    }
    return result
  }()

  /// A number of this unit in another of the same dimension: one for each meaning of the two names.
  ///
  /// - Parameter isDifference: Whether degrees are counted, and not shown by a thermometer.
  func convert(_ value: Double, to other: MeasureUnit, isDifference: Bool = false) -> [Double] {
    factors.flatMap { factor in
      other.factors.map { otherFactor in
        isDifference
          ? value * factor / otherFactor : (value * factor + offset - other.offset) / otherFactor
      }
    }
  }
}
