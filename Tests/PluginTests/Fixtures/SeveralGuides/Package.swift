// swift-tools-version: 6.2

import PackageDescription

// Guides to choose from: two that work, one that tells how it was run, and one that does not compile.
let package = Package(
  name: "SeveralGuides",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "evening-style", targets: ["EveningStyle"])
  ],
  dependencies: [
    .package(name: "Copydesk", path: "../../../..")
  ],
  targets: ["MorningStyle", "EveningStyle", "EchoStyle", "BrokenStyle"].map { name in
    .executableTarget(
      name: name,
      dependencies: [.product(name: "Copydesk", package: "Copydesk")],
      path: "StyleGuides/\(name)"
    )
  }
)
