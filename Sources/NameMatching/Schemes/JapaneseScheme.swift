extension SkeletonScheme {
  /// Japanese: Hepburn, Kunrei and passports with oh, ou for a long o. General knowledge.
  static let japanese = SkeletonScheme(
    name: "romanised Japanese", origin: .japanese, trait: .japanese,
    base: "shi>si sh>sy chi>ti ch>ty tsu>tu fu>hu ji>zi j>zy ou>o oh>o oo>o uu>u mb>nb mp>np mm>nm cch>tty",
    endings: """
      moto mura yama kawa gawa saka zaki saki shima jima naka guchi hashi bashi mori uchi hara wara tani shita matsu
      sawa zawa kuchi nishi oka ono iro aka
      """,
    words: """
      shinzo taro ichiro jun kenji hiroshi yoshihide junichiro fumio kishida abe sato saito ito kato kondo endo goto ono ohno
      yukio naoto taku
      """, least: 3)
}
