import StyleRules
import TestSupport
import Testing

@Suite struct RenamedPlacesTests {
  @Test func `the older name is found but for its exceptions`() throws {
    try GuideProbe { RenamedPlaces("Kyiv <- Kiev since 2019-08-14 except chicken Kiev") }
      .expect("He ate chicken Kiev in ↓Kiev.", "Kievan Rus and Kyiv.")
  }

  @Test func `a line that says nothing is a problem with its place`() {
    let found = problems { RenamedPlaces("Kyiv\nA <- B since May\nNew York <- York") }
    #expect(found.map(\.message).count == 3)
  }
}
