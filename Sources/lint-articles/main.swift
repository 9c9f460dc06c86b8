import Copydesk
import WireStyle

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// The shipped guides; the first is used where none is named.
exit(LintArticles(guides: [WireStyle()]).run(Array(CommandLine.arguments.dropFirst())))
