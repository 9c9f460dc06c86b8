import Foundation
import PackagePlugin

/// Builds the guide of a package and runs it: all that the two plugins do.
///
/// Plugins can't import a library, so this file is compiled into both: in `FixArticles` it is a symbolic
/// link. What the options mean, what is reported and when a run fails are the executable's business.
struct GuideRunner {
  let verb: String
  let context: PluginContext
  let packageManager: PackageManager

  private static let library = "Copydesk"
  private static let shipped = "lint-articles"
  private static let fixing = "fix-articles"
  /// Executables of Copydesk's own package that import it and are no newsroom's guide.
  private static let ownTools = [shipped, "copydesk-benchmarks"]

  /// Runs the command and reports what goes wrong.
  ///
  /// `Diagnostics.error` goes to standard error and makes `swift package` exit with 1. What a plugin itself
  /// writes lands among the findings on standard output, and `exit` becomes a 1 whatever its status.
  func run(_ arguments: [String]) async {
    do throws(CommandProblem) {
      let arguments = try GuideArguments(arguments, fixes: verb == GuideRunner.fixing)
      let choice = try choice(for: arguments)
      guard !arguments.readsInput else { throw .standardInput(choice.product) }
      let executable = try await executable(of: choice.product)
      try run(executable, named: choice.product, arguments.passedOn(withGuide: choice.takesGuide))
    } catch {
      Diagnostics.error(error.description)
    }
  }

  // MARK: Which guide

  /// An executable target of the user's package that depends on Copydesk, itself or by a library, and the product it
  /// is built as.
  private struct Guide {
    let target: String
    let product: String
  }

  /// The guides are found by what they depend on, so that they may lie in any folder. Modules of two packages can't
  /// share a name, so a module's name says enough. A product may have another name than its target, and only the
  /// product's name can be built.
  private var guides: [Guide] {
    let products = context.package.products(ofType: ExecutableProduct.self)
    return context.package.targets(ofType: SwiftSourceModuleTarget.self).compactMap { target in
      guard target.kind == .executable,
        target.recursiveTargetDependencies.contains(where: { $0.name == GuideRunner.library }),
        !(isCopydeskItself && GuideRunner.ownTools.contains(target.name)),
        let product = products.first(where: { $0.mainTarget.id == target.id })
      else { return nil }
      return Guide(target: target.name, product: product.name)
    }
  }

  private var isCopydeskItself: Bool {
    context.package.targets.contains { $0.name == GuideRunner.library }
  }

  /// The product to run, and whether it is to see `--guide`: not where that has already chosen the product.
  private func choice(
    for arguments: GuideArguments
  ) throws(CommandProblem) -> (product: String, takesGuide: Bool) {
    let guides = guides
    if let name = arguments.guide,
      let guide = guides.first(where: { $0.target == name }) ?? guides.first(where: { $0.product == name })
    {
      return (guide.product, false)
    }
    switch guides.count {
    case 0: return (GuideRunner.shipped, true)
    case 1: return (guides[0].product, true)
    default: throw .severalGuides(guides.map(\.target).sorted(), wanted: arguments.guide, verb: verb)
    }
  }

  // MARK: Building

  /// Builds a product in release and gives its executable.
  private func executable(of product: String) async throws(CommandProblem) -> URL {
    let notice = notice(of: product)
    let outcome: Result<URL, CommandProblem>
    do throws(CommandProblem) {
      let isOurs = product != GuideRunner.shipped || isCopydeskItself
      outcome = .success(isOurs ? try build(product) : try ShippedGuide(context).build(product))
    } catch {
      outcome = .failure(error)
    }
    // It must not be on its way while other messages go to SwiftPM.
    notice.cancel()
    await notice.value
    return try outcome.get()
  }

  /// Builds a product of the package on which the command runs.
  ///
  /// `.target` would have no artifacts under the build system swiftbuild.
  private func build(_ product: String) throws(CommandProblem) -> URL {
    let outcome = Result {
      try packageManager.build(
        .product(product), parameters: .init(configuration: .release, logging: .concise))
    }
    let result: PackageManager.BuildResult
    switch outcome {
    case .success(let built): result = built
    case .failure(let error): throw .notBuilt(product, reason: "\(error)")
    }
    guard result.succeeded else {
      // The native build system shows the compiler's messages nowhere else.
      FileHandle.standardError.write(Data("\(result.logText)\n".utf8))
      throw .notBuilt(product, reason: nil)
    }
    let names = [product, "\(product).exe"]
    let executables = result.builtArtifacts.filter { $0.kind == .executable }
    if let artifact = executables.first(where: { names.contains($0.url.lastPathComponent) }) {
      return artifact.url
    }
    throw .noExecutable(product)
  }

  /// Says what is going on where a build takes long, for SwiftPM shows nothing of it.
  private func notice(of product: String) -> Task<Void, Never> {
    Task {
      guard (try? await Task.sleep(for: .seconds(2))) != nil else { return }
      Diagnostics.progress("Building “\(product)” in release, which can take a minute after a change…")
    }
  }

