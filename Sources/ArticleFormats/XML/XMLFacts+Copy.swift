import ArticleText

extension XMLFacts {
  /// Notes what the byline and the dateline of the copy say. Linear in the blocks.
  ///
  /// - Parameters:
  ///   - blocks: The blocks of an article.
  ///   - text: Its text.
  ///   - bylineRank: Below which rank what the file says elsewhere gives way to the byline.
  mutating func take(_ blocks: [Block], of text: [UInt8], bylineRank: Int) {
    if let byline = blocks.first(where: { $0.role == .byline }) {
      takeByline(text[byline.range], rank: bylineRank)
    }
    if let dateline = blocks.first(where: { $0.role == .dateline }) { takeDateline(text[dateline.range]) }
  }

  /// Takes the place of a dateline, and its day where it has a year; whatever the file says elsewhere goes before.
  private mutating func takeDateline(_ bytes: some Sequence<UInt8>) {
    let words = XMLFacts.words(bytes)
    note(Rule(fact: .place, rank: 1, attribute: nil), Array(words.utf8))
    let (_, day) = XMLFacts.dateline(words)
    note(Rule(fact: .date, rank: 1, attribute: nil), Array(day.utf8))
  }

  /// Cuts what stands before the agency of a dateline into the place and the day: `ODENSE, May 4 (Agency) -`.
  static func dateline(_ text: String) -> (place: String, day: String) {
    let words = text.prefix { $0 != "(" }.split(separator: " ")
    func isDay(_ index: Int) -> Bool {
      words.indices.contains(index) && day(words[index].filter { $0 != "," }[...]) != nil
    }
    let start = words.indices.first { index in
      if CalendarDate(words[index].prefix(10)) != nil { return true }
      let isMonth = month(words[index].filter { $0 != "," }[...]) != nil
      if isMonth { return isDay(index + 1) }
      return isDay(index) && index + 1 < words.count
        && month(words[index + 1].filter { $0 != "," }[...]) != nil
    }
    let place = words[..<(start ?? words.count)].joined(separator: " ")
    let isMark: (Character) -> Bool = { " ,:-–—_".contains($0) }
    let last = place.lastIndex { !isMark($0) }
    return (
      last.map { String(place[...$0].drop(while: isMark)) } ?? "",
      start.map { words[$0...].joined(separator: " ") } ?? ""
    )
  }

  /// The date with which Jekyll has the name of a post begin, and many an archive that of a story:
  /// `2019-08-14-rates-rise.md`.
  static func date(ofPath path: String) -> CalendarDate? {
    let name = path.split(separator: "/").last ?? ""
    let next = name.utf8.dropFirst(10).first
    return next == UInt8(ascii: "-") || next == UInt8(ascii: "_") ? CalendarDate(name.prefix(10)) : nil
  }
}
