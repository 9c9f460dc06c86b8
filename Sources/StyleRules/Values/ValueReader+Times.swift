internal import ArticleText

extension ValueReader {
  private static let morning = WordSet("a.m. am a.m")
  private static let evening = WordSet("p.m. pm p.m")

  /// The time of day that begins at a token: `3 p.m.`, `3pm`, `15:00`, `1200 GMT`, `noon`.
  func time(at: Int) -> TimeInStory? {
    let token = tokens[at]
    if token.kind == .word {
      guard token.hash == ValueWords.noon || token.hash == ValueWords.midnight else { return nil }
      return made(at..<at + 1, token.hash == ValueWords.noon ? 720 : 0, hasMinutes: false, .word)
    }
    guard token.kind == .number, token.count <= 7 else { return nil }
    if let letters = suffix(at)?.text {
      guard letters == "am" || letters == "pm", let (hours, minutes) = clock(at) else { return nil }
      guard let total = halfDay(hours, minutes ?? 0, isEvening: letters == "pm") else { return nil }
      return made(at..<at + 1, total, hasMinutes: minutes != nil, .glued)
    }
    guard let next = after(at) else {
      return clock(at).flatMap { twentyFour(at, $0.hours, $0.minutes) }
    }
    let isEvening = Self.evening.contains(tokens[next].hash)
    if tokens[next].kind == .word, isEvening || Self.morning.contains(tokens[next].hash),
      tokens[next].gap != .glued
    {
      guard let (hours, minutes) = clock(at), let total = halfDay(hours, minutes ?? 0, isEvening: isEvening)
      else {
        return nil
      }
      let isDotted = tokens[next].flags.contains(.dotted)
      return made(at..<next + 1, total, hasMinutes: minutes != nil, isDotted ? .dotted : .plain)
    }
    if tokens[next].hash == ValueWords.oclock, let read = clock(at), read.minutes == nil, read.hours <= 12 {
      return made(at..<next + 1, read.hours * 60, hasMinutes: false, .word)
    }
    if let military = military(at, zoneAt: next) { return military }
    return clock(at).flatMap { twentyFour(at, $0.hours, $0.minutes) }
  }

  /// Hours and minutes: `7`, `7:30`, `7.30`.
  private func clock(_ at: Int) -> (hours: Int, minutes: Int?)? {
    let end = suffix(at)?.start ?? Int(tokens[at].end)
    let text = story.article.text[Int(tokens[at].start)..<end]
    guard let mark = text.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }) else {
      guard text.count <= 2, let hours = ValueReader.whole(text), hours <= 24 else { return nil }
      return (hours, nil)
    }
    guard let hours = ValueReader.whole(text[..<mark]), let minutes = ValueReader.whole(text[(mark + 1)...]),
      text.endIndex - mark == 3, hours <= 24, minutes < 60, mark - text.startIndex <= 2
    else { return nil }
    return (hours, minutes)
  }

  static func whole(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 6 else { return nil }
    var value = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  private func halfDay(_ hours: Int, _ minutes: Int, isEvening: Bool) -> Int? {
    guard (1...12).contains(hours) else { return nil }
    return (hours % 12 + (isEvening ? 12 : 0)) * 60 + minutes
  }

  /// `15:00`; with a full stop only where a zone follows, since `15.00` may be money.
  private func twentyFour(_ at: Int, _ hours: Int, _ minutes: Int?) -> TimeInStory? {
    guard let minutes, hours < 24 else { return nil }
    let text = story.article.text[tokens[at].range]
    if !text.contains(UInt8(ascii: ":")) {
      guard let next = after(at), zone(next) != nil else { return nil }
    }
    return made(at..<at + 1, hours * 60 + minutes, hasMinutes: true, .twentyFourHours)
  }

  /// `1200 GMT`, `0900 local time`, `1430 hours`.
  private func military(_ at: Int, zoneAt next: Int) -> TimeInStory? {
    let token = tokens[at]
    guard token.count == 4, let value = ValueReader.whole(story.article.text[token.range]), value / 100 < 24,
      value % 100 < 60
    else { return nil }
    let minutes = value / 100 * 60 + value % 100
    if tokens[next].hash == ValueWords.hours, tokens[next].gap.isBlank, value % 100 == 0 || value % 5 == 0,
      story.byte(token) == UInt8(ascii: "0")
    {
      return made(at..<next + 1, minutes, hasMinutes: true, .twentyFourHours)
    }
    guard zone(next) != nil else { return nil }
    return made(at..<at + 1, minutes, hasMinutes: true, .twentyFourHours)
  }

  /// The zone that stands at a token.
  private func zone(_ at: Int) -> (text: Range<Int>, offset: Int?)? {
    let token = tokens[at]
    guard token.kind == .word, token.gap.isBlank || token.gap == .glued else { return nil }
    if token.capitalisation == .allCapitals {
      if let offset = TimeZones.byHash[token.hash] { return (at..<at + 1, offset) }
      return TimeZones.loose.contains(token.hash) ? (at..<at + 1, nil) : nil
    }
    // `local time`, `Eastern time`, `Moscow time`.
    if token.hash == ValueWords.local {
      return (at..<at + (stands(ValueWords.time, at + 1) ? 2 : 1), nil)
    }
    if token.startsWithCapital, stands(ValueWords.time, at + 1) { return (at..<at + 2, nil) }
    return nil
  }

  private func made(_ clock: Range<Int>, _ minutes: Int, hasMinutes: Bool, _ form: TimeInStory.Form)
    -> TimeInStory
  {
    let zone: (text: Range<Int>, offset: Int?)? = after(clock.upperBound - 1).flatMap { self.zone($0) }
    let range = clock.lowerBound..<(zone?.text.upperBound ?? clock.upperBound)
    return TimeInStory(
      range: story.range(of: range), minutes: minutes, hasMinutes: hasMinutes, form: form,
      zone: zone.map { story.string($0.text) }, offset: zone?.offset, tokens: range, clock: clock)
  }
}
