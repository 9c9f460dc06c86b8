internal import ArticleText

#if canImport(Darwin)
  internal import Darwin
#endif

/// The executable that is running: the guide's code is in it, and all of Copydesk.
enum RunningTool {
  static let suffix = ".tool"
  private static let most = 1 << 30

  /// What the executable is known by: its bytes, so that one that was built elsewhere from the same source, or was
  /// restored by a CI system, finds its cache again.
  ///
  /// To hash many megabytes in each run would take longer than the run: the hash is noted under what the file system
  /// says of the file, which changes with every build. (A debug build hashes slowly, and is known by that alone.)
  ///
  /// - Parameter folder: The folder in which the hash is noted.
  static func hash(memoIn folder: String) -> ContentHash? {
    guard let path, let stamp = FileStatus(path)?.stamp else { return nil }
    var hasher = ContentHasher()
    for number in [
      UInt64(truncatingIfNeeded: stamp.size), UInt64(truncatingIfNeeded: stamp.modified),
      UInt64(truncatingIfNeeded: stamp.changed), stamp.identity.device, stamp.identity.file,
    ] { hasher.add(number) }
    let identity = hasher.finish()
    #if DEBUG
      return identity
    #else
      let memo = "\(folder)/\(identity.hexadecimal)\(suffix)"
      if let bytes = RegularFile.read(memo, most: 32), let known = noted(bytes, identity) { return known }
      var content = ContentHasher()
      guard RegularFile.forEachPiece(of: path, most: most, { content.add($0) }) else { return nil }
      let hash = content.finish()
      // Where the folder is not there yet, the next run notes it.
      _ = try? AtomicFile.write(note(hash, identity), to: memo, isDurable: false)
      return hash
    #endif
  }

  /// The hash, and a check of it.
  private static func note(_ hash: ContentHash, _ identity: ContentHash) -> [UInt8] {
    var bytes: [UInt8] = []
    for number in [hash.first, hash.second, hash.first ^ identity.first, hash.second ^ identity.second] {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  private static func noted(_ bytes: [UInt8], _ identity: ContentHash) -> ContentHash? {
    guard bytes.count == 32 else { return nil }
    let numbers = bytes.withUnsafeBytes { raw in
      (0..<4).map { UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
    }
    let hash = ContentHash(first: numbers[0], second: numbers[1])
    return note(hash, identity) == bytes ? hash : nil
  }

  private static var path: String? {
    #if canImport(Darwin)
      var size: UInt32 = 0
      _NSGetExecutablePath(nil, &size)
      var buffer = [CChar](repeating: 0, count: Int(size) + 1)
      guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
      return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #else
      // The file that is being run, even if another has taken its name since.
      return "/proc/self/exe"
    #endif
  }
}
