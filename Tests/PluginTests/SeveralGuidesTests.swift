import Foundation
import Testing

extension PluginTests {
  /// A package with several guides, one of which does not compile.
  struct SeveralGuidesTests {
    @Test func theyAreListed() async throws {
      let run = try await Newsroom(.severalGuides).run("lint-articles", "Articles/night.txt")
      #expect(run.status == 1, "\(run)")
      #expect(
        run.messages.contains("BrokenStyle, EchoStyle, EveningStyle, MorningStyle"), "\(run)")
      #expect(run.messages.contains("swift package lint-articles --guide"), "\(run)")
    }

    @Test func aNameThatNoneHasIsNamed() async throws {
      let run = try await Newsroom(.severalGuides).run("lint-articles", "--guide", "NoonStyle")
      #expect(run.status == 1, "\(run)")
      #expect(run.messages.contains("There is no guide “NoonStyle” here"), "\(run)")
    }

    @Test(arguments: [
      ("MorningStyle", "last night"), ("EveningStyle", "this morning"),
      ("evening-style", "this morning"),
    ])
    func oneIsChosenByTargetOrProduct(name: String, found: String) async throws {
      let run = try await Newsroom(.severalGuides).run(
        "lint-articles", "--guide", name, "--format", "json", "Articles/night.txt")
      #expect(run.status == 1, "\(run)")
      let findings = try #require(try run.object()["findings"] as? [[String: Any]])
      #expect(findings.map { $0["text"] as? String } == [found])
    }

    @Test func theCompilersMessageIsShown() async throws {
      let run = try await Newsroom(.severalGuides).run("lint-articles", "--guide", "BrokenStyle")
      #expect(run.status == 1, "\(run)")
      #expect(
        "\(run)".contains("BrokenStyle.swift:5:27: error: cannot find 'thisNameIsNowhere' in scope"),
        "\(run)")
      #expect(run.messages.contains("“BrokenStyle” could not be built"), "\(run)")
    }
  }

  /// What a guide's executable is given, and what becomes of its exit status.
  struct AdapterTests {
    @Test func argumentsAndSurroundingsReachTheGuide() async throws {
      let run = try await Newsroom(.severalGuides).run(
        "lint-articles", "--", "--guide=EchoStyle", "--target", "Newsroom", "--only", "names.*", "",
        "Articles/ö ü.txt", "--", "--guide", "--stdin", in: "Articles")
      #expect(run.status == 0, "\(run)")
      let lines = run.output.split(separator: "\n").map(String.init)
      let expected = ["--only", "names.*", "", "Articles/ö ü.txt", "--", "--guide", "--stdin"]
      #expect(lines.filter { $0.hasPrefix("argument") } == expected.map { "argument [\($0)]" }, "\(run)")
      #expect(lines.contains("COPYDESK_PLUGIN [lint-articles]"), "\(run)")
      // How the paths begin depends on symbolic links above the repository.
      for (name, end) in [
        ("COPYDESK_PACKAGE_FOLDER", "/Desk]"), ("COPYDESK_WORK_FOLDER", "/outputs]"),
        ("folder", "/Desk/Articles]"),
      ] {
        #expect(lines.contains { $0.hasPrefix("\(name) [/") && $0.hasSuffix(end) }, "\(run)")
      }
      #expect(lines.contains("input [0 bytes]"), "\(run)")
    }

    @Test func fixingIsSaidFirst() async throws {
      let run = try await Newsroom(.severalGuides).run(
        "--allow-writing-to-package-directory", "fix-articles", "--guide", "EchoStyle", "a.txt")
      #expect(run.status == 0, "\(run)")
      #expect(run.output.hasPrefix("argument [--fix]\nargument [a.txt]\n"), "\(run)")
      #expect(run.output.contains("COPYDESK_PLUGIN [fix-articles]"), "\(run)")
    }

    @Test(arguments: [
      ("exit=0", 0, nil),
      ("exit=1", 1, "error: There are findings at or above the failing severity."),
      ("exit=2", 1, "error: The run itself failed; its own message says why."),
      ("exit=70", 1, "error: The run itself failed with status 70;"),
      ("crash", 1, "error: The guide “EchoStyle” was stopped by signal 9"),
    ])
    func theStatusIsPassedOn(argument: String, status: Int32, message: String?) async throws {
      let run = try await Newsroom(.severalGuides).run("lint-articles", "--guide", "EchoStyle", argument)
      #expect(run.status == status, "\(run)")
      #expect(run.output.contains("argument [\(argument)]"), "\(run)")
      if let message {
        #expect(run.messages.contains(message), "\(run)")
      } else {
        #expect(!run.messages.contains("error:"), "\(run)")
      }
    }
  }
}
