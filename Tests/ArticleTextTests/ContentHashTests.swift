import ArticleText
import TestSupport
import Testing

@Suite struct ContentHashTests {
  /// What Python's `hashlib.blake2b(…, digest_size=16)` gives.
  @Test(arguments: [
    ([], "cae66941d9efbd404e4d88758ea67670"),
    (Array("abc".utf8), "cf4ab791c62b8d2b2109c90275287816"),
    ([UInt8](repeating: 0x61, count: 128), "1271d28e731afb57bdfba6bdaf3501be"),
    ([UInt8](repeating: 0x61, count: 129), "68b7bafbad5055c4ebe6eb170a0f8524"),
    ((0..<1024).map { UInt8($0 % 256) }, "0b4661484ed1cc8e28c4a7f18e8b1019"),
  ]) func `the digest is that of BLAKE2b`(_ bytes: [UInt8], _ digest: String) {
    #expect(ContentHash(of: bytes).hexadecimal == digest)
  }

  @Test func `bytes that come piece by piece have the hash of the whole`() {
    var random = SeededGenerator(seed: 81)
    for _ in 0..<300 {
      let bytes = (0..<random.below(700)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      var hasher = ContentHasher()
      var at = 0
      while at < bytes.count {
        let end = min(bytes.count, at + 1 + random.below(200))
        hasher.add(Array(bytes[at..<end]))
        at = end
      }
      #expect(hasher.finish() == ContentHash(of: bytes))
    }
  }

  @Test func `two texts are not one`() {
    func hash(_ texts: String...) -> ContentHash {
      var hasher = ContentHasher()
      for text in texts { hasher.add(text) }
      return hasher.finish()
    }
    #expect(hash("ab", "c") != hash("a", "bc"))
    #expect(hash("abc") != hash("abc", ""))
  }
}
