#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import Synchronization

/// Standard input, output and error.
struct Terminal: Sendable {
  private static let output: Int32 = 1
  private static let error: Int32 = 2

  /// Lets a write fail where nobody reads any more (`lint-articles | head`), so that the exit status is still the run's;
  /// and where a file may not grow any more, so that it is told as a full disk is.
  func outliveReaders() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Writes to standard output; a reader that has gone away ends nothing but the writing.
  func write(_ text: String) { put(text, to: Terminal.output) }

  /// Writes bytes of any kind to standard output.
  func write(bytes: [UInt8]) { bytes.withUnsafeBufferPointer { put($0, to: Terminal.output) } }

  /// Writes to standard error.
  func complain(_ text: String) { put(text, to: Terminal.error) }

  /// Everything that comes by standard input.
  func readInput() -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(0, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return result }
      result += buffer[..<count]
    }
  }

  /// The value of a variable of the environment.
  func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Whether a plugin of SwiftPM runs the command: then both streams come out as one.
  var isInPlugin: Bool { variable("COPYDESK_PLUGIN").map { !$0.isEmpty } ?? false }

  var outputIsTerminal: Bool { isatty(Terminal.output) == 1 }
  var errorIsTerminal: Bool { isatty(Terminal.error) == 1 }

  /// The columns of the terminal; 80 where there is none.
  var width: Int {
    if let columns = variable("COLUMNS").flatMap(Int.init), columns >= 40 { return min(columns, 200) }
    var size = winsize()
    guard outputIsTerminal, ioctl(Terminal.output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else {
      return 80
    }
    return min(Int(size.ws_col), 200)
  }

  /// Whether reports are coloured: as asked for; otherwise on a terminal, unless the environment says no.
  func usesColor(_ wanted: Options.Color) -> Bool {
    switch wanted {
    case .always: return true
    case .never: return false
    case .auto:
      if let value = variable("NO_COLOR"), !value.isEmpty { return false }
      if let value = variable("FORCE_COLOR"), !value.isEmpty, value != "0" { return true }
      return outputIsTerminal && variable("TERM") != "dumb"
    }
  }

  private func put(_ text: String, to file: Int32) {
    var text = text
    text.withUTF8 { put($0, to: file) }
  }

  private func put(_ buffer: UnsafeBufferPointer<UInt8>, to file: Int32) {
    var written = 0
    while written < buffer.count, let base = buffer.baseAddress {
      #if canImport(Glibc)
        let count = Glibc.write(file, base + written, buffer.count - written)
      #elseif canImport(Musl)
        let count = Musl.write(file, base + written, buffer.count - written)
      #else
        let count = Darwin.write(file, base + written, buffer.count - written)
      #endif
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      written += count
    }
  }
}

/// Shows on a terminal how far a run has come, once it takes longer than a second.
final class ProgressLine: Sendable {
  private struct State {
    var next: ContinuousClock.Instant
    var isShown = false
  }

  private let terminal: Terminal
  private let state = Mutex(State(next: ContinuousClock.now + .seconds(1)))

  init(_ terminal: Terminal) { self.terminal = terminal }

  func show(_ done: Int, of total: Int) {
    state.withLock { state in
      guard ContinuousClock.now >= state.next else { return }
      state.next = ContinuousClock.now + .milliseconds(100)
      state.isShown = true
      terminal.complain("\r\(done) of \(total) articles")
    }
  }

  /// Takes the line away.
  func clear() {
    state.withLock { state in
      if state.isShown { terminal.complain("\r\u{1B}[K") }
    }
  }
}
