internal import ArticleText

/// One part of a pattern: a word, a figure, a choice and the like.
public protocol PatternPart: Sendable {
  /// Adds the part to the program that looks for the pattern.
  func lower(into program: inout PatternProgram)
}

/// A word, or several with what stands between them; small letters match capitals too, capitals only themselves.
extension String: PatternPart {
  /// Adds the part to the program that looks for the pattern.
  public func lower(into program: inout PatternProgram) { program.appendPhrase(self) }
}

/// A figure, or a number in words.
public struct Number: PatternPart {
  /// How a number may be written.
  public enum Writing: Sendable, Hashable { case asFigures, inWords, either }

  let range: ClosedRange<Int>
  let writing: Writing

  /// Makes the part.
  ///
  /// - Parameters:
  ///   - range: The whole numbers that match; any number where it is left out.
  ///   - writing: Whether figures match, words, or both. Words are known from one to twenty, and the tens.
  public init(_ range: ClosedRange<Int> = 0...Int.max, written writing: Writing = .either) {
    self.range = range
    self.writing = writing
  }

  /// Adds the part to the program that looks for the pattern.
  public func lower(into program: inout PatternProgram) { program.append(.number(range, writing)) }
}

/// One of several words or terms.
public struct OneOf: PatternPart {
  let parts: [any PatternPart]

  /// Makes a choice of terms.
  public init(_ terms: String...) { parts = terms }

  /// Makes a choice of terms.
  public init(_ terms: [String]) { parts = terms }

  /// Makes a choice of parts.
  public init(@PatternBuilder parts: () -> [any PatternPart]) { self.parts = parts() }

  /// Adds the part to the program that looks for the pattern.
  public func lower(into program: inout PatternProgram) { program.appendChoice(parts) }
}

/// Parts that may be missing.
public struct OptionalParts: PatternPart {
  let parts: [any PatternPart]

  /// Adds the part to the program that looks for the pattern.
  public func lower(into program: inout PatternProgram) { program.appendRepeat(parts, 0...1) }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
/// A term that may be missing. A function, so that the standard library's `Optional` keeps its name in a guide.
public func Optional(_ term: String) -> OptionalParts { OptionalParts(parts: [term]) }

// swift-format-ignore: AlwaysUseLowerCamelCase
/// Parts that may be missing.
public func Optional(@PatternBuilder _ parts: () -> [any PatternPart]) -> OptionalParts {
  OptionalParts(parts: parts())
}

/// Parts that come several times.
public struct Repeat: PatternPart {
  let times: ClosedRange<Int>
  let parts: [any PatternPart]

  /// Makes a repetition; as many as there are, up to the upper bound.
  public init(_ times: ClosedRange<Int>, @PatternBuilder parts: () -> [any PatternPart]) {
    self.times = times
    self.parts = parts()
  }

  /// Adds the part to the program that looks for the pattern.
  public func lower(into program: inout PatternProgram) { program.appendRepeat(parts, times) }
}

/// Any one word.
public struct AnyWord: PatternPart {
  /// How the word's letters must be capitalised.
  public enum Letters: Sendable, Hashable { case any, lowercase, capitalised, allCapitals }

  let letters: Letters

  /// Makes the part.
  public init(_ letters: Letters = .any) { self.letters = letters }

  /// Adds the part to the program that looks for the pattern.
  public func lower(into program: inout PatternProgram) { program.append(.anyWord(letters)) }
}

/// A word that starts with a capital.
public struct Capitalised: PatternPart {
  /// Makes the part.
  public init() {}

  /// Adds the part to the program that looks for the pattern.
  public func lower(into program: inout PatternProgram) { program.append(.anyWord(.capitalised)) }
}

/// A few words or marks of any kind, as few as can be.
public struct Gap: PatternPart {
  let length: ClosedRange<Int>

  /// Makes a gap of so many words and marks.
  public init(_ length: ClosedRange<Int>) { self.length = length }

  /// Makes a gap of at most so many words and marks.
  public init(upTo length: Int) { self.length = 0...max(0, length) }

  /// Adds the part to the program that looks for the pattern.
  public func lower(into program: inout PatternProgram) { program.appendGap(length) }
}
