internal import ArticleText

extension ValueReader {
  /// The number in words that begins at a token: `twenty-one`, `a hundred and five thousand`, `two and a half million`.
  func words(at: Int) -> NumberInStory? {
    var sum = SpelledSum()
    var index = at
    if tokens[at].hash == ValueWords.a || tokens[at].hash == ValueWords.half {
      guard let start = article(at, &sum) else { return nil }
      index = start
    }
    var end = index
    var isOrdinal = false
    while index < tokens.count, index == at || tokens[index].gap != .block, tokens[index].kind == .word {
      if let value = OrdinalWords.byHash[tokens[index].hash], sum.takes(value) {
        guard sum.add(value) else { break }
        isOrdinal = true
        end = index + 1
        break
      }
      if let value = NumberWords.value(of: tokens[index]) {
        guard sum.add(Double(value)) else { break }
      } else if let scale = NumberScales.byHash[tokens[index].hash], tokens[index].count > 4 {
        guard sum.multiply(scale) else { break }
      } else {
        break
      }
      end = index + 1
      guard let next = joint(end, &sum) else { break }
      if next.end > end, next.isHalf { end = next.end }
      index = next.end
    }
    guard end > at, sum.hasValue else { return nil }
    return NumberInStory(
      range: story.range(of: at..<end), value: sum.value, kind: isOrdinal ? .ordinal : .cardinal,
      isInFigures: false,
      place: sum.place, roundedTo: max(sum.place, sum.lastScale), scale: sum.lastScale, tokens: at..<end,
      decimals: 0)
  }

  /// `a` or `half a` before a scale; gives the scale's token.
  private func article(_ at: Int, _ sum: inout SpelledSum) -> Int? {
    let isHalf = tokens[at].hash == ValueWords.half
    var next = at + 1
    if isHalf, stands(ValueWords.a, next) { next += 1 }
    guard next < tokens.count, tokens[next].gap.isBlank, let scale = NumberScales.byHash[tokens[next].hash],
      tokens[next].count > 4
    else { return nil }
    sum.begin(isHalf ? 0.5 : 1, scale)
    return next
  }

  /// What joins two words of one number: a hyphen, a space, `and`; and the `and a half` that belongs to it.
  private func joint(_ at: Int, _ sum: inout SpelledSum) -> (end: Int, isHalf: Bool)? {
    guard at < tokens.count, tokens[at].gap != .block else { return nil }
    if isHyphen(at) { return (at + 1, false) }
    guard tokens[at].gap.isBlank, tokens[at].kind == .word else { return nil }
    guard tokens[at].hash == ValueWords.and else { return (at, false) }
    if stands(ValueWords.a, at + 1), at + 2 < tokens.count, stands(ValueWords.half, at + 2) {
      sum.addHalf()
      return (at + 3, true)
    }
    return sum.mayTakeAnd ? (at + 1, false) : nil
  }

  /// The fraction in words or `one in ten` that begins at a token.
  func fraction(at: Int) -> NumberInStory? {
    let top: Double
    if tokens[at].hash == ValueWords.a {
      top = 1
    } else if let value = NumberWords.value(of: tokens[at]), value >= 1, value <= 19 {
      top = Double(value)
    } else {
      return nil
    }
    var next = at + 1
    guard next < tokens.count, tokens[next].gap != .block else { return nil }
    if top >= 1, tokens[at].hash != ValueWords.a, let bottom = proportion(next) {
      guard bottom.value >= top * 2 || bottom.value >= top && bottom.isOutOf else { return nil }
      return made(at..<bottom.end, top / bottom.value)
    }
    let isJoined = isHyphen(next)
    if isJoined { next += 1 }
    guard next < tokens.count, let (bottom, isPlural) = OrdinalWords.denominators[tokens[next].hash] else {
      return nil
    }
    // `a third man` and `one quarter` of a year are no fractions; `a third of` and `two-thirds` are.
    guard top > 1 ? isPlural : isJoined || stands(ValueWords.of, next + 1) else { return nil }
    return made(at..<next + 1, top / bottom)
  }

