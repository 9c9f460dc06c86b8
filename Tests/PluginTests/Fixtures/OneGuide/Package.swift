// swift-tools-version: 6.2

import PackageDescription

// The product has another name than its target, and the target does not lie in `Sources`.
let package = Package(
  name: "OneGuide",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "harbor-style", targets: ["HarborStyle"])
  ],
  dependencies: [
    .package(name: "Copydesk", path: "../../../..")
  ],
  targets: [
    .executableTarget(
      name: "HarborStyle",
      dependencies: [.product(name: "Copydesk", package: "Copydesk")],
      path: "StyleGuides/HarborStyle"
    )
  ]
)
