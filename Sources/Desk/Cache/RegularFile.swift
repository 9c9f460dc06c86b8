#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Reads files of our own, under whose names something else may stand.
enum RegularFile {
  /// The bytes of a file; nothing where it is none, can't be read, or is larger than that: a pipe would be waited for
  /// without end.
  static func read(_ path: String, most: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    let isRead = forEachPiece(of: path, most: most) {
      bytes.append(contentsOf: $0)
    } reserving: {
      bytes.reserveCapacity($0)
    }
    return isRead ? bytes : nil
  }

  /// Hands out the bytes of a file piece by piece; whether all of them were.
  static func forEachPiece(
    of path: String, most: Int, _ work: (UnsafeRawBufferPointer) -> Void, reserving: (Int) -> Void = { _ in }
  ) -> Bool {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, UInt32(status.st_mode) & UInt32(S_IFMT) == UInt32(S_IFREG),
      status.st_size <= most
    else { return false }
    reserving(Int(status.st_size))
    return withUnsafeTemporaryAllocation(byteCount: 1 << 18, alignment: 16) { buffer in
      var left = most
      while true {
        let count = readAgain(file, buffer)
        guard count > 0, count <= left else { return count == 0 }
        left -= count
        work(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
    }
  }

  private static func readAgain(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(file, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(file, buffer.baseAddress, buffer.count)
      #else
        let count = Darwin.read(file, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 || errno != EINTR { return count }
    }
  }
}
