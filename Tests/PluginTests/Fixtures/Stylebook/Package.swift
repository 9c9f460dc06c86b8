// swift-tools-version: 6.2
import CompilerPluginSupport
import PackageDescription

// The macro and what it is built of, linked into `Sources` by the tests, with a stand-in for the rest of Copydesk: the macro
// sees source text alone, and all of Copydesk would have to be built four times.
let package = Package(
  name: "Stylebook",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "ArticleText", swiftSettings: [.enableUpcomingFeature("InternalImportsByDefault")]),
    .target(
      name: "RuleChecks", dependencies: ["ArticleText"],
      swiftSettings: [.enableUpcomingFeature("InternalImportsByDefault")]),
    .macro(
      name: "StylebookMacro", dependencies: ["ArticleText", "RuleChecks"],
      swiftSettings: [.enableUpcomingFeature("InternalImportsByDefault")]),
    .target(name: "Copydesk", dependencies: ["StylebookMacro"]),
    .target(name: "WrongGuides", dependencies: ["Copydesk"]),
    .executableTarget(name: "RightGuides", dependencies: ["Copydesk"]),
  ],
  swiftLanguageModes: [.v6]
)
