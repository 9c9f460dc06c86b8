#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import ArticleText

/// The file of one cache: a head, a table of its entries, and their outcomes one behind the other.
///
/// It is read at once and replaced as a whole, so that runs side by side see one state or another: the last to write
/// wins. Checksums stand over the head with the table, and over each outcome: what is not as it was written is not
/// there. Numbers are little-endian.
///
/// | bytes | head | | bytes | entry of the table |
/// | --- | --- | --- | --- | --- |
/// | 8 | `CopydskC` | | 16 | key of the path |
/// | 8 | version of the form | | 16 | hash of the file's bytes |
/// | 16 | key of the cache | | 8 | checksum of the outcome |
/// | 8 | number of entries | | 4 | the last day of use, since 1970 |
/// | 8 | checksum of head and table | | 4 | length of the outcome |
struct CacheFile: Sendable {
  private static let magic: UInt64 = 0x436B_7364_7970_6F43
  /// Is raised when outcomes mean something else though the program's version does not say so.
  private static let version: UInt64 = 1
  private static let headSize = 48
  private static let entrySize = 48
  private static let suffix = ".articles"
  /// How many bytes of outcomes one cache keeps: some hundred thousand stories.
  private static let most = 128 << 20
  /// How many caches a folder keeps (guides, choices of rules), how many bytes in all, and for how many days each and
  /// each of its entries.
  private static let (mostFiles, mostBytes, mostDays) = (12, 512 << 20, 30)

  let folder: String
  let key: ContentHash
  /// Which file was read, to tell whether another stands there by now.
  private var stamp: FileStatus.Stamp?

  init(folder: String, key: ContentHash) {
    self.folder = folder
    self.key = key
  }

  private var path: String { "\(folder)/\(key.hexadecimal)\(CacheFile.suffix)" }

  // MARK: Reading

  /// The entries; none where the file is not there, or is broken, or is no cache of this key.
  ///
  /// - Parameter ifReplaced: Whether it is read only if it is not the one that was read before.
  mutating func read(ifReplaced: Bool = false) -> [ContentHash: ArticleCache.Entry] {
    guard let status = FileStatus(path), status.isRegular, status.size <= CacheFile.most * 2 else {
      return [:]
    }
    if ifReplaced, stamp == status.stamp { return [:] }
    stamp = status.stamp
    guard let bytes = RegularFile.read(path, most: CacheFile.most * 2) else { return [:] }
    return entries(bytes) ?? [:]
  }

  private func entries(_ bytes: [UInt8]) -> [ContentHash: ArticleCache.Entry]? {
    guard bytes.count >= CacheFile.headSize else { return nil }
    return bytes.withUnsafeBytes { raw -> [ContentHash: ArticleCache.Entry]? in
      func number(_ at: Int) -> UInt64 {
        UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      }
      func hash(_ at: Int) -> ContentHash { ContentHash(first: number(at), second: number(at + 8)) }
      let count = number(32)
      guard number(0) == CacheFile.magic, number(8) == CacheFile.version, hash(16) == key,
        count <= UInt64(bytes.count / CacheFile.entrySize)
      else { return nil }
      var at = CacheFile.headSize
      var next = at + Int(count) * CacheFile.entrySize
      guard next <= bytes.count, number(40) == CacheFile.checksum(raw[..<next]) else { return nil }
      var result: [ContentHash: ArticleCache.Entry] = [:]
      result.reserveCapacity(Int(count))
      for _ in 0..<count {
        let last = number(at + 40)
        let length = Int(last >> 32)
        guard length <= bytes.count - next else { return nil }
        result[hash(at)] = ArticleCache.Entry(
          content: hash(at + 16), day: UInt32(truncatingIfNeeded: last), outcome: bytes[next..<next + length],
          checksum: number(at + 32))
        next += length
        at += CacheFile.entrySize
      }
      return next == bytes.count ? result : nil
    }
  }

