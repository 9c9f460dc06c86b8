import StyleRules
import TestSupport
import Testing

@Suite struct TickerSymbolsTests {
  @Test(
    arguments: [
      ("Gazprom ↓(GAZP.MM) rose.", "Gazprom <GAZP.MM> rose."),
      ("Tencent ↓(0700.HK) rose.", "Tencent <0700.HK> rose."),
      ("Vodafone ↓(VOD.L), he said.", "Vodafone <VOD.L>, he said."),
      ("Berkshire ↓(BRKa.N).", "Berkshire <BRKa.N>."),
      ("Gazprom ↓( GAZP.MM ) rose.", "Gazprom <GAZP.MM> rose."), ("Ford ↓(F.N) fell.", "Ford <F.N> fell."),
    ])
  func `a code in brackets is found`(_ text: String, _ right: String) throws {
    let probe = try GuideProbe { TickerSymbols() }
    probe.expect(text)
    probe.expect(MarkedText(text).text, mendedTo: right)
  }

  @Test(
    arguments: [
      "Gazprom <GAZP.MM> rose.", "The U.S. (U.S.) rose.", "It rose (a lot).", "It rose (e.g. Ford).",
      "He left (mtv.com).",
      "It rose (3.5).", "(Reuters) (GAZP. MM) (GAZP.MOSCOW) (gazp.mm)", "(GAZP.MM", "GAZP.MM)",
    ])
  func `other brackets are right`(_ text: String) throws {
    try GuideProbe { TickerSymbols() }.expect(text)
  }
}
