/// A value of JSON: the messages between the compiler and a macro are made of few of them.
///
/// One type for all messages compiles in a tenth of the time that a type for each takes, and every newsroom's build pays for it.
enum JSON: Decodable, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
  case object([String: JSON])
  case list([JSON])
  case text(String)
  case number(Int)
  /// The truth value that an answer has.
  case no
  /// A truth value, nothing, or a number with a fraction: no request that matters has one.
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let object = try? container.decode([String: JSON].self) {
      self = .object(object)
    } else if let list = try? container.decode([JSON].self) {
      self = .list(list)
    } else {
      self = .other
    }
  }

  init(dictionaryLiteral pairs: (String, JSON)...) {
    self = .object(Dictionary(pairs) { first, _ in first })
  }

  init(arrayLiteral elements: JSON...) { self = .list(elements) }

  init(stringLiteral text: String) { self = .text(text) }

  /// What stands under a key.
  subscript(key: String) -> JSON? {
    if case .object(let object) = self { object[key] } else { nil }
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }

  var number: Int? { if case .number(let number) = self { number } else { nil } }

  /// Appends the value as JSON text, the keys in order.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .object(let object):
      bytes.append(UInt8(ascii: "{"))
      for (index, pair) in object.sorted(by: { $0.key < $1.key }).enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        JSON.write(pair.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        pair.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .list(let list):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in list.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .text(let text): JSON.write(text, to: &bytes)
    case .number(let number): bytes += Array(String(number).utf8)
    case .no: bytes += Array("false".utf8)
    case .other: bytes += Array("null".utf8)
    }
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
