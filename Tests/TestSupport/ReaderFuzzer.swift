internal import ArticleFormats
internal import ArticleText

/// Tries a reader on files that nobody wrote, and says what is wrong with what it makes of them.
public struct ReaderFuzzer: Sendable {
  /// What the reader is tried on.
  public let samples: FormatSamples
  /// The seed of all cases: the same seed and number give the same file on every machine.
  public let seed: UInt64

  /// Makes a fuzzer.
  public init(_ samples: FormatSamples, seed: UInt64) {
    self.samples = samples
    self.seed = seed
  }

  /// The file of a case: one of the format's with bytes changed, lost, doubled and put in, now and then in UTF-16, or
  /// put together of snippets alone.
  public func file(_ number: Int) -> [UInt8] {
    var random = SeededGenerator(seed: seed &+ UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
    var bytes: [UInt8] = []
    if random.below(8) == 0 {
      for _ in 0..<random.below(60) {
        bytes += random.pick(samples.snippets) + Array("a b".utf8.prefix(random.below(4)))
      }
    } else {
      bytes = random.pick(samples.seeds)
    }
    for _ in 0...random.below(10) {
      let at = random.below(bytes.count + 1)
      let end = min(bytes.count, at + 1 + random.below(40))
      switch random.below(7) {
      case 0 where at < bytes.count: bytes[at] = UInt8(random.below(256))
      case 1 where bytes.count > 80: bytes.removeSubrange(min(at, end)..<end)
      case 2: bytes.insert(contentsOf: Array(bytes[min(at, end)..<end]), at: at)
      case 3 where random.below(20) == 0: bytes.removeSubrange(at...)
      default: bytes.insert(contentsOf: random.pick(samples.snippets), at: at)
      }
    }
    guard random.below(12) == 0 else { return bytes }
    return String(decoding: bytes, as: UTF8.self).utf16.reduce(into: [0xFE, 0xFF]) {
      $0 += [UInt8($1 >> 8), UInt8($1 & 0xFF)]
    }
  }

  /// What the reader breaks of the law with a file; `nil` where it keeps it.
  ///
  /// Every range decodes to its text, articles, links and names are where the text is, and no article overlaps another.
  public func violation(with file: [UInt8]) -> String? {
    var end = 0
    for article in samples.reader.readFile(file, path: samples.path).articles {
      if let problem = ReadArticle.violation(of: article) { return problem }
      let place = article.sourceMap.sourceRange(of: 0..<article.text.count)
      guard place.lowerBound >= end, place.upperBound <= article.source.count else {
        return "articles overlap"
      }
      end = place.upperBound
      let text = 0..<article.text.count
      guard article.links.allSatisfy({ !$0.isEmpty && text.contains($0) }) else {
        return "a link outside of the text"
      }
      guard article.names.allSatisfy({ !$0.range.isEmpty && text.contains($0.range) }) else {
        return "a name outside of the text"
      }
      guard article.escapings.allSatisfy({ $0.start <= text.upperBound }) else {
        return "an escape outside of the text"
      }
    }
    return nil
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
