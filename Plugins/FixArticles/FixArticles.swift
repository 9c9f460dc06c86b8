import PackagePlugin

/// `swift package fix-articles`: writes the safe suggestions of the package's guide into the articles.
///
/// It is a plugin of its own because a declared write permission makes every unattended run ask for a flag,
/// which looking at articles must not.
@main
struct FixArticles: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async {
    await GuideRunner(verb: "fix-articles", context: context, packageManager: packageManager).run(arguments)
  }
}
