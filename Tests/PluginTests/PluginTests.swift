import Testing

/// Runs `swift package lint-articles` and `fix-articles` on packages as newsrooms have them.
///
/// One after the other, for they share a folder. The first takes a minute or two, since it builds Copydesk.
@Suite(.serialized, .enabled(if: Newsroom.hasSwift, "There is no swift on PATH, so no plugin can be run."))
struct PluginTests {}
