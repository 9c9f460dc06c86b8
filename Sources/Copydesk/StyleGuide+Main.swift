#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
public import StyleRules

extension StyleGuide {
  /// Runs the guide over articles, as the command line says, and ends the process with the exit status.
  ///
  /// This is what `@main` before a guide calls.
  public static func main() {
    exit(LintArticles(guides: [Self()]).run(Array(CommandLine.arguments.dropFirst())))
  }
}
