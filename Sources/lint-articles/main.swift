import AmericanStyle
import BritishStyle
import Copydesk
import PlainWords
import SoundCopy
import WireStyle
import WorldPlaces

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// The shipped guides; the first is used where none is named.
exit(
  LintArticles(
    guides: [WireStyle(), AmericanStyle(), BritishStyle(), SoundCopy(), PlainWords(), WorldPlaces()]
  ).run(Array(CommandLine.arguments.dropFirst())))
