import Foundation
import Testing

extension PluginTests {
  /// A package whose guide reads formats of its own.
  struct OwnReaderTests {
    @Test func formatsAreToldByEndingAndByContentAndMendedWhereTheyCanBe() async throws {
      let newsroom = try Newsroom(.ownReader)
      let lint = try await newsroom.run("lint-articles", "--format", "csv")
      #expect(lint.status == 1, "\(lint)")
      let lines = lint.output.split(whereSeparator: \.isNewline).dropFirst()
      let places = lines.map { $0.split(separator: ",").prefix(3).joined(separator: ",") }
      // The speaker's name and a tab stand before what is said; `plain.txt` opens with nothing, so it is plain text.
      #expect(
        places == [
          "Articles/late.rundown,2,10", "Articles/late.rundown,3,14", "Articles/noon.txt,2,26",
          "Articles/plain.txt,1,26", "Articles/table.sheet,1,11",
        ], "\(lint)")

      // A file of no known ending is told by its content, and the one that another program writes is left to that.
      try FileManager.default.copyItem(
        at: newsroom.folder.appending(path: "Articles/late.rundown"),
        to: newsroom.folder.appending(path: "Articles/night.show"))
      let fix = try await newsroom.run(
        "--allow-writing-to-package-directory", "fix-articles", "Articles/night.show",
        "Articles/late.rundown",
        "Articles/noon.txt", "Articles/table.sheet")
      #expect(fix.status != 0, "\(fix)")
      #expect(
        (fix.output + fix.messages).contains(
          "Nothing is written into files of this format (sheet): 1 safe suggestion was left."), "\(fix)")
      let mended = "%script\tNews\nAnna\tThe wireless is on.\nBo\tIt fell 3 percent, “she” said.\n"
      #expect(try newsroom.text("Articles/night.show") == mended)
      #expect(try newsroom.text("Articles/late.rundown") == mended)
      #expect(
        try newsroom.text("Articles/noon.txt") == "%script\tMusic\nAnna\tThe wireless fell 4 percent.\n")
      #expect(try newsroom.text("Articles/table.sheet") == "It fell 6 per cent.\n")

      let wrong = try await newsroom.run("lint-articles", "Articles/noon.txt", "--input-format", "scripts")
      #expect(wrong.status != 0, "\(wrong)")
      #expect((wrong.output + wrong.messages).contains("script, sheet"), "\(wrong)")
    }
  }
}
