import StyleRules
import TestSupport
import Testing

@Suite struct GlobTests {
  @Test(
    arguments: [
      ("words.oil", "words.oil"), ("words.*", "words.oil"), ("*", "words.oil"), ("*.oil", "words.oil"),
      ("w?rds.oil", "words.oil"), ("{words,names}.*", "names.authority"), ("words.{oil,g*}", "words.gold"),
      ("Articles/*.md", "Articles/a.md"), ("Articles/**/*.md", "Articles/a.md"),
      ("Articles/**/*.md", "Articles/x/y/a.md"),
      ("**", "a/b/c"), ("**/a.md", "a.md"), ("a/**", "a/b/c"), ("a/**/b", "a/b"), ("*.{md,txt}", "a.txt"),
      ("a{,b}", "a"),
      ("", ""), ("**/*", "a"), ("a*b*c", "aXbYc"), ("é*", "école"), ("***", "a/b"), ("{a", "{a"),
      ("a}", "a}"),
    ])
  func `a pattern fits`(_ pattern: String, _ text: String) {
    #expect(Glob(pattern).matches(text))
  }

  @Test(
    arguments: [
      ("words.oil", "words.oils"), ("words.*", "names.oil"), ("*", "a/b"), ("?", ""), ("?", "/"),
      ("Articles/*.md", "Articles/x/a.md"),
      ("Articles/**/*.md", "Articles/a.txt"), ("Articles/**/*.md", "More/a.md"), ("*.{md,txt}", "a.html"),
      ("", "a"),
      ("a", ""), ("a/**/b", "ab"), ("**/a.md", "ba.md"), ("**/drafts/**", "olddrafts/a.md"),
      ("a/**/b", "a/xb"),
    ])
  func `a pattern does not fit`(_ pattern: String, _ text: String) {
    #expect(!Glob(pattern).matches(text))
  }

  /// The same by trying every length for every star.
  private func naive(_ pattern: Substring, _ text: Substring) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    let rest = pattern.dropFirst()
    if first == "*", rest.first == "*" {
      return text.indices.contains { naive(rest.dropFirst(), text[$0...]) } || naive(rest.dropFirst(), "")
    }
    if first == "*" {
      let name = text.prefix { $0 != "/" }
      return name.indices.contains { naive(rest, text[$0...]) } || naive(rest, text[name.endIndex...])
    }
    guard let next = text.first, first == next || first == "?" && next != "/" else { return false }
    return naive(rest, text.dropFirst())
  }

  @Test func `it agrees with trying everything`() {
    var random = SeededGenerator(seed: 111)
    var fits = 0
    for _ in 0..<6_000 {
      var pattern = (0..<random.below(6)).map { _ in random.pick(["a", "b", "/", "?", "*", "**"]) }.joined()
      // `**/` may stand for no folder at all, and three stars are two: these have tests of their own.
      while pattern.contains("**/") || pattern.contains("***") { pattern = String(pattern.dropFirst()) }
      let text = (0..<random.below(6)).map { _ in random.pick(["a", "b", "/"]) }.joined()
      let expected = naive(pattern[...], text[...])
      #expect(Glob(pattern).matches(text) == expected, "\(pattern) \(text)")
      fits += expected ? 1 : 0
    }
    #expect(fits > 300)
  }

  @Test func `stars in their dozens stay linear in the text`() {
    let glob = Glob(String(repeating: "*a", count: 30) + "b")
    let factor = Growth.factor(from: 200) { size in _ = glob.matches(String(repeating: "a", count: size)) }
    #expect(Growth.linear.contains(factor))
  }

  @Test func `braces in their dozens end`() {
    #expect(!Glob(String(repeating: "{a,b}", count: 40)).matches("c"))
    #expect(Glob("{a,b}{a,b}{a,b}").matches("bab"))
  }
}
