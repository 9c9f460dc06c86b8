/// How far two spellings are apart, in tenths of a letter: what a slip of the hand or ear does costs less.
enum WeightedEdit {
  /// Letters that are taken for each other.
  private static let table: StaticString = "ck kq cs sz cz ij jy iy uv vw mn bp dt gk fv gj hk sx gh"

  private static let confusable: [UInt32] = {
    var result = [UInt32](repeating: 0, count: 256)
    TableText.lines(table) { _, words in
      for word in words {
        result[Int(word[0])] |= NameToken.bit(word[1])
        result[Int(word[1])] |= NameToken.bit(word[0])
      }
    }
    return result
  }()

  @inline(__always)
  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }

  /// What a slip may cost at most in a word of so many letters.
  ///
  /// - Parameter isRomanised: Whether the word comes of another alphabet, so that spellings lie further apart.
  @inline(__always)
  static func budget(_ count: Int, isRomanised: Bool) -> Int {
    switch count {
    case ...3: 0
    case 4: 7
    case 5...6: isRomanised ? 11 : 10
    case 7...8: isRomanised ? 16 : 13
    default: isRomanised ? 18 : 15
    }
  }

  @inline(__always)
  private static func gap(_ letters: ArraySlice<UInt8>, _ at: Int, _ vowelCost: Int, _ isStart: Bool) -> Int {
    let byte = letters[at]
    if at > letters.startIndex, letters[at - 1] == byte { return 3 }
    let cost = isVowel(byte) ? vowelCost : byte == UInt8(ascii: "h") ? 5 : 10
    return isStart && at == letters.startIndex ? cost * 16 / 10 : cost
  }

  /// More than any limit.
  static let tooFar = 1000

  /// The distance, or `tooFar` where it is above the limit.
  static func distance(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, vowelCost: Int, limit: Int)
    -> Int
  {
    var a = first
    var b = second
    // What both end with, save one letter for doublings, can't cost anything.
    while a.count > 1, b.count > 1, a[a.endIndex - 1] == b[b.endIndex - 1],
      a[a.endIndex - 2] == b[b.endIndex - 2]
    {
      a.removeLast()
      b.removeLast()
    }
    // What both begin with is passed over too, save the letter that a doubling may lean on.
    var isStart = true
    while a.count > 1, b.count > 1, a[a.startIndex] == b[b.startIndex],
      a[a.startIndex + 1] == b[b.startIndex + 1]
    {
      a.removeFirst()
      b.removeFirst()
      isStart = false
    }
    let width = b.count + 1
    guard a.count < 64, b.count < 64 else { return tooFar }
    let confusable = confusable
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: width * 3) { rows in
      var (before, above, row) = (0, width, 2 * width)
      rows.initialize(repeating: 0)
      for j in 1..<width {
        rows[above + j] = rows[above + j - 1] + Int32(gap(b, b.startIndex + j - 1, vowelCost, isStart))
      }
      for i in 1...max(1, a.count) {
        guard i <= a.count else { break }
        let at = a.startIndex + i - 1
        let x = a[at]
        let xGap = Int32(gap(a, at, vowelCost, isStart))
        rows[row] = rows[above] + xGap
        var least = rows[row]
        for j in 1..<width {
          let place = b.startIndex + j - 1
          let y = b[place]
          var best = rows[above + j - 1]
          if x != y {
            var cost =
              isVowel(x) && isVowel(y) ? vowelCost - 1 : confusable[Int(x)] & NameToken.bit(y) != 0 ? 6 : 10
            if isStart, i == 1 || j == 1 { cost = cost * 16 / 10 }
            best += Int32(cost)
          }
          best = min(
            best, rows[above + j] + xGap, rows[row + j - 1] + Int32(gap(b, place, vowelCost, isStart)))
          if i > 1, j > 1, x == b[place - 1], a[at - 1] == y, x != y {
            best = min(best, rows[before + j - 2] + (isStart && (i == 2 || j == 2) ? 10 : 8))
          }
          rows[row + j] = best
          least = min(least, best)
        }
        if least > Int32(limit) { return tooFar }
        (before, above, row) = (above, row, before)
      }
      return Int(rows[above + width - 1])
    }
  }
}
