#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The folders that a run starts from.
struct Places {
  /// The working directory.
  let working: String
  /// The package's folder, where a guide's data files and articles lie: what the plugin says; otherwise the nearest
  /// folder upwards with a `Package.swift`; otherwise the working directory.
  let package: String

  init(_ terminal: Terminal) {
    working = FileManager.default.currentDirectoryPath
    if let given = terminal.variable("COPYDESK_PACKAGE_FOLDER"), !given.isEmpty {
      package = given
      return
    }
    var folder = working
    while true {
      if FileManager.default.fileExists(atPath: "\(folder)/Package.swift") {
        package = folder
        return
      }
      guard let slash = folder.lastIndex(of: "/"), slash != folder.startIndex else { break }
      folder = String(folder[..<slash])
    }
    package = working
  }
}
