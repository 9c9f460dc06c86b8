internal import ArticleText

extension ValueReader {
  /// The quantity that begins at a token.
  func quantity(at: Int) -> QuantityInStory? {
    if let glued = gluedQuantity(at) { return glued }
    guard let number = number(at: at), number.kind != .ordinal else { return nil }
    return quantity(number)
  }

  /// The quantity that a number begins: `60 miles`, `60-mile`, `5 sq km`, `20 degrees Celsius`.
  func quantity(_ number: NumberInStory) -> QuantityInStory? {
    var start = number.tokens.upperBound
    guard start < tokens.count, tokens[start].gap != .block else { return nil }
    if isHyphen(start) { start += 1 }
    guard let (unit, end) = unit(start) else { return nil }
    let range = number.tokens.lowerBound..<end
    return QuantityInStory(
      range: story.range(of: range), number: number, unit: unit, tokens: range, unitTokens: start..<end)
  }

  /// The longest unit whose name begins at a token.
  private func unit(_ at: Int) -> (MeasureUnit, end: Int)? {
    guard let names = MeasureUnit.byFirstWord[tokens[at].hash] else { return nil }
    names: for name in names where at + name.words.count <= tokens.count {
      var index = at
      for hash in name.words {
        // `square-mile` is the unit before a noun.
        if index > at, index + 1 < tokens.count, isHyphen(index) { index += 1 }
        guard index < tokens.count, tokens[index].hash == hash, index == at || tokens[index].gap != .block
        else {
          continue names
        }
        index += 1
      }
      if name.unit.isShort, !isShortUnit(at, name) { continue }
      return (name.unit, index)
    }
    return nil
  }

  /// A short form stands as it is: `m` alone may be a million or a letter, `C` and `F` are capitals.
  private func isShortUnit(_ at: Int, _ name: MeasureUnit.Name) -> Bool {
    let token = tokens[at]
    if name.unit.dimension == .temperature {
      return token.kind == .symbol || token.kind == .word && (token.startsWithCapital || name.words.count > 1)
    }
    return token.count > 1 && token.capitalisation != .capitalised && token.capitalisation != .allCapitals
      || token.hash == ValueReader.metre && token.gap.isBlank && token.capitalisation == .lowercase
  }

  private static let metre = Folding.hash("m")

  /// `60mph`, `5km`, `20C`: the unit hangs on the figures.
  private func gluedQuantity(_ at: Int) -> QuantityInStory? {
    guard tokens[at].kind == .number, let (letters, start) = suffix(at), letters != "m",
      // `61km/h` is a speed that is not read.
      !(tokens[at].flags.contains(.gluedToNext) && isMark("/", at + 1)), let value = digits(at),
      let names = MeasureUnit.byFirstWord[Folding.hash(letters)],
      let name = names.first(where: { $0.words.count == 1 && $0.unit.isShort })
    else { return nil }
    // `20C` has a capital, `60mph` none.
    let isCapital = story.article.text[start] & 0x20 == 0
    guard isCapital == (name.unit.dimension == .temperature) else { return nil }
    let place = NumberScales.power(-value.decimals)
    let number = NumberInStory(
      range: Int(tokens[at].start)..<start, value: value.value, kind: .cardinal, isInFigures: true,
      place: place,
      roundedTo: value.roundedTo, scale: 1, tokens: at..<at + 1, decimals: value.decimals)
    return QuantityInStory(
      range: tokens[at].range, number: number, unit: name.unit, tokens: at..<at + 1,
      unitTokens: at + 1..<at + 1)
  }
}
