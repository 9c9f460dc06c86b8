import StyleRules
import TestSupport
import Testing

@Suite struct MatchingTests {
  @Test func `a regular expression matches a word, or words that hang together`() throws {
    let probe = try GuideProbe { Pattern("figures.code") { Matching(/[A-Z]{2}-\d{3,5}/) } }
    probe.expect("Flight ↓BA-1234 and ↓LH-400 left; B-52 and BA-123456 did not.")
  }

  @Test func `beside a word it is tried where the word stands`() throws {
    let probe = try GuideProbe {
      Pattern("figures.room") {
        "room"
        Matching(/\d+[a-z]/)
      }
    }
    probe.expect("He sat in ↓room 12b, not in room 12 or 12b.")
  }

  @Test func `a word without end costs no more than a long one`() throws {
    let probe = try GuideProbe { Pattern("words.run") { Matching(/(a+)+b/) } }
    probe.expect(String(repeating: "a", count: 100_000))
    probe.expect("↓aaab")
  }
}
