internal import ArticleText

/// Cuts a name into its parts.
struct NameReader {
  private var parts: NameParts
  private var token = NameToken(start: 0, count: 0)
  private var isHyphenated = false
  private var lastWasLower = false
  private var isOpen = false
  /// The first token behind a comma: `Rahman, Abdul` is turned round.
  private var comma = -1
  /// Inside brackets or quotation marks, where a pet name stands.
  private var isAside = false

  static func read(_ text: String) -> NameParts {
    var reader = NameReader(parts: NameParts(text: text))
    reader.scan(text)
    return reader.finished()
  }

  private init(parts: NameParts) {
    self.parts = parts
    self.parts.letters.reserveCapacity(parts.text.utf8.count + 8)
    self.parts.tokens.reserveCapacity(8)
  }

  private mutating func scan(_ text: String) {
    // Most names are plain letters, which need no decoding.
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
      var at = 0
      while at < bytes.count {
        ascii(bytes[at])
        at += 1
        let start = at
        while at < bytes.count, bytes[at] >= 0x61, bytes[at] <= 0x7A, isOpen { at += 1 }
        if at > start { put(UnsafeBufferPointer(rebasing: bytes[start..<at])) }
      }
      return true
    }
    if isPlain == true { return close() }
    for scalar in text.unicodeScalars {
      if scalar.isASCII { ascii(UInt8(truncatingIfNeeded: scalar.value)) } else { other(scalar) }
    }
    close()
  }

  @inline(__always)
  private mutating func ascii(_ byte: UInt8) {
    switch byte {
    case 0x61...0x7A:
      put(byte)
      lastWasLower = true
    case 0x41...0x5A:
      if lastWasLower, isOpen { splitCamel() }
      put(byte | 0x20)
      lastWasLower = false
    case 0x27, 0x60: apostrophe()
    case 0x2D: hyphen()
    case 0x2C:
      close()
      if comma < 0, !parts.tokens.isEmpty { comma = parts.tokens.count }
    case 0x30...0x39: put(byte)
    case 0x28, 0x22:
      close()
      isAside = byte == 0x28 || !isAside
    case 0x29:
      close()
      isAside = false
    default: close()
    }
  }

  private mutating func other(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F, 0xFEFF, 0xAD, 0x610...0x61A, 0x64B...0x65F: parts.hasMarks = true
    case 0x2018...0x201B, 0x2032, 0x2B9...0x2BF, 0xB4, 0x2C8: apostrophe()
    case 0x2010, 0x2011, 0x2013: hyphen()
    case 0x259, 0x18F: ascii(UInt8(ascii: "a"))
    default:
      if let latin = NativeLetters.latin(scalar) {
        for byte in latin { put(byte) }
      } else if scalar.properties.isAlphabetic {
        parts.hasMarks = true
        let isUpper = scalar.properties.isUppercase
        if isUpper, lastWasLower, isOpen { splitCamel() }
        for byte in Folding.foldedBytes(String(Character(scalar))) { put(byte) }
        lastWasLower = !isUpper
      } else {
        close()
      }
    }
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    if !isOpen {
      token.start = parts.letters.count
      token.count = 0
      token.letters = 0
      token.isHyphenated = isHyphenated
      isHyphenated = false
      isOpen = true
    }
    parts.letters.append(byte)
    token.count += 1
    token.letters |= NameToken.bit(byte)
  }

  /// Puts small letters into a token that is open.
  @inline(__always)
  private mutating func put(_ run: UnsafeBufferPointer<UInt8>) {
    parts.letters.append(contentsOf: run)
    token.count += run.count
    for byte in run { token.letters |= NameToken.bit(byte) }
    lastWasLower = true
  }

  private mutating func apostrophe() {
    if isOpen, token.count < 32 { token.apostrophes |= 1 << UInt32(token.count) }
    lastWasLower = false
  }

  private mutating func hyphen() {
    let wasOpen = isOpen
    close()
    isHyphenated = wasOpen
  }

  /// `ElBaradei` and `AlisherUsmanov` are two tokens, `McDonald` and `MacKay` are one.
  private mutating func splitCamel() {
    let first = parts.letters[token.start]
    if token.count == 1 || first == UInt8(ascii: "m") && token.count <= 3 { return }
    close()
  }

  private mutating func close() {
    lastWasLower = false
    guard isOpen else {
      token.apostrophes = 0
      return
    }
    isOpen = false
    // A possessive: Ushakov's.
    if token.count > 3, token.apostrophes >> UInt32(min(31, token.count - 1)) & 1 == 1, token.count < 31,
      parts.letters.last == UInt8(ascii: "s")
    {
      parts.letters.removeLast()
      token.count -= 1
    }
    token.role = isAside ? .particle : .name
    parts.tokens.append(token)
    token.apostrophes = 0
  }

  // MARK: What the tokens are

  private mutating func finished() -> NameParts {
    parts.joined = TokenTable.hash(parts.letters)
    if comma > 0, comma < parts.tokens.count { turnRound() }
    NameReader.classify(&parts)
    if parts.traits.contains(.arabic) || parts.letters.count > 5 { ArabicCompounds.bind(&parts) }
    for token in parts.tokens where token.role == .name || token.role == .initial { parts.coreCount += 1 }
    if parts.coreCount == 0 {
      for index in parts.tokens.indices { parts.tokens[index].role = .name }
      parts.coreCount = parts.tokens.count
    }
    return parts
  }

  private mutating func turnRound() {
    let hash = TokenTable.hash(parts.letters[parts.tokens[comma].range])
    if NameWords.roles[hash] == UInt32(NameToken.Role.generation.rawValue) { return }
    parts.tokens = Array(parts.tokens[comma...] + parts.tokens[..<comma])
  }

  private static func classify(_ parts: inout NameParts) {
    let last = parts.tokens.count - 1
    let all = parts.letters
    let roles = NameWords.roles
    let lists = NameLists.shared
    for index in parts.tokens.indices {
      var token = parts.tokens[index]
      let letters = all.span.extracting(token.range)
      token.hash = TokenTable.hash(letters)
      token.sounds = NameToken.sounds(letters)
      let role = NameToken.Role(rawValue: UInt8(truncatingIfNeeded: roles[token.hash])) ?? .name
      switch role {
      case .title where index < last: token.role = .title
      case .generation where index > 0: token.role = .generation
      case .particle where index < last && (index > 0 || parts.tokens[index + 1].isHyphenated):
        token.role = .particle
        if letters.count == 2, letters[1] == UInt8(ascii: "l") { parts.traits.insert(.arabic) }
      default: if letters.count == 1 { token.role = .initial }
      }
      token.traits = lists.traits(token.hash, letters)
      parts.traits.formUnion(token.traits)
      parts.tokens[index] = token
    }
  }
}
