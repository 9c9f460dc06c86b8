import Foundation
import PackagePlugin

/// Builds the executable with the shipped guides for a package that has no guide of its own.
///
/// SwiftPM builds for a plugin what the user's package has, and of its dependencies only what that package uses. Naming
/// the executable as something that the plugin depends on would make it known, but every newsroom with a guide of its own
/// would then wait for a second build of all modules that it never runs. So the package that holds the executable is built
/// beside the user's, in the folder that is the plugin's own.
struct ShippedGuide {
  private let context: PluginContext

  init(_ context: PluginContext) { self.context = context }

  /// - Parameter product: The executable's name.
  func build(_ product: String) throws(CommandProblem) -> URL {
    guard let package = packages(below: context.package).first(where: { has(product, $0) }) else {
      throw .notBuilt(product, reason: "no package among the dependencies has it")
    }
    let folder = context.pluginWorkDirectoryURL.appending(path: "shipped")
    let arguments = [
      "build", "--package-path", package.directoryURL.path, "--scratch-path", folder.path, "-c", "release",
      "--product", product,
      // A sandbox can't stand inside the one that SwiftPM puts around plugins, where it has any, and this folder is all
      // that may be written there.
      "--disable-sandbox", "--manifest-cache", "none", "--cache-path", folder.appending(path: "cache").path,
      "--config-path", folder.appending(path: "configuration").path, "--security-path",
      folder.appending(path: "security").path,
    ]
    let (status, log) = try swift(arguments, product)
    guard status == 0 else {
      FileHandle.standardError.write(Data("\(log)\n".utf8))
      throw .notBuilt(product, reason: nil)
    }
    // Where it lies depends on the build system; asking takes as long as a build with nothing to do.
    let usual = folder.appending(path: "release").appending(path: product)
    if isExecutable(usual) { return usual }
    let (shown, path) = try swift(arguments + ["--show-bin-path"], product)
    let bin = path.split(separator: "\n").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
    let executable = URL(filePath: bin).appending(path: product)
    guard shown == 0, isExecutable(executable) else { throw .noExecutable(product) }
    return executable
  }

  private func isExecutable(_ file: URL) -> Bool { FileManager.default.isExecutableFile(atPath: file.path) }

  private func has(_ product: String, _ package: Package) -> Bool {
    package.products(ofType: ExecutableProduct.self).contains { $0.name == product }
  }

  /// The packages on which one depends, near ones first; each once, for several may depend on one.
  private func packages(below root: Package) -> [Package] {
    var found: [Package] = []
    var seen: Set<Package.ID> = [root.id]
    var waiting = root.dependencies.map(\.package)[...]
    while let package = waiting.popFirst() {
      guard seen.insert(package.id).inserted else { continue }
      found.append(package)
      waiting += package.dependencies.map(\.package)
    }
    return found
  }

  private func swift(
    _ arguments: [String], _ product: String
  ) throws(CommandProblem) -> (status: Int32, output: String) {
    let process = Process()
    let output = Pipe()
    do {
      process.executableURL = try context.tool(named: "swift").url
      process.arguments = arguments
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = output
      process.standardError = output
      try process.run()
    } catch {
      throw .notBuilt(product, reason: "\(error)")
    }
    let log = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: log, as: UTF8.self))
  }
}
