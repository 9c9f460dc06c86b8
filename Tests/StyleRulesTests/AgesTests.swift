import StyleRules
import TestSupport
import Testing

@Suite struct AgesTests {
  @Test(
    arguments: [
      ("The ↓69 year old leader spoke.", "The 69-year-old leader spoke."),
      ("The ↓69-year old leader spoke.", "The 69-year-old leader spoke."),
      ("The ↓69 year-old leader spoke.", "The 69-year-old leader spoke."),
      ("The ↓69-years-old leader spoke.", "The 69-year-old leader spoke."),
      ("A ↓seven year old boy left.", "A seven-year-old boy left."),
    ])
  func `an age before a noun takes hyphens`(_ text: String, _ right: String) throws {
    let probe = try GuideProbe { Ages() }
    probe.expect(text)
    probe.expect(MarkedText(text).text, mendedTo: right)
  }

  @Test(
    arguments: [
      "The 69-year-old leader is 69 years old.", "A seven-year-old left.", "The 15-34 year-old group left.",
      "The old year ended.", "An old man of the year 1950, old and gray.", "year old", "old",
    ])
  func `other ages are right`(_ text: String) throws {
    try GuideProbe { Ages() }.expect(text)
  }
}
