import StyleRules
import Testing

@Suite struct NearestWordTests {
  private let options = ["--format", "--output", "--only", "--quiet", "--version", "--help"]

  @Test(
    arguments: [
      ("--formt", "--format"), ("--outptu", "--output"), ("--onyl", "--only"), ("--versoin", "--version"),
      ("--form", "--format"), ("--quiet", "--quiet"),
    ])
  func `a slip is understood`(_ word: String, _ meant: String) {
    #expect(NearestWord.find(word, among: options) == meant)
  }

  @Test(arguments: ["--colour", "-x", "words.oil"])
  func `what is far from everything is not guessed`(_ word: String) {
    #expect(NearestWord.find(word, among: options) == nil)
    #expect(NearestWord.find(word, among: []) == nil)
  }

  @Test func `two neighbours swapped are one slip`() {
    #expect(NearestWord.find("words.oli", among: ["words.gold", "words.oil"]) == "words.oil")
  }

  @Test func `of two as near, the first by letters is taken whatever their order`() {
    #expect(NearestWord.find("bat", among: ["cat", "bar"]) == "bar")
    #expect(NearestWord.find("bat", among: ["bar", "cat"]) == "bar")
  }
}
