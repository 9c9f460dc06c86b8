/// HTML's character references, as Markdown and front matter hold them.
enum MarkdownEntities {
  /// The names that copy is likely to hold, each with its scalar in hexadecimal.
  /// Source: the list of named character references in the HTML standard.
  private static let table: StaticString = """
    amp 26 AMP 26 lt 3C LT 3C gt 3E GT 3E quot 22 QUOT 22 apos 27 nbsp A0 iexcl A1 cent A2 pound A3 curren A4
    yen A5 brvbar A6 sect A7 uml A8 copy A9 COPY A9 ordf AA laquo AB not AC shy AD reg AE REG AE macr AF deg B0
    plusmn B1 sup2 B2 sup3 B3 acute B4 micro B5 para B6 middot B7 cedil B8 sup1 B9 ordm BA raquo BB frac14 BC
    frac12 BD frac34 BE iquest BF Agrave C0 Aacute C1 Acirc C2 Atilde C3 Auml C4 Aring C5 AElig C6 Ccedil C7
    Egrave C8 Eacute C9 Ecirc CA Euml CB Igrave CC Iacute CD Icirc CE Iuml CF ETH D0 Ntilde D1 Ograve D2
    Oacute D3 Ocirc D4 Otilde D5 Ouml D6 times D7 Oslash D8 Ugrave D9 Uacute DA Ucirc DB Uuml DC Yacute DD
    THORN DE szlig DF agrave E0 aacute E1 acirc E2 atilde E3 auml E4 aring E5 aelig E6 ccedil E7 egrave E8
    eacute E9 ecirc EA euml EB igrave EC iacute ED icirc EE iuml EF eth F0 ntilde F1 ograve F2 oacute F3 ocirc F4
    otilde F5 ouml F6 divide F7 oslash F8 ugrave F9 uacute FA ucirc FB uuml FC yacute FD thorn FE yuml FF
    Abreve 102 abreve 103 Aogon 104 aogon 105 Cacute 106 cacute 107 Ccaron 10C ccaron 10D Dcaron 10E dcaron 10F
    Dstrok 110 dstrok 111 Eogon 118 eogon 119 Ecaron 11A ecaron 11B Gbreve 11E gbreve 11F Idot 130 imath 131
    inodot 131 Lstrok 141 lstrok 142 Nacute 143 nacute 144 Ncaron 147 ncaron 148 Odblac 150 odblac 151 OElig 152
    oelig 153 Rcaron 158 rcaron 159 Sacute 15A sacute 15B Scedil 15E scedil 15F Scaron 160 scaron 161 Tcaron 164
    tcaron 165 Uring 16E uring 16F Udblac 170 udblac 171 Yuml 178 Zacute 179 zacute 17A Zdot 17B zdot 17C
    Zcaron 17D zcaron 17E fnof 192 circ 2C6 tilde 2DC Delta 394 Omega 3A9 alpha 3B1 beta 3B2 gamma 3B3 delta 3B4
    mu 3BC pi 3C0 sigma 3C3 ensp 2002 emsp 2003 thinsp 2009 zwnj 200C zwj 200D lrm 200E rlm 200F hyphen 2010
    dash 2010 ndash 2013 mdash 2014 horbar 2015 lsquo 2018 rsquo 2019 rsquor 2019 sbquo 201A ldquo 201C rdquo 201D
    bdquo 201E dagger 2020 Dagger 2021 bull 2022 bullet 2022 hellip 2026 mldr 2026 permil 2030 prime 2032
    Prime 2033 lsaquo 2039 rsaquo 203A frasl 2044 euro 20AC numero 2116 trade 2122 larr 2190 uarr 2191 rarr 2192
    darr 2193 harr 2194 minus 2212 infin 221E asymp 2248 ne 2260 le 2264 ge 2265 star 2606 starf 2605 check 2713
    Tab 9 NewLine A excl 21 num 23 dollar 24 percnt 25 lpar 28 rpar 29 ast 2A plus 2B comma 2C period 2E sol 2F
    colon 3A semi 3B equals 3D quest 3F commat 40 lsqb 5B lbrack 5B bsol 5C rsqb 5D rbrack 5D Hat 5E lowbar 5F
    grave 60 lcub 7B lbrace 7B verbar 7C vert 7C rcub 7D rbrace 7D
    """

  private static let scalars: [String: Unicode.Scalar] = {
    let words = table.description.split(whereSeparator: \.isWhitespace)
    var scalars: [String: Unicode.Scalar] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      scalars[String(words[index])] = UInt32(words[index + 1], radix: 16).flatMap(Unicode.Scalar.init)
    }
    return scalars
  }()

  /// No name in the table is longer.
  private static let maximumName = 8

  /// The scalar that the reference at an offset stands for, and the offset after its semicolon.
  static func decode(
    _ bytes: borrowing Span<UInt8>, from start: Int, end: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard start + 2 < end, bytes[start] == UInt8(ascii: "&") else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") { return decodeNumber(bytes, from: start + 2, end: end) }
    let limit = min(end, start + 1 + maximumName + 1)
    var at = start + 1
    while at < limit, MarkdownBytes.isLetter(bytes[at]) || MarkdownBytes.isDigit(bytes[at]) { at += 1 }
    guard at < limit, bytes[at] == UInt8(ascii: ";") else { return nil }
    let count = at - start - 1
    let name = String(unsafeUninitializedCapacity: count) { buffer in
      for index in 0..<count { buffer[index] = bytes[start + 1 + index] }
      return count
    }
    return scalars[name].map { ($0, at + 1) }
  }

  private static func decodeNumber(
    _ bytes: borrowing Span<UInt8>, from start: Int, end: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    let isHexadecimal = start < end && bytes[start] | 0x20 == UInt8(ascii: "x")
    let first = isHexadecimal ? start + 1 : start
    let limit = min(end, first + (isHexadecimal ? 7 : 8))
    var value: UInt32 = 0
    var at = first
    while at < limit, let digit = MarkdownBytes.hexadecimal(bytes[at]), isHexadecimal || digit < 10 {
      value = value * (isHexadecimal ? 16 : 10) + digit
      at += 1
    }
    guard at > first, at < limit, bytes[at] == UInt8(ascii: ";") else { return nil }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return (scalar ?? "\u{FFFD}", at + 1)
  }
}
