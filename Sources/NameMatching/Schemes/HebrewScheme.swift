extension SkeletonScheme {
  /// Hebrew and Yiddish names in English and German spelling. General knowledge.
  static let hebrew = SkeletonScheme(
    name: "romanised Hebrew", origin: .hebrew, trait: .hebrew,
    base:
      "tz>c ts>c z>c ch>h kh>h ck>k k>k q>k y>i ee>i aa>a sh>s sch>s w>v ah$>a eh$>e v>v ei>i ai>i ie>i ov$>ov",
    words: """
      yitzhak yitzchak benjamin binyamin shimon moshe ehud ariel menachem menahem yair avigdor tzipi naftali yossi yoav gideon
      chaim haim avraham shlomo tzvi zvi reuven rivka shmuel yehuda golda isaac ayelet itamar bezalel
      """, least: 4)
}