  /// `in ten`, `in 10`, `out of ten`.
  private func proportion(_ at: Int) -> (value: Double, end: Int, isOutOf: Bool)? {
    var next = at + 1
    let isOutOf = tokens[at].hash == ValueWords.out && stands(ValueWords.of, next)
    if isOutOf { next += 1 }
    guard isOutOf || tokens[at].hash == ValueWords.in, next < tokens.count, tokens[next].gap.isBlank else {
      return nil
    }
    if tokens[next].kind == .number {
      guard let value = NumberWords.figure(tokens[next], story), value >= 2, value <= 1_000_000,
        !(1_500...2_100).contains(value)
      else { return nil }
      return (Double(value), next + 1, isOutOf)
    }
    guard let value = NumberWords.value(of: tokens[next]), value >= 2 else { return nil }
    return (Double(value), next + 1, isOutOf)
  }

  private func made(_ range: Range<Int>, _ value: Double) -> NumberInStory {
    NumberInStory(
      range: story.range(of: range), value: value, kind: .fraction, isInFigures: false, place: value,
      roundedTo: value,
      scale: 1, tokens: range, decimals: 0)
  }
}

/// A number in words that is being put together.
private struct SpelledSum {
  private var total = 0.0
  private var current = 0.0
  private var last = 0.0
  private(set) var lastScale = 1.0
  private var lowestScale = Double.infinity
  private var startScale: Double?
  private(set) var hasValue = false
  private(set) var place = 1.0

  var value: Double { total + current }
  /// `and` joins only behind `hundred` or a greater scale.
  var mayTakeAnd: Bool { last >= 100 }

  mutating func begin(_ count: Double, _ scale: Double) {
    current = count
    startScale = scale
  }

  func takes(_ part: Double) -> Bool {
    if !hasValue { return startScale == nil }
    if part < 10 { return last >= 20 && current.truncatingRemainder(dividingBy: 10) == 0 || last >= 100 }
    return last >= 100
  }

  /// Adds a number below a hundred; whether it may stand there.
  mutating func add(_ part: Double) -> Bool {
    guard part < 100, takes(part), part > 0 || !hasValue else { return false }
    current += part
    last = part
    hasValue = true
    return true
  }

  /// Multiplies by a scale; whether it may stand there.
  mutating func multiply(_ scale: Double) -> Bool {
    guard hasValue || startScale != nil, current > 0, scale < lowestScale else { return false }
    if scale <= 100 {
      guard current < 100, last < 100 else { return false }
      current *= scale
    } else {
      total += current * scale
      current = 0
      lowestScale = scale
    }
    last = max(100, scale)
    lastScale = scale
    hasValue = true
    return true
  }

  mutating func addHalf() {
    // Behind `a million` the half is half a million.
    current += 0.5 * (last >= 100 ? lastScale : 1)
    place = 0.1
  }
}

/// Ordinals and denominators in words.
enum OrdinalWords {
  static let names = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth",
    "twentieth",
  ]

  static let byHash: WordMap<Double> = {
    var result = WordMap<Double>()
    for (index, name) in names.enumerated() { result[Folding.hash(name)] = Double(index + 1) }
    for (index, ten) in [
      "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth",
    ]
    .enumerated() {
      result[Folding.hash(ten)] = Double(30 + 10 * index)
    }
    return result
  }()

  static let denominators: WordMap<(Double, isPlural: Bool)> = {
    var result = WordMap<(Double, isPlural: Bool)>()
    result[Folding.hash("half")] = (2, false)
    result[Folding.hash("halves")] = (2, true)
    result[Folding.hash("quarter")] = (4, false)
    result[Folding.hash("quarters")] = (4, true)
    for (index, name) in names.enumerated().dropFirst(2) {
      result[Folding.hash(name)] = (Double(index + 1), false)
      result[Folding.hash(name + "s")] = (Double(index + 1), true)
    }
    return result
  }()
}
