import PackagePlugin

/// `swift package lint-articles`: checks articles against the package's guide.
@main
struct LintArticles: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async {
    await GuideRunner(verb: "lint-articles", context: context, packageManager: packageManager).run(arguments)
  }
}
