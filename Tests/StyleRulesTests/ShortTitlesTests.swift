import StyleRules
import TestSupport
import Testing

@Suite struct ShortTitlesTests {
  @Test func `the full stop comes and goes`() throws {
    try GuideProbe { ShortTitles(withStop: true) }.expect("He met Dr Lee.", mendedTo: "He met Dr. Lee.")
    try GuideProbe { ShortTitles(withStop: false) }.expect("He met Mr. Lee.", mendedTo: "He met Mr Lee.")
  }

  @Test func `surnames and small words are no titles`() throws {
    try GuideProbe { ShortTitles(withStop: true) }.expect(
      "Amartya Sen Said left.", "Gen X grew up.", "The dr left.")
  }

  @Test func `a capital before Gov makes a name of it`() throws {
    try GuideProbe { ShortTitles(withStop: true) }.expect("The Mobile Gov Team met ↓Gov Ann Lee.")
  }
}
