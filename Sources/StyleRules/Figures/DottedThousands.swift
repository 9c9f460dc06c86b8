import ArticleText

/// A full stop between thousands, as much of Europe writes them: `24.500 people`, `1.234.567 votes`.
///
/// In English copy `24.500` is a decimal: it counts things only before the plural of something that comes whole, and in
/// a story that has no other decimals of three places.
enum DottedThousands {
  /// Whether a figure has full stops between its thousands.
  static func stands(at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    guard let groups = groups(tokens[at], story), at + 1 < tokens.count else { return false }
    if groups > 2 { return true }
    let next = tokens[at + 1]
    guard next.kind == .word, next.capitalisation == .lowercase, next.gap.isBlank, isPlural(next, story),
      at == 0 || tokens[at].gap.isBlank || tokens[at].gap == .block,
      at == 0 || !binders.contains(tokens[at - 1].hash)
    else { return false }
    return !tokens.indices.contains { other in
      tokens[other].kind == .number && tokens[other].hash != tokens[at].hash && hasThreeDecimals(other, story)
    }
  }

  /// How many groups a figure has: the first of one to three digits, and three in each of the others.
  private static func groups(_ token: Token, _ story: Story) -> Int? {
    guard token.kind == .number, token.count >= 5, token.capitalisation == .none else { return nil }
    let text = story.article.text
    var (groups, digits) = (1, 0)
    for at in token.range {
      if text[at] == UInt8(ascii: ".") {
        guard groups == 1 ? (1...3).contains(digits) : digits == 3 else { return nil }
        (groups, digits) = (groups + 1, 0)
      } else {
        guard text[at] >= UInt8(ascii: "0"), text[at] <= UInt8(ascii: "9") else { return nil }
        digits += 1
      }
    }
    return groups > 1 && digits == 3 && text[token.range.lowerBound] != UInt8(ascii: "0") ? groups : nil
  }

  /// Whether a figure is a decimal with three places: no number of whole things behind it.
  private static func hasThreeDecimals(_ at: Int, _ story: Story) -> Bool {
    let tokens = story.lexicon.tokens
    let (text, range) = (story.article.text, tokens[at].range)
    guard range.count >= 5, text[range.upperBound - 4] == UInt8(ascii: "."),
      groups(tokens[at], story) ?? 2 == 2
    else { return false }
    return !(at + 1 < tokens.count && tokens[at + 1].kind == .word && isPlural(tokens[at + 1], story))
  }

  /// Whether a word is the plural of something that can be counted and not measured.
  private static func isPlural(_ token: Token, _ story: Story) -> Bool {
    if irregular.contains(token.hash) { return true }
    let (text, end) = (story.article.text, Int(token.end))
    return token.count >= 5 && text[end - 1] == UInt8(ascii: "s") && text[end - 2] != UInt8(ascii: "s")
      && !measures.contains(token.hash)
  }

  private static let irregular = WordSet("people men women children")
  private static let binders = WordSet("no number version page section chapter item versus")
  /// What has decimals, and what is no plural.
  private static let measures = WordSet(
    """
    points dollars pounds euros marks francs roubles rubles crowns kronor pesos rupees cents pence shillings seconds minutes
    hours weeks months years metres meters centimetres centimeters millimetres millimeters kilometres kilometers miles
    inches yards acres hectares tonnes kilograms kilos grams grammes ounces litres liters gallons barrels bushels degrees
    watts kilowatts megawatts gigawatts volts bytes kilobytes megabytes gigabytes hertz times percents decimals seconds
    carats knots lengths always perhaps besides whereas versus across towards afterwards
    """)
}
