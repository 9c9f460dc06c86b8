import Foundation
import Testing

extension PluginTests {
  /// A package with one guide, whose product has another name than its target.
  struct OneGuideTests {
    @Test func findingsFailTheCommand() async throws {
      let run = try await Newsroom(.oneGuide).run("lint-articles")
      #expect(run.status == 1, "\(run)")
      #expect(run.output.contains("Articles/late.txt"), "\(run)")
      #expect(run.output.contains("Use “percent”, not “per cent”."), "\(run)")
      #expect(
        run.messages.contains(
          "error: 2 warnings in 1 of 2 articles. Next: `swift package --allow-writing-to-package-directory "
            + "fix-articles` mends what is safe (1);"), "\(run)")
      #expect(run.messages.contains("`swift package lint-articles explain words."), "\(run)")
    }

    @Test func theLastLineIsSaidWherePassingToo() async throws {
      let newsroom = try Newsroom(.oneGuide)
      let run = try await newsroom.run("lint-articles", "--fail-on", "never", "--format", "json")
      #expect(run.status == 0, "\(run)")
      #expect(try run.object()["version"] as? Int == 1)
      #expect(run.messages.contains("in 1 of 2 articles. Next:"), "\(run)")
    }

    @Test func tooManyWarningsFailTheCommand() async throws {
      let run = try await Newsroom(.oneGuide).run(
        "lint-articles", "--fail-on", "never", "--max-warnings", "0")
      #expect(run.status == 1, "\(run)")
      #expect(run.messages.contains("--max-warnings allows 0. Next:"), "\(run)")
    }

    @Test func cleanCopyPasses() async throws {
      let run = try await Newsroom(.oneGuide).run("lint-articles", "Articles/clean.txt")
      #expect(run.status == 0, "\(run)")
      #expect(run.output.contains("nothing found"), "\(run)")
      #expect(!run.messages.contains("error:"), "\(run)")
    }

    @Test func pathsAreThoseOfTheWorkingFolder() async throws {
      let run = try await Newsroom(.oneGuide).run("lint-articles", "late.txt", in: "Articles")
      #expect(run.status == 1, "\(run)")
      #expect(run.output.hasPrefix("late.txt\n"), "\(run)")
    }

    @Test func theReportAloneStandsOnStandardOutput() async throws {
      let run = try await Newsroom(.oneGuide).run("lint-articles", "--format", "json")
      #expect(run.status == 1, "\(run)")
      let report = try run.object()
      #expect(report["guide"] as? String == "HarborStyle")
      #expect((report["findings"] as? [Any])?.count == 2, "\(run)")
    }

    @Test func theReportGoesToAFile() async throws {
      let newsroom = try Newsroom(.oneGuide)
      // Where SwiftPM has a sandbox it asks for the permission; the guide must not see it.
      let run = try await newsroom.run(
        "lint-articles", "--allow-writing-to-directory", newsroom.folder.path, "--format", "json",
        "--output", "report.json")
      #expect(run.status == 1, "\(run)")
      let report = try JSONSerialization.jsonObject(with: Data(try newsroom.text("report.json").utf8))
      #expect((report as? [String: Any])?["version"] as? Int == 1)
      #expect(!run.output.contains("per cent"), "\(run)")
    }

    @Test func aLeadingDividerIsDropped() async throws {
      let run = try await Newsroom(.oneGuide).run("lint-articles", "--", "--fail-on", "never")
      #expect(run.status == 0, "\(run)")
      #expect(run.output.contains("2 findings"), "\(run)")
    }

    @Test func aWrongOptionIsNamed() async throws {
      let run = try await Newsroom(.oneGuide).run("lint-articles", "--severty", "error")
      #expect(run.status == 1, "\(run)")
      #expect(run.output.contains("There is no option --severty. Did you mean --severity?"), "\(run)")
      #expect(run.messages.contains("The run itself failed"), "\(run)")
    }

    @Test func aMissingArticleIsNamed() async throws {
      let run = try await Newsroom(.oneGuide).run("lint-articles", "Articles/gone.txt")
      #expect(run.status == 1, "\(run)")
      #expect(run.output.contains("Articles/gone.txt"), "\(run)")
      #expect(run.messages.contains("The run itself failed"), "\(run)")
    }

    @Test func helpIsThatOfTheCommand() async throws {
      let run = try await Newsroom(.oneGuide).run("lint-articles", "--help")
      #expect(run.status == 0, "\(run)")
      #expect(run.output.contains("swift package lint-articles [ARTICLES…]"), "\(run)")
    }

