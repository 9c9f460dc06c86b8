internal import ArticleText

extension ValueReader {
  /// The percentage that begins at a token.
  func percentage(at: Int) -> PercentageInStory? {
    guard let number = number(at: at), number.kind != .ordinal else { return nil }
    return percentage(number)
  }

  /// The percentage that a number begins.
  func percentage(_ number: NumberInStory) -> PercentageInStory? {
    var next = number.tokens.upperBound
    guard next < tokens.count, tokens[next].gap != .block else { return nil }
    if isHyphen(next) { next += 1 }
    var form = PercentageInStory.Form.percent
    var end = next + 1
    var isPoints = false
    switch tokens[next].hash {
    case ValueWords.percent: break
    case ValueWords.percentSign where tokens[next].kind == .symbol: form = .sign
    case ValueWords.pct: form = .short
    case ValueWords.per:
      if isHyphen(end) { end += 1 }
      guard stands(ValueWords.cent, end) else { return nil }
      form = .perCent
      end += 1
    case ValueWords.percentage:
      if end < tokens.count, isHyphen(end) { end += 1 }
      guard stands(ValueWords.point, end) || stands(ValueWords.points, end) else { return nil }
      isPoints = true
      end += 1
    default: return nil
    }
    if !isPoints, stands(ValueWords.points, end) {
      isPoints = true
      end += 1
    }
    let range = number.tokens.lowerBound..<end
    return PercentageInStory(
      range: story.range(of: range), value: number.value, form: form, isPoints: isPoints, number: number,
      tokens: range)
  }

  /// The sum of money that begins at a token: a sign or a code and a number, or a number and a currency's word.
  func amount(at: Int) -> AmountInStory? {
    switch tokens[at].kind {
    case .symbol: signed(at, sign: at)
    case .word:
      if let code = Currencies.codes[tokens[at].hash], tokens[at].capitalisation != .lowercase,
        at + 1 < tokens.count, tokens[at + 1].kind == .number,
        tokens[at + 1].gap == .glued || tokens[at + 1].gap.isBlank
      {
        made(from: at, code, number(at: at + 1))
      } else if tokens[at].flags.contains(.gluedToNext), tokens[at].startsWithCapital, at + 1 < tokens.count,
        tokens[at + 1].kind == .symbol
      {
        signed(at, sign: at + 1)
      } else {
        worded(at)
      }
    case .number: worded(at)
    default: nil
    }
  }

  private func signed(_ at: Int, sign: Int) -> AmountInStory? {
    guard var code = Currencies.signs[tokens[sign].hash], sign + 1 < tokens.count,
      tokens[sign + 1].kind == .number,
      tokens[sign + 1].gap != .block
    else { return nil }
    if at < sign {
      guard let dollar = Currencies.dollars[tokens[at].hash] else { return nil }
      if code == "USD" { code = dollar }
    }
    return made(from: at, code, number(at: sign + 1))
  }

  private func made(from at: Int, _ code: String, _ number: NumberInStory?) -> AmountInStory? {
    guard let number, number.kind == .cardinal else { return nil }
    let range = at..<number.tokens.upperBound
    return AmountInStory(
      range: story.range(of: range), value: number.value, currency: code, number: number, hasSign: true,
      tokens: range)
  }

  private func worded(_ at: Int) -> AmountInStory? {
    guard let number = number(at: at), number.kind != .ordinal else { return nil }
    return amount(number)
  }

  /// The sum that a number begins: `50 billion roubles`, `5 Hong Kong dollars`, `10-pence`.
  func amount(_ number: NumberInStory) -> AmountInStory? {
    var word = number.tokens.upperBound
    guard word < tokens.count, tokens[word].gap != .block else { return nil }
    if isHyphen(word) { word += 1 }
    // Up to two words may say whose currency it is.
    var first = word
    while word - first < 2, word < tokens.count, tokens[word].kind == .word, tokens[word].startsWithCapital,
      tokens[word].gap.isBlank, Currencies.words[tokens[word].hash] == nil
    {
      word += 1
    }
    guard word < tokens.count, tokens[word].gap != .block, tokens[word].kind == .word,
      tokens[word].capitalisation == .lowercase, let reading = Currencies.words[tokens[word].hash]
    else { return nil }
    var code = reading.code
    if first < word {
      let nation = tokens[first..<word + 1].map { story.string($0) }.joined(separator: " ")
      guard let own = Currencies.nations[Folding.hash(nation)] else { return nil }
      code = own
      first = word
    } else if reading.isAmbiguous, number.scale < 1_000, number.value < 1_000, number.decimals != 2 {
      return nil
    }
    let range = number.tokens.lowerBound..<word + 1
    return AmountInStory(
      range: story.range(of: range), value: number.value * reading.factor, currency: code, number: number,
      hasSign: false, tokens: range)
  }
}
