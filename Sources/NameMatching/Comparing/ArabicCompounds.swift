/// Binds what Arabic names write in one word or several: `Abd al-Rahman`, `Abdurrahman`; `Nur al-Din`, `Nureddin`.
///
/// The bound token's letters are the parts' own without the article: `abdrahman`, `nurdin`.
enum ArabicCompounds {
  private static let abd = Array("abd".utf8)
  private static let din = Array("din".utf8)

  static func bind(_ parts: inout NameParts) {
    var index = 0
    while index < parts.tokens.count {
      if parts.letters.span.extracting(parts.tokens[index].range).starts(with: "abd") {
        let letters = parts.letters(of: parts.tokens[index])
        if let rest = articleEnd(letters) {
          let tail = Array(letters[rest...])
          if tail.count >= 3 {
            replace(index...index, with: abd + withoutGodsArticle(tail), &parts)
          } else if tail.isEmpty {
            bindNext(index, &parts)
          }
        }
      }
      if mayBeDin(parts.letters.span.extracting(parts.tokens[index].range)) { bindDin(index, &parts) }
      index += 1
    }
  }

  /// Whether a word ends as `Din` does, with or without an e.
  @inline(__always)
  private static func mayBeDin(_ letters: WordLetters) -> Bool {
    letters.count >= 3 && (letters.last == UInt8(ascii: "n") || letters.ends(with: "ne"))
  }

  /// Where the article ends that follows `abd`; nothing where none stands there.
  private static func articleEnd(_ letters: ArraySlice<UInt8>) -> Int? {
    var at = letters.startIndex + 3
    guard at < letters.endIndex else { return at }
    guard "aeuoi".utf8.contains(letters[at]) else { return nil }
    at += 1
    if at < letters.endIndex, letters[at - 1] == UInt8(ascii: "o"), letters[at] == UInt8(ascii: "u") {
      at += 1
    }
    guard at < letters.endIndex else { return letters.count <= 4 ? at : nil }
    if letters[at] == UInt8(ascii: "l") { return at + 1 }
    // The article's l turns into the letter behind it: abdur-rahman, abderrahmane, abdennour.
    guard "rsndtz".utf8.contains(letters[at]) else { return nil }
    if at + 1 == letters.endIndex { return at + 1 }
    return at
      + (letters[at + 1] == letters[at]
        || letters[at] == UInt8(ascii: "r") && letters[at + 1] != UInt8(ascii: "a")
          && false
        ? 1 : 0)
  }

  private static func withoutGodsArticle(_ tail: [UInt8]) -> [UInt8] {
    tail.starts(with: Array("allah".utf8)) ? Array(tail.dropFirst(2)) : tail
  }

  private static func bindNext(_ index: Int, _ parts: inout NameParts) {
    var next = index + 1
    while next < parts.tokens.count - 1, parts.tokens[next].role == .particle, parts.tokens[next].count == 2 {
      next += 1
    }
    guard next < parts.tokens.count, parts.tokens[next].count >= 3 else { return }
    var tail = Array(parts.letters(of: parts.tokens[next]))
    if tail.count > 4, tail[1] == UInt8(ascii: "l"), "aeu".utf8.contains(tail[0]), tail != Array("allah".utf8)
    {
      tail.removeFirst(2)
    }
    replace(index...next, with: abd + withoutGodsArticle(tail), &parts)
  }

  /// `Nur al-Din`, `Nur ad-Din`, `Nureddine`.
  private static func bindDin(_ index: Int, _ parts: inout NameParts) {
    let letters = parts.letters(of: parts.tokens[index])
    if index >= 2, isDin(letters),
      parts.tokens[index - 1].count == 2 || parts.tokens[index - 1].role == .particle
    {
      let head = Array(parts.letters(of: parts.tokens[index - 2]))
      if head.count >= 2 { replace((index - 2)...index, with: head + din, &parts) }
      return
    }
    guard letters.count >= 7 else { return }
    var end = letters.endIndex
    if letters[end - 1] == UInt8(ascii: "e") { end -= 1 }
    guard end - letters.startIndex >= 7, letters[end - 1] == UInt8(ascii: "n"),
      letters[end - 3] == UInt8(ascii: "d"),
      letters[end - 2] == UInt8(ascii: "i") || letters[end - 2] == UInt8(ascii: "y"),
      letters[end - 4] == UInt8(ascii: "d") || letters[end - 4] == UInt8(ascii: "l"),
      "aeuo".utf8.contains(letters[end - 5])
    else { return }
    replace(index...index, with: Array(letters[..<(end - 5)]) + din, &parts)
  }

  private static func isDin(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.elementsEqual("din".utf8) || letters.elementsEqual("deen".utf8)
      || letters.elementsEqual("dine".utf8)
  }

  private static func replace(_ range: ClosedRange<Int>, with letters: [UInt8], _ parts: inout NameParts) {
    var token = NameToken(joining: letters.span)
    token.start = parts.letters.count
    token.isHyphenated = parts.tokens[range.lowerBound].isHyphenated
    token.traits = .arabic
    parts.letters += letters
    parts.traits.insert(.arabic)
    parts.tokens.replaceSubrange(range, with: CollectionOfOne(token))
  }
}
