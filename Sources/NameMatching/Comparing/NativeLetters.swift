/// Latin letters for Cyrillic and Greek ones, so that a name in its own letters can be held against a romanised one.
enum NativeLetters {
  /// Source: the Cyrillic and Greek transforms of Unicode CLDR (BGN/PCGN).
  private static let table: StaticString = """
    а a;б b;в v;г g;д d;е e;ё yo;ж zh;з z;и i;й y;к k;л l;м m;н n;о o;п p;р r;с s;т t;у u;ф f;х kh;ц ts;ч ch;ш sh;щ shch
    ы y;э e;ю yu;я ya;і i;ї yi;є ye;ґ g;ў w;ј j;љ lj;њ nj;ћ c;ђ dj;џ dzh;ѕ dz
    α a;β v;γ g;δ d;ε e;ζ z;η i;θ th;ι i;κ k;λ l;μ m;ν n;ξ x;ο o;π p;ρ r;σ s;ς s;τ t;υ y;φ f;χ ch;ψ ps;ω o
    ά a;έ e;ή i;ί i;ό o;ύ y;ώ o;ϊ i;ϋ y;ΐ i;ΰ y
    """

  /// The letters by scalar, from U+0370 on.
  private static let letters: [[UInt8]] = {
    var result = [[UInt8]](repeating: [], count: 0x130)
    TableText.lines(table) { _, words in
      guard words.count == 2, let scalar = String(decoding: words[0], as: UTF8.self).unicodeScalars.first
      else { return }
      let place = Int(scalar.value) - 0x370
      if result.indices.contains(place) { result[place] = words[1] }
    }
    return result
  }()

  /// The Latin letters of a scalar, in lower case; nothing where it is no Cyrillic or Greek letter. The soft and hard
  /// signs have none.
  static func latin(_ scalar: Unicode.Scalar) -> [UInt8]? {
    guard scalar.value >= 0x370, scalar.value < 0x4A0 else { return nil }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    guard lower.value >= 0x370, lower.value < 0x4A0 else { return nil }
    let found = letters[Int(lower.value) - 0x370]
    return found.isEmpty && lower != "ь" && lower != "ъ" ? nil : found
  }
}
