// swift-tools-version: 6.2
import CompilerPluginSupport
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Every target names all the modules below it, not only those that it imports: the build system looks at the direct
// ones alone when it decides what to compile again, and a type's layout may change with any of them.
let floor1 = ["ArticleText"]
let checks = floor1 + ["RuleChecks"]
// The readers stand beside the rules, which know none of them: they are the largest modules, and compile side by side.
let names = checks + ["NameMatching"]
let rules = names + ["StyleRules"]
let floor3 = rules + ["ArticleFormats"]
let floor4 = floor3 + ["Desk", "Reporting"]
let floor5 = floor4 + ["Copydesk"]

let testing = ["CopydeskTesting", "TestSupport"]

let guides = ["WireStyle", "AmericanStyle", "BritishStyle", "PlainWords", "WorldPlaces", "SoundCopy"]

func modules(_ names: [String]) -> [Target.Dependency] { names.map { .byName(name: $0) } }

let package = Package(
  name: "Copydesk",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Copydesk", targets: floor5),
    .library(name: "CopydeskTesting", targets: ["CopydeskTesting"]),
    .library(name: "WireStyle", targets: ["WireStyle"]),
    .library(name: "AmericanStyle", targets: ["AmericanStyle"]),
    .library(name: "BritishStyle", targets: ["BritishStyle"]),
    .library(name: "SoundCopy", targets: ["SoundCopy"]),
    .library(name: "PlainWords", targets: ["PlainWords"]),
    .library(name: "WorldPlaces", targets: ["WorldPlaces"]),
    .executable(name: "lint-articles", targets: ["lint-articles"]),
    .plugin(name: "LintArticles", targets: ["LintArticles"]),
    .plugin(name: "FixArticles", targets: ["FixArticles"]),
  ],
  targets: [
    .target(name: "ArticleText", swiftSettings: settings),
    .target(name: "RuleChecks", dependencies: modules(floor1), swiftSettings: settings),
    .target(name: "NameMatching", dependencies: modules(floor1), swiftSettings: settings),
    // It needs the text alone. Behind the names it is compiled beside the rules, which leaves no core idle.
    .target(name: "ArticleFormats", dependencies: modules(names), swiftSettings: settings),
    .target(name: "StyleRules", dependencies: modules(names), swiftSettings: settings),
    .target(name: "Desk", dependencies: modules(floor3), swiftSettings: settings),
    .target(name: "Reporting", dependencies: modules(rules), swiftSettings: settings),
    // Built for the machine that compiles, with the few modules below it: every newsroom's build pays for each of them.
    .macro(name: "StylebookMacro", dependencies: modules(checks), swiftSettings: settings),
    .target(
      name: "Copydesk", dependencies: modules(floor4 + ["StylebookMacro"]), swiftSettings: settings),
    .target(name: "CopydeskTesting", dependencies: modules(floor5), swiftSettings: settings),
    .target(
      name: "WireStyle", dependencies: modules(floor5 + ["SoundCopy"]), path: "StyleGuides/WireStyle",
      swiftSettings: settings
    ),
    .target(
      name: "AmericanStyle", dependencies: modules(floor5 + ["SoundCopy"]), path: "StyleGuides/AmericanStyle",
      swiftSettings: settings),
    .target(
      name: "BritishStyle", dependencies: modules(floor5 + ["SoundCopy"]), path: "StyleGuides/BritishStyle",
      swiftSettings: settings),
    .target(
      name: "SoundCopy", dependencies: modules(floor5), path: "StyleGuides/SoundCopy", swiftSettings: settings
    ),
    .target(
      name: "PlainWords", dependencies: modules(floor5), path: "StyleGuides/PlainWords",
      swiftSettings: settings),
    .target(
      name: "WorldPlaces", dependencies: modules(floor5), path: "StyleGuides/WorldPlaces",
      swiftSettings: settings),
    .executableTarget(
      name: "lint-articles", dependencies: modules(floor5 + guides), swiftSettings: settings),
    .executableTarget(
      name: "copydesk-benchmarks", dependencies: modules(floor5 + guides + ["TestSupport"]),
      path: "Benchmarks/CopydeskBenchmarks", swiftSettings: settings),
    // The plugins depend on no executable: SwiftPM would build that one in debug for the host, with every module below it,
    // before each first run, and again whenever the whole package is built.
    .plugin(
      name: "LintArticles",
      capability: .command(
        intent: .custom(verb: "lint-articles", description: "Check articles against the style guide"))),
    .plugin(
      name: "FixArticles",
      capability: .command(
        intent: .custom(verb: "fix-articles", description: "Apply the style guide's safe suggestions"),
        permissions: [
          .writeToPackageDirectory(reason: "Safe suggestions are written into the article files.")
        ])),
    .target(
      name: "TestSupport", dependencies: modules(floor5 + ["CopydeskTesting"]), path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "ArticleTextTests", dependencies: modules(floor5 + testing), swiftSettings: settings),
    .testTarget(
      name: "ArticleFormatsTests", dependencies: modules(floor5 + testing), swiftSettings: settings),
    .testTarget(
      name: "NameMatchingTests", dependencies: modules(floor5 + testing), swiftSettings: settings),
    .testTarget(
      name: "StyleRulesTests", dependencies: modules(floor5 + testing), swiftSettings: settings),
    .testTarget(
      name: "DeskTests", dependencies: modules(floor5 + testing), exclude: ["Golden"],
      swiftSettings: settings),
    .testTarget(
      name: "WireStyleTests", dependencies: modules(floor5 + ["WireStyle"] + testing),
      swiftSettings: settings),
    .testTarget(
      name: "StyleGuidesTests", dependencies: modules(floor5 + guides + testing),
      swiftSettings: settings),
    .testTarget(
      name: "CommandLineTests", dependencies: modules(floor5 + ["lint-articles"] + testing),
      swiftSettings: settings),
    .testTarget(
      name: "CopydeskTestingTests", dependencies: modules(floor5 + testing), swiftSettings: settings),
    .testTarget(
      name: "StylebookTests", dependencies: modules(floor5 + testing), swiftSettings: settings),
    .testTarget(
      name: "PluginTests", dependencies: modules(testing), exclude: ["Fixtures"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
