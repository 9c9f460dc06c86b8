// The C library alone: Foundation would be loaded by every run.
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

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
    base = TokenBuffer.resized(nil, to: self.capacity)
    // Of prose, a token in twenty ends a sentence; a term of a guide has few tokens and none of these.
    if capacity >= 256 {
      terminators.reserveCapacity(capacity / 16)
      quoteMarks.reserveCapacity(capacity / 32)
    }
  }

  deinit { free(base) }

  /// Room for so many tokens, with those that stood in the old one. Of much memory the system moves the pages and copies
  /// nothing, so that it is not there twice. Without memory the process ends, as with any array.
  private static func resized(
    _ old: UnsafeMutablePointer<Token>?, to capacity: Int
  ) -> UnsafeMutablePointer<Token> {
    guard let room = realloc(old, capacity * MemoryLayout<Token>.stride) else {
      fatalError("There is no memory for \(capacity) words.")
    }
    return room.bindMemory(to: Token.self, capacity: capacity)
  }

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
    base = TokenBuffer.resized(base, to: capacity * 2)
    capacity *= 2
  }

  /// The tokens. Of very many, the last go first and give their room back, so that they are not there twice.
  consuming func array() -> [Token] {
    [Token](unsafeUninitializedCapacity: count) { buffer, initialized in
      guard let start = buffer.baseAddress else { return }
      var left = count
      while left > TokenBuffer.step {
        let first = left - TokenBuffer.step
        (start + first).initialize(from: base + first, count: TokenBuffer.step)
        left = first
        base = TokenBuffer.resized(base, to: left)
      }
      start.initialize(from: base, count: left)
      initialized = count
    }
  }

  /// How many tokens are moved at a time, where there are more.
  private static let step = 1 << 18
}
