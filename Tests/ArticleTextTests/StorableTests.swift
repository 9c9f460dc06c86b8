import ArticleText
import TestSupport
import Testing

@Suite struct StorableTests {
  private struct Record: Storable, Equatable {
    var numbers: [Int]
    var text: String
    var hash: UInt32
    var place: Range<Int>?
    var isSo: Bool

    func store(in bytes: inout StoredBytes) { bytes.add(all: self, numbers, text, hash, place, isSo) }

    init(from bytes: inout StoredReader) throws(StoredProblem) {
      numbers = try bytes.next()
      text = try bytes.next()
      hash = try bytes.next()
      place = try bytes.next()
      isSo = try bytes.next()
    }

    init(_ random: inout SeededGenerator) {
      numbers = (0..<random.below(5)).map { _ in Int(truncatingIfNeeded: random.next() >> random.next() % 64)
      }
      text = random.pick(["", "Ü", "Київ 👍", "a\u{0}b", String(repeating: "x", count: 300)])
      hash = UInt32(truncatingIfNeeded: random.next())
      place = random.below(2) == 0 ? nil : 7..<7 + random.below(1 << 30)
      isSo = random.below(2) == 0
    }
  }

  /// Forgets a field.
  private struct Forgetful: Storable {
    var first = 1
    var second = 2
    init() {}
    func store(in bytes: inout StoredBytes) { bytes.add(all: self, first) }
    init(from bytes: inout StoredReader) throws(StoredProblem) { first = try bytes.next() }
  }

  @Test func `what is stored comes back`() throws {
    var random = SeededGenerator(seed: 82)
    for _ in 0..<200 {
      let records = (0..<3).map { _ in Record(&random) }
      var bytes = StoredBytes(isChecking: true)
      bytes.add(records)
      var reader = StoredReader(bytes.bytes[...])
      #expect(try reader.next() == records)
      #expect(reader.isAtEnd && bytes.forgotten.isEmpty)
    }
  }

  @Test func `bytes that were cut or changed are refused or read as something else, and crash nothing`() {
    var random = SeededGenerator(seed: 83)
    var texts = RandomText(seed: 84)
    var refused = 0
    for _ in 0..<2000 {
      var bytes = StoredBytes()
      bytes.add([Record(&random), Record(&random)])
      var reader = StoredReader(texts.mutated(bytes.bytes)[...])
      let read: [Record]? = try? reader.next()
      if read == nil { refused += 1 }
      var cut = StoredReader(bytes.bytes.prefix(random.below(bytes.bytes.count)))
      #expect((try? cut.next() as [Record]) == nil)
    }
    #expect(refused > 500)
  }

  @Test func `a record that forgets a field is named`() {
    var bytes = StoredBytes(isChecking: true)
    bytes.add([Forgetful()])
    #expect(bytes.forgotten == ["Forgetful"])
  }
}
