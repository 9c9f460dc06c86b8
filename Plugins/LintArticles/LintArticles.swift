import PackagePlugin
@main struct LintArticles: CommandPlugin { func performCommand(context: PluginContext, arguments: [String]) async throws {} }
