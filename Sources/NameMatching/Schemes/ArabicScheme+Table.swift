extension SkeletonScheme {
  /// General knowledge of English, French and scholarly spellings of Arabic and Persian. x stands for kh, S for sh.
  static let arabicBase: StaticString = """
    kh>x sh>S sch>S ch>S dsch>j dzh>j dj>j q>k ck>k ph>f gh>g w>v dh>d th>t
    ce>sa ci>si cy>si c>k ks>ks
    oua>va oue>va oui>vi wou>vu woo>vu
    aa>a ee>i ii>i iyy>i iy>i y>i oo>u ou>u o>u uw>u ei>ai ey>ai ay>ai ae>ai aye>ai aei>ai aee>ai ayi>ai eyy>ai ayy>ai eiy>ai
    au>au aw>au ao>au ow>au ov$>au aou>au e>a ie>i ah$>a eh$>a ih$>i
    ane$>an ine$>in ene$>in oune$>un une$>un ame$>am ime$>im ale$>al ile$>il are$>ar ire$>ir afe$>af ife$>if aye$>ai
    ahm>ahm zz>z iddin$>din uddin$>din eddine$>din
    """
}
