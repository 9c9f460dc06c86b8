import PackagePlugin
@main struct FixArticles: CommandPlugin { func performCommand(context: PluginContext, arguments: [String]) async throws {} }
