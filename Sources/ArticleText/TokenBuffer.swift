/// Where the lexer puts its tokens.
///
/// An array would ask at every token whether it is shared; the benchmark shows that in the lexer's time. The pointer
/// does not leave this type: what leaves is an array.
struct TokenBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<Token>
  private var capacity: Int
  private(set) var count = 0
  /// The indices of the marks that may end a sentence, and of those that may open or close a quotation: few among many
  /// tokens, so that nobody has to look for them again.
  private(set) var terminators: [Int] = []
  private(set) var quoteMarks: [Int] = []

  /// Makes a buffer with room for so many tokens; it grows by itself.
  init(capacity: Int) {
    self.capacity = max(16, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  @inline(__always)
  mutating func append(_ token: Token) {
    if count == capacity { grow() }
    (base + count).initialize(to: token)
    count &+= 1
  }

  /// The last token; there must be one.
  var last: Token? { count > 0 ? base[count - 1] : nil }

  /// The token at an index, which must be below `count`.
  subscript(index: Int) -> Token {
    precondition(index >= 0 && index < count)
    return base[index]
  }

  /// Takes the tokens from an index on back, with what was noted of them.
  mutating func cut(to index: Int) {
    precondition(index >= 0 && index <= count)
    count = index
    while let mark = terminators.last, mark >= index { terminators.removeLast() }
    while let mark = quoteMarks.last, mark >= index { quoteMarks.removeLast() }
  }

  /// Notes that the next token hangs on the last one.
  @inline(__always)
  mutating func glueLast() {
    if count > 0 { base[count &- 1].flags.insert(.gluedToNext) }
  }

  /// Notes that the last token may end a sentence.
  mutating func noteTerminator() { terminators.append(count - 1) }

  /// Notes that the last token may open or close a quotation.
  mutating func noteQuoteMark() { quoteMarks.append(count - 1) }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }

  /// The tokens.
  consuming func array() -> [Token] {
    [Token](unsafeUninitializedCapacity: count) { buffer, initialized in
      buffer.baseAddress?.initialize(from: base, count: count)
      initialized = count
    }
  }
}
