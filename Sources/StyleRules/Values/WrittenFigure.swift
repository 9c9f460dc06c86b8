/// Writes numbers as copy has them.
enum WrittenFigure {
  /// A number with so many figures that count, commas between thousands, and a scale from a million up.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - figures: How many figures count; more for whole numbers that have more.
  static func text(_ value: Double, figures: Int = 3) -> String {
    for (scale, word) in [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")]
    where value >= scale * 0.9995 {
      return "\(plain(value / scale, figures)) \(word)"
    }
    return plain(value, figures)
  }

  private static func plain(_ value: Double, _ figures: Int) -> String {
    guard value.isFinite, value > 0 else { return "0" }
    var digits = 0
    while digits < 15, value >= NumberScales.power(digits) { digits += 1 }
    if value < 1 {
      while digits > -12, value < NumberScales.power(digits - 1) { digits -= 1 }
    }
    let unit = NumberScales.power(digits - figures)
    let rounded = (value / unit).rounded() * unit
    let decimals = max(0, figures - digits)
    return grouped(rounded, decimals: decimals)
  }

  /// A number with commas between thousands and at most so many decimals, without zeros at its end.
  static func grouped(_ value: Double, decimals: Int) -> String {
    guard value < 1e15 else { return "\(value)" }
    let unit = NumberScales.power(decimals)
    let scaled = Int((value * unit).rounded())
    var whole = String(scaled / Int(unit))
    var index = whole.count - 3
    while index > 0 {
      whole.insert(",", at: whole.index(whole.startIndex, offsetBy: index))
      index -= 3
    }
    guard decimals > 0 else { return whole }
    let digits = String(scaled % Int(unit))
    var fraction = String(repeating: "0", count: decimals - digits.count) + digits
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return fraction.isEmpty ? whole : "\(whole).\(fraction)"
  }
}
