extension SkeletonScheme {
  /// Sources: the schemes of iuliia (GOST 7.79, ISO 9, BGN/PCGN, ALA-LC, passports of 1997 to 2013, MIT licence), the
  /// Ukrainian cabinet's resolution 55 of 2010, the BGN transforms of ICU, and German and French press usage.
  ///
  /// All sibilants become s: a caron or a hacek lost turns Ušakov into Usakov, German has s for z.
  static let cyrillicBase: StaticString = """
    shch>s schtsch>s stsch>s chtch>s szcz>s sch>s sc>s sh>s sz>s sj>s zh>s rz>r z>s
    tsch>c tch>c tsj>c ch>c ts>c tz>c tc>c cz>c cs>c c>c dzh>s dsch>s dji>si dja>da dju>du djo>de dje>de dj>s dz>s
    kh>h ph>f w>v x>ks ck>k q>k ks>ks
    iya>a iia>a ija>a iyu>u iiu>u iju>u iye>e iie>e ije>e iyo>e ijo>e iio>e
    ya>a ja>a ia>a yu>u ju>u iu>u iou>u you>u ye>e je>e ie>e yo>e jo>e io>e yeo>e
    ou>u oe>u oo>u y>i j>i ei>ei ii>i
    cho>ce sho>se zho>se chou>cu shou>su zhou>su schou>su scho>se schtscho>se shcho>se tscho>ce
    off$>ov eff$>ev of$>ov ef$>ev ovs$>ov evs$>ev ovas$>ov evas$>ev ins$>in skis$>ski skiy$>ski skyi$>ski
    ^jev>ev ^iev>ev
    """
}
