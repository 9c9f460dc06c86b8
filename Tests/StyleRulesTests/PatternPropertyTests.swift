import ArticleText
import StyleRules
import TestSupport
import Testing

/// A pattern as a tree, which a test can turn into a rule and match by itself.
private indirect enum Tree {
  case word(String)
  case number(ClosedRange<Int>)
  case capitalised
  case lowercase
  case gap(ClosedRange<Int>)
  case choice([Tree])
  case optional([Tree])
  case `repeat`(ClosedRange<Int>, [Tree])

  var part: any PatternPart {
    switch self {
    case .word(let word): word
    case .number(let range): Number(range, written: .asFigures)
    case .capitalised: Capitalised()
    case .lowercase: AnyWord(.lowercase)
    case .gap(let length): Gap(length)
    case .choice(let trees): OneOf { for tree in trees { tree.part } }
    case .optional(let trees): Optional { for tree in trees { tree.part } }
    case .repeat(let times, let trees): Repeat(times) { for tree in trees { tree.part } }
    }
  }

  /// Where a match may end that starts at a word.
  func ends(_ words: [String], _ start: Int) -> Set<Int> {
    switch self {
    case .word(let word): step(words, start) { $0.lowercased() == word }
    case .number(let range): step(words, start) { Int($0).map(range.contains) ?? false }
    case .capitalised: step(words, start) { $0.first?.isUppercase ?? false }
    case .lowercase: step(words, start) { $0.first?.isLowercase ?? false }
    case .gap(let length): Set(length.map { start + $0 }.filter { $0 <= words.count })
    case .choice(let trees): trees.reduce(into: []) { $0.formUnion($1.ends(words, start)) }
    case .optional(let trees): Tree.ends(trees, words, start).union([start])
    case .repeat(let times, let trees): Tree.ends(trees, times, words, start)
    }
  }

  private func step(_ words: [String], _ start: Int, _ fits: (String) -> Bool) -> Set<Int> {
    start < words.count && fits(words[start]) ? [start + 1] : []
  }

  static func ends(_ trees: [Tree], _ words: [String], _ start: Int) -> Set<Int> {
    trees.reduce([start]) { ends, tree in ends.reduce(into: []) { $0.formUnion(tree.ends(words, $1)) } }
  }

  private static func ends(
    _ trees: [Tree], _ times: ClosedRange<Int>, _ words: [String], _ start: Int
  ) -> Set<Int> {
    var reached: Set<Int> = [start]
    var result: Set<Int> = times.contains(0) ? [start] : []
    for time in 1...times.upperBound {
      reached = reached.reduce(into: []) { $0.formUnion(ends(trees, words, $1)) }
      if times.contains(time) { result.formUnion(reached) }
    }
    return result
  }
}

@Suite struct PatternPropertyTests {
  private static let words = ["a", "b", "c", "A", "B", "1", "2"]

  private func tree(_ random: inout SeededGenerator, depth: Int) -> Tree {
    switch random.below(depth > 0 ? 8 : 4) {
    case 0, 1: .word(random.pick(["a", "b", "c"]))
    case 2: .number(1...(1 + random.below(2)))
    case 3: random.below(2) == 0 ? .capitalised : .lowercase
    case 4: .gap(random.below(2)...(1 + random.below(2)))
    case 5: .choice(trees(&random, depth: depth - 1))
    case 6: .optional(trees(&random, depth: depth - 1))
    default: .repeat(random.below(2)...(1 + random.below(2)), trees(&random, depth: depth - 1))
    }
  }

  private func trees(_ random: inout SeededGenerator, depth: Int) -> [Tree] {
    (0...random.below(2)).map { _ in tree(&random, depth: depth) }
  }

  /// The places at which findings start, by going from word to word; where a finding ends is the rule's to choose.
  private func check(_ trees: [Tree], _ words: [String], _ found: [Range<Int>]) -> String? {
    var waiting = found[...]
    var end = 0
    for start in words.indices {
      let ends = Tree.ends(trees, words, start).subtracting([start])
      if let next = waiting.first, next.lowerBound == start {
        guard ends.contains(next.upperBound) else { return "a match that is none at \(start)" }
        guard start >= end else { return "overlap at \(start)" }
        end = next.upperBound
        waiting.removeFirst()
      } else if !ends.isEmpty, start >= end {
        return "a match missed at \(start)"
      }
    }
    return waiting.isEmpty ? nil : "findings out of order"
  }

  @Test func `patterns agree with a matcher that tries everything`() throws {
    var random = SeededGenerator(seed: 91)
    var matches = 0
    for _ in 0..<600 {
      let trees = trees(&random, depth: 2) + [tree(&random, depth: 2)]
      let parts = trees.map(\.part)
      // A pattern that can match nothing is refused.
      guard let probe = try? GuideProbe({ Pattern("test.random") { for part in parts { part } } }) else {
        continue
      }
      for _ in 0..<6 {
        let words = (0..<10).map { _ in random.pick(Self.words) }
        let text = words.joined(separator: " ")
        let found = probe.findings(text).map { ruled in
          // Every word has one letter, so that places of words are half the places of bytes.
          ruled.finding.range.lowerBound / 2..<(ruled.finding.range.upperBound + 1) / 2
        }
        matches += found.count
        let fault = check(trees, words, found)
        #expect(fault == nil, "\(trees) in “\(text)”: \(found)")
      }
    }
    #expect(matches > 1_000)
  }

  // MARK: Work

  @Test func `patterns with many ways to match stay linear in the text`() throws {
    let probes = try [
      GuideProbe {
        Pattern("test.nested") {
          Repeat(0...8) {
            Repeat(0...8) { OneOf("a", "a") }
          }
          "z"
        }
      },
      GuideProbe {
        Pattern("test.gaps") {
          "a"
          Gap(upTo: 20)
          "a"
          Gap(upTo: 20)
          "z"
        }
      },
      GuideProbe {
        Pattern("test.optional") {
          for _ in 0..<16 { Optional("a") }
          for _ in 0..<16 { "a" }
          "z"
        }
      },
      GuideProbe {
        Pattern("test.words") {
          Repeat(1...16) { AnyWord() }
          Capitalised()
        }
      },
    ]
    for probe in probes {
      let factor = Growth.factor(from: 60) { size in
        _ = probe.findings(String(repeating: "a ", count: size) + "z.")
      }
      #expect(Growth.linear.contains(factor), "\(probe.guide.rules[0].id)")
    }
  }

  @Test(arguments: [30, 60])
  func `a pattern tries no way twice`(_ length: Int) throws {
    // Without a memory of what failed, this takes two to the power of its length.
    let probe = try GuideProbe {
      Pattern("test.bomb") {
        "x"
        for _ in 0..<length { Optional("a") }
        for _ in 0..<length { "a" }
        "z"
      }
    }
    #expect(probe.findings("x " + String(repeating: "a ", count: length * 2 - 1) + "b").isEmpty)
    #expect(probe.findings("x " + String(repeating: "a ", count: length * 2 - 1) + "z").count == 1)
  }
}
