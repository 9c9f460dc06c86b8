// swift-tools-version: 6.2

import PackageDescription

// A newsroom that has written no guide, only a program of another kind: the shipped guide runs. Without any
// target SwiftPM 6.3.1 would put the file `swift-version-….txt`, on which all objects depend, in another
// folder than for a package with a guide, and build Copydesk again for the next fixture.
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
