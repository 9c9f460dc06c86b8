/// How far two spellings are apart, in tenths of a letter: what a slip of the hand or ear does costs less.
enum WeightedEdit {
  /// Letters that are taken for each other.
  private static let table: StaticString = "ck kq cs sz cz ij jy iy uv vw mn bp dt gk fv gj hk sx gh"

  /// For each byte, the letters that it is taken for.
  static let confusable: [UInt32] = {
    var result = [UInt32](repeating: 0, count: 256)
    TableText.lines(table) { _, words in
      for word in words {
        result[Int(word[0])] |= NameToken.bit(word[1])
        result[Int(word[1])] |= NameToken.bit(word[0])
      }
    }
    return result
  }()

  private static let vowels: UInt32 = 1 | 1 << 4 | 1 << 8 | 1 << 14 | 1 << 20 | 1 << 24
  private static let h: UInt32 = 1 << 7

  @inline(__always)
  private static func isVowel(_ byte: UInt8) -> Bool { NameToken.bit(byte) & vowels != 0 }

  /// What the distance is at least of two words with these letters: each that the other has not is put in or changed.
  @inline(__always)
  static func least(_ first: UInt32, _ second: UInt32, vowelCost: Int) -> Int {
    max(price(first & ~second, vowelCost), price(second & ~first, vowelCost))
  }

  @inline(__always)
  private static func price(_ letters: UInt32, _ vowelCost: Int) -> Int {
    (letters & ~vowels & ~h).nonzeroBitCount * 6 + (letters & h).nonzeroBitCount * 5
      + (letters & vowels).nonzeroBitCount * min(6, vowelCost - 1)
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

  /// What it costs to put in a letter.
  ///
  /// - Parameter isStart: Whether the letters are a word's first.
  @inline(__always)
  private static func gap(_ letters: WordLetters, _ at: Int, _ vowelCost: Int, _ isStart: Bool) -> Int32 {
    let byte = letters[at]
    if at > 0, letters[at - 1] == byte { return 3 }
    let cost = isVowel(byte) ? vowelCost : byte == UInt8(ascii: "h") ? 5 : 10
    return Int32(isStart && at == 0 ? cost * 16 / 10 : cost)
  }

  /// More than any limit.
  static let tooFar = 1000

  /// The distance, or `tooFar` where it is above the limit for certain.
  static func distance(
    _ first: WordLetters, _ second: WordLetters, vowelCost: Int, limit: Int,
    _ confusable: borrowing Span<UInt32>
  ) -> Int {
    // What both end with, save one letter for doublings, can't cost anything.
    var (end, otherEnd) = (first.count, second.count)
    while end > 1, otherEnd > 1, first[end - 1] == second[otherEnd - 1],
      first[end - 2] == second[otherEnd - 2]
    {
      end -= 1
      otherEnd -= 1
    }
    // What both begin with is passed over too, save the letter that a doubling may lean on.
    var start = 0
    while end - start > 1, otherEnd - start > 1, first[start] == second[start],
      first[start + 1] == second[start + 1]
    {
      start += 1
    }
    let a = first.extracting(start..<end)
    let b = second.extracting(start..<otherEnd)
    guard a.count < 64, b.count < 64 else { return tooFar }
    let isStart = start == 0
    let width = b.count + 1
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: width * 4) { rows in
      // The last row is what each letter of the second word costs by itself.
      var (before, above, row) = (0, width, 2 * width)
      let gaps = 3 * width
      rows.initialize(repeating: 0)
      for j in 1..<width {
        rows[gaps + j] = gap(b, j - 1, vowelCost, isStart)
        rows[above + j] = rows[above + j - 1] + rows[gaps + j]
      }
      for at in 0..<a.count {
        let x = a[at]
        let xGap = gap(a, at, vowelCost, isStart)
        let isVowel = isVowel(x)
        let likeX = confusable[Int(x)]
        rows[row] = rows[above] + xGap
        var least = rows[row]
        for j in 1..<width {
          let y = b[j - 1]
          var best = rows[above + j - 1]
          if x != y {
            let bit = NameToken.bit(y)
            var cost = isVowel && bit & vowels != 0 ? vowelCost - 1 : likeX & bit != 0 ? 6 : 10
            if isStart, at == 0 || j == 1 { cost = cost * 16 / 10 }
            best += Int32(cost)
          }
          best = min(best, rows[above + j] + xGap, rows[row + j - 1] + rows[gaps + j])
          if at > 0, j > 1, x != y, x == b[j - 2], a[at - 1] == y {
            best = min(best, rows[before + j - 2] + (isStart && (at == 1 || j == 2) ? 10 : 8))
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
