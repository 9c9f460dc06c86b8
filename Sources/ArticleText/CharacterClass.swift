/// What the lexer needs to know of a byte or a scalar.
enum CharacterClass {
  case other, lowercase, uppercase, digit, space, newline, punctuation, quoteMark, apostrophe, symbol, mark
  /// The first byte of a scalar outside ASCII, or no UTF-8 at all.
  case beyondASCII

  /// The class of each byte.
  static let ofByte: [CharacterClass] = (0..<256).map { value in
    let byte = UInt8(value)
    return switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lowercase
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .uppercase
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x20, 0x09, 0x0B, 0x0C: .space
    case 0x0A, 0x0D: .newline
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "\""): .quoteMark
    case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "="),
      UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      .symbol
    case 0x21...0x7E: .punctuation
    case 0x80...0xFF: .beyondASCII
    default: .other
    }
  }

  /// The class of a scalar outside ASCII.
  ///
  /// The letters of European scripts and the general punctuation are decided by range; the rest asks
  /// Unicode's properties, which cost more and are seldom met in copy.
  static func of(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.value {
    case 0xC0...0xDE where scalar.value != 0xD7: return .uppercase
    case 0xDF...0xFF where scalar.value != 0xF7: return .lowercase
    case 0x100...0x17F: return upperOrLower(scalar)
    case 0x300...0x36F: return .mark
    case 0x391...0x3A9, 0x400...0x42F: return .uppercase
    case 0x3B1...0x3C9, 0x430...0x45F: return .lowercase
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    case 0x85, 0x2028, 0x2029: return .newline
    case 0x2019: return .apostrophe
    case 0x2018, 0x201A, 0x201B, 0x201C...0x201F, 0xAB, 0xBB, 0x2039, 0x203A: return .quoteMark
    case 0x2010...0x2017, 0x2020...0x2027, 0x2030...0x205E, 0xA1, 0xB7, 0xBF: return .punctuation
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xAD: return .mark
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .uppercase
    case .lowercaseLetter, .modifierLetter, .otherLetter: return .lowercase
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .mark
    case .decimalNumber: return .digit
    case .spaceSeparator: return .space
    case .lineSeparator, .paragraphSeparator: return .newline
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return .punctuation
    case .control, .surrogate, .privateUse, .unassigned: return .other
    default: return .symbol
    }
  }

  private static func upperOrLower(_ scalar: Unicode.Scalar) -> CharacterClass {
    scalar.properties.isUppercase ? .uppercase : .lowercase
  }
}
