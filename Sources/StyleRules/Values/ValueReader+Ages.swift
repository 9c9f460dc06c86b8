internal import ArticleText

extension ValueReader {
  /// The age that begins at a token: `69-year-old`, `aged 69`, `age 69`, `69 years old`, and the `69` of `Xi, 69,`.
  func age(at: Int) -> AgeInStory? {
    if tokens[at].hash == ValueWords.aged || tokens[at].hash == ValueWords.age {
      guard let next = after(at), tokens[next].kind == .number, let years = years(next) else { return nil }
      return AgeInStory(
        range: story.range(of: at..<next + 1), years: years, form: .aged, tokens: at..<next + 1)
    }
    guard let number = number(at: at), number.kind == .cardinal, (0...125).contains(number.value) else {
      return nil
    }
    let years = Int(number.value)
    let next = number.tokens.upperBound
    if isHyphen(next), next + 1 < tokens.count, tokens[next + 1].hash == ValueWords.year, isHyphen(next + 2),
      stands(ValueWords.old, next + 3) || stands(ValueWords.olds, next + 3)
    {
      return made(at..<next + 4, years, .compound)
    }
    if stands(ValueWords.years, next), stands(ValueWords.old, next + 1) {
      return made(at..<next + 2, years, .yearsOld)
    }
    guard number.isInFigures, number.tokens.count == 1, let word = self.years(at), isAfterName(at) else {
      return nil
    }
    return made(at..<next, word, .afterName)
  }

  private func made(_ range: Range<Int>, _ years: Int, _ form: AgeInStory.Form) -> AgeInStory {
    AgeInStory(range: story.range(of: range), years: years, form: form, tokens: range)
  }

  /// The years that figures give: whole, and no more than somebody lives.
  private func years(_ at: Int) -> Int? {
    guard tokens[at].count <= 3, let value = NumberWords.figure(tokens[at], story), value <= 125 else {
      return nil
    }
    return value
  }

  /// Whether a figure stands between commas behind two capitalised words: `Jinping Xi, 69,`.
  private func isAfterName(_ at: Int) -> Bool {
    guard at >= 3, tokens[at].gap.isBlank, isMark(",", at - 1), tokens[at - 1].gap == .glued,
      at + 1 < tokens.count, isMark(",", at + 1), tokens[at + 1].gap == .glued, tokens[at].count <= 2
    else { return false }
    return (at - 3..<at - 1).allSatisfy { index in
      tokens[index].kind == .word && tokens[index].startsWithCapital
        && MonthNames.reading(of: tokens[index]) == nil
        && (index == at - 3 || tokens[index].gap.isBlank)
    }
  }
}
