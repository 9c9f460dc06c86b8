/// The files of a new package with a guide.
struct GuidePackage {
  /// Whose pipeline is written.
  enum Service: String { case github, gitlab, none }

  let name: String
  let guide: String
  /// The shipped guide that the new one begins with.
  let style: String
  let service: Service
  let dependency: CopydeskDependency

  /// The files, with their paths in the package's folder.
  var files: [(path: String, text: String)] {
    var files = [
      ("Package.swift", manifest),
      ("StyleGuides/\(guide)/\(guide).swift", guideSource),
      ("Tests/\(guide)Tests/\(guide)Tests.swift", tests),
      ("people.csv", people),
      ("Articles/harbor-plan.md", article),
      (".gitignore", ".build/\n.swiftpm/\n"),
    ]
    switch service {
    case .github: files.append((".github/workflows/style.yml", gitHub))
    case .gitlab: files.append((".gitlab-ci.yml", gitLab))
    case .none: break
    }
    return files
  }

  private var manifest: String {
    let note =
      dependency.isFolder
      ? "    // A folder is on this machine alone: name the URL of a repository before you share the package.\n"
      : ""
    return """
      // swift-tools-version: 6.2

      import PackageDescription

      let package = Package(
        name: "\(name)",
        platforms: [.macOS(.v15)],
        products: [
          .executable(name: "\(guide)", targets: ["\(guide)"])
        ],
        dependencies: [
      \(note)    .package(\(dependency.arguments))
        ],
        targets: [
          .executableTarget(
            name: "\(guide)",
            dependencies: [
              .product(name: "Copydesk", package: "\(dependency.identity)"),
              .product(name: "\(style)", package: "\(dependency.identity)"),
            ],
            path: "StyleGuides/\(guide)"
          ),
          .testTarget(
            name: "\(guide)Tests",
            dependencies: [
              "\(guide)",
              .product(name: "CopydeskTesting", package: "\(dependency.identity)"),
            ]
          ),
        ]
      )

      """
  }

  private var guideSource: String {
    """
    import Copydesk
    import \(style)

    /// The house style: what \(style) asks for, and what is ours.
    @main
    struct \(guide): StyleGuide {
      var articles: ArticleSet {
        Include("Articles/**/*.{md,txt,html,xml,json}")
      }

      var body: Rules {
        // Leave a rule out with .disabling("category.name"); `swift package lint-articles --list-rules` has their ids.
        \(style)()

        Section("Names") {
          Names(contentsOf: "people.csv")
        }

        Section("Words") {
          Prefer("ceasefire", over: "cease-fire", "cease fire")
            .examples(wrong: "The ↓cease-fire held.", right: "The ceasefire held.")
          Avoid("slammed", because: "It is a headline word. Say what was said.")
            .id("house.slammed")
            .except(in: .quotations)
            .examples(wrong: "He ↓slammed the plan.", right: "“They slammed the door,” he said.")
        }
      }
    }

    """
  }

  private var tests: String {
    """
    import CopydeskTesting
    import Testing

    @testable import \(guide)

    @Suite struct \(guide)Tests {
      @Test(arguments: \(guide).examples) func example(_ example: GuideExample) throws {
        try example.check()
      }

      @Test func wordsOfTheHouse() throws {
        let house = try GuideTester(\(guide)()).only("house.*", "words.ceasefire")
        try house.check("The ↓cease-fire held, and he ↓slammed the plan.")
      }
    }

    """
  }

  private var people: String {
    """
    name,role,aliases,never
    Ingrid Halvorsen,mayor,,
    Dana Marchetti,police chief,,

    """
  }

  private var article: String {
    """
    ---
    title: Mayor promises an open harbor by spring
    date: 2026-01-12
    ---

    Mayor Ingrid Halvorsen said on Monday that the harbor would open by spring.

    Police chief Dana Marchety slammed the plan. "It comes too late," Marchety said.

    """
  }

  private var gitHub: String {
    """
    name: style
    on: [pull_request]
    jobs:
      articles:
        runs-on: ubuntu-latest
        container: swift:6.3
        steps:
          - uses: actions/checkout@v4
          - uses: actions/cache@v4
            with:
              path: .build
              key: copydesk-${{ hashFiles('Package.resolved', 'StyleGuides/**') }}
              restore-keys: copydesk-
          - run: swift package lint-articles --fail-on error --format github

    """
  }

  private var gitLab: String {
    """
    articles:
      image: swift:6.3
      cache:
        key: copydesk
        paths: [.build]
      script:
        - swift package lint-articles --fail-on error --report gitlab=gl-code-quality-report.json
      artifacts:
        when: always
        reports:
          codequality: gl-code-quality-report.json

    """
  }
}
