internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a run that goes on shows around its reports, and how it ends.
final class WatchScreen: Sendable {
  private let terminal: Terminal
  private let isQuiet: Bool
  /// The exit status of the last report.
  private let status = Mutex<Int32>(0)

  init(_ terminal: Terminal, isQuiet: Bool) {
    self.terminal = terminal
    self.isQuiet = isQuiet
  }

  /// Lets Ctrl-C end the process with the status of the last report, at any time, and what asks a process to end do so
  /// as it does elsewhere; as long as somebody holds what this gives.
  func endOnSignals() -> [any DispatchSourceSignal] {
    let queue = DispatchQueue(label: "copydesk.signals")
    return [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { [self] in end(number) }
      source.resume()
      return source
    }
  }

  /// Nothing waits to be written: files are replaced as a whole, and the terminal gets whole texts.
  private func end(_ number: Int32) {
    if terminal.outputIsTerminal { terminal.write("\u{1B}[0m\n") }
    _exit(number == SIGINT ? status.withLock { $0 } : 128 + number)
  }

  /// Takes the old report away, on a terminal.
  func clear() {
    if terminal.outputIsTerminal {
      terminal.write("\u{1B}[H\u{1B}[2J\u{1B}[3J")
    } else if !isQuiet {
      terminal.complain("Checking…\n")
    }
  }

  /// Says that a report is complete, and what happens next; the standard output has nothing but reports.
  func wait(_ articles: String, status: Int32) {
    self.status.withLock { $0 = status }
    guard !isQuiet else { return }
    terminal.complain("\(WatchScreen.clock) Watching \(articles). Ctrl-C ends.\n")
  }

  /// The time of day.
  private static var clock: String {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    func digits(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(digits(local.tm_hour)):\(digits(local.tm_min)):\(digits(local.tm_sec))"
  }
}
