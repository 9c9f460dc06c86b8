extension SkeletonScheme {
  /// Arabic, Persian, Pashto and Urdu: English, French and scholarly spellings.
  static let arabic = SkeletonScheme(
    name: "romanised Arabic", origin: .arabic, trait: .arabic, base: arabicBase,
    readings: [
      // The vowel written e is an i.
      "e>i eh$>a",
      // q, gh and g are one, as in Gaddafi; g is j, as in Egypt.
      "g>k gh>k kh>k",
      "g>j",
      // Persian and Urdu: dh and z, th and s are one.
      "dh>z th>s",
      // German and French kh.
      "ch>x sch>S dz>j dzs>j zs>j sz>S cs>S",
    ],
    endings: "zadeh pour nejad abadi ullah allah ollah oullah uddin eddin zai zada",
    words: "abd abu abou umm bin ibn khan haji mullah sheikh jan shah", vowelCost: 4, isFallback: true)
}