    @Test(arguments: ["--stdin", "-"]) func standardInputIsRefused(argument: String) async throws {
      let run = try await Newsroom(.oneGuide).run("lint-articles", argument)
      #expect(run.status == 1, "\(run)")
      #expect(run.messages.contains("swift run -c release harbor-style --stdin"), "\(run)")
    }

    @Test func watchingIsRefused() async throws {
      let run = try await Newsroom(.oneGuide).run("lint-articles", "--watch")
      #expect(run.status == 1, "\(run)")
      #expect(run.messages.contains("swift run -c release harbor-style --watch"), "\(run)")
    }

    @Test func whatHasNotChangedIsKept() async throws {
      let newsroom = try Newsroom(.oneGuide)
      let first = try await newsroom.run("lint-articles", "--format", "json")
      let second = try await newsroom.run("lint-articles", "--format", "json")
      #expect(first.output == second.output && first.status == second.status, "\(second)")
      let counted = try await newsroom.run("lint-articles", "--statistics")
      #expect(counted.output.contains(" had not changed (cache: "), "\(counted)")
      #expect(!counted.output.contains("0 of "), "\(counted)")
    }
  }

  /// `swift package fix-articles`, in the same package.
  struct FixTests {
    private let article = "Articles/late.txt"

    @Test func lookingNeverWrites() async throws {
      let newsroom = try Newsroom(.oneGuide)
      let before = try newsroom.text(article)
      let run = try await newsroom.run("lint-articles", "--fix")
      #expect(run.status == 1, "\(run)")
      #expect(run.messages.contains("package-directory fix-articles"), "\(run)")
      #expect(try newsroom.text(article) == before)
    }

    @Test(arguments: [["--fix-unsafe"], ["--add-stet"], ["--add-stet=words.*"]])
    func whatWritesHasACommandOfItsOwn(arguments: [String]) async throws {
      let newsroom = try Newsroom(.oneGuide)
      let before = try newsroom.text(article)
      let run = try await newsroom.run("lint-articles", arguments[0])
      #expect(run.status == 1, "\(run)")
      #expect(run.messages.contains("fix-articles \(arguments[0])"), "\(run)")
      #expect(try newsroom.text(article) == before)
    }

    @Test func whatWouldBeMendedIsShownWithoutPermission() async throws {
      let newsroom = try Newsroom(.oneGuide)
      let before = try newsroom.text(article)
      let run = try await newsroom.run("lint-articles", "--fix-dry-run", "--fix-unsafe")
      #expect(run.status == 0, "\(run)")
      #expect(run.output.contains("--- a/\(article)\n+++ b/\(article)\n@@ "), "\(run)")
      #expect(run.output.contains("\n+") && run.output.contains("7 percent"), "\(run)")
      #expect(try newsroom.text(article) == before)
    }

    @Test func findingsAreMarked() async throws {
      let newsroom = try Newsroom(.oneGuide)
      let run = try await newsroom.run(
        "--allow-writing-to-package-directory", "fix-articles", "--add-stet", "--stet-reason", "his words")
      #expect(run.status == 0, "\(run)")
      #expect(run.output.contains("2 findings marked in 1 of 2 articles."), "\(run)")
      #expect(try newsroom.text(article).contains("his words]"))
      let second = try await newsroom.run("lint-articles")
      #expect(second.status == 0, "\(second)")
    }

    @Test func permissionIsAskedFor() async throws {
      let newsroom = try Newsroom(.oneGuide)
      let before = try newsroom.text(article)
      let run = try await newsroom.run("fix-articles")
      #expect(run.status != 0, "\(run)")
      #expect(run.messages.contains("--allow-writing-to-package-directory"), "\(run)")
      #expect(try newsroom.text(article) == before)
    }

    @Test func safeSuggestionsAreWrittenOnce() async throws {
      let newsroom = try Newsroom(.oneGuide)
      let first = try await newsroom.run("--allow-writing-to-package-directory", "fix-articles")
      #expect(first.status == 0, "\(first)")
      #expect(first.output.contains("\(article): 1 mended"), "\(first)")
      let fixed = try newsroom.text(article)
      #expect(fixed.contains("7 percent"))
      #expect(fixed.contains("slammed"), "What has no safe suggestion stays.")
      // Behind the verb the flag reaches the plugin too.
      let second = try await newsroom.run("fix-articles", "--allow-writing-to-package-directory")
      #expect(second.status == 0, "\(second)")
      #expect(second.output.contains("Nothing to mend"), "\(second)")
      #expect(try newsroom.text(article) == fixed)
    }
  }
}
