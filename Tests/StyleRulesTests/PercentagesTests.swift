import StyleRules
import TestSupport
import Testing

@Suite struct PercentagesTests {
  @Test func `a figure takes the sign or the word`() throws {
    try GuideProbe { Percentages(.sign) }.expect("It fell 3.5 per cent.", mendedTo: "It fell 3.5%.")
    try GuideProbe { Percentages(.words("per cent")) }.expect(
      "It fell 3.5%.", mendedTo: "It fell 3.5 per cent.")
  }

  @Test func `without a figure the word stands`() throws {
    try GuideProbe { Percentages(.sign) }.expect("A few percent a year, 3 per head, the % sign.")
  }
}
