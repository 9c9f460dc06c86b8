#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import Desk

/// How a new package names Copydesk in its manifest.
struct CopydeskDependency {
  /// The arguments of `.package(…)`.
  let arguments: String
  /// What products call the package.
  let identity: String
  /// Whether it is a folder, which another machine does not have.
  let isFolder: Bool

  /// Finds out where Copydesk is.
  ///
  /// - Parameters:
  ///   - place: What the command line says: a folder or a URL.
  ///   - folder: The absolute path of the new package.
  /// - Throws: That it can't be told, or is no Copydesk, and what to write.
  init(
    _ place: String?, from version: String?, branch: String?, for folder: String, program: String,
    _ places: Places
  ) throws(Options.UsageError) {
    guard version == nil || branch == nil else {
      throw Options.UsageError(description: "--from and --branch exclude each other; take one of them out.")
    }
    let requirement = version.map { "from: \"\($0)\"" } ?? branch.map { "branch: \"\($0)\"" }
    if let text = [place, version, branch].compactMap({ $0 }).first(where: {
      $0.contains("\"") || $0.contains("\\")
    }) {
      throw Options.UsageError(
        description: "“\(text)” has a quotation mark or a backslash in it, which no manifest takes.")
    }
    if let place, CopydeskDependency.isURL(place) {
      self.init(url: place, requirement ?? "branch: \"main\"")
      return
    }
    if let place {
      let absolute = PathNames.normal(place.hasPrefix("/") ? place : "\(places.working)/\(place)")
      guard CopydeskDependency.isCopydesk(absolute) else {
        throw Options.UsageError(
          description:
            "--copydesk \(place): that folder has no package called Copydesk. Name the folder of a clone, or a "
            + "URL.")
      }
      try self.init(
        folder: place.hasPrefix("/") ? absolute : CopydeskDependency.relative(absolute, to: folder),
        requirement)
      return
    }
    if let pin = Pin.find(in: places.package) {
      self.init(url: pin.url, requirement ?? pin.requirement)
      return
    }
    guard let here = CopydeskDependency.surroundings(places).first(where: CopydeskDependency.isCopydesk)
    else {
      throw Options.UsageError(
        description:
          "Where is Copydesk? Name its folder or the URL of its repository: \(program) init --copydesk "
          + "https://…/Copydesk.git")
    }
    try self.init(folder: here, requirement)
  }

  private init(url: String, _ requirement: String) {
    arguments = "url: \"\(url)\", \(requirement)"
    let last = url.split(whereSeparator: { $0 == "/" || $0 == ":" }).last.map(String.init) ?? "Copydesk"
    identity = last.hasSuffix(".git") ? String(last.dropLast(4)) : last
    isFolder = false
  }

  private init(folder: String, _ requirement: String?) throws(Options.UsageError) {
    guard requirement == nil else {
      throw Options.UsageError(
        description:
          "--from and --branch go with a URL, and \(folder) is a folder; take them out, or name a URL.")
    }
    arguments = "name: \"Copydesk\", path: \"\(folder)\""
    identity = "Copydesk"
    isFolder = true
  }

  private static func isURL(_ place: String) -> Bool {
    place.contains("://") || place.hasPrefix("git@")
  }

  private static func isCopydesk(_ folder: String) -> Bool {
    guard let manifest = FileManager.default.contents(atPath: "\(folder)/Package.swift") else { return false }
    return String(decoding: manifest, as: UTF8.self).contains("name: \"Copydesk\"")
      && FileManager.default.fileExists(atPath: "\(folder)/Sources/Copydesk")
  }

  /// The folders in which Copydesk may lie: the package here, and those around the program.
  private static func surroundings(_ places: Places) -> [String] {
    var result = [places.package]
    var folder = CommandLine.arguments.first.map { $0.hasPrefix("/") ? $0 : "\(places.working)/\($0)" } ?? ""
    folder = PathNames.normal(folder)
    while let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      folder = String(folder[..<slash])
      result.append(folder)
    }
    return result
  }

  /// A folder as it is seen from another, with `..` where it lies elsewhere.
  private static func relative(_ path: String, to folder: String) -> String {
    let (mine, base) = (path.split(separator: "/"), folder.split(separator: "/"))
    let common = zip(mine, base).prefix { $0 == $1 }.count
    let parts = base[common...].map { _ in ".." } + mine[common...].map(String.init)
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  /// What a package has pinned of its dependency on Copydesk.
  private struct Pin: Decodable {
    struct File: Decodable { let pins: [Pin] }

    struct State: Decodable {
      let branch: String?
      let version: String?
      let revision: String?
    }

    let location: String
    let state: State

    var url: String { location }

    var requirement: String {
      if let version = state.version { return "from: \"\(version)\"" }
      if let branch = state.branch { return "branch: \"\(branch)\"" }
      return state.revision.map { "revision: \"\($0)\"" } ?? "branch: \"main\""
    }

    static func find(in package: String) -> Pin? {
      guard let data = FileManager.default.contents(atPath: "\(package)/Package.resolved"),
        let file = try? JSONDecoder().decode(File.self, from: data)
      else { return nil }
      return file.pins.first { pin in
        let last = pin.location.split(separator: "/").last ?? ""
        return isURL(pin.location) && last.lowercased().hasPrefix("copydesk") && !pin.location.contains("\"")
      }
    }
  }
}
