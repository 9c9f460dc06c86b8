/// A value that can be kept as bytes, to be read again by the same version of the program.
///
/// A record writes its fields by `StoredBytes.add(all:)` and reads them back in the same order. Its initialiser sees to
/// it that none is forgotten on the way back, and `StoredBytes.forgotten` that none is on the way out.
public protocol Storable {
  /// Appends the value to bytes.
  func store(in bytes: inout StoredBytes)
  /// Reads the value that comes next.
  ///
  /// - Throws: That the bytes are none of such a value; whatever they are, nothing else happens.
  init(from bytes: inout StoredReader) throws(StoredProblem)
}

/// That bytes are none of the value that was to be read.
public struct StoredProblem: Error {
  /// Makes the problem.
  public init() {}
}

/// Bytes that values are written to.
public struct StoredBytes {
  /// What was written.
  public private(set) var bytes: [UInt8] = []
  /// The records that have more or fewer fields than they wrote, where that is checked: for tests, since it takes time.
  public private(set) var forgotten: Set<String> = []
  private let isChecking: Bool

  /// Makes empty bytes.
  public init(isChecking: Bool = false) { self.isChecking = isChecking }

  /// Writes all fields of a record.
  public mutating func add<each Field: Storable>(all record: some Any, _ fields: repeat each Field) {
    var count = 0
    for field in repeat each fields {
      field.store(in: &self)
      count += 1
    }
    if isChecking, Mirror(reflecting: record).children.count != count {
      forgotten.insert("\(type(of: record))")
    }
  }

  /// Writes one value.
  public mutating func add(_ value: some Storable) { value.store(in: &self) }

  /// Writes a number, seven bits a byte, so that small ones are short.
  mutating func add(number: UInt64) {
    var number = number
    while number >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: number) | 0x80)
      number >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: number))
  }

  mutating func add(text: String) {
    var text = text
    text.withUTF8 {
      add(number: UInt64($0.count))
      bytes.append(contentsOf: $0)
    }
  }
}

/// Reads values from bytes.
public struct StoredReader {
  private let bytes: ArraySlice<UInt8>
  private var at: Int

  /// Makes a reader that stands before the first value.
  public init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  /// Whether all bytes have been read.
  public var isAtEnd: Bool { at == bytes.endIndex }

  /// Reads the value that comes next.
  public mutating func next<Value: Storable>() throws(StoredProblem) -> Value { try Value(from: &self) }

  mutating func number() throws(StoredProblem) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.endIndex, shift < 64 {
      let byte = bytes[at]
      at += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw StoredProblem()
  }

  /// How many elements come next, each of which takes a byte at least.
  mutating func count() throws(StoredProblem) -> Int {
    let count = try number()
    guard count <= UInt64(bytes.endIndex - at) else { throw StoredProblem() }
    return Int(count)
  }

  mutating func text() throws(StoredProblem) -> String {
    let count = try count()
    let range = at..<at + count
    at += count
    return String(decoding: bytes[range], as: UTF8.self)
  }
}

extension UInt64: Storable {
  /// Appends the number to bytes.
  public func store(in bytes: inout StoredBytes) { bytes.add(number: self) }
  /// Reads a number.
  public init(from bytes: inout StoredReader) throws(StoredProblem) { self = try bytes.number() }
}

extension UInt32: Storable {
  /// Appends the number to bytes.
  public func store(in bytes: inout StoredBytes) { bytes.add(number: UInt64(self)) }
  /// Reads a number.
  public init(from bytes: inout StoredReader) throws(StoredProblem) {
    guard let number = UInt32(exactly: try bytes.number()) else { throw StoredProblem() }
    self = number
  }
}

extension Int: Storable {
  /// Appends the number to bytes.
  public func store(in bytes: inout StoredBytes) { bytes.add(number: UInt64(bitPattern: Int64(self))) }
  /// Reads a number.
  public init(from bytes: inout StoredReader) throws(StoredProblem) {
    self = Int(truncatingIfNeeded: try bytes.number())
  }
}

extension Bool: Storable {
  /// Appends the value to bytes.
  public func store(in bytes: inout StoredBytes) { bytes.add(number: self ? 1 : 0) }
  /// Reads a value.
  public init(from bytes: inout StoredReader) throws(StoredProblem) {
    switch try bytes.number() {
    case 0: self = false
    case 1: self = true
    default: throw StoredProblem()
    }
  }
}

extension String: Storable {
  /// Appends the text to bytes.
  public func store(in bytes: inout StoredBytes) { bytes.add(text: self) }
  /// Reads a text.
  public init(from bytes: inout StoredReader) throws(StoredProblem) { self = try bytes.text() }
}

extension Array: Storable where Element: Storable {
  /// Appends the elements to bytes.
  public func store(in bytes: inout StoredBytes) {
    bytes.add(number: UInt64(count))
    for element in self { element.store(in: &bytes) }
  }
  /// Reads elements.
  public init(from bytes: inout StoredReader) throws(StoredProblem) {
    self = []
    let count = try bytes.count()
    // What says that it is long may lie: memory is taken as elements come.
    reserveCapacity(Swift.min(count, 64))
    for _ in 0..<count { append(try bytes.next()) }
  }
}

extension Optional: Storable where Wrapped: Storable {
  /// Appends the value to bytes.
  public func store(in bytes: inout StoredBytes) {
    bytes.add(self != nil)
    if let self { self.store(in: &bytes) }
  }
  /// Reads a value.
  public init(from bytes: inout StoredReader) throws(StoredProblem) {
    let isThere: Bool = try bytes.next()
    self = isThere ? .some(try bytes.next()) : .none
  }
}

extension Range<Int>: Storable {
  /// Appends the bounds to bytes.
  public func store(in bytes: inout StoredBytes) {
    bytes.add(lowerBound)
    bytes.add(count)
  }
  /// Reads a range whose bounds are no less than 0.
  public init(from bytes: inout StoredReader) throws(StoredProblem) {
    let start: Int = try bytes.next()
    let count: Int = try bytes.next()
    // Offsets in files stay below this, so that sums of them don't overflow.
    guard start >= 0, count >= 0, start <= 1 << 40, count <= 1 << 40 else { throw StoredProblem() }
    self = start..<start + count
  }
}
