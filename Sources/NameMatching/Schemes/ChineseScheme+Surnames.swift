extension ChineseScheme {
  /// Surnames, one between two semicolons: pinyin, Wade–Giles, Hong Kong, and what other Chinese languages make of the
  /// character. Sources: pypinyin (MIT licence), the Hong Kong Government's Cantonese romanisation, and the lists of the
  /// name-variants package, less what is one letter off and another surname's pinyin.
  static let surnames: StaticString = """
    wang wong ong ang;li lee lei ly;zhang chang cheung jeung cheong teo tio chong chung;liu lau lew low liew
    chen chan chun tan chin zen chern;yang yeung yeong yong young io;huang wong ng oei uy wee way huong
    zhao chao chiu jiu chew chu tio dzao;wu ng goh ngo woo;zhou chou chow jau jou chu tsou chau
    xu hsu chui tsui hui kho khoo zee;lin lam lim lum;sun suen soon;ma mah;zhu chu ju jue choo;hu woo wu foo
    guo kuo gwok kwok kuok kok quek;he ho hoh hor hoe;gao kao go ko koh;luo lo law loh
    zheng cheng jeng teh tay tee ching;xie hsieh je jeh tse chia sia ze;liang leung neo;song sung soong
    tang tong dong thong;xu hsu hui kho khoo heui hee;han hon hann;feng fung fong hong foong;deng teng tang
    cao tsao cho chou;peng paang pang phang pheng;zeng tseng chang jang tsang;xiao hsiao siu sieu sew;tian tien tin
    dong tung dung;yuan yuen;pan poon pun pua;yu yue yee ee;jiang chiang jeung cheung tsiang
    cai tsai choi choy chua chai;yu yue yee ee;su so soo soh see;ye yeh ip yip yap jip;lu lui loo;wei ngai
    cheng ching;shen sam shum sim;jiang chiang gong kong kang;fu foo phu;hua wah wa;zhong chung tung tsong
    lu lo loh luu;wang wong ong;dai tai daai;cui tsui chui choi;ren jen yam yum;lu luk look;liao liu lew;yao yiu yeu
    fang fong hong;jin chin gam gum kam kum kim gim;qiu chiu yau khoo kew kiu;tan tam tham;wei wee;jia chia ka
    zou tsou chow;shi shih sek shek;xiong hsiung hung;meng maang mang;qin chin chun;xue hsueh sit;hou hau;lei lui
    bai pai baak bark pak;long lung loong;duan tuan duen;hao kok kwoh hak;kong kung hung;shao shiu siu
    shi shih si sze see;mao mo;chang seung sheung seong;wan mak maan baak bark pak man;gu ku;lai lye;wu mo moo
    kang hong;he ho;yan yen yim ngeam;yin wan;qian chien chin;shi shih si sze see;hong hung ang;gong kung
    jiang chiang geung keung keong;fan faan farn feng fam huan;du tu do to toh;ding ting teng;niu ngau;weng yung ang
    gan kan gam gum kam kum;xiao hsiao chiu siu;ouyang auyeung;situ szeto;zhuge chukot;you yu yau;xiang hsiang heung
    guan kuan goon gwoon koon;wen man mun;cen tsen sam shum sim;mai mak;zhang chang cheung jeung;ou au
    xiang hsiang hong;zhu chu juk;feng fung;fang fong;xing hsing ying hing;zhuang chuang chong jong;wen wun;hua fa
    tu tao to toh;lu lo;gou kou gau kau;mou miao miu;zhuo cho cheuk;chi chih chee;ling leng;gui kuei gwai kwai;pu po
    lian lien;liu lau;si ssu sze see;chou chau sau shau kau;bei pei bui;wu ng;xi hsi sai xian sin;shu shue sue shoo
    shang seung sheung soeng;guan kuan gwaan kwan kwaan
    """
}
