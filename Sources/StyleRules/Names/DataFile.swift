#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Reads the data files that a guide names.
enum DataFile {
  /// The bytes of a file, or nothing where it can't be read.
  ///
  /// A list may have many megabytes: they go right into the array, and are copied nowhere else.
  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var status = stat()
    guard fstat(fileno(file), &status) == 0 else { return nil }
    // One byte more than there should be shows whether that was all; a pipe says nothing of its size.
    let expected = max(0, Int(status.st_size)) + 1
    var bytes = [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
      count = fread(buffer.baseAddress, 1, expected, file)
    }
    var isMore = bytes.count == expected
    while isMore {
      let piece = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
        count = fread(buffer.baseAddress, 1, 65536, file)
      }
      bytes += piece
      isMore = !piece.isEmpty
    }
    return ferror(file) == 0 ? bytes : nil
  }
}
