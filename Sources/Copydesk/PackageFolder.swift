#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The folder of the package that is tested.
package enum PackageFolder {
  /// The folder that `COPYDESK_PACKAGE_FOLDER` names; otherwise the nearest one with a `Package.swift`, from the working
  /// directory upwards; otherwise the working directory.
  package static var path: String {
    if let given = ProcessInfo.processInfo.environment["COPYDESK_PACKAGE_FOLDER"], !given.isEmpty {
      return given
    }
    let working = FileManager.default.currentDirectoryPath
    var folder = working
    while true {
      if FileManager.default.fileExists(atPath: "\(folder)/Package.swift") { return folder }
      guard let slash = folder.lastIndex(of: "/"), slash != folder.startIndex else { return working }
      folder = String(folder[..<slash])
    }
  }
}
