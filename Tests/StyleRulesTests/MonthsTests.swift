import StyleRules
import TestSupport
import Testing

@Suite struct MonthsTests {
  @Test(
    arguments: [
      ("It starts on ↓October 16.", "It starts on Oct 16."),
      ("It starts on ↓Oct. 16.", "It starts on Oct 16."),
      ("↓September 11, 2001, was a Tuesday.", "Sept 11, 2001, was a Tuesday."),
      ("From ↓August 3rd to ↓November 4th.", "From Aug 3rd to Nov 4th."),
      ("It opened in ↓Sept. 2021.", "It opened in September 2021."),
      ("It opened ↓Oct 2021.", "It opened October 2021."),
      ("It opened in ↓Sept.", "It opened in September."),
      ("It opened in ↓Dec, he said.", "It opened in December, he said."),
      ("He left on ↓Mar. 3.", "He left on March 3."), ("He left on ↓Jul 3.", "He left on July 3."),
      ("He left on ↓Sep 3.", "He left on Sept 3."),
    ])
  func `a month is shortened beside a day and written out without one`(_ text: String, _ right: String) throws
  {
    let probe = try GuideProbe { Months() }
    probe.expect(text)
    probe.expect(MarkedText(text).text, mendedTo: right)
  }

  @Test(
    arguments: [
      "It ends on Oct 16.", "He left in January 2020.", "March 3 is a Friday, and so is May 5.",
      "They may leave.",
      "In October they met.", "Jan said that she would march.", "On 16 Oct. they met.", "Mar the road.",
      "OCTOBER 16",
      "An August body of 45 men sat.", "He turned 16 in October.",
    ])
  func `other months and words are right`(_ text: String) throws {
    try GuideProbe { Months() }.expect(text)
  }

  @Test func `a house may put a full stop behind a shortened month`() throws {
    let probe = try GuideProbe { Months(withStop: true) }
    probe.expect("It starts on ↓Oct 16 or ↓October 17, on Oct. 18, on March 3, in October.")
    probe.expect("On Oct 16 or October 17.", mendedTo: "On Oct. 16 or Oct. 17.")
  }

  @Test func `a month over a line's end is shortened too`() throws {
    try GuideProbe { Months() }.expect(
      """
      The company that makes most of the paper of the world said that on ↓October
      16 it would say more about the mills that had been standing still for a week
      and about their owners.
      """)
  }
}
