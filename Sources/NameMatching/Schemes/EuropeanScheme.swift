extension SkeletonScheme {
  /// What European spelling leaves free: umlauts written out, ph and f, ck and k, doubled letters.
  static let european = SkeletonScheme(
    name: "European spelling",
    base: """
      ae>a oe>o ue>u aa>a ph>f ck>k ij>i dj>d lj>l nj>n
      """,
    least: 3)
}
