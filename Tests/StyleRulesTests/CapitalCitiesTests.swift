import StyleRules
import TestSupport
import Testing

@Suite struct CapitalCitiesTests {
  private func probe() throws -> GuideProbe { try GuideProbe { CapitalCities() } }

  @Test func `each way of calling a city the capital is read`() throws {
    try probe().expect(
      "He left ↓Sydney, the capital of Australia.", "He left ↓Sydney, capital city of Australia, in May.",
      "He left Australia's capital, ↓Sydney, in May.", "He left the Australian capital ↓Sydney.",
      "He left ↓Sydney, the Australian capital.", "He left ↓Rio de Janeiro, the capital of Brazil.")
  }

  @Test func `other capitals and other names are left alone`() throws {
    try probe().expect(
      "Canberra, the capital of Australia.", "Lagos, the commercial capital of Nigeria.",
      "Sydney, the capital of New South Wales.", "Lviv, the capital of Ukraine's west.",
      "Zurich, the Swiss capital market.", "Dunmore, the capital of Australia.",
      "In the French capital, London voters cheered.",
      "Perth, the capital of Western Australia.", "Pretoria, South Africa's capital.",
      "Georgetown, capital of Guyana.")
  }

  @Test func `the longest name of a country counts`() throws {
    try probe().expect(
      "Malabo, the capital of Equatorial Guinea.", "Port Moresby, the capital of Papua New Guinea.",
      "↓Conakry, the capital of Guinea-Bissau.")
  }

  @Test func `a finding says what the capital is`() throws {
    #expect(
      try probe().messages("Sydney, the capital of Australia.") == [
        "The capital of Australia is Canberra, not Sydney."
      ])
  }

  @Test func `a longer name is not cut short`() throws {
    try probe().expect(
      "Western Australia's capital, Perth, is hot.", "South Sudan's capital, Juba, is hot.",
      "San Salvador, the capital of El Salvador, is hot.", "In Sudan's capital, ↓Juba, it is hot.")
  }
}
