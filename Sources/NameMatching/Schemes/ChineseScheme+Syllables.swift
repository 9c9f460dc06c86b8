extension ChineseScheme {
  /// Each Mandarin syllable in pinyin, in Wade–Giles, and as the Cantonese readings of its common characters are
  /// written in Hong Kong. Sources: pypinyin (MIT licence) for the readings and Wade–Giles; the Hong Kong Government's
  /// Cantonese romanisation for the characters of Big5's first level.
  static let syllables: StaticString = """
    a a ah ar oh or;ai ai aai ai goi hat hut koi ngaai ngaam ngam ngo ngoi oi yai yee yi
    an an aan am an arn ngaan ngon on um yim;ang ang ngong on ong yau;ao ao aau au hiu nap ngaau ngo o yiu
    ba pa ba baat bart bat but pa;bai pai baai baak bark bay bei bye maak paak pak park
    ban pan baan barn bin boon faan farn feng paan poon pun;bang pang bong paang pang pong
    bao pao baau bau bo bok bork paau pau po
    bei pei baak bak ball bark bay beah beh bei boh booi boot bor buck bui peah peh pei pik pooi pui
    ben pen ban boon bun;beng peng baang bam bang barng bing bum bung
    bi pi bai ban bat bay beep bei bick bik bip bit boot bun but fan paai pai pei pik;bian pien bin pin poon pun
    biao piao biu cheuk piu seuk;bie pieh bit;bin pin ban bun fan fun pan;bing ping ban beng bing bun ping
    bo po baak bai ball bark bat boh bok book boot bor bork buk but mok paak pak park poh pok por
    bu pu bat bo but fau po;ca ts'a chaat chart;cai ts'ai chaai choi choy tsoi
    can ts'an chaam chaan cham charm charn chum saam saan sam shan;cang ts'ang chaang charng chong jong
    cao ts'ao cho;ce ts'e chaak chark chi jak;cen ts'en sam shum;ceng ts'eng chang jang tsang
    cha ch'a cha chaai chaak chaap chaat chark charp chart chi;chai ch'ai chaai chaak chark chi ji
    chan ch'an chaam chaan cham charm charn chim chin chum jaam jarm jin saan shan shim sim
    chang ch'ang chaang charng cheong cheung chong jeung seung sheung tong;chao ch'ao chaau chiu jaau jiu
    che ch'e chaak chark chea cheh chit gui jai kui
    chen ch'en chaam cham chan charm ching chum chun saai sam san shum sum sun
    cheng ch'eng chaang charng ching ping shing sing tong;chi ch'ih chek chi chik hat hek hut
    chong ch'ung chung jung sung;chou ch'ou chau do sau shau
    chu ch'u choh chor chu chue chui chuk chut juet juk jut shui sui tsui;chua ch`ua
    chuai ch'uai chaai chuen duen juet tuen;chuan ch'uan chuen juen suen;chuang ch'uang cheong cheung chong tung
    chui ch'ui chea cheh chui jui shui sui tao to;chun ch'un chun shun;chuo ch'o cheuk chuk juet;ci tz'u chi tsz
    cong ts'ung cheung chung jung sung tung yung;cou ts'ou chau;cu ts'u cho chuk;cuan ts'uan chuen saan shan
    cui ts'ui chui shui sui tsui;cun ts'un chuen chun shun;cuo ts'o cho choh chor chuet
    da ta da daai daap daat dai dart taan tai tat;dai tai aat art daai dai doi ngoi taai toi
    dan tan daam daan dam darm darn dum shin sin taam taan tam tan;dang tang dong long;dao tao do tao to
    de te dak dick dik duck tak;dei tei;den ten;deng teng ching dang tang
    di ti chak dai dei dek dick dik jaak jark tai;dian tien dim din jin tin;diang tiang;diao tiao diu tiu
    die tieh daap deah deh dip dit tit yat;ding ting deng din ding;diu tiu diu;dong tung cheung chung dung jung tung
    dou tou chu dau do duk ju jue juk suk;du tu do dok dork du duk juk suk tao to tuk;duan tuan duen juen tuen
    dui tui dui;dun tun chuen dan dun jun tuen tun;duo to doh dok dor dork duet juet toh
    e o aak aat ak ark art at ngaak ngo ngoh ngok ngor oh ok or woo wu yik;ei ei;en en yan;eng eng
    er erh lee lei nei ngai ni yan yee yi;fa fa boot faat fart fat fut;fan fan faan fan farn feng;fang fang fong
    fei fei bay bei fai fat fe feh fei fut;fen fen fan fun;feng feng fung;fo fo;fou fou bat but fau pei
    fu fu baak bark bok bork fai fat fau fit foo fook fu fuk fut pik po pook puk tiu
    ga ka ga gaai gar got haap harp ka kai kot;gai kai goi koi
    gan kan gaam gam garm gon gum gung ham hom hum kam kim kon kum kung;gang kang gong gung kong kung lung
    gao kao gaau go ko
    ge ko gaak gaap gak gap gark garp gat goh gok gor gork got gup gut gwoh haap hap harp hop hup kak ko koh kok kot kwo lik lok ngat tap
    gei kei kap;gen ken gan gang gun kan kang kei;geng keng gaang gang garng kang
    gong kung fang fing gung gwang hung kung ya ye yeah yeh;gou kou au gau kau kui ngau
    gu ku go goo gu guk gwa gwah gwat ko koo ku kuk;gua kua gwa gwaat gwah kut kwa;guai kuai gwaai gwaak
    guan kuan foon goon gwaan gwoon koon kwan waat;guang kuang gwong kong kwaang kwong
    gui kuei faai fai gwai kooi kuet kwai kwui;gun kun gwan kwan wan;guo kuo gwoh gwok kwo kwok wo woh
    ha ha gaap gap garp gup ha hap hup;hai hai haai hai hoi waan;han han haam ham harm hom hon hum;hang hang hong
    hao hao haau hau ho hok hork hou kok kwoh lok
    he ho gat gut haak haap hak hap hark harp hat ho hoh hok hop hor hork hot hup hut kok kwoh tap wat wo woh
    hei hei hak hay hei hey;hen hen han hang;heng heng hang waang;hong hung fang fing gwang hong hung wang
    hou hou haau hau hou;hu hu fat foo fu fut guk haak hark huk kuk wok woo wu;hua hua fa gwat wa waak waat wah wak
    huai huai $ booi bui pei pooi pui waai wooi wui;huan huan foon waan wan woon yuen
    huang huang fong waang wong yeung;hui hui doh dor fai fooi fui kooi kwui shui sui wai wooi wui
    hun hun fai fan foon fun wan;huo huo fo foh fok for fork koot kut waak wak wo woh wok woo wood woot wu
    ji chi chai chap chi chik gai gap gat gei gik gup gut gwai haai hai jaap jai jap jarp jat jek jick jik jip jit jup jut kai kap kee kei kek ki kik kwai saap si sze tsai tsik yap
    jia chia aat art at ga gaai gaap gar garp geh haap harp jip ka kai kap kar ke keh
    jian chien chim chin din gaam gaan garm gim gin jai jim jin kan kim kin laam lam lim naam nam tsim yin
    jiang chiang cheung geung gong hong jeung keung kong
    jiao chiao chiu gaau geuk giu gok gork haau hau hiu jiu kiu kok
    jie chieh gaai gip git je jeh jip jit kai kip kit sit
    jin chin chum chun gam gan ging gum gun jam jum jun kam kan king kum
    jing ching cheng ching gaang gang garng geng ging hang jeng jing kang king sing;jiong chiung gwing kwan
    jiu chiu chau chow dau gau jau kau tsau;ju chu chea cheh gat geuh geur gui guk gut gwat jui kek kui kuk
    juan chuan chun guen huen juen jun suen
    jue chueh fok fork gaau geuh geuk geur gok gork gwat jeuk juet keuk kok kuet;jun chun chun gwan jun kwan shun
    ka k'a card ga gar haak hark ka kaat kar ngaak;kai k'ai gaai git goi haai hai hit hoi kaai kai kit koi
    kan k'an ham hom hon hum laam lam;kang k'ang hong kong;kao k'ao haau hau ho kaau kau
    ke k'o ap cut fo foh for gaak gaap gak gark garp haak haap hak ham hap hark harp ho hoh hok hom hop hor hork hot hum hup kak kap kat koi kok oh or poh por up wo woh yim
    ken k'en han hang kaang kang ngan;keng k'eng gin gon haang hang hong kin kon kong;kong k'ung hung
    kou k'ou hau hou kau;ku k'u fat foo fu fut gwat huk;kua k'ua kwa;kuai k'uai faai fai kooi kwui;kuan k'uan foon
    kuang k'uang fong gwong hong kong kwaang kwok kwong wong;kui k'uei fooi fui gwai kooi kwai kwui wai
    kun k'un gwan kwan;kuo k'uo foot gwok kok kong koot kut kwok kwong;la la la laai laap laat lai lap lup
    lai lai laai lai loi;lan lan laam laan lam lan larn;lang lang long;lao lao laau liu lo lok
    le le laak lak lek liu lok ngok ok;lei lei laak lak lau loi lui;leng leng laang ling
    li li dai gaak gak gark kak laap lai lap law le lee leh lei li lik loh loi lui lup lut maai mai nap
    lia lia leung;lian lien lim lin luen;liang liang leung long;liao liao liu;lie lieh laap leh lip lit luet
    lin lin lam ling lum lun ma num yam yum;ling ling leng ling;liu liu lau liu luk;lo lo;long lung lung
    lou lou lau law liu lo loh;lu lu law lo loh lu luk;luan luan luen lun;lue lueh;lun lun gwaan lun
    luo lo daap law loh lok lui taap;lu lu lau lee lei lo lui luk lut sut;lvan luan;lve lueh leuk;lvn lun
    ma ma ma mo yiu;mai mai lei li maai mai mak;man man maan man mei moon;mang mang maang man mang mong
    mao mao laau lau lee lei maau mao mau mo mong wo woh;me me moh mor yiu;mei mei mai mei mi mo mooi moot mui mut
    men men maan man moon;meng meng maang man mang mong mung;mi mi bay bei lei li mai mat mei mi mik nei ni
    mian mien man min ming;miao miao miu;mie mieh meah meh mit;min min fan fun man ming;ming ming meng ming
    miu miu mau;mo mo baak bark mak mo moh mok mong moot mor mut pak;mou mou mau miu;mu mu maau mao mau mo mok muk
    na na na naap naat noh;nai nai naai nai noi;nan nan $ naam naan nam;nang nang $ nong;nao nao naau no yiu
    ne ne leh lei naap ne neh nei ni;nei nei lui noi nui;nen nen nuen;neng neng nang nun
    ni ni lee lei nai nei ngaak ngai ni nik yee yi yik;nia nia;nian nien jin lan leng lin nan nim nin ya
    niang niang leung neung yeung;niao niao liu niu;nie nieh jip lip ngaat nget ngit nin nip yip yit
    nin nin lee lei nei ni;ning ning chue ling ning ying;niu niu nau ngau;nong nung lung nung;nou nou nau;nu nu no
    nuan nuan huen nuen;nue nueh;nun nun;nuo no lok noh nok nor;nu nu lui nui;nve nueh yeuk
    o o aak ak ark ngo ngoh ngor o oh ok or;ou ou au ngau;pa p'a ba pa paak pak park
    pai p'ai baai bye paai paak pai pak park pooi pui;pan p'an bin boon moon paan pan poon pun
    pang p'ang bam bong boon bum fong pong;pao p'ao paau po;pei p'ei bay bei booi bui pei pooi pui
    pen p'en pan poon pun;peng p'eng fung paang pang ping pung
    pi p'i bay beah beh bei mau pai pat peah peh pei pek pik;pian p'ien bin pin;piao p'iao piu;pie p'ieh pit
    pin p'in ban bing bun pan ping;ping p'ing bang bing bung pan pang peng ping
    po p'o baak ball bark bick bik boh bor paak pak park poh pok poot por put;pou p'ou fau
    pu p'u bo bok book bork buk foo fu pak po pok pook puk
    qi ch'i chai chat chi chik gat gei gut hat hay hei hey hut ja jar ji jick jik juk kai ke keh kei ki kwai ngat sit tsik yap yee yi
    qia ch'ia hap hop hup;qian ch'ien chim chin gin gon ham him hin hip hom hum kim kin kon sin yuen
    qiang ch'iang cheong cheung geung hong keung;qiao ch'iao chiu chui giu haau hau hiu jiu kiu
    qie ch'ieh chai chea cheh chip chit git hip hit kit sit
    qin ch'in cham chan chum chun gam gum jam jum kam kan kum sam tsam yam yum
    qing ch'ing cheng ching heng hing king tsing ying;qiong ch'iung king kung;qiu ch'iu chau kau sau shau yau
    qu ch'u au chui gui guk hui jui kui kuk tsui wat;quan ch'uan chuen guen huen jan kuen
    que ch'ueh jeuk ke keh keuk kok kuet;qun ch'un kwan;ran jan yim yin;rang jang nong yeung
    rao jao hiu ling naau yiu;re je ye yeah yeh yit;ren jen ngan nim yam yan ying yum;reng jeng ying;ri jih yat
    rong jung wing yung;rou jou yau yuk;ru ju nuen yap yu yue yuk;ruan juan yuen;rui jui shui sui yui;run jun yun
    ruo jo ye yeah yeh yeuk;sa sa sa saap saat sat;sai sai choi sak soi tsoi
    san san chaam cham charm chum saam saan sam shan tsam;sang sang song;sao sao so
    se se gip kip saap sap sat shat shut sik sip sut;sei sei;sen sen sam sum;seng seng jang tsang
    sha sha ha sa saap saat sat sha soh sor;shai shai saai sai
    shan shan chaak chaam cham chark charm chum jin saam saan sam sham shan shim sim sin siu so
    shang shang heung seung sheung;shao shao cheuk jeuk saau seuk shau shiu siu
    she she chea cheh chit hap hop hup kap se seh ship sip sit up;shei shei;shen shen saai sam san sap shum sum sun
    sheng sheng saang sang seng shing sing
    shi shih chi laai lam lem lim saai sai sap sat sek shat shek shut si sik sit sut sze;shong shung
    shou shou sau shau;shu shu chiu chu chue chuk ju jue juk sau shau shue shui shuk so soh sor sue sui suk sut
    shua shua chaat chart sa;shuai shuai lat lut shui sui sut;shuan shuan saan shan;shuang shuang seung sheung song
    shui shui shui sui;shun shun juet shun suen;shuo shuo jeuk sek seuk shek shui so sok suet sui
    si ssu chi ji sai sei si soi sze tsz;song sung chung jung sung;sou sou juk saau sau shau suk
    su su chuk juk sau shau so sok suk;suan suan suen;sui sui chui shui sui tsui;sun sun shun suen
    suo so saak soh sok sor suk;ta t'a chaat chart daap daat dart ta taap taat tap tart;tai t'ai taai tai toi
    tan t'an chum taam taan tam tan;tang t'ang tong;tao t'ao hiu tao to;te t'e dak duck nik tak;teng t'eng tang tung
    ti t'i dai dick dik tai tek tick tik;tian t'ien din min tim tin;tiao t'iao siu tiu yau;tie t'oeh tip tit
    ting t'ing ding teng ting yan;tong t'ung dung tung;tou t'ou sik tau;tu t'u dat dut shue sue tao to tuk
    tuan t'uan chuen juen tuen;tui t'ui tan tui;tun t'un tan tang tuen;tuo t'o doh dor teuh toh tok tuet
    wa wa mat nga wa waat wo woh;wai wai meah meh ngoi oi waai wo woh;wan wan maan man waan wan woon yuen
    wang wang mong wong;wei wei au mei ngai wai wat wei wo woh wooi wui yu yue;wen wen man wan;weng weng ung yung
    wo wo aak ak ark ngo ngoh ngor uk waat wo woh wok yuk;wu wu au m mat mo nap ng ngat o uk woo wu
    xi hsi chik gwik haai hai hap hat hay hei hey hop hup hut jaap jarp jek jick jik kai kap kwik saai sai sat sek shat shek shut sik sut tsik up
    xia hsia ah ar gaap garp git ha haak haap hak hap hark harp hat hop hup hut kap kit
    xian hsien chim haam haan ham han harm harn him hin hom hum sin yim yin yuen
    xiang hsiang cheung heung hong jeung seung sheung;xiao hsiao chiu gaau haau hau hiu hou ngaau siu
    xie hsieh chea cheh gaai git haai haap hai harp hip hit je jeh kai kit kwai se seh sip sit tse
    xin hsin hing sam san shun sum sun yan;xing hsing haang hang hing hong seng sheng sing ying
    xiong hsiung hing hung;xiu hsiu chau jau nau sau shau yau
    xu hsu au chui chuk gwik heuh hui hur jui juk sai shui so sui suk sut tsui yu yue yuk
    xuan hsuan hin huen jan sin suen yuen;xue hsueh heuh hok hork huet seuk sit suet yuet
    xun hsun cham chum chun fan fun guen huen shun suen tsun
    ya ya aap aat ah ar arp art at jaat nga ngaai ye yeah yeh;yai yai
    yan yen aan am an arn daan darn hin ngaam ngaan ngam ngan shim shin sim sin tan um yam yan yim yin yip yuen yum
    yang yang yeung;yao yao hiu miu ngaau yeuk yiu;ye yeh hot ip kai sit ya yaai yai ye yeah yeh yik yin yip yit
    yi i aai ai daan darn dit go ko ngai ngat sai si sze wai yap yat yee yi yik yuet yui
    yin yin kan kei ngan wan yam yan yum;ying ying ang ngaang ngang shing sing ung wing yeng yeung ying;yo yo yoh
    yong yung chung wing yung;you yu wong yau;yu yu jui lut o wat wik woo wu yu yue yuet yuk;yuan yuan woon yin yuen
    yue yueh ngok yeuk yuet;yun yun gwan kwan tong wan wat yan
    za tsa chaak cham chark chum ja jaak jaap jaat jam jar jark jarp jim;zai tsai chi jai ji joi
    zan tsan cham chum ja jaam jaan jam jar jarm saan;zang tsang chong jong tung;zao tsao cho jo jok jork sat
    ze tse chak jaak jak jark;zei tsei chaak chark jick jik;zen tsen chum jam jum;zeng tseng ding jang tsang
    zha cha cha chaak chark ja jaam jaap jaat jar jarm jarp;zhai chai jaai jaak jark
    zhan chan chin jaam jaan jarm jim jin tsim;zhang chang cheung jeung
    zhao chao chiu chow diu jaau jau jeuk jiu shiu siu;zhe che chit do jaak jark je jeh jip jit;zhei chei
    zhen chen chaang chan charng ching chum chun jam jan jing juen jum jun tsun yan
    zheng cheng cheng ching ding jaang jang jarng jeng jing tsang
    zhi chih chi chik dai dit gei ja jaak jai jap jar jark jat jek ji jick jik jit jup jut si sze
    zhong chung chung dung jung tung;zhou chou chow jaau jau juk;zhu chu chu chue jeuk joh jor ju jue juk shue sue
    zhua chua jaau;zhuai chuai yaai yai;zhuan chuan chuen jaan juen saan suen;zhuang chuang chong jong
    zhui chui chuen juet jui;zhun chun chun juen jun shun;zhuo cho cheuk chuet deuk jeuk jok jork juet juk
    zi tzu chi jai je jeh ji jick jik joi si sze tsz yuen;zong tsung chung jung;zou tsou chau chow jau tsau
    zu tsu jo joh jor juk jut;zuan tsuan juen;zui tsui jui;zun tsun chun juen jun
    zuo tso choh chor deuk jo joh jok jor jork
    """
}
