// swift-tools-version: 6.2

import PackageDescription

// The guide reaches Copydesk only by a library of the newsroom's. The program beside it has a library too, but none
// that depends on Copydesk.
let package = Package(
  name: "GuideByLibrary",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "Copydesk", path: "../../../..")
  ],
  targets: [
    .target(name: "HouseRules", dependencies: [.product(name: "Copydesk", package: "Copydesk")]),
    .target(name: "Presses"),
    .executableTarget(name: "PortStyle", dependencies: ["HouseRules"]),
    .executableTarget(name: "circulation", dependencies: ["Presses"]),
  ]
)
