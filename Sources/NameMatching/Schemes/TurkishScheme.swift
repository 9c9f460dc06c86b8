extension SkeletonScheme {
  /// Turkish and Azerbaijani letters and how they are written without them. General knowledge.
  static let turkish = SkeletonScheme(
    name: "Turkish letters", origin: .turkish, trait: [.slavic, .arabic],
    base: "ch>c sh>s gh>g kh>h q>k w>v x>h oe>o ue>u dj>c j>c dzh>c y>i ya>ia",
    vowelCost: 10, least: 4)
}
