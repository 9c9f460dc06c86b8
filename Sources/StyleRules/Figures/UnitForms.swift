import ArticleText

/// Wants short units with a space or without (`60 mph`, `60mph`), and temperatures in one form (`20 degrees Celsius`,
/// `20C`).
public struct UnitForms: StyledRule {
  /// How a temperature is written.
  public enum Temperature: String, Sendable, Hashable, CaseIterable {
    case words = "20 degrees Celsius"
    case letter = "20C"
    case sign = "20°C"
  }

  let isSpaced: Bool
  let temperature: Temperature?
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameters:
  ///   - isSpaced: Whether a space stands before a short unit.
  ///   - temperature: How a temperature is written; anyhow where it is nothing.
  public init(
    spaced isSpaced: Bool = true, temperature: Temperature? = nil, file: StaticString = #fileID,
    line: Int = #line
  ) {
    self.isSpaced = isSpaced
    self.temperature = temperature
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(
        options: RuleOption("spaced", isSpaced, choices: "true (60 mph) or false (60mph)"),
        RuleOption("temperature", temperature?.rawValue ?? "any", choices: "20 degrees Celsius, 20C or 20°C")),
      id: "figures.unit-form", kind: "UnitForms", scope: [.body, .captions, .lists, .blockquotes],
      summary: "Short units are written “60\(isSpaced ? " " : "")mph”.", at: .numbers
    ) { [isSpaced, temperature] story, places, findings in
      let reader = ValueReader(story)
      for at in places.lazy.map(Int.init) {
        guard let quantity = reader.quantity(at: at), quantity.tokens.lowerBound == at else { continue }
        let unit = quantity.number.range.upperBound..<quantity.range.upperBound
        let text = story.article.string(unit)
        let right: String
        if quantity.unit.dimension == .temperature {
          guard let temperature else { continue }
          let isCelsius = quantity.unit.name.hasSuffix("Celsius")
          right =
            switch temperature {
            case .words: " degrees \(isCelsius ? "Celsius" : "Fahrenheit")"
            case .letter: isCelsius ? "C" : "F"
            case .sign: isCelsius ? "°C" : "°F"
            }
        } else {
          guard quantity.unit.isShort, !text.hasPrefix("-"), quantity.number.scale == 1 else { continue }
          let letters = text.drop { $0.isWhitespace }
          right = isSpaced ? " " + letters : String(letters)
        }
        guard
          text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            != right.split(separator: " ").joined(separator: " ")
            || text.first?.isWhitespace != right.first?.isWhitespace
        else { continue }
        findings.add(
          quantity.range, "Write “\(story.article.string(quantity.number.range))\(right)”.",
          [Suggestion(story.article.string(quantity.number.range) + right, isSafe: true)])
      }
    }
  }
}
