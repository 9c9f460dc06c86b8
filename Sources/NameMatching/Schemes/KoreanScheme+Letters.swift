extension KoreanScheme {
  /// What a syllable may begin with; a letter stands for one of Hangul: g ㄱ, k ㅋ, q ㄲ, n ㄴ, d ㄷ, t ㅌ, l ㄹ, m ㅁ, b ㅂ, p ㅍ,
  /// s ㅅ, j ㅈ, c ㅊ, h ㅎ, a full stop nothing. Sources: the Revised Romanisation of 2000, McCune–Reischauer, and what
  /// bearers write.
  static let onsets: StaticString = """
    g gq;k gkq;kk q;gg q;n nl;d d;t dt;tt d;dd d;r l.;l l;rh l;m m;b b;p bp;ph p;pp b;bb b;s s;sh s;ss s
    j j;ch jc;jj j;tch j;z j;c jc;h h;kh k;th t
    """

  /// The aspirates among them: ㅋ ㅌ ㅍ ㅊ.
  static let aspirates: UInt32 = 2 << 10 | 2 << 19 | 2 << 15 | 2 << 2

  /// What a syllable may end with.
  static let codas: StaticString =
    "g k;k k;ck k;n n;nn n;d t;t t;l l;r l;m m;mm m;b p;p p;ng g;h .;hk k;hn n;ll l;rr l;s t;rk k"

  /// Vowels: as a bearer or the Revised Romanisation writes them, and under McCune–Reischauer without its marks. A letter
  /// stands for one of Hangul: a ㅏ, b ㅐ, c ㅑ, e ㅓ, f ㅔ, g ㅕ, h ㅖ, o ㅗ, p ㅘ, q ㅙ, r ㅚ, s ㅛ, u ㅜ, v ㅝ, w ㅞ, x ㅟ, y ㅠ, z ㅡ,
  /// k ㅢ, i ㅣ.
  static let vowels: StaticString = """
    a a a;ae b b;ai b b;e bf bf;ya c c;yae b b;eo e e;eou e e;uh e e;o o oe;oh o o;yeo g g;yo s gs;you gy gy;ye h h;yea h h;oa p p
    wa p p;wae q q;oe r r;oi r r;we rqw rqw;u uez uz;oo uz uz;ou eu u;wo v v;wu u u;woo u u;weo v v;wi x x;yu yg y;yoo y y
    yi i i;eu z z;ui kx k;eui k k;ee ik i;i ik i;ie i i;ei h h;ea b b;y i i;ay b b
    """
}
