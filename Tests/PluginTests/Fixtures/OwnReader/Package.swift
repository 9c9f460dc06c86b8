// swift-tools-version: 6.2

import PackageDescription

// A guide that reads formats of its own.
let package = Package(
  name: "OwnReader",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "radio-style", targets: ["RadioStyle"])
  ],
  dependencies: [
    .package(name: "Copydesk", path: "../../../..")
  ],
  targets: [
    .executableTarget(
      name: "RadioStyle",
      dependencies: [.product(name: "Copydesk", package: "Copydesk")]
    )
  ]
)
