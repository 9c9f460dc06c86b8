// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Newsroom",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "herald-style", targets: ["HeraldStyle"])
  ],
  dependencies: [
    // A newsroom of your own names the repository's URL and a version here.
    .package(name: "Copydesk", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "HeraldStyle",
      dependencies: [
        .product(name: "Copydesk", package: "Copydesk"),
        .product(name: "WireStyle", package: "Copydesk"),
      ],
      path: "StyleGuides/HeraldStyle",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]
    ),
    .testTarget(
      name: "HeraldStyleTests",
      dependencies: [
        "HeraldStyle",
        .product(name: "CopydeskTesting", package: "Copydesk"),
      ]
    ),
  ]
)
