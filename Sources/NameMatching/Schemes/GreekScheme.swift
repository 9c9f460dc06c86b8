extension SkeletonScheme {
  /// Greek: UNGEGN, BGN/PCGN and the press. General knowledge.
  static let greek = SkeletonScheme(
    name: "romanised Greek", origin: .greek, trait: .greek,
    base: """
      ou>u mp>b mb>b nt>d nd>d gk>g gg>g ng>g nk>g ch>h kh>h ph>f oi>i ei>i ee>i y>i ui>i
      ef>ev eu>ev ev>ev af>av au>av av>av c>k x>ks q>k ai>e ae>e
      gh>g yi>i yia>ia gia>ia gio>io yio>io gie>ie gi>i ^y>i ia>ia w>v ides$>idis ts>c tz>c tj>c dz>c dj>c j>c
      th>t dh>d
      """,
    readings: ["ng>ng nk>nk nt>nt nd>nd", "^ch>h ^h>h ai>i", "g>i", "ou>o eu>eu"],
    endings: """
      poulos poulou pulos idis ides idou akis aki iadis oglou oglu iou akos atos eas tsis ellis lis nis os is as kou lou rou nou
      """,
    words: """
      georgios giorgos ioannis giannis yannis dimitrios dimitris konstantinos kostas nikolaos nikos panagiotis athanasios
      thanasis evangelos vasileios vassilis spyridon spyros charalampos alexandros christos antonios antonis andreas
      anastasios theodoros eleftherios michail stavros apostolos
      """, vowelCost: 7)
}
