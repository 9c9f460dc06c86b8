extension KoreanScheme {
  /// Surnames, one between two semicolons, in the Revised Romanisation, McCune–Reischauer, and as their bearers write
  /// them. Source: the lists of the name-variants package.
  static let surnames: StaticString = """
    kim gim;lee yi rhee li ie rhie ree i ri yee;park bak pak;choi choe choy;jung jeong chung chong joung jong;kang gang kahng
    jo cho joe;yoon yun youn;jang chang jahng;lim im rim;han hahn haan;oh o ohh;seo suh so sue;shin sin shinn
    kwon gwon kwan kweon;hwang whang;an ahn;song soong;ryu ryoo yoo yu;jeon chon jun cheon jon;hong hoong;ko go goh
    moon mun;yang ryang;son sohn shon;bae bai pae;baek paek back;heo huh hur ho hoh;yoo yu yuh;nam nahm;shim sim;noh roh no
    ha hah;kwak gwak kwack;sung seong soung;cha chah;joo ju choo;woo wu u;koo ku goo;min minn;na rha;do doh to
    um eom ohm;yeo yuh yo;chu choo;ham hahm;pyo poe;won weon;cheon chun chon;bang pahng;gong kong;chae che
    byun byeon byon;ma mah;seok suk;kyung gyeong kyeong;bong pong;du doo;wi wee;tae tai;jin chin;sun seon;eun un
    gil kil;kook kuk guk;boo bu;ji chi;eo uh;yeon yun yon;seung sung;sa sar;so soh;mok mock;roh ro no;je jeh
    gam kam kahm;ok ohk;mu moo;ra la rha;yong ryong;dong tong;maeng meng;mo moh;ban van pan;bok bock
    myung myeong myong;tak tack;sang shahng;in inn;on ohn;pyeon pyon;su soo;paeng peng;dok dock;gak kak;than;po poh
    pi pee;ye yeh;yeom yom ryom youm yum;hyun hyon hyeon;seol sol sul;ki gi kee;kye gye;ryang yang;phyo pyo;ryo yeo yo;thak tak;tang tahng
    """
}
