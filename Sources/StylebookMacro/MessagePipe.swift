#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Standard input and output as the compiler uses them: eight bytes with the length, the lowest first, and the message.
struct MessagePipe {
  /// The longest message that is read, in bytes; a longer one means that something else is at the other end.
  private static let longest = 256 << 20

  /// The next message, or nothing at the end: at a length of zero, too.
  func next() -> [UInt8]? {
    guard let header = read(8) else { return nil }
    let length = header.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard length > 0, length <= MessagePipe.longest else { return nil }
    return read(Int(length))
  }

  /// Sends a message, and says whether it went out.
  func send(_ message: some Collection<UInt8>) -> Bool {
    let length = UInt64(message.count)
    let header = (0..<8).map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) }
    return write(header + Array(message))
  }

  /// Reads in pieces, so that a wrong length takes no more memory than there are bytes.
  private func read(_ count: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    let piece = 1 << 20
    while bytes.count < count {
      let wanted = min(piece, count - bytes.count)
      let part = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
        filled = retrying { readBytes(0, buffer.baseAddress, wanted) }
      }
      guard !part.isEmpty else { return nil }
      bytes += part
    }
    return bytes
  }

  private func write(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = retrying { writeBytes(1, buffer.baseAddress.map { $0 + sent }, buffer.count - sent) }
        guard count > 0 else { return false }
        sent += count
      }
      return true
    }
  }

  /// What a call gives that is made again where a signal broke it off; nothing where it fails.
  private func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 { return result }
      guard errno == EINTR else { return 0 }
    }
  }
}

private func readBytes(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}

private func writeBytes(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, buffer, count)
}