  // MARK: Running

  private func run(_ executable: URL, named name: String, _ arguments: [String]) throws(CommandProblem) {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    // A child would inherit the writing end of the plugin's own messages as its standard input.
    process.standardInput = FileHandle.nullDevice
    process.environment = ProcessInfo.processInfo.environment.merging(
      [
        "COPYDESK_PLUGIN": verb,
        // `path`, unlike `path()`, leaves out the slash at the end.
        "COPYDESK_PACKAGE_FOLDER": context.package.directoryURL.path,
        // Nothing reads this yet. It is for the desk's cache of what unchanged articles gave: where SwiftPM has a
        // sandbox, this is the one folder in which a run may write unasked.
        "COPYDESK_WORK_FOLDER": context.pluginWorkDirectoryURL.path,
      ], uniquingKeysWith: { $1 })
    do {
      try process.run()
    } catch {
      throw .notStarted(name, reason: "\(error)")
    }
    process.waitUntilExit()
    let status = process.terminationStatus
    guard process.terminationReason == .exit else { throw .stopped(name, signal: status) }
    switch status {
    case 0: return
    case 1: throw .findings(fixes: verb == GuideRunner.fixing)
    default: throw .failed(status: status)
    }
  }
}

/// The arguments behind the verb, less those that are meant for SwiftPM, Xcode or the plugin.
struct GuideArguments {
  /// The value of `--guide`.
  private(set) var guide: String?
  /// Whether an article is to come by standard input.
  private(set) var readsInput = false
  private var rest: [String] = []

  init(_ arguments: [String], fixes: Bool) throws(CommandProblem) {
    if fixes { rest.append("--fix") }
    var waiting = arguments[...]
    var isFirst = true
    while let argument = waiting.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count > 1 ? String(parts[1]) : nil
      switch parts.first ?? "" {
      // SwiftPM leaves its own options among ours; Xcode adds a `--target` for each target that is selected.
      case "--allow-writing-to-package-directory":
        continue
      case "--allow-writing-to-directory", "--target":
        if value == nil { waiting = waiting.dropFirst() }
        continue
      case "--" where isFirst:
        // It divides SwiftPM's options from ours: `swift package lint-articles -- --only names.*`.
        isFirst = false
      case "--":
        rest += [argument] + waiting
        return
      case "--guide":
        guide = value ?? waiting.popFirst()
        if guide == nil { rest.append(argument) }
      case "--stdin", "-":
        readsInput = true
      case "--fix" where !fixes:
        // Where there is no sandbox, as on Linux, nothing else would stop it from writing.
        throw .fixWithoutPermission
      default:
        rest.append(argument)
      }
      isFirst = false
    }
  }

  /// The arguments for the guide's executable.
  func passedOn(withGuide: Bool) -> [String] {
    (withGuide ? guide.map { ["--guide", $0] } ?? [] : []) + rest
  }
}

/// Why the command ends with an error; each says what to do about it.
enum CommandProblem: Error, CustomStringConvertible {
  case severalGuides([String], wanted: String?, verb: String)
  case notBuilt(String, reason: String?)
  case noExecutable(String)
  case notStarted(String, reason: String)
  case stopped(String, signal: Int32)
  case findings(fixes: Bool)
  case failed(status: Int32)
  case standardInput(String)
  case fixWithoutPermission

  var description: String {
    switch self {
    case .severalGuides(let names, let wanted, let verb):
      let start = wanted.map { "There is no guide “\($0)” here; there are" } ?? "This package has the guides"
      return "\(start) \(names.joined(separator: ", ")). Choose one: "
        + "swift package \(verb) --guide \(names.first ?? "NAME")"
    case .notBuilt(let product, let reason):
      let reason = reason.map { " (\($0))." } ?? "."
      return "The guide “\(product)” could not be built\(reason) "
        + "Mend what the compiler says, and run this again."
    case .noExecutable(let product):
      return "SwiftPM built “\(product)” and handed back no executable. Run it without the plugin: "
        + "swift run -c release \(product)"
    case .notStarted(let name, let reason):
      return "The guide “\(name)” was built and could not be started: \(reason)"
    case .stopped(let name, let signal):
      let meaning = strsignal(signal).map { " (\(String(cString: $0)))" } ?? ""
      return "The guide “\(name)” was stopped by signal \(signal)\(meaning), so its report is not complete. "
        + "A check in Swift that crashes does this; --skip RULE leaves a rule out."
    case .findings(let fixes):
      return "There are findings at or above the failing severity. "
        + (fixes ? "They need an editor." : "`swift package fix-articles` mends what is safe.")
    case .failed(let status):
      return "The run itself failed\(status == 2 ? "" : " with status \(status)"); its own message says why."
    case .standardInput(let product):
      return "A plugin has no standard input. Run the guide itself: "
        + "swift run -c release \(product) --stdin"
    case .fixWithoutPermission:
      return "--fix writes into the articles, which has a command of its own: swift package fix-articles"
    }
  }
}
