// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Copydesk",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Copydesk", targets: ["Copydesk"]),
    .library(name: "WireStyle", targets: ["WireStyle"]),
    .executable(name: "lint-articles", targets: ["lint-articles"]),
    .plugin(name: "LintArticles", targets: ["LintArticles"]),
    .plugin(name: "FixArticles", targets: ["FixArticles"]),
  ],
  targets: [
    // Floor 1
    .target(name: "ArticleText", swiftSettings: settings),
    // Floor 2
    .target(name: "NameMatching", dependencies: ["ArticleText"], swiftSettings: settings),
    .target(name: "ArticleFormats", dependencies: ["ArticleText"], swiftSettings: settings),
    // Floor 3
    .target(
      name: "StyleRules", dependencies: ["ArticleText", "NameMatching"], swiftSettings: settings),
    // Floor 4
    .target(
      name: "Desk", dependencies: ["ArticleText", "ArticleFormats", "StyleRules"],
      swiftSettings: settings),
    .target(name: "Reporting", dependencies: ["ArticleText", "StyleRules"], swiftSettings: settings),
    // Floor 5
    .target(
      name: "Copydesk", dependencies: ["ArticleText", "StyleRules", "Desk", "Reporting"],
      swiftSettings: settings),
    // Floor 6
    .target(
      name: "WireStyle", dependencies: ["Copydesk"], path: "StyleGuides/WireStyle",
      swiftSettings: settings),
    .executableTarget(
      name: "lint-articles", dependencies: ["Copydesk", "WireStyle"], swiftSettings: settings),
    .executableTarget(
      name: "copydesk-benchmarks",
      dependencies: ["ArticleText", "ArticleFormats", "StyleRules", "Copydesk", "WireStyle"],
      path: "Benchmarks/CopydeskBenchmarks", swiftSettings: settings),
    .plugin(
      name: "LintArticles",
      capability: .command(
        intent: .custom(verb: "lint-articles", description: "Check articles against the style guide")),
      dependencies: ["lint-articles"]),
    .plugin(
      name: "FixArticles",
      capability: .command(
        intent: .custom(verb: "fix-articles", description: "Apply the style guide's safe suggestions"),
        permissions: [
          .writeToPackageDirectory(reason: "Safe suggestions are written into the article files.")
        ]),
      dependencies: ["lint-articles"]),
    // Tests
    .target(
      name: "TestSupport", dependencies: ["ArticleText", "ArticleFormats", "StyleRules", "Desk"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "ArticleTextTests", dependencies: ["ArticleText", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "ArticleFormatsTests", dependencies: ["ArticleFormats", "ArticleText", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "NameMatchingTests", dependencies: ["NameMatching", "ArticleText"], swiftSettings: settings),
    .testTarget(
      name: "StyleRulesTests", dependencies: ["StyleRules", "ArticleText", "Desk", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "DeskTests", dependencies: ["Desk", "StyleRules", "Reporting", "TestSupport"],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "WireStyleTests", dependencies: ["WireStyle", "StyleRules", "Desk", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandLineTests", dependencies: ["lint-articles", "TestSupport"], swiftSettings: settings),
    .testTarget(name: "PluginTests", dependencies: ["TestSupport"], exclude: ["Fixtures"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
