// swift-tools-version: 6.2

import PackageDescription

// A newsroom that has written no guide, only a program of another kind: the shipped guide runs.
let package = Package(
  name: "NoGuide",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "Copydesk", path: "../../../..")
  ],
  targets: [
    .executableTarget(name: "circulation")
  ]
)
