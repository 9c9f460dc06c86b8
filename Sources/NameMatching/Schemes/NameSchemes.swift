/// The romanisation schemes that the matcher knows. One is added, or taken away, here.
enum NameSchemes {
  /// Schemes that bring single words to a form that all their spellings share.
  static let skeletons: [SkeletonScheme] = [
    .european,
    .cyrillic,
    .arabic,
    .greek,
    .turkish,
    .hebrew,
    .japanese,
  ]

  /// Where the Arabic scheme stands, whose names have a list besides.
  static let arabicPlace = skeletons.firstIndex { $0.trait == .arabic } ?? 0

  /// Where the Cyrillic scheme stands, to which patronymics belong.
  static let cyrillicPlace = skeletons.firstIndex { $0.trait == .slavic } ?? 0

  /// Schemes that read whole names by syllables.
  static let syllabic: [any SyllabicScheme] = [
    ChineseScheme(),
    KoreanScheme(),
    VietnameseScheme(),
  ]
}

/// A scheme that reads whole names by syllables, and so knows when two near names are two.
protocol SyllabicScheme: Sendable {
  /// What the scheme is called in explanations.
  var name: String { get }
  /// What it makes of two names; nothing where one of them does not read as such a name.
  func judge(_ first: NameParts, _ second: NameParts) -> SyllabicJudgement?
}

/// What a syllabic scheme makes of two names.
enum SyllabicJudgement: Sendable {
  case same
  case different
  case unclear
}