  /// Over the head without its checksum, and the table.
  private static func checksum(_ bytes: Slice<UnsafeRawBufferPointer>) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(rebasing: bytes)
    func hash(_ range: Range<Int>, _ seed: UInt64) -> UInt64 {
      TextHash.hash(
        UnsafeRawBufferPointer(rebasing: bytes[range]).assumingMemoryBound(to: UInt8.self), seed: seed)
    }
    return hash(headSize..<bytes.count, hash(0..<40, 2))
  }

  // MARK: Writing

  /// Replaces the file; gives the reason where that can't be done.
  mutating func write(_ entries: [ContentHash: ArticleCache.Entry], today: UInt32) -> String? {
    let kept = kept(entries, today)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(
      CacheFile.headSize + kept.reduce(0) { $0 + $1.value.outcome.count + CacheFile.entrySize })
    func add(_ number: UInt64) { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
    func add(_ hash: ContentHash) {
      add(hash.first)
      add(hash.second)
    }
    add(CacheFile.magic)
    add(CacheFile.version)
    add(key)
    add(UInt64(kept.count))
    add(0)
    for (place, entry) in kept {
      add(place)
      add(entry.content)
      add(entry.checksum)
      add(UInt64(entry.outcome.count) << 32 | UInt64(entry.day))
    }
    let checksum = bytes.withUnsafeBytes { CacheFile.checksum($0[...]) }
    withUnsafeBytes(of: checksum.littleEndian) { bytes.replaceSubrange(40..<48, with: $0) }
    for (_, entry) in kept { bytes.append(contentsOf: entry.outcome) }
    if let reason = makeFolder() { return reason }
    do {
      // What a power cut tears is found by its checksums; waiting for the disk would cost more than the run.
      try AtomicFile.write(bytes, to: path, isDurable: false)
    } catch {
      return error.reason
    }
    stamp = FileStatus(path)?.stamp
    trim(today)
    return nil
  }

  /// The entries that are still of use, the latest first, as far as there is room.
  private func kept(
    _ entries: [ContentHash: ArticleCache.Entry], _ today: UInt32
  ) -> [(key: ContentHash, value: ArticleCache.Entry)] {
    var room = CacheFile.most
    // By their keys too, so that the same entries make the same bytes.
    let sorted = entries.filter { Int($0.value.day) + CacheFile.mostDays >= Int(today) }.sorted {
      ($1.value.day, $0.key.first) < ($0.value.day, $1.key.first)
    }
    return sorted.filter { _, entry in
      guard entry.outcome.count <= room else { return false }
      room -= entry.outcome.count
      return true
    }
  }

  /// Makes the folder where it is not there; git is told to leave alone a folder in which nothing else lies.
  private func makeFolder() -> String? {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      return "The folder can't be made."
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder),
      names.allSatisfy(CacheFile.isOwn)
    else { return nil }
    let note = "# Copydesk keeps here what unchanged articles gave; it may be deleted at any time.\n*\n"
    _ = try? AtomicFile.write(Array(note.utf8), to: "\(folder)/.gitignore", isDurable: false)
    return nil
  }

  /// Deletes caches that have not been written for long, the oldest of too many, and what runs that were killed left.
  private func trim(_ today: UInt32) {
    AtomicFile.clearLeftovers(in: folder)
    for suffix in [CacheFile.suffix, RunningTool.suffix] { trim(today, suffix) }
  }

  private func trim(_ today: UInt32, _ suffix: String) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return }
    let files = names.filter { $0.hasSuffix(suffix) && CacheFile.isOwn($0) }.compactMap { name in
      FileStatus("\(folder)/\(name)").map { (path: "\(folder)/\(name)", status: $0) }
    }
    let sorted = files.sorted { ($1.status.modified, $0.path) < ($0.status.modified, $1.path) }
    var bytes = 0
    for (number, file) in sorted.enumerated() {
      bytes += file.status.size
      let isOld = Int(today) - Int(file.status.day) > CacheFile.mostDays
      guard file.path != path, isOld || number >= CacheFile.mostFiles || bytes > CacheFile.mostBytes else {
        continue
      }
      try? FileManager.default.removeItem(atPath: file.path)
    }
  }

  /// Whether a name is one that caches give: nothing else in the folder is ours.
  private static func isOwn(_ name: String) -> Bool {
    for suffix in [suffix, RunningTool.suffix] where name.hasSuffix(suffix) {
      return name.utf8.count == 32 + suffix.utf8.count && name.utf8.prefix(32).allSatisfy { $0.isHexadecimal }
    }
    return false
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }
}
