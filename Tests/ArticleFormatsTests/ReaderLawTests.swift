import ArticleFormats
import TestSupport
import Testing

/// What holds for the readers of all formats. `copydesk-benchmarks --fuzz` goes on with other seeds and as many cases as
/// one likes.
@Suite("The law of readers")
struct ReaderLawTests {
  static let all = FormatSamples.all

  @Test("Every range of an article decodes to its text, whatever the file holds", arguments: all.indices)
  func keepsTheLaw(_ index: Int) {
    let fuzzer = ReaderFuzzer(Self.all[index], seed: 20_190_814)
    for number in 0..<3_000 {
      let file = fuzzer.file(number)
      guard let problem = fuzzer.violation(with: file) else { continue }
      let text = String(decoding: file, as: UTF8.self).debugDescription
      Issue.record("\(fuzzer.samples.reader.name), case \(number): \(problem) in \(text)")
      return
    }
  }

  @Test("The samples themselves keep it, and have text", arguments: all.indices)
  func readsSamples(_ index: Int) {
    let fuzzer = ReaderFuzzer(Self.all[index], seed: 1)
    for seed in fuzzer.samples.seeds { #expect(fuzzer.violation(with: seed) == nil) }
    let articles = fuzzer.samples.seeds.flatMap {
      fuzzer.samples.reader.readFile($0, path: fuzzer.samples.path).articles
    }
    #expect(!articles.isEmpty)
  }

  @Test("What comes in thousands is read in linear time", arguments: all.indices)
  func isLinear(_ index: Int) {
    let samples = Self.all[index]
    let fuzzer = ReaderFuzzer(samples, seed: 1)
    for opening in samples.openings {
      for unit in samples.floods {
        #expect(fuzzer.violation(with: samples.flood(opening, unit, 300)) == nil, "\(opening)\(unit)")
        let factor = Growth.factor(from: 500) { count in
          _ = samples.reader.readFile(samples.flood(opening, unit, count), path: samples.path)
        }
        #expect(Growth.linear.contains(factor), "\(opening.debugDescription), then \(unit.debugDescription)")
      }
    }
  }
}
