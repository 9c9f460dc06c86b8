internal import ArticleText

extension ValueReader {
  /// The number that begins at a token, in figures or in words, with the scale behind it.
  func number(at: Int) -> NumberInStory? {
    switch tokens[at].kind {
    case .number: figures(at: at)
    case .word: fraction(at: at) ?? words(at: at)
    default: nil
    }
  }

  /// The digits of a token: the value, how many decimals, and what the last figure that is not zero stands for.
  func digits(_ at: Int) -> (value: Double, decimals: Int, roundedTo: Double)? {
    let text = story.article.text
    let end = suffix(at)?.start ?? Int(tokens[at].end)
    let range = Int(tokens[at].start)..<end
    guard range.count <= 24 else { return nil }
    var whole = 0.0
    var decimals = 0
    var hasPoint = false
    var sinceComma: Int?
    var zeros = 0
    for index in range {
      switch text[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Double(text[index] - UInt8(ascii: "0"))
        whole = whole * 10 + digit
        zeros = digit == 0 ? zeros + 1 : 0
        if hasPoint { decimals += 1 }
        if let count = sinceComma { sinceComma = count + 1 }
      case UInt8(ascii: ",") where !hasPoint:
        if let count = sinceComma, count != 3 { return nil }
        sinceComma = 0
      case UInt8(ascii: ".") where !hasPoint:
        hasPoint = true
        if let count = sinceComma, count != 3 { return nil }
        sinceComma = nil
      default: return nil
      }
    }
    // `1,2` is a list; `1,25,000` counts lakhs, which are not read.
    if let count = sinceComma, count != 3 { return nil }
    let unit = NumberScales.power(-decimals)
    return (whole * unit, decimals, unit * NumberScales.power(whole == 0 ? 0 : zeros))
  }

  private func figures(at: Int) -> NumberInStory? {
    guard let (value, decimals, roundedTo) = digits(at) else { return nil }
    var (value2, end, place) = (value, at + 1, NumberScales.power(-decimals))
    var scale = 1.0
    var kind = NumberInStory.Kind.cardinal
    if let letters = suffix(at)?.text {
      if NumberScales.ordinalEndings.contains(letters) {
        kind = .ordinal
      } else if let glued = NumberScales.glued[letters] {
        scale = glued
      } else {
        return nil
      }
    } else if let (fraction, next) = simpleFraction(behind: at) {
      return NumberInStory(
        range: story.range(of: at..<next), value: fraction.isWhole ? fraction.value : value + fraction.value,
        kind: fraction.isWhole ? .fraction : .cardinal, isInFigures: true, place: fraction.place,
        roundedTo: fraction.place, scale: 1, tokens: at..<next, decimals: 0)
    } else if let (factor, next) = scaleWord(at + 1) {
      scale = factor
      end = next
    }
    value2 *= scale
    place *= scale
    return NumberInStory(
      range: story.range(of: at..<end), value: value2, kind: kind, isInFigures: true, place: place,
      roundedTo: roundedTo * scale, scale: scale, tokens: at..<end, decimals: decimals)
  }

  /// `million` behind a number, with a space or a hyphen.
  private func scaleWord(_ at: Int) -> (Double, end: Int)? {
    guard at < tokens.count else { return nil }
    if isHyphen(at), let scale = NumberScales.byHash[tokens[at + 1].hash], scale >= 1_000 {
      return (scale, at + 2)
    }
    guard tokens[at].gap.isBlank, tokens[at].kind == .word, let scale = NumberScales.byHash[tokens[at].hash],
      scale >= 100
    else { return nil }
    return (scale, at + 1)
  }

  /// `3/4`, and the `-3/4` or ` 3/4` of `12-3/4`.
  private func simpleFraction(
    behind at: Int
  ) -> ((value: Double, place: Double, isWhole: Bool), end: Int)? {
    func parts(_ first: Int) -> (Double, Double)? {
      guard first + 2 < tokens.count, tokens[first].kind == .number, isMark("/", first + 1),
        tokens[first + 1].gap == .glued, tokens[first + 2].gap == .glued, tokens[first + 2].kind == .number,
        let top = NumberWords.figure(tokens[first], story),
        let bottom = NumberWords.figure(tokens[first + 2], story),
        bottom >= 2, bottom <= 64, top >= 1, top < bottom,
        !(first + 3 < tokens.count && tokens[first + 3].gap == .glued && isMark("/", first + 3))
      else { return nil }
      return (Double(top) / Double(bottom), 1 / Double(bottom))
    }
    if let (value, place) = parts(at) { return ((value, place, true), at + 3) }
    if isHyphen(at + 1), let (value, place) = parts(at + 2) { return ((value, place, false), at + 5) }
    if at + 1 < tokens.count, tokens[at + 1].gap.isBlank, let (value, place) = parts(at + 1) {
      return ((value, place, false), at + 4)
    }
    return nil
  }
}

/// The scales of numbers and the endings of figures.
enum NumberScales {
  private static let words: KeyValuePairs<String, Double> = [
    "dozen": 12, "hundred": 100, "thousand": 1e3, "million": 1e6, "mln": 1e6, "mn": 1e6, "billion": 1e9,
    "bln": 1e9,
    "bn": 1e9, "trillion": 1e12, "tn": 1e12, "trln": 1e12,
  ]

  static let byHash: WordMap<Double> = {
    var result = WordMap<Double>()
    for (word, scale) in words { result[Folding.hash(word)] = scale }
    return result
  }()

  /// Letters glued behind figures.
  static let glued: [String: Double] = [
    "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "b": 1e9, "bn": 1e9, "bln": 1e9, "tn": 1e12,
  ]

  static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]

  /// Ten to a power.
  static func power(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<abs(exponent) { result *= 10 }
    return exponent < 0 ? 1 / result : result
  }
}
