/// People in office or in the news around the world in 2015–2022, as an international wire spells them.
///
/// Source: public record of office holders; spellings follow the usual English-language press. One person a line:
/// full name, family name where it is not the last word, roles separated by `;`, aliases separated by `;`.
enum WorldFigures {
  static let csv = """
    name,family,role,aliases
    Vladimir Putin,,president of Russia;Russian president,Vladimir Vladimirovich Putin
    Yuri Ushakov,,Kremlin foreign policy aide,Yury Ushakov
    Dmitry Peskov,,Kremlin spokesman;Kremlin spokesperson,Dmitri Peskov
    Sergei Lavrov,,Russian foreign minister,Sergey Lavrov
    Sergei Shoigu,,Russian defence minister,Sergey Shoigu;Sergei Shoygu
    Sergei Ryabkov,,Russian deputy foreign minister,Sergey Ryabkov
    Dmitry Medvedev,,Russian prime minister;deputy head of Russia's security council,Dmitri Medvedev
    Mikhail Mishustin,,Russian prime minister,
    Valery Gerasimov,,chief of the Russian general staff,Valeriy Gerasimov
    Nikolai Patrushev,,secretary of Russia's security council,Nikolay Patrushev
    Sergei Naryshkin,,head of Russia's foreign intelligence service,Sergey Naryshkin
    Alexander Bortnikov,,director of Russia's FSB,Aleksandr Bortnikov
    Maria Zakharova,,Russian foreign ministry spokeswoman;Russian foreign ministry spokesperson,
    Anton Siluanov,,Russian finance minister,
    Elvira Nabiullina,,governor of the Central Bank of Russia;Russian central bank governor,
    Alexander Novak,,Russian energy minister;Russian deputy prime minister,Aleksandr Novak
    Vyacheslav Volodin,,speaker of the Russian Duma,
    Valentina Matviyenko,,speaker of Russia's upper house,Valentina Matvienko
    Ramzan Kadyrov,,head of Chechnya;Chechen leader,
    Yevgeny Prigozhin,,founder of the Wagner group,Evgeny Prigozhin;Yevgeniy Prigozhin
    Alexei Navalny,,Russian opposition leader,Alexey Navalny;Aleksei Navalny
    Leonid Volkov,,aide to Alexei Navalny,
    Vladimir Kara-Murza,,Russian opposition politician,
    Mikhail Khodorkovsky,,former head of Yukos;exiled Russian businessman,
    Igor Sechin,,chief executive of Rosneft,
    Alexei Miller,,chief executive of Gazprom,Alexey Miller
    German Gref,,chief executive of Sberbank,Herman Gref
    Alexei Kudrin,,head of Russia's audit chamber;former Russian finance minister,Alexey Kudrin
    Roman Abramovich,,Russian oligarch;owner of Chelsea football club,
    Oleg Deripaska,,Russian oligarch;founder of Rusal,
    Mikhail Fridman,,Russian oligarch;co-founder of Alfa-Bank,
    Kirill Dmitriev,,head of the Russian Direct Investment Fund,
    Dmitry Muratov,,editor of Novaya Gazeta;Nobel Peace Prize winner,Dmitri Muratov
    Sergei Skripal,,former Russian double agent,Sergey Skripal
    Volodymyr Zelenskiy,,president of Ukraine;Ukrainian president,Volodymyr Zelenskyy;Volodymyr Zelensky;Volodymyr Zelenskyi
    Petro Poroshenko,,former president of Ukraine;Ukrainian president,
    Dmytro Kuleba,,Ukrainian foreign minister,
    Oleksii Reznikov,,Ukrainian defence minister,Oleksiy Reznikov
    Denys Shmyhal,,Ukrainian prime minister,Denys Shmygal
    Andriy Yermak,,head of the Ukrainian presidential office,Andrii Yermak
    Mykhailo Podolyak,,adviser to the Ukrainian president,Mykhaylo Podolyak
    Oleksiy Danilov,,secretary of Ukraine's security council,Oleksii Danilov
    Valeriy Zaluzhnyi,,commander-in-chief of Ukraine's armed forces,Valerii Zaluzhnyi;Valery Zaluzhny
    Iryna Vereshchuk,,Ukrainian deputy prime minister,
    Sergii Marchenko,,Ukrainian finance minister,Serhiy Marchenko;Serhii Marchenko
    Oksana Markarova,,Ukrainian ambassador to the U.S.;former Ukrainian finance minister,
    Vitali Klitschko,,mayor of Kyiv,Vitaliy Klychko
    Yulia Tymoshenko,,former prime minister of Ukraine,Yuliya Tymoshenko
    Andriy Kobolyev,,chief executive of Naftogaz,Andriy Kobolev
    Yuriy Vitrenko,,chief executive of Naftogaz,Yurii Vitrenko
    Alexander Lukashenko,,president of Belarus;Belarusian president;Belarusian leader,Aleksandr Lukashenko;Alyaksandr Lukashenka
    Svetlana Tikhanovskaya,,Belarusian opposition leader,Sviatlana Tsikhanouskaya
    Roman Protasevich,,Belarusian journalist;Belarusian opposition blogger,Raman Pratasevich
    Maria Kolesnikova,,Belarusian opposition figure,Maryia Kalesnikava
    Maia Sandu,,president of Moldova;Moldovan president,
    Igor Dodon,,former president of Moldova;Moldovan president,
    Salome Zourabichvili,,president of Georgia;Georgian president,Salome Zurabishvili
    Mikheil Saakashvili,,former president of Georgia,
    Bidzina Ivanishvili,,founder of Georgian Dream;Georgian billionaire,
    Irakli Garibashvili,,prime minister of Georgia;Georgian prime minister,
    Nikol Pashinyan,,prime minister of Armenia;Armenian prime minister,
    Ilham Aliyev,,president of Azerbaijan;Azerbaijani president,
    Nursultan Nazarbayev,,former president of Kazakhstan,
    Kassym-Jomart Tokayev,,president of Kazakhstan;Kazakh president,Kasym-Jomart Tokayev
    Shavkat Mirziyoyev,,president of Uzbekistan;Uzbek president,
    Sadyr Japarov,,president of Kyrgyzstan;Kyrgyz president,Sadyr Zhaparov
    Emomali Rahmon,,president of Tajikistan;Tajik president,
    Gurbanguly Berdymukhamedov,,president of Turkmenistan;Turkmen president,Gurbanguly Berdimuhamedow
    Xi Jinping,Xi,president of China;Chinese president,
    Li Keqiang,Li,premier of China;Chinese premier,
    Wang Yi,Wang,Chinese foreign minister,
    Yang Jiechi,Yang,top Chinese diplomat;China's top foreign policy official,
    Liu He,Liu,Chinese vice-premier,
    Hu Chunhua,Hu,Chinese vice-premier,
    Han Zheng,Han,Chinese vice-premier,
    Wang Qishan,Wang,Chinese vice president,
    Wang Huning,Wang,member of the politburo standing committee,
    Li Zhanshu,Li,chair of the National People's Congress,
    Li Qiang,Li,Shanghai party secretary,
    Zhao Leji,Zhao,head of China's anti-corruption commission,
    Zhao Lijian,Zhao,Chinese foreign ministry spokesman;Chinese foreign ministry spokesperson,
    Hua Chunying,Hua,Chinese foreign ministry spokeswoman;Chinese foreign ministry spokesperson,
    Wang Wenbin,Wang,Chinese foreign ministry spokesman;Chinese foreign ministry spokesperson,
    Qin Gang,Qin,Chinese ambassador to the U.S.,
    Wei Fenghe,Wei,Chinese defence minister,
    Yi Gang,Yi,governor of the People's Bank of China,
    Zhou Xiaochuan,Zhou,former governor of the People's Bank of China,
    Guo Shuqing,Guo,China's top banking regulator,
    Zhong Shan,Zhong,Chinese commerce minister,
    Xie Zhenhua,Xie,China's climate envoy,
    Chen Quanguo,Chen,Xinjiang party secretary,
    Peng Shuai,Peng,Chinese tennis player,
    Zhang Gaoli,Zhang,former Chinese vice-premier,
    Hu Jintao,Hu,former president of China,
    Jiang Zemin,Jiang,former president of China,
    Bo Xilai,Bo,former Chongqing party secretary,
    Hu Xijin,Hu,editor of the Global Times,
    Liu Xiaobo,Liu,Chinese dissident;Nobel Peace Prize winner,
    Ai Weiwei,Ai,Chinese artist,
    Jack Ma,,founder of Alibaba,Ma Yun
    Daniel Zhang,,chief executive of Alibaba,Zhang Yong
    Pony Ma,,founder of Tencent,Ma Huateng
    Ren Zhengfei,Ren,founder of Huawei,
    Meng Wanzhou,Meng,chief financial officer of Huawei,
    Zhang Yiming,Zhang,founder of ByteDance,
    Hui Ka Yan,Hui,founder of Evergrande;chair of Evergrande,Xu Jiayin
    Lei Jun,Lei,founder of Xiaomi,
    Carrie Lam,,chief executive of Hong Kong;Hong Kong leader,Carrie Lam Cheng Yuet-ngor
    John Lee,,chief executive of Hong Kong;Hong Kong security secretary,John Lee Ka-chiu
    Paul Chan,,Hong Kong financial secretary,Paul Chan Mo-po
    Joshua Wong,,Hong Kong pro-democracy activist,Joshua Wong Chi-fung
    Jimmy Lai,,founder of Apple Daily,Jimmy Lai Chee-ying
    Nathan Law,,exiled Hong Kong activist,Nathan Law Kwun-chung
    Martin Lee,,founder of Hong Kong's Democratic party,Martin Lee Chu-ming
    Tsai Ing-wen,Tsai,president of Taiwan;Taiwanese president,
    Lai Ching-te,Lai,vice president of Taiwan,William Lai
    Su Tseng-chang,Su,Taiwanese premier,
    Joseph Wu,,Taiwanese foreign minister,Wu Jaushieh
    Chiu Kuo-cheng,Chiu,Taiwanese defence minister,
    Ma Ying-jeou,Ma,former president of Taiwan,
    Ko Wen-je,Ko,mayor of Taipei,
    Terry Gou,,founder of Foxconn,Gou Tai-ming
    Morris Chang,,founder of TSMC,
    Audrey Tang,,Taiwanese digital minister,
    Shinzo Abe,,Japanese prime minister;former Japanese prime minister,Abe Shinzo;Shinzō Abe
    Yoshihide Suga,,Japanese prime minister;former Japanese prime minister,Suga Yoshihide
    Fumio Kishida,,Japanese prime minister,Kishida Fumio
    Taro Aso,,Japanese finance minister,Tarō Asō
    Shunichi Suzuki,,Japanese finance minister,Shun'ichi Suzuki
    Toshimitsu Motegi,,Japanese foreign minister,
    Yoshimasa Hayashi,,Japanese foreign minister,
    Taro Kono,,Japanese foreign minister;Japanese defence minister,Tarō Kōno
    Nobuo Kishi,,Japanese defence minister,
    Hirokazu Matsuno,,Japanese chief cabinet secretary,
    Haruhiko Kuroda,,governor of the Bank of Japan,
    Yuriko Koike,,governor of Tokyo,
    Masayoshi Son,,founder of SoftBank;chief executive of SoftBank,
    Akio Toyoda,,president of Toyota,
    Carlos Ghosn,,former chair of Nissan,
    Moon Jae-in,Moon,president of South Korea;South Korean president,Moon Jae In
    Park Geun-hye,Park,former president of South Korea,Park Geun Hye
    Yoon Suk-yeol,Yoon,president of South Korea;South Korean president,Yoon Suk Yeol;Yoon Seok-youl
    Lee Jae-myung,Lee,South Korean presidential candidate;leader of South Korea's Democratic party,Lee Jae Myung
    Chung Eui-yong,Chung,South Korean foreign minister,Chung Eui Yong
    Kang Kyung-wha,Kang,South Korean foreign minister,Kang Kyung Wha
    Park Jin,Park,South Korean foreign minister,
    Lee Jae-yong,Lee,vice-chair of Samsung Electronics;Samsung heir,Jay Y Lee;Lee Jae Yong;Jay Y. Lee
    Kim Jong Un,Kim,leader of North Korea;North Korean leader,Kim Jong-un
    Kim Yo Jong,Kim,sister of North Korean leader Kim Jong Un,Kim Yo-jong
    Choe Son Hui,Choe,North Korean foreign minister,Choe Son-hui;Choe Sun Hui
    Kim Jong Il,Kim,former leader of North Korea,Kim Jong-il
    Narendra Modi,,prime minister of India;Indian prime minister,
    Amit Shah,,Indian home minister,
    Subrahmanyam Jaishankar,,Indian foreign minister;Indian external affairs minister,S Jaishankar;S. Jaishankar
    Nirmala Sitharaman,,Indian finance minister,
    Rajnath Singh,,Indian defence minister,
    Piyush Goyal,,Indian commerce minister,
    Ajit Doval,,Indian national security adviser,
    Arun Jaitley,,Indian finance minister,
    Rahul Gandhi,,leader of India's Congress party;Indian opposition leader,
    Sonia Gandhi,,president of India's Congress party,
    Manmohan Singh,,former prime minister of India,
    Arvind Kejriwal,,chief minister of Delhi,
    Mamata Banerjee,,chief minister of West Bengal,
    Yogi Adityanath,,chief minister of Uttar Pradesh,
    Droupadi Murmu,,president of India,
    Shaktikanta Das,,governor of the Reserve Bank of India,
    Raghuram Rajan,,former governor of the Reserve Bank of India;professor at Chicago Booth,
    Urjit Patel,,former governor of the Reserve Bank of India,
    Mukesh Ambani,,chair of Reliance Industries,
    Gautam Adani,,founder of the Adani Group,
    Ratan Tata,,former chair of Tata Sons,
    Natarajan Chandrasekaran,,chair of Tata Sons,N Chandrasekaran
    Imran Khan,,prime minister of Pakistan;Pakistani prime minister,
    Shehbaz Sharif,,prime minister of Pakistan;Pakistani prime minister,Shahbaz Sharif
    Nawaz Sharif,,former prime minister of Pakistan,
    Bilawal Bhutto Zardari,Bhutto Zardari,Pakistani foreign minister,Bilawal Bhutto-Zardari
    Shah Mahmood Qureshi,,Pakistani foreign minister,
    Qamar Javed Bajwa,,Pakistani army chief,
    Ashraf Ghani,,former president of Afghanistan;Afghan president,
    Abdullah Abdullah,,Afghan peace negotiator,
    Hamid Karzai,,former president of Afghanistan,
    Abdul Ghani Baradar,,Taliban co-founder;Taliban deputy prime minister,Mullah Baradar
    Sirajuddin Haqqani,,Taliban interior minister,
    Zabihullah Mujahid,,Taliban spokesman;Taliban spokesperson,
    Ayman al-Zawahiri,al-Zawahiri,al Qaeda leader,Ayman al-Zawahri
    Sheikh Hasina,,prime minister of Bangladesh;Bangladeshi prime minister,Sheikh Hasina Wazed
    Khaleda Zia,,former prime minister of Bangladesh;Bangladeshi opposition leader,
    Muhammad Yunus,,founder of Grameen Bank;Nobel Peace Prize winner,
    Gotabaya Rajapaksa,,president of Sri Lanka;Sri Lankan president,
    Mahinda Rajapaksa,,Sri Lankan prime minister;former president of Sri Lanka,
    Ranil Wickremesinghe,,president of Sri Lanka;Sri Lankan prime minister,
    Maithripala Sirisena,,former president of Sri Lanka,
    Sher Bahadur Deuba,,prime minister of Nepal,
    Khadga Prasad Oli,,former prime minister of Nepal,KP Sharma Oli;K.P. Sharma Oli;Khadga Prasad Sharma Oli
    Ibrahim Mohamed Solih,,president of the Maldives,
    Mohamed Nasheed,,former president of the Maldives,
    Aung San Suu Kyi,Suu Kyi,Myanmar's ousted leader;Myanmar state counsellor,
    Min Aung Hlaing,Min Aung Hlaing,Myanmar junta chief;commander-in-chief of Myanmar's armed forces,
    Win Myint,Win Myint,ousted president of Myanmar,
    Lee Hsien Loong,Lee,prime minister of Singapore;Singaporean prime minister,
    Lawrence Wong,,Singapore finance minister;Singapore deputy prime minister,
    Heng Swee Keat,Heng,Singapore deputy prime minister,
    Vivian Balakrishnan,,Singapore foreign minister,
    Ng Eng Hen,Ng,Singapore defence minister,
    Ravi Menon,,managing director of the Monetary Authority of Singapore,
    Tharman Shanmugaratnam,Tharman,Singapore senior minister,
    Kishore Mahbubani,,former Singapore diplomat;fellow at the Asia Research Institute,
    Ho Ching,Ho,chief executive of Temasek,
    Piyush Gupta,,chief executive of DBS,
    Mahathir Mohamad,Mahathir,prime minister of Malaysia;former prime minister of Malaysia,Mahathir bin Mohamad
    Najib Razak,Najib,former prime minister of Malaysia,Najib Abdul Razak;Najib Tun Razak
    Anwar Ibrahim,Anwar,prime minister of Malaysia;Malaysian opposition leader,
    Muhyiddin Yassin,Muhyiddin,prime minister of Malaysia,
    Ismail Sabri Yaakob,Ismail Sabri,prime minister of Malaysia,
    Joko Widodo,,president of Indonesia;Indonesian president,Jokowi
    Prabowo Subianto,Prabowo,Indonesian defence minister,
    Retno Marsudi,,Indonesian foreign minister,
    Sri Mulyani Indrawati,Sri Mulyani,Indonesian finance minister,
    Luhut Binsar Pandjaitan,Luhut,Indonesian maritime and investment minister,Luhut Pandjaitan
    Perry Warjiyo,,governor of Bank Indonesia,
    Rodrigo Duterte,,president of the Philippines;Philippine president,
    Ferdinand Marcos Jr,Marcos,president of the Philippines;Philippine president,Bongbong Marcos;Ferdinand Marcos Jr.
    Leni Robredo,,vice president of the Philippines,
    Sara Duterte,,vice president of the Philippines,Sara Duterte-Carpio
    Maria Ressa,,chief executive of Rappler;Nobel Peace Prize winner,
    Leila de Lima,de Lima,jailed Philippine senator,
    Teodoro Locsin,,Philippine foreign secretary,Teodoro Locsin Jr;Teodoro Locsin Jr.
    Prayuth Chan-ocha,Prayuth,prime minister of Thailand;Thai prime minister,Prayut Chan-ocha
    Thaksin Shinawatra,Thaksin,former prime minister of Thailand,
    Yingluck Shinawatra,Yingluck,former prime minister of Thailand,
    Thanathorn Juangroongruangkit,Thanathorn,Thai opposition leader,
    Maha Vajiralongkorn,,king of Thailand,King Maha Vajiralongkorn
    Nguyen Phu Trong,,general secretary of Vietnam's Communist party,Nguyễn Phú Trọng
    Nguyen Xuan Phuc,,president of Vietnam;Vietnamese prime minister,Nguyễn Xuân Phúc
    Pham Minh Chinh,,prime minister of Vietnam;Vietnamese prime minister,Phạm Minh Chính
    Hun Sen,Hun Sen,prime minister of Cambodia;Cambodian prime minister,
    Hun Manet,Hun Manet,Cambodian army commander,
    Sam Rainsy,Sam Rainsy,Cambodian opposition leader,
    Kem Sokha,Kem Sokha,Cambodian opposition leader,
    Hassanal Bolkiah,,sultan of Brunei,
    Jose Ramos-Horta,,president of East Timor,José Ramos-Horta
    Xanana Gusmao,,former president of East Timor,Xanana Gusmão
    Scott Morrison,,prime minister of Australia;Australian prime minister,
    Anthony Albanese,,prime minister of Australia;Australian prime minister,
    Malcolm Turnbull,,former prime minister of Australia;Australian prime minister,
    Tony Abbott,,former prime minister of Australia,
    Kevin Rudd,,former prime minister of Australia;president of the Asia Society,
    Julia Gillard,,former prime minister of Australia,
    Penny Wong,,Australian foreign minister,
    Marise Payne,,Australian foreign minister,
    Julie Bishop,,Australian foreign minister,
    Peter Dutton,,Australian defence minister;leader of Australia's Liberal party,
    Richard Marles,,Australian defence minister;Australian deputy prime minister,
    Josh Frydenberg,,Australian treasurer,
    Jim Chalmers,,Australian treasurer,
    Philip Lowe,,governor of the Reserve Bank of Australia,
    Barnaby Joyce,,Australian deputy prime minister,
    Daniel Andrews,,premier of Victoria,
    Gladys Berejiklian,,premier of New South Wales,
    Jacinda Ardern,,prime minister of New Zealand;New Zealand prime minister,
    John Key,,former prime minister of New Zealand,
    Bill English,,former prime minister of New Zealand,
    Grant Robertson,,New Zealand finance minister,
    Nanaia Mahuta,,New Zealand foreign minister,
    Adrian Orr,,governor of the Reserve Bank of New Zealand,
    Christopher Luxon,,leader of New Zealand's National party,
    Frank Bainimarama,,prime minister of Fiji,
    Manasseh Sogavare,,prime minister of the Solomon Islands,
    James Marape,,prime minister of Papua New Guinea,
    David Panuelo,,president of Micronesia,
    Khurelsukh Ukhnaa,Khurelsukh,president of Mongolia,Ukhnaagiin Khurelsukh
    Ebrahim Raisi,,president of Iran;Iranian president,Ebrahim Raeisi
    Hassan Rouhani,,president of Iran;former president of Iran,
    Ali Khamenei,,Iran's supreme leader,Ayatollah Ali Khamenei
    Mohammad Javad Zarif,,Iranian foreign minister,Javad Zarif
    Hossein Amirabdollahian,,Iranian foreign minister,Hossein Amir-Abdollahian
    Ali Bagheri Kani,Bagheri Kani,Iran's chief nuclear negotiator,Ali Bagheri-Kani;Ali Bagheri
    Ali Shamkhani,,secretary of Iran's security council,
    Qassem Soleimani,,commander of Iran's Quds force,Qasem Soleimani
    Abbas Araghchi,,Iranian deputy foreign minister,Abbas Araqchi
    Ali Larijani,,speaker of Iran's parliament,
    Mohammad Bagher Ghalibaf,,speaker of Iran's parliament,Mohammad Baqer Qalibaf
    Mahmoud Ahmadinejad,,former president of Iran,
    Mohsen Fakhrizadeh,,Iranian nuclear scientist,
    Nazanin Zaghari-Ratcliffe,,British-Iranian aid worker,
    Mahsa Amini,,Iranian woman who died in morality police custody,Jina Mahsa Amini
    Narges Mohammadi,,Iranian human rights activist,
    Mohammed bin Salman,bin Salman,crown prince of Saudi Arabia;Saudi crown prince,Mohammad bin Salman
    Salman bin Abdulaziz,Salman,king of Saudi Arabia;Saudi king,King Salman;Salman bin Abdulaziz al-Saud
    Faisal bin Farhan,bin Farhan,Saudi foreign minister,Faisal bin Farhan al-Saud;Faisal bin Farhan Al Saud
    Adel al-Jubeir,al-Jubeir,Saudi foreign minister,
    Abdulaziz bin Salman,bin Salman,Saudi energy minister,
    Khalid al-Falih,al-Falih,Saudi energy minister;Saudi investment minister,Khalid Al-Falih
    Mohammed al-Jadaan,al-Jadaan,Saudi finance minister,Mohammed Al-Jadaan
    Yasir al-Rumayyan,al-Rumayyan,governor of Saudi Arabia's Public Investment Fund,Yasir Al-Rumayyan
    Amin Nasser,,chief executive of Saudi Aramco,Amin al-Nasser;Amin H. Nasser
    Jamal Khashoggi,,murdered Saudi journalist,
    Mohammed bin Nayef,bin Nayef,former crown prince of Saudi Arabia,
    Alwaleed bin Talal,bin Talal,Saudi prince;chair of Kingdom Holding,
    Mohammed bin Zayed,bin Zayed,president of the UAE;Abu Dhabi crown prince,Mohamed bin Zayed;Mohammed bin Zayed al-Nahyan
    Mohammed bin Rashid al-Maktoum,al-Maktoum,ruler of Dubai;prime minister of the United Arab Emirates,Mohammed bin Rashid Al Maktoum
    Anwar Gargash,,adviser to the UAE president;UAE minister of state for foreign affairs,
    Tahnoon bin Zayed,bin Zayed,UAE national security adviser,Tahnoun bin Zayed
    Sultan al-Jaber,al-Jaber,chief executive of ADNOC,Sultan Al Jaber;Sultan Al-Jaber;Sultan Ahmed al-Jaber
    Yousef al-Otaiba,al-Otaiba,UAE ambassador to the U.S.,Yousef Al Otaiba
    Tamim bin Hamad al-Thani,al-Thani,emir of Qatar,Tamim bin Hamad;Tamim bin Hamad Al Thani
    Mohammed bin Abdulrahman al-Thani,al-Thani,Qatari foreign minister,Mohammed bin Abdulrahman Al Thani
    Saad al-Kaabi,al-Kaabi,Qatari energy minister;chief executive of QatarEnergy,Saad Sherida al-Kaabi
    Nasser al-Khelaifi,al-Khelaifi,president of Paris Saint-Germain,Nasser Al-Khelaifi;Nasser Al Khelaifi
    Haitham bin Tariq,bin Tariq,sultan of Oman,
    Qaboos bin Said,bin Said,former sultan of Oman,
    Hamad bin Isa al-Khalifa,al-Khalifa,king of Bahrain,Hamad bin Isa Al Khalifa
    Benjamin Netanyahu,,prime minister of Israel;Israeli prime minister,Binyamin Netanyahu
    Naftali Bennett,,prime minister of Israel;Israeli prime minister,
    Yair Lapid,,prime minister of Israel;Israeli foreign minister,
    Benny Gantz,,Israeli defence minister,
    Avigdor Lieberman,,Israeli finance minister;Israeli defence minister,Avigdor Liberman
    Isaac Herzog,,president of Israel;Israeli president,
    Reuven Rivlin,,former president of Israel,
    Itamar Ben-Gvir,,far-right Israeli politician;Israeli national security minister,
    Bezalel Smotrich,,Israeli finance minister;far-right Israeli politician,
    Amir Yaron,,governor of the Bank of Israel,
    Mahmoud Abbas,,president of the Palestinian Authority;Palestinian president,
    Mohammad Shtayyeh,,Palestinian prime minister,Mohammed Shtayyeh
    Saeb Erekat,,chief Palestinian negotiator,
    Ismail Haniyeh,,Hamas leader;head of Hamas's political bureau,Ismail Haniya
    Yahya Sinwar,,Hamas leader in Gaza,Yahya al-Sinwar
    Shireen Abu Akleh,Abu Akleh,Al Jazeera journalist,
    Bashar al-Assad,al-Assad,president of Syria;Syrian president,Bashar Assad;Bashar al Assad
    Abdullah II,Abdullah,king of Jordan,King Abdullah II
    Ayman Safadi,,Jordanian foreign minister,
    Michel Aoun,,president of Lebanon;Lebanese president,
    Saad Hariri,,former prime minister of Lebanon;Lebanese prime minister,Saad al-Hariri
    Najib Mikati,,prime minister of Lebanon;Lebanese prime minister,
    Hassan Diab,,prime minister of Lebanon,
    Nabih Berri,,speaker of Lebanon's parliament,
    Hassan Nasrallah,,leader of Hezbollah;Hezbollah leader,
    Riad Salameh,,governor of Lebanon's central bank,
    Mustafa al-Kadhimi,al-Kadhimi,prime minister of Iraq;Iraqi prime minister,
    Haider al-Abadi,al-Abadi,former prime minister of Iraq;Iraqi prime minister,Haidar al-Abadi
    Adel Abdul Mahdi,Abdul Mahdi,former prime minister of Iraq,Adil Abdul Mahdi
    Mohammed Shia al-Sudani,al-Sudani,prime minister of Iraq,
    Barham Salih,,president of Iraq,
    Moqtada al-Sadr,al-Sadr,Iraqi Shia cleric,Muqtada al-Sadr;Muqtada Sadr
    Ali al-Sistani,al-Sistani,Iraqi Shia cleric,Ayatollah Ali al-Sistani
    Masrour Barzani,,prime minister of Iraqi Kurdistan,
    Masoud Barzani,,former president of Iraqi Kurdistan,Massoud Barzani
    Abu Bakr al-Baghdadi,al-Baghdadi,leader of Islamic State,
    Abd-Rabbu Mansour Hadi,,president of Yemen;Yemeni president,Abdrabbuh Mansur Hadi
    Abdul-Malik al-Houthi,al-Houthi,leader of Yemen's Houthi rebels,Abdulmalik al-Houthi
    Recep Tayyip Erdogan,,president of Turkey;Turkish president,Recep Tayyip Erdoğan
    Mevlut Cavusoglu,,Turkish foreign minister,Mevlüt Çavuşoğlu
    Hulusi Akar,,Turkish defence minister,
    Ibrahim Kalin,,Turkish presidential spokesman;Turkish presidential spokesperson,İbrahim Kalın
    Berat Albayrak,,Turkish finance minister,
    Nureddin Nebati,,Turkish finance minister,
    Suleyman Soylu,,Turkish interior minister,Süleyman Soylu
    Sahap Kavcioglu,,governor of Turkey's central bank,Şahap Kavcıoğlu
    Naci Agbal,,former governor of Turkey's central bank,Naci Ağbal
    Ekrem Imamoglu,,mayor of Istanbul,Ekrem İmamoğlu
    Mansur Yavas,,mayor of Ankara,Mansur Yavaş
    Kemal Kilicdaroglu,,leader of Turkey's Republican People's party,Kemal Kılıçdaroğlu
    Meral Aksener,,leader of Turkey's IYI party,Meral Akşener
    Selahattin Demirtas,,jailed Kurdish politician,Selahattin Demirtaş
    Ahmet Davutoglu,,former prime minister of Turkey,Ahmet Davutoğlu
    Ali Babacan,,former Turkish deputy prime minister,
    Osman Kavala,,jailed Turkish philanthropist,
    Fethullah Gulen,,U.S.-based Turkish cleric,Fethullah Gülen
    Ersin Tatar,,Turkish Cypriot leader,
    Nicos Anastasiades,,president of Cyprus;Cypriot president,Nikos Anastasiades
    Abdel Fattah al-Sisi,al-Sisi,president of Egypt;Egyptian president,Abdel Fatah al-Sisi;Abdel-Fattah el-Sissi
    Sameh Shoukry,,Egyptian foreign minister,Sameh Shoukri
    Mostafa Madbouly,,prime minister of Egypt,
    Mohamed Morsi,,former president of Egypt,Mohammed Morsi
    Tarek Amer,,governor of the Central Bank of Egypt,
    Alaa Abd El-Fattah,Abd El-Fattah,jailed British-Egyptian activist,Alaa Abdel Fattah;Alaa Abdel-Fattah
    Khalifa Haftar,,Libyan military commander,
    Abdul Hamid Dbeibeh,,prime minister of Libya,Abdul Hamid Dbeibah;Abdulhamid Dbeibah
    Fayez al-Sarraj,al-Sarraj,prime minister of Libya,Fayez Serraj
    Kais Saied,,president of Tunisia;Tunisian president,
    Rached Ghannouchi,,leader of Tunisia's Ennahda party,
    Najla Bouden,,prime minister of Tunisia,
    Abdelmadjid Tebboune,,president of Algeria;Algerian president,
    Abdelaziz Bouteflika,,former president of Algeria,
    Mohammed VI,Mohammed,king of Morocco,King Mohammed VI
    Aziz Akhannouch,,prime minister of Morocco,
    Nasser Bourita,,Moroccan foreign minister,
    Mohamed Ould Ghazouani,,president of Mauritania,
    Abdel Fattah al-Burhan,al-Burhan,Sudan's military leader;Sudanese army chief,Abdel Fattah Burhan
    Mohamed Hamdan Dagalo,,commander of Sudan's Rapid Support Forces,Hemedti;Hemeti
    Abdalla Hamdok,,former prime minister of Sudan;Sudanese prime minister,Abdallah Hamdok
    Omar al-Bashir,al-Bashir,former president of Sudan,Omar Bashir;Omar Hassan al-Bashir
    Salva Kiir,,president of South Sudan,
    Riek Machar,,vice president of South Sudan,
    Abiy Ahmed,Abiy,prime minister of Ethiopia;Ethiopian prime minister,Abiy Ahmed Ali
    Debretsion Gebremichael,Debretsion,leader of the Tigray People's Liberation Front,
    Isaias Afwerki,Isaias,president of Eritrea;Eritrean president,Isaias Afewerki
    Hassan Sheikh Mohamud,,president of Somalia;Somali president,
    Mohamed Abdullahi Mohamed,,former president of Somalia,Mohamed Farmajo
    Ismail Omar Guelleh,,president of Djibouti,Ismaïl Omar Guelleh
    Uhuru Kenyatta,,president of Kenya;Kenyan president,
    William Ruto,,president of Kenya;Kenyan president,
    Raila Odinga,,Kenyan opposition leader,
    Yoweri Museveni,,president of Uganda;Ugandan president,
    Bobi Wine,,Ugandan opposition leader,Robert Kyagulanyi
    Paul Kagame,,president of Rwanda;Rwandan president,
    Paul Rusesabagina,,jailed Rwandan dissident,
    Pierre Nkurunziza,,former president of Burundi,
    Evariste Ndayishimiye,,president of Burundi,Évariste Ndayishimiye
    Samia Suluhu Hassan,,president of Tanzania;Tanzanian president,
    John Magufuli,,former president of Tanzania;Tanzanian president,
    Felix Tshisekedi,,president of the Democratic Republic of Congo;Congolese president,Félix Tshisekedi
    Joseph Kabila,,former president of the Democratic Republic of Congo,
    Denis Sassou Nguesso,Sassou Nguesso,president of the Republic of Congo,Denis Sassou-Nguesso
    Denis Mukwege,,Congolese doctor;Nobel Peace Prize winner,
    Joao Lourenco,,president of Angola;Angolan president,João Lourenço
    Jose Eduardo dos Santos,dos Santos,former president of Angola,José Eduardo dos Santos
    Isabel dos Santos,dos Santos,Angolan businesswoman,
    Filipe Nyusi,,president of Mozambique,
    Hakainde Hichilema,,president of Zambia;Zambian president,
    Edgar Lungu,,former president of Zambia,
    Lazarus Chakwera,,president of Malawi,
    Emmerson Mnangagwa,,president of Zimbabwe;Zimbabwean president,
    Robert Mugabe,,former president of Zimbabwe,
    Nelson Chamisa,,Zimbabwean opposition leader,
    Mokgweetsi Masisi,,president of Botswana,
    Hage Geingob,,president of Namibia,
    Cyril Ramaphosa,,president of South Africa;South African president,
    Jacob Zuma,,former president of South Africa,
    Naledi Pandor,,South African foreign minister,
    Enoch Godongwana,,South African finance minister,
    Tito Mboweni,,South African finance minister,
    Pravin Gordhan,,South African public enterprises minister,
    Lesetja Kganyago,,governor of the South African Reserve Bank,
    Julius Malema,,leader of South Africa's Economic Freedom Fighters,
    John Steenhuisen,,leader of South Africa's Democratic Alliance,
    Raymond Zondo,,South African chief justice,
    Desmond Tutu,,archbishop emeritus of Cape Town,
    Andre de Ruyter,de Ruyter,chief executive of Eskom,André de Ruyter
    Andry Rajoelina,,president of Madagascar,
    Muhammadu Buhari,,president of Nigeria;Nigerian president,
    Goodluck Jonathan,,former president of Nigeria,
    Yemi Osinbajo,,vice president of Nigeria,
    Bola Tinubu,,Nigerian presidential candidate,Bola Ahmed Tinubu
    Atiku Abubakar,,Nigerian presidential candidate,
    Peter Obi,,Nigerian presidential candidate,
    Godwin Emefiele,,governor of the Central Bank of Nigeria,
    Aliko Dangote,,chair of the Dangote Group,
    Akinwumi Adesina,,president of the African Development Bank,
    Nana Akufo-Addo,,president of Ghana;Ghanaian president,
    Ken Ofori-Atta,,Ghanaian finance minister,
    John Mahama,,former president of Ghana,John Dramani Mahama
    Alassane Ouattara,,president of Ivory Coast;Ivorian president,
    Laurent Gbagbo,,former president of Ivory Coast,
    Macky Sall,,president of Senegal;Senegalese president,
    Ousmane Sonko,,Senegalese opposition leader,
    Adama Barrow,,president of The Gambia,
    Yahya Jammeh,,former president of The Gambia,
    George Weah,,president of Liberia,
    Ellen Johnson Sirleaf,Johnson Sirleaf,former president of Liberia,
    Julius Maada Bio,,president of Sierra Leone,
    Alpha Conde,,former president of Guinea,Alpha Condé
    Mamady Doumbouya,,Guinea's military leader,Mamadi Doumbouya
    Assimi Goita,,Mali's military leader,Assimi Goïta
    Ibrahim Boubacar Keita,,former president of Mali,Ibrahim Boubacar Keïta
    Roch Marc Christian Kabore,,former president of Burkina Faso,Roch Marc Christian Kaboré;Roch Kabore
    Ibrahim Traore,,Burkina Faso's military leader,Ibrahim Traoré
    Mohamed Bazoum,,president of Niger,
    Mahamadou Issoufou,,former president of Niger,
    Idriss Deby,,former president of Chad,Idriss Déby
    Mahamat Idriss Deby,,president of Chad,Mahamat Idriss Déby
    Paul Biya,,president of Cameroon,
    Ali Bongo,,president of Gabon,Ali Bongo Ondimba
    Teodoro Obiang,,president of Equatorial Guinea,Teodoro Obiang Nguema Mbasogo
    Faustin-Archange Touadera,,president of the Central African Republic,Faustin-Archange Touadéra
    Patrice Talon,,president of Benin,
    Faure Gnassingbe,,president of Togo,Faure Gnassingbé
    Moussa Faki Mahamat,Faki,chair of the African Union commission,Moussa Faki
    Fatou Bensouda,,former prosecutor of the International Criminal Court,
    Karim Khan,,prosecutor of the International Criminal Court,
    Strive Masiyiwa,,founder of Econet,
    John Nkengasong,,director of the Africa Centres for Disease Control and Prevention,
    Ursula von der Leyen,von der Leyen,president of the European Commission;European Commission president,
    Charles Michel,,president of the European Council;European Council president,
    Roberta Metsola,,president of the European parliament,
    David Sassoli,,president of the European parliament,
    Josep Borrell,,EU foreign policy chief;EU high representative for foreign affairs,
    Federica Mogherini,,former EU foreign policy chief,
    Jean-Claude Juncker,,former president of the European Commission,
    Donald Tusk,,former president of the European Council;leader of Poland's Civic Platform,
    Valdis Dombrovskis,,EU trade commissioner;European Commission executive vice president,
    Paolo Gentiloni,,EU economics commissioner,
    Margrethe Vestager,,EU competition commissioner;European Commission executive vice president,
    Thierry Breton,,EU internal market commissioner,
    Frans Timmermans,,EU climate chief;European Commission executive vice president,
    Maros Sefcovic,,European Commission vice president,Maroš Šefčovič
    Kadri Simson,,EU energy commissioner,
    Vera Jourova,,European Commission vice president,Věra Jourová
    Didier Reynders,,EU justice commissioner,
    Mairead McGuinness,,EU financial services commissioner,
    Phil Hogan,,former EU trade commissioner,
    Michel Barnier,,EU chief Brexit negotiator,
    Guy Verhofstadt,,member of the European parliament;former prime minister of Belgium,
    Manfred Weber,,leader of the European People's party,
    Eva Kaili,,former vice president of the European parliament,
    Christine Lagarde,,president of the European Central Bank;European Central Bank president,
    Mario Draghi,,prime minister of Italy;former president of the European Central Bank,
    Luis de Guindos,de Guindos,vice president of the European Central Bank,
    Isabel Schnabel,,member of the European Central Bank's executive board,
    Philip Lane,,European Central Bank chief economist,
    Fabio Panetta,,member of the European Central Bank's executive board,
    Andrea Enria,,chair of the European Central Bank's supervisory board,
    Paschal Donohoe,,Irish finance minister;president of the eurogroup,
    Klaus Regling,,managing director of the European Stability Mechanism,
    Koen Lenaerts,,president of the European Court of Justice,
    Emer Cooke,,executive director of the European Medicines Agency,
    Angela Merkel,,German chancellor;former German chancellor,
    Olaf Scholz,,German chancellor,
    Annalena Baerbock,,German foreign minister,
    Robert Habeck,,German economy minister;German vice-chancellor,
    Christian Lindner,,German finance minister,
    Christine Lambrecht,,German defence minister,
    Heiko Maas,,German foreign minister,
    Sigmar Gabriel,,German foreign minister;former German foreign minister,
    Peter Altmaier,,German economy minister,
    Annegret Kramp-Karrenbauer,,German defence minister,
    Wolfgang Schauble,,former German finance minister;president of the Bundestag,Wolfgang Schäuble;Wolfgang Schaeuble
    Armin Laschet,,leader of Germany's Christian Democrats,
    Friedrich Merz,,leader of Germany's Christian Democrats,
    Markus Soder,,premier of Bavaria,Markus Söder;Markus Soeder
    Horst Seehofer,,German interior minister,
    Nancy Faeser,,German interior minister,
    Karl Lauterbach,,German health minister,
    Jens Spahn,,German health minister,
    Frank-Walter Steinmeier,,president of Germany;German president,
    Gerhard Schroder,,former German chancellor,Gerhard Schröder;Gerhard Schroeder
    Sahra Wagenknecht,,German left-wing politician,
    Alice Weidel,,co-leader of Alternative for Germany,
    Jens Weidmann,,president of the Bundesbank;Bundesbank president,
    Joachim Nagel,,president of the Bundesbank;Bundesbank president,
    Clemens Fuest,,president of the Ifo Institute,
    Norbert Rottgen,,German Christian Democrat lawmaker,Norbert Röttgen;Norbert Roettgen
    Wolfgang Ischinger,,former chair of the Munich Security Conference,
    Emmanuel Macron,,president of France;French president,
    Francois Hollande,,former president of France;French president,François Hollande
    Nicolas Sarkozy,,former president of France,
    Elisabeth Borne,,prime minister of France;French prime minister,Élisabeth Borne
    Jean Castex,,prime minister of France;French prime minister,
    Edouard Philippe,,former prime minister of France;French prime minister,Édouard Philippe
    Manuel Valls,,former prime minister of France,
    Bruno Le Maire,Le Maire,French finance minister,
    Catherine Colonna,,French foreign minister,
    Jean-Yves Le Drian,Le Drian,French foreign minister;French defence minister,
    Sebastien Lecornu,,French defence minister,Sébastien Lecornu
    Florence Parly,,French defence minister,
    Gerald Darmanin,,French interior minister,Gérald Darmanin
    Olivier Veran,,French health minister;French government spokesman,Olivier Véran
    Clement Beaune,,French Europe minister,Clément Beaune
    Marine Le Pen,Le Pen,leader of the National Rally;French far-right leader,
    Jordan Bardella,,president of the National Rally,
    Eric Zemmour,,far-right French presidential candidate,Éric Zemmour
    Jean-Luc Melenchon,,leader of France Unbowed;French far-left leader,Jean-Luc Mélenchon
    Valerie Pecresse,,Republican candidate for the French presidency,Valérie Pécresse
    Anne Hidalgo,,mayor of Paris,
    Francois Villeroy de Galhau,Villeroy de Galhau,governor of the Bank of France,François Villeroy de Galhau
    Bernard Arnault,,chief executive of LVMH;chair of LVMH,
    Patrick Pouyanne,,chief executive of TotalEnergies,Patrick Pouyanné
    Francois-Henri Pinault,,chief executive of Kering,François-Henri Pinault
    Luca de Meo,de Meo,chief executive of Renault,
    Carlos Tavares,,chief executive of Stellantis,
    Guillaume Faury,,chief executive of Airbus,
    Jean-Bernard Levy,,chief executive of EDF,Jean-Bernard Lévy
    Vincent Bollore,,French billionaire;controlling shareholder of Vivendi,Vincent Bolloré
    Patrick Drahi,,founder of Altice,
    Xavier Niel,,founder of Iliad,
    Paul Hudson,,chief executive of Sanofi,
    Thomas Piketty,,French economist;professor at the Paris School of Economics,
    Laurent Fabius,,president of France's constitutional council;former French foreign minister,
    Giorgia Meloni,,prime minister of Italy;Italian prime minister,
    Giuseppe Conte,,prime minister of Italy;leader of the Five Star Movement,
    Matteo Renzi,,former prime minister of Italy,
    Matteo Salvini,,leader of the League,
    Silvio Berlusconi,,former prime minister of Italy;leader of Forza Italia,
    Enrico Letta,,leader of Italy's Democratic party;former prime minister of Italy,
    Mario Monti,,former prime minister of Italy,
    Luigi Di Maio,Di Maio,Italian foreign minister,
    Antonio Tajani,,Italian foreign minister;former president of the European parliament,
    Sergio Mattarella,,president of Italy;Italian president,
    Daniele Franco,,Italian finance minister,
    Giancarlo Giorgetti,,Italian finance minister,
    Guido Crosetto,,Italian defence minister,
    Lorenzo Guerini,,Italian defence minister,
    Roberto Cingolani,,Italian ecological transition minister,
    Ignazio Visco,,governor of the Bank of Italy,
    Andrea Orcel,,chief executive of UniCredit,
    Carlo Messina,,chief executive of Intesa Sanpaolo,
    Claudio Descalzi,,chief executive of Eni,
    Francesco Starace,,chief executive of Enel,
    John Elkann,,chair of Stellantis;chief executive of Exor,
    Sergio Marchionne,,former chief executive of Fiat Chrysler,
    Leonardo Del Vecchio,Del Vecchio,founder of Luxottica,
    Pedro Sanchez,,prime minister of Spain;Spanish prime minister,Pedro Sánchez
    Mariano Rajoy,,former prime minister of Spain,
    Nadia Calvino,,Spanish economy minister;Spanish deputy prime minister,Nadia Calviño
    Jose Manuel Albares,,Spanish foreign minister,José Manuel Albares
    Arancha Gonzalez Laya,Gonzalez Laya,Spanish foreign minister,Arancha González Laya
    Margarita Robles,,Spanish defence minister,
    Yolanda Diaz,,Spanish labour minister,Yolanda Díaz
    Teresa Ribera,,Spanish environment minister,
    Pablo Iglesias,,former leader of Podemos,
    Alberto Nunez Feijoo,Nunez Feijoo,leader of Spain's People's party,Alberto Núñez Feijóo
    Isabel Diaz Ayuso,Diaz Ayuso,head of the Madrid regional government,Isabel Díaz Ayuso
    Santiago Abascal,,leader of Vox,
    Carles Puigdemont,,former president of Catalonia,
    Pere Aragones,,president of Catalonia,Pere Aragonès
    Felipe VI,Felipe,king of Spain,King Felipe VI
    Ana Botin,,executive chair of Santander,Ana Botín
    Carlos Torres,,chair of BBVA,Carlos Torres Vila
    Pablo Hernandez de Cos,Hernandez de Cos,governor of the Bank of Spain,Pablo Hernández de Cos
    Ignacio Sanchez Galan,Sanchez Galan,executive chair of Iberdrola,Ignacio Sánchez Galán;Ignacio Galán
    Antonio Costa,,prime minister of Portugal;Portuguese prime minister,António Costa
    Marcelo Rebelo de Sousa,Rebelo de Sousa,president of Portugal;Portuguese president,
    Mario Centeno,,governor of the Bank of Portugal;former president of the eurogroup,Mário Centeno
    Augusto Santos Silva,Santos Silva,Portuguese foreign minister,
    Kyriakos Mitsotakis,,prime minister of Greece;Greek prime minister,
    Alexis Tsipras,,former prime minister of Greece;leader of Syriza,
    Yanis Varoufakis,,former Greek finance minister,
    Nikos Dendias,,Greek foreign minister,
    Christos Staikouras,,Greek finance minister,
    Yannis Stournaras,,governor of the Bank of Greece,
    Micheal Martin,,Irish taoiseach;Irish prime minister,Micheál Martin
    Leo Varadkar,,Irish taoiseach;Irish deputy prime minister,
    Enda Kenny,,former Irish taoiseach,
    Simon Coveney,,Irish foreign minister,
    Mary Lou McDonald,,president of Sinn Fein;Sinn Fein leader,
    Michelle O'Neill,,vice president of Sinn Fein,
    Michael O'Leary,,chief executive of Ryanair,
    Gabriel Makhlouf,,governor of the Central Bank of Ireland,
    Mark Rutte,,prime minister of the Netherlands;Dutch prime minister,
    Wopke Hoekstra,,Dutch foreign minister;Dutch finance minister,
    Sigrid Kaag,,Dutch finance minister,
    Geert Wilders,,leader of the Dutch Freedom party,
    Jeroen Dijsselbloem,,former president of the eurogroup,
    Klaas Knot,,president of the Dutch central bank,
    Kajsa Ollongren,,Dutch defence minister,
    Peter Wennink,,chief executive of ASML,
    Ben van Beurden,van Beurden,chief executive of Shell,
    Wael Sawan,,chief executive of Shell,
    Alexander De Croo,De Croo,prime minister of Belgium;Belgian prime minister,
    Sophie Wilmes,,Belgian foreign minister;former prime minister of Belgium,Sophie Wilmès
    Pierre Wunsch,,governor of the National Bank of Belgium,
    Xavier Bettel,,prime minister of Luxembourg,
    Jean Asselborn,,Luxembourg foreign minister,
    Sebastian Kurz,,former Austrian chancellor;Austrian chancellor,
    Karl Nehammer,,Austrian chancellor,
    Alexander Schallenberg,,Austrian foreign minister,
    Alexander Van der Bellen,Van der Bellen,president of Austria,
    Heinz-Christian Strache,,former leader of Austria's Freedom party,
    Robert Holzmann,,governor of the Austrian central bank,
    Ignazio Cassis,,president of Switzerland;Swiss foreign minister,
    Thomas Jordan,,chair of the Swiss National Bank,
    Karin Keller-Sutter,,Swiss finance minister,
    Sergio Ermotti,,former chief executive of UBS,
    Ralph Hamers,,chief executive of UBS,
    Colm Kelleher,,chair of UBS,
    Tidjane Thiam,,former chief executive of Credit Suisse,
    Thomas Gottstein,,chief executive of Credit Suisse,
    Ulrich Korner,,chief executive of Credit Suisse,Ulrich Körner;Ulrich Koerner
    Axel Lehmann,,chair of Credit Suisse,
    Antonio Horta-Osorio,,former chair of Credit Suisse,António Horta-Osório
    Mark Schneider,,chief executive of Nestle,Ulf Mark Schneider
    Vas Narasimhan,,chief executive of Novartis,Vasant Narasimhan
    Severin Schwan,,chief executive of Roche,
    Mette Frederiksen,,prime minister of Denmark;Danish prime minister,
    Jeppe Kofod,,Danish foreign minister,
    Lars Lokke Rasmussen,Lokke Rasmussen,former prime minister of Denmark;Danish foreign minister,Lars Løkke Rasmussen
    Anders Fogh Rasmussen,,former NATO secretary-general;former prime minister of Denmark,
    Soren Skou,,chief executive of Maersk,Søren Skou
    Magdalena Andersson,,prime minister of Sweden;Swedish prime minister,
    Ulf Kristersson,,prime minister of Sweden;Swedish prime minister,
    Stefan Lofven,,former prime minister of Sweden;Swedish prime minister,Stefan Löfven
    Ann Linde,,Swedish foreign minister,
    Tobias Billstrom,,Swedish foreign minister,Tobias Billström
    Jimmie Akesson,,leader of the Sweden Democrats,Jimmie Åkesson
    Carl Bildt,,former prime minister of Sweden;co-chair of the European Council on Foreign Relations,
    Stefan Ingves,,governor of the Riksbank,
    Greta Thunberg,,Swedish climate activist,
    Daniel Ek,,chief executive of Spotify,
    Sanna Marin,,prime minister of Finland;Finnish prime minister,
    Sauli Niinisto,,president of Finland;Finnish president,Sauli Niinistö
    Pekka Haavisto,,Finnish foreign minister,
    Alexander Stubb,,former prime minister of Finland,
    Olli Rehn,,governor of the Bank of Finland,
    Jonas Gahr Store,,prime minister of Norway;Norwegian prime minister,Jonas Gahr Støre
    Erna Solberg,,former prime minister of Norway,
    Anniken Huitfeldt,,Norwegian foreign minister,
    Nicolai Tangen,,chief executive of Norges Bank Investment Management,
    Anders Opedal,,chief executive of Equinor,
    Katrin Jakobsdottir,,prime minister of Iceland,Katrín Jakobsdóttir
    Kaja Kallas,,prime minister of Estonia;Estonian prime minister,
    Alar Karis,,president of Estonia,
    Toomas Hendrik Ilves,,former president of Estonia,
    Krisjanis Karins,,prime minister of Latvia;Latvian prime minister,Krišjānis Kariņš
    Egils Levits,,president of Latvia,
    Edgars Rinkevics,,Latvian foreign minister,Edgars Rinkēvičs
    Artis Pabriks,,Latvian defence minister,
    Gitanas Nauseda,,president of Lithuania;Lithuanian president,Gitanas Nausėda
    Ingrida Simonyte,,prime minister of Lithuania,Ingrida Šimonytė
    Gabrielius Landsbergis,,Lithuanian foreign minister,
    Dalia Grybauskaite,,former president of Lithuania,Dalia Grybauskaitė
    Andrzej Duda,,president of Poland;Polish president,
    Mateusz Morawiecki,,prime minister of Poland;Polish prime minister,
    Jaroslaw Kaczynski,,leader of Poland's Law and Justice party,Jarosław Kaczyński
    Zbigniew Rau,,Polish foreign minister,
    Mariusz Blaszczak,,Polish defence minister,Mariusz Błaszczak
    Zbigniew Ziobro,,Polish justice minister,
    Adam Glapinski,,governor of the National Bank of Poland,Adam Glapiński
    Rafal Trzaskowski,,mayor of Warsaw,Rafał Trzaskowski
    Radoslaw Sikorski,,former Polish foreign minister,Radosław Sikorski;Radek Sikorski
    Lech Walesa,,former president of Poland,Lech Wałęsa
    Viktor Orban,,prime minister of Hungary;Hungarian prime minister,Viktor Orbán
    Peter Szijjarto,,Hungarian foreign minister,Péter Szijjártó
    Zoltan Kovacs,,Hungarian government spokesman,Zoltán Kovács
    Gyorgy Matolcsy,,governor of the National Bank of Hungary,György Matolcsy
    Peter Marki-Zay,,Hungarian opposition leader,Péter Márki-Zay
    Katalin Novak,,president of Hungary,Katalin Novák
    Petr Fiala,,prime minister of the Czech Republic;Czech prime minister,
    Andrej Babis,,former prime minister of the Czech Republic;Czech prime minister,Andrej Babiš
    Milos Zeman,,president of the Czech Republic;Czech president,Miloš Zeman
    Jan Lipavsky,,Czech foreign minister,Jan Lipavský
    Petr Pavel,,Czech presidential candidate;former head of NATO's military committee,
    Zuzana Caputova,,president of Slovakia;Slovak president,Zuzana Čaputová
    Eduard Heger,,prime minister of Slovakia,
    Robert Fico,,former prime minister of Slovakia,
    Jan Kuciak,,murdered Slovak journalist,Ján Kuciak
    Janez Jansa,,former prime minister of Slovenia,Janez Janša
    Robert Golob,,prime minister of Slovenia,
    Andrej Plenkovic,,prime minister of Croatia;Croatian prime minister,Andrej Plenković
    Zoran Milanovic,,president of Croatia,Zoran Milanović
    Aleksandar Vucic,,president of Serbia;Serbian president,Aleksandar Vučić
    Ana Brnabic,,prime minister of Serbia,Ana Brnabić
    Ivica Dacic,,Serbian foreign minister,Ivica Dačić
    Milorad Dodik,,Bosnian Serb leader,
    Christian Schmidt,,high representative for Bosnia and Herzegovina,
    Bakir Izetbegovic,,Bosniak leader,Bakir Izetbegović
    Milo Djukanovic,,president of Montenegro,Milo Đukanović
    Albin Kurti,,prime minister of Kosovo,
    Hashim Thaci,,former president of Kosovo,Hashim Thaçi
    Vjosa Osmani,,president of Kosovo,Vjosa Osmani-Sadriu
    Edi Rama,,prime minister of Albania;Albanian prime minister,
    Zoran Zaev,,former prime minister of North Macedonia,
    Dimitar Kovacevski,,prime minister of North Macedonia,
    Stevo Pendarovski,,president of North Macedonia,
    Boyko Borisov,,former prime minister of Bulgaria,Boyko Borissov
    Kiril Petkov,,former prime minister of Bulgaria;Bulgarian prime minister,
    Rumen Radev,,president of Bulgaria,
    Kristalina Georgieva,,managing director of the IMF;IMF managing director,
    Klaus Iohannis,,president of Romania;Romanian president,
    Nicolae Ciuca,,prime minister of Romania,Nicolae Ciucă
    Laura Codruta Kovesi,,European chief prosecutor,Laura Codruța Kövesi;Laura Codruța Kovesi;Laura Codruta Kövesi
    Robert Abela,,prime minister of Malta,
    Joseph Muscat,,former prime minister of Malta,
    Daphne Caruana Galizia,Caruana Galizia,murdered Maltese journalist,
    Boris Johnson,,UK prime minister;British prime minister;former UK prime minister,
    Liz Truss,,UK prime minister;UK foreign secretary,Elizabeth Truss
    Rishi Sunak,,UK prime minister;UK chancellor,
    Theresa May,,UK prime minister;former UK prime minister,
    David Cameron,,UK prime minister;former UK prime minister,
    Gordon Brown,,former UK prime minister,
    Tony Blair,,former UK prime minister,
    John Major,,former UK prime minister,
    Keir Starmer,,leader of the Labour party;Labour leader,Sir Keir Starmer
    Jeremy Corbyn,,former Labour leader,
    Rachel Reeves,,shadow chancellor,
    Angela Rayner,,deputy Labour leader,
    David Lammy,,shadow foreign secretary,
    Yvette Cooper,,shadow home secretary,
    Wes Streeting,,shadow health secretary,
    Ed Miliband,,shadow climate secretary;former Labour leader,
    David Miliband,,chief executive of the International Rescue Committee;former UK foreign secretary,
    John McDonnell,,former shadow chancellor,
    Sadiq Khan,,mayor of London,
    Andy Burnham,,mayor of Greater Manchester,
    Jeremy Hunt,,UK chancellor;UK foreign secretary,
    Kwasi Kwarteng,,UK chancellor;UK business secretary,
    Nadhim Zahawi,,UK chancellor;Conservative party chair,
    Sajid Javid,,UK health secretary;UK chancellor,
    Philip Hammond,,UK chancellor;former UK chancellor,
    George Osborne,,UK chancellor;former UK chancellor,
    James Cleverly,,UK foreign secretary,
    Dominic Raab,,UK deputy prime minister;UK foreign secretary,
    Ben Wallace,,UK defence secretary,
    Priti Patel,,UK home secretary,
    Suella Braverman,,UK home secretary;attorney general,
    Michael Gove,,UK levelling up secretary;UK Cabinet Office minister,
    Grant Shapps,,UK business secretary;UK transport secretary,
    Penny Mordaunt,,leader of the House of Commons,
    Kemi Badenoch,,UK trade secretary,
    Anne-Marie Trevelyan,,UK trade secretary,
    Jacob Rees-Mogg,,UK business secretary;leader of the House of Commons,
    Matt Hancock,,UK health secretary,
    Gavin Williamson,,UK education secretary;UK defence secretary,
    Oliver Dowden,,Conservative party chair;UK culture secretary,
    Nadine Dorries,,UK culture secretary,
    David Davis,,UK Brexit secretary,
    David Frost,,UK chief Brexit negotiator;former Brexit minister,Lord Frost;Lord David Frost
    Alok Sharma,,president of COP26,
    Brandon Lewis,,UK justice secretary;Northern Ireland secretary,
    Lindsay Hoyle,,speaker of the House of Commons,
    John Bercow,,former speaker of the House of Commons,
    Dominic Cummings,,former chief adviser to Boris Johnson,
    Sue Gray,,senior civil servant,
    Simon Case,,UK cabinet secretary,
    Mark Sedwill,,former UK cabinet secretary,
    Tom Tugendhat,,UK security minister;chair of the House of Commons foreign affairs committee,
    Nigel Farage,,former leader of the Brexit party;former UKIP leader,
    Ed Davey,,leader of the Liberal Democrats,
    Tim Farron,,former leader of the Liberal Democrats,
    Nick Clegg,,president of global affairs at Meta;former UK deputy prime minister,
    Nicola Sturgeon,,first minister of Scotland;Scottish first minister,
    Alex Salmond,,former first minister of Scotland,
    Ian Blackford,,Westminster leader of the Scottish National party,
    Mark Drakeford,,first minister of Wales;Welsh first minister,
    Arlene Foster,,first minister of Northern Ireland,
    Jeffrey Donaldson,,leader of the Democratic Unionist party,
    Gerry Adams,,former president of Sinn Fein,
    Andrew Bailey,,governor of the Bank of England;Bank of England governor,
    Mark Carney,,governor of the Bank of England;former Bank of England governor,
    Ben Broadbent,,deputy governor of the Bank of England,
    Andy Haldane,,former chief economist at the Bank of England,
    Huw Pill,,chief economist at the Bank of England,
    Silvana Tenreyro,,member of the Bank of England's Monetary Policy Committee,
    Catherine Mann,,member of the Bank of England's Monetary Policy Committee,
    Richard Hughes,,chair of the Office for Budget Responsibility,
    Nikhil Rathi,,chief executive of the Financial Conduct Authority,
    Richard Moore,,chief of MI6,
    Ken McCallum,,director-general of MI5,
    Jeremy Fleming,,director of GCHQ,
    Tony Radakin,,UK chief of the defence staff,
    Chris Whitty,,England's chief medical officer,
    Patrick Vallance,,UK chief scientific adviser,
    Jonathan Van-Tam,,deputy chief medical officer for England,
    Neil Ferguson,,epidemiologist at Imperial College London,
    Cressida Dick,,Metropolitan Police commissioner,
    Mark Rowley,,Metropolitan Police commissioner,
    Justin Welby,,archbishop of Canterbury,
    Robert Reed,,president of the UK Supreme Court,
    Brenda Hale,,former president of the UK Supreme Court,
    Paul Johnson,,director of the Institute for Fiscal Studies,
    Torsten Bell,,chief executive of the Resolution Foundation,
    Frances O'Grady,,general secretary of the TUC,
    Tony Danker,,director-general of the CBI,
    Carolyn Fairbairn,,director-general of the CBI,
    Mick Lynch,,general secretary of the RMT union,
    Sharon Graham,,general secretary of Unite,
    Bernard Looney,,chief executive of BP,
    Bob Dudley,,former chief executive of BP,
    Emma Walmsley,,chief executive of GSK,
    Pascal Soriot,,chief executive of AstraZeneca,
    Noel Quinn,,chief executive of HSBC,
    Mark Tucker,,chair of HSBC,
    Bill Winters,,chief executive of Standard Chartered,
    Jes Staley,,former chief executive of Barclays,
    Coimbatore Venkatakrishnan,,chief executive of Barclays,CS Venkatakrishnan;C.S. Venkatakrishnan
    Alison Rose,,chief executive of NatWest,
    Charlie Nunn,,chief executive of Lloyds Banking Group,
    David Schwimmer,,chief executive of the London Stock Exchange Group,
    Alan Jope,,chief executive of Unilever,
    Paul Polman,,former chief executive of Unilever,
    Ivan Glasenberg,,former chief executive of Glencore,
    Gary Nagle,,chief executive of Glencore,
    Jakob Stausholm,,chief executive of Rio Tinto,
    Mike Henry,,chief executive of BHP,
    Warren East,,chief executive of Rolls-Royce,
    Charles Woodburn,,chief executive of BAE Systems,
    Mark Read,,chief executive of WPP,
    Martin Sorrell,,executive chair of S4 Capital;founder of WPP,
    Richard Branson,,founder of Virgin Group,
    James Dyson,,founder of Dyson,
    Mike Ashley,,founder of Sports Direct,
    Philip Green,,former owner of BHS,
    Lex Greensill,,founder of Greensill Capital,
    Sanjeev Gupta,,executive chair of GFG Alliance,
    Lakshmi Mittal,,executive chair of ArcelorMittal,
    Luis Gallego,,chief executive of IAG,
    Willie Walsh,,director-general of IATA,
    Tim Davie,,director-general of the BBC,
    Demis Hassabis,,co-founder of DeepMind,
    Joe Biden,,president of the U.S.;U.S. president,Joseph Biden;Joseph R Biden
    Donald Trump,,former president of the U.S.;U.S. president,Donald J Trump
    Barack Obama,,former president of the U.S.;U.S. president,
    George W Bush,,former president of the U.S.,George W. Bush
    Bill Clinton,,former president of the U.S.,
    Jimmy Carter,,former president of the U.S.,
    Kamala Harris,,vice president of the U.S.;U.S. vice president,
    Mike Pence,,former vice president of the U.S.;U.S. vice president,
    Hillary Clinton,,former U.S. secretary of state;Democratic presidential candidate,Hillary Rodham Clinton
    Antony Blinken,,U.S. secretary of state,Anthony Blinken;Tony Blinken
    Mike Pompeo,,former U.S. secretary of state;U.S. secretary of state,
    Rex Tillerson,,former U.S. secretary of state;former chief executive of ExxonMobil,
    John Kerry,,U.S. climate envoy;former U.S. secretary of state,
    Henry Kissinger,,former U.S. secretary of state,
    Condoleezza Rice,,former U.S. secretary of state;director of the Hoover Institution,
    Wendy Sherman,,U.S. deputy secretary of state,
    Victoria Nuland,,U.S. under secretary of state,
    Ned Price,,U.S. state department spokesman;U.S. state department spokesperson,
    Kurt Campbell,,White House Indo-Pacific coordinator,
    Daniel Kritenbrink,,U.S. assistant secretary of state for east Asia,
    Jake Sullivan,,U.S. national security adviser,
    John Bolton,,former U.S. national security adviser,
    Michael Flynn,,former U.S. national security adviser,
    Robert O'Brien,,former U.S. national security adviser,
    HR McMaster,,former U.S. national security adviser,H.R. McMaster;H. R. McMaster
    Susan Rice,,former U.S. national security adviser;White House domestic policy adviser,
    Matt Pottinger,,former U.S. deputy national security adviser,Matthew Pottinger
    Lloyd Austin,,U.S. defence secretary,
    James Mattis,,former U.S. defence secretary,Jim Mattis
    Mark Esper,,former U.S. defence secretary,
    Ash Carter,,former U.S. defence secretary,Ashton Carter
    Leon Panetta,,former U.S. defence secretary;former CIA director,
    Mark Milley,,chair of the U.S. joint chiefs of staff,
    John Kirby,,White House national security spokesman;Pentagon press secretary,
    Colin Kahl,,U.S. under secretary of defence for policy,
    William Burns,,CIA director,Bill Burns
    Gina Haspel,,former CIA director,
    John Brennan,,former CIA director,
    David Petraeus,,former CIA director;retired U.S. general,
    Avril Haines,,U.S. director of national intelligence,
    Christopher Wray,,FBI director,
    James Comey,,former FBI director,
    Robert Mueller,,former U.S. special counsel;former FBI director,
    Janet Yellen,,U.S. Treasury secretary;former Federal Reserve chair,
    Steven Mnuchin,,former U.S. Treasury secretary,
    Jack Lew,,former U.S. Treasury secretary,Jacob Lew
    Hank Paulson,,former U.S. Treasury secretary,Henry Paulson
    Timothy Geithner,,former U.S. Treasury secretary,Tim Geithner
    Robert Rubin,,former U.S. Treasury secretary,
    Lawrence Summers,,former U.S. Treasury secretary;professor at Harvard University,Larry Summers
    Wally Adeyemo,,U.S. deputy Treasury secretary,Adewale Adeyemo
    Gina Raimondo,,U.S. commerce secretary,
    Wilbur Ross,,former U.S. commerce secretary,
    Katherine Tai,,U.S. trade representative,
    Robert Lighthizer,,former U.S. trade representative,
    Michael Froman,,former U.S. trade representative,
    Peter Navarro,,former White House trade adviser,
    Merrick Garland,,U.S. attorney general,
    William Barr,,former U.S. attorney general,Bill Barr
    Jeff Sessions,,former U.S. attorney general,
    Lisa Monaco,,U.S. deputy attorney general,
    Jack Smith,,U.S. special counsel,
    Pete Buttigieg,,U.S. transportation secretary,
    Alejandro Mayorkas,,U.S. homeland security secretary,
    Jennifer Granholm,,U.S. energy secretary,
    Xavier Becerra,,U.S. health secretary,
    Marty Walsh,,U.S. labour secretary,
    Tom Vilsack,,U.S. agriculture secretary,
    Miguel Cardona,,U.S. education secretary,
    Deb Haaland,,U.S. interior secretary,
    Michael Regan,,administrator of the U.S. Environmental Protection Agency,
    Samantha Power,,administrator of USAID,
    Linda Thomas-Greenfield,,U.S. ambassador to the U.N.,
    Nikki Haley,,former U.S. ambassador to the U.N.,
    Nicholas Burns,,U.S. ambassador to China,
    Rahm Emanuel,,U.S. ambassador to Japan,
    Robert Malley,,U.S. special envoy for Iran,Rob Malley
    Amos Hochstein,,U.S. energy envoy,
    Brett McGurk,,White House Middle East coordinator,
    Ron Klain,,White House chief of staff,
    Mark Meadows,,former White House chief of staff,
    Mick Mulvaney,,former White House chief of staff,
    John Kelly,,former White House chief of staff,
    Reince Priebus,,former White House chief of staff,
    Steve Bannon,,former White House strategist,
    Jared Kushner,,former White House adviser,
    Ivanka Trump,,former White House adviser,
    Melania Trump,,former U.S. first lady,
    Jill Biden,,U.S. first lady,
    Hunter Biden,,son of U.S. president Joe Biden,
    Kellyanne Conway,,former White House adviser,
    Stephen Miller,,former White House adviser,
    Larry Kudlow,,former White House economic adviser,
    Gary Cohn,,former White House economic adviser,
    Brian Deese,,director of the National Economic Council,
    Cecilia Rouse,,chair of the Council of Economic Advisers,
    Jared Bernstein,,member of the Council of Economic Advisers,
    Jason Furman,,former chair of the Council of Economic Advisers;professor at Harvard University,
    Jen Psaki,,White House press secretary,
    Karine Jean-Pierre,,White House press secretary,
    Anthony Fauci,,chief medical adviser to the U.S. president,
    Rochelle Walensky,,director of the U.S. Centers for Disease Control and Prevention,
    Ashish Jha,,White House Covid-19 coordinator,
    Rudy Giuliani,,former mayor of New York City;lawyer to Donald Trump,Rudolph Giuliani
    Paul Manafort,,former chair of the Trump campaign,
    Roger Stone,,political adviser to Donald Trump,
    Michael Cohen,,former lawyer to Donald Trump,
    Allen Weisselberg,,former chief financial officer of the Trump Organization,
    Jerome Powell,,Federal Reserve chair;chair of the U.S. Federal Reserve,Jay Powell;Jerome H. Powell;Jerome H Powell
    Ben Bernanke,,former Federal Reserve chair,
    Alan Greenspan,,former Federal Reserve chair,
    Paul Volcker,,former Federal Reserve chair,
    Lael Brainard,,Federal Reserve vice-chair,
    Richard Clarida,,former Federal Reserve vice-chair,
    Randal Quarles,,former Federal Reserve vice-chair for supervision,Randy Quarles
    Michael Barr,,Federal Reserve vice-chair for supervision,
    Christopher Waller,,Federal Reserve governor,
    Michelle Bowman,,Federal Reserve governor,
    Lisa Cook,,Federal Reserve governor,
    Philip Jefferson,,Federal Reserve governor,
    John Williams,,president of the Federal Reserve Bank of New York,
    James Bullard,,president of the Federal Reserve Bank of St Louis,
    Mary Daly,,president of the Federal Reserve Bank of San Francisco,
    Loretta Mester,,president of the Federal Reserve Bank of Cleveland,
    Raphael Bostic,,president of the Federal Reserve Bank of Atlanta,
    Charles Evans,,president of the Federal Reserve Bank of Chicago,
    Neel Kashkari,,president of the Federal Reserve Bank of Minneapolis,
    Esther George,,president of the Federal Reserve Bank of Kansas City,
    Eric Rosengren,,former president of the Federal Reserve Bank of Boston,
    Susan Collins,,U.S. senator from Maine;president of the Federal Reserve Bank of Boston,
    Robert Kaplan,,former president of the Federal Reserve Bank of Dallas,
    Lorie Logan,,president of the Federal Reserve Bank of Dallas,
    Gary Gensler,,chair of the U.S. Securities and Exchange Commission,
    Jay Clayton,,former chair of the U.S. Securities and Exchange Commission,
    Lina Khan,,chair of the U.S. Federal Trade Commission,
    Jonathan Kanter,,head of the U.S. justice department's antitrust division,
    Rohit Chopra,,director of the Consumer Financial Protection Bureau,
    Rostin Behnam,,chair of the Commodity Futures Trading Commission,
    Nancy Pelosi,,speaker of the U.S. House of Representatives;House speaker,
    Kevin McCarthy,,Republican leader in the U.S. House of Representatives,
    Paul Ryan,,former speaker of the U.S. House of Representatives,
    John Boehner,,former speaker of the U.S. House of Representatives,
    Steny Hoyer,,Democratic majority leader in the U.S. House of Representatives,
    Hakeem Jeffries,,Democratic leader in the U.S. House of Representatives,
    Jim Clyburn,,Democratic whip in the U.S. House of Representatives,James Clyburn
    Steve Scalise,,Republican whip in the U.S. House of Representatives,
    Liz Cheney,,Republican congresswoman from Wyoming,
    Adam Kinzinger,,Republican congressman from Illinois,
    Adam Schiff,,chair of the House intelligence committee,
    Jerrold Nadler,,chair of the House judiciary committee,Jerry Nadler
    Bennie Thompson,,chair of the House January 6 committee,
    Jamie Raskin,,Democratic congressman from Maryland,
    Maxine Waters,,chair of the House financial services committee,
    Gregory Meeks,,chair of the House foreign affairs committee,
    Richard Neal,,chair of the House ways and means committee,
    Alexandria Ocasio-Cortez,,Democratic congresswoman from New York,
    Ilhan Omar,,Democratic congresswoman from Minnesota,
    Rashida Tlaib,,Democratic congresswoman from Michigan,
    Pramila Jayapal,,chair of the Congressional Progressive Caucus,
    Marjorie Taylor Greene,,Republican congresswoman from Georgia,
    Matt Gaetz,,Republican congressman from Florida,
    Jim Jordan,,Republican congressman from Ohio,
    Elise Stefanik,,Republican congresswoman from New York,
    Lauren Boebert,,Republican congresswoman from Colorado,
    Mike Gallagher,,Republican congressman from Wisconsin,
    Michael McCaul,,senior Republican on the House foreign affairs committee,
    Chuck Schumer,,Senate majority leader;U.S. senator from New York,Charles Schumer
    Mitch McConnell,,Senate minority leader;U.S. senator from Kentucky,
    Dick Durbin,,U.S. senator from Illinois;Senate Democratic whip,Richard Durbin
    John Thune,,U.S. senator from South Dakota,
    John Cornyn,,U.S. senator from Texas,
    Ted Cruz,,U.S. senator from Texas,
    Marco Rubio,,U.S. senator from Florida,
    Rick Scott,,U.S. senator from Florida,
    Lindsey Graham,,U.S. senator from South Carolina,
    Tim Scott,,U.S. senator from South Carolina,
    Bernie Sanders,,U.S. senator from Vermont;former Democratic presidential candidate,
    Patrick Leahy,,U.S. senator from Vermont,
    Elizabeth Warren,,U.S. senator from Massachusetts;former Democratic presidential candidate,
    Ed Markey,,U.S. senator from Massachusetts,Edward Markey
    Joe Manchin,,U.S. senator from West Virginia;Democratic senator from West Virginia,
    Kyrsten Sinema,,U.S. senator from Arizona,
    Mark Kelly,,U.S. senator from Arizona,
    John McCain,,U.S. senator from Arizona;former Republican presidential candidate,
    Jeff Flake,,former U.S. senator from Arizona,
    Mitt Romney,,U.S. senator from Utah;former Republican presidential candidate,
    Mike Lee,,U.S. senator from Utah,
    Lisa Murkowski,,U.S. senator from Alaska,
    Rand Paul,,U.S. senator from Kentucky,
    Josh Hawley,,U.S. senator from Missouri,
    Tom Cotton,,U.S. senator from Arkansas,
    Rob Portman,,U.S. senator from Ohio,
    Sherrod Brown,,U.S. senator from Ohio;chair of the Senate banking committee,
    Pat Toomey,,U.S. senator from Pennsylvania,
    Bob Casey,,U.S. senator from Pennsylvania,
    John Fetterman,,U.S. senator from Pennsylvania,
    Bob Menendez,,U.S. senator from New Jersey;chair of the Senate foreign relations committee,Robert Menendez
    Cory Booker,,U.S. senator from New Jersey,
    Jim Risch,,U.S. senator from Idaho,James Risch
    Chris Coons,,U.S. senator from Delaware,
    Chris Murphy,,U.S. senator from Connecticut,
    Richard Blumenthal,,U.S. senator from Connecticut,
    Kirsten Gillibrand,,U.S. senator from New York,
    Mark Warner,,U.S. senator from Virginia;chair of the Senate intelligence committee,
    Tim Kaine,,U.S. senator from Virginia,
    Ron Wyden,,U.S. senator from Oregon;chair of the Senate finance committee,
    Jeff Merkley,,U.S. senator from Oregon,
    Amy Klobuchar,,U.S. senator from Minnesota,
    Debbie Stabenow,,U.S. senator from Michigan,
    Dianne Feinstein,,U.S. senator from California,
    Alex Padilla,,U.S. senator from California,
    Maria Cantwell,,U.S. senator from Washington,
    Patty Murray,,U.S. senator from Washington,
    Michael Bennet,,U.S. senator from Colorado,
    Jon Tester,,U.S. senator from Montana,
    Ben Sasse,,U.S. senator from Nebraska,
    Chuck Grassley,,U.S. senator from Iowa,Charles Grassley
    Raphael Warnock,,U.S. senator from Georgia,
    Jon Ossoff,,U.S. senator from Georgia,
    Herschel Walker,,Republican Senate candidate in Georgia,
    Mehmet Oz,,Republican Senate candidate in Pennsylvania,
    JD Vance,,Republican Senate candidate in Ohio,J.D. Vance;J. D. Vance
    Tammy Duckworth,,U.S. senator from Illinois,
    Tammy Baldwin,,U.S. senator from Wisconsin,
    Ron Johnson,,U.S. senator from Wisconsin,
    Catherine Cortez Masto,Cortez Masto,U.S. senator from Nevada,
    Chris Van Hollen,Van Hollen,U.S. senator from Maryland,
    Cynthia Lummis,,U.S. senator from Wyoming,
    Ron DeSantis,,governor of Florida;Florida governor,
    Gavin Newsom,,governor of California;California governor,
    Greg Abbott,,governor of Texas;Texas governor,
    Gretchen Whitmer,,governor of Michigan,
    Glenn Youngkin,,governor of Virginia,
    Terry McAuliffe,,former governor of Virginia,
    Andrew Cuomo,,former governor of New York,
    Kathy Hochul,,governor of New York,
    Brian Kemp,,governor of Georgia,
    Stacey Abrams,,Democratic candidate for governor of Georgia,
    Brad Raffensperger,,Georgia secretary of state,
    Kari Lake,,Republican candidate for governor of Arizona,
    Chris Christie,,former governor of New Jersey,
    Josh Shapiro,,Pennsylvania attorney general;governor-elect of Pennsylvania,
    Beto O'Rourke,,Democratic candidate for governor of Texas,
    Eric Adams,,mayor of New York City,
    Bill de Blasio,de Blasio,former mayor of New York City,
    Michael Bloomberg,,founder of Bloomberg LP;former mayor of New York City,Mike Bloomberg
    Lori Lightfoot,,mayor of Chicago,
    Letitia James,,New York attorney general,
    Alvin Bragg,,Manhattan district attorney,
    Damian Williams,,U.S. attorney for the Southern District of New York,
    John Roberts,,U.S. chief justice,
    Clarence Thomas,,U.S. Supreme Court justice,
    Samuel Alito,,U.S. Supreme Court justice,
    Stephen Breyer,,U.S. Supreme Court justice,
    Sonia Sotomayor,,U.S. Supreme Court justice,
    Elena Kagan,,U.S. Supreme Court justice,
    Neil Gorsuch,,U.S. Supreme Court justice,
    Brett Kavanaugh,,U.S. Supreme Court justice,
    Amy Coney Barrett,,U.S. Supreme Court justice,
    Ketanji Brown Jackson,,U.S. Supreme Court justice,
    Ruth Bader Ginsburg,,U.S. Supreme Court justice,
    Anthony Kennedy,,former U.S. Supreme Court justice,
    Justin Trudeau,,prime minister of Canada;Canadian prime minister,
    Chrystia Freeland,,Canadian finance minister;Canadian deputy prime minister,
    Melanie Joly,,Canadian foreign minister,Mélanie Joly
    Anita Anand,,Canadian defence minister,
    Francois-Philippe Champagne,,Canadian industry minister,François-Philippe Champagne
    Bill Morneau,,former Canadian finance minister,
    Stephen Harper,,former prime minister of Canada,
    Pierre Poilievre,,leader of Canada's Conservative party,
    Jagmeet Singh,,leader of Canada's New Democratic party,
    Doug Ford,,premier of Ontario,
    Jason Kenney,,premier of Alberta,
    Francois Legault,,premier of Quebec,François Legault
    Tiff Macklem,,governor of the Bank of Canada,
    Stephen Poloz,,former governor of the Bank of Canada,
    Andres Manuel Lopez Obrador,Lopez Obrador,president of Mexico;Mexican president,Andrés Manuel López Obrador
    Enrique Pena Nieto,Pena Nieto,former president of Mexico,Enrique Peña Nieto
    Marcelo Ebrard,,Mexican foreign minister,
    Claudia Sheinbaum,,mayor of Mexico City,
    Rogelio Ramirez de la O,Ramirez de la O,Mexican finance minister,Rogelio Ramírez de la O
    Victoria Rodriguez Ceja,Rodriguez,governor of the Bank of Mexico,Victoria Rodríguez Ceja
    Carlos Slim,,Mexican billionaire;founder of America Movil,
    Joaquin Guzman,,Mexican drug lord,Joaquín Guzmán;El Chapo
    Alejandro Giammattei,,president of Guatemala,
    Nayib Bukele,,president of El Salvador,
    Xiomara Castro,,president of Honduras,
    Juan Orlando Hernandez,,former president of Honduras,Juan Orlando Hernández
    Daniel Ortega,,president of Nicaragua;Nicaraguan president,
    Rosario Murillo,,vice president of Nicaragua,
    Rodrigo Chaves,,president of Costa Rica,
    Christiana Figueres,,former U.N. climate chief,
    Laurentino Cortizo,,president of Panama,
    Miguel Diaz-Canel,,president of Cuba;Cuban president,Miguel Díaz-Canel
    Raul Castro,,former president of Cuba,Raúl Castro
    Jovenel Moise,,assassinated president of Haiti,Jovenel Moïse
    Ariel Henry,,prime minister of Haiti,
    Luis Abinader,,president of the Dominican Republic,
    Andrew Holness,,prime minister of Jamaica,
    Mia Mottley,,prime minister of Barbados,
    Irfaan Ali,,president of Guyana,
    Nicolas Maduro,,president of Venezuela;Venezuelan president,Nicolás Maduro
    Delcy Rodriguez,,vice president of Venezuela,Delcy Rodríguez
    Juan Guaido,,Venezuelan opposition leader,Juan Guaidó
    Leopoldo Lopez,,Venezuelan opposition leader,Leopoldo López
    Maria Corina Machado,,Venezuelan opposition politician,María Corina Machado
    Alex Saab,,Colombian businessman,
    Gustavo Petro,,president of Colombia;Colombian president,
    Ivan Duque,,former president of Colombia;Colombian president,Iván Duque
    Juan Manuel Santos,,former president of Colombia;Nobel Peace Prize winner,
    Alvaro Uribe,,former president of Colombia,Álvaro Uribe
    Francia Marquez,,vice president of Colombia,Francia Márquez
    Jose Antonio Ocampo,,Colombian finance minister,José Antonio Ocampo
    Guillermo Lasso,,president of Ecuador;Ecuadorean president,
    Lenin Moreno,,former president of Ecuador,Lenín Moreno
    Rafael Correa,,former president of Ecuador,
    Pedro Castillo,,president of Peru;Peruvian president,
    Dina Boluarte,,president of Peru;vice president of Peru,
    Keiko Fujimori,,Peruvian opposition leader,
    Pedro Pablo Kuczynski,,former president of Peru,
    Martin Vizcarra,,former president of Peru,Martín Vizcarra
    Luis Arce,,president of Bolivia;Bolivian president,
    Evo Morales,,former president of Bolivia,
    Jeanine Anez,,former interim president of Bolivia,Jeanine Áñez
    Gabriel Boric,,president of Chile;Chilean president,
    Sebastian Pinera,,former president of Chile;Chilean president,Sebastián Piñera
    Michelle Bachelet,,U.N. high commissioner for human rights;former president of Chile,
    Mario Marcel,,Chilean finance minister,
    Jose Antonio Kast,,far-right Chilean politician,José Antonio Kast
    Alberto Fernandez,,president of Argentina;Argentine president,Alberto Fernández
    Cristina Fernandez de Kirchner,Fernandez de Kirchner,vice president of Argentina,Cristina Fernández de Kirchner
    Mauricio Macri,,former president of Argentina,
    Sergio Massa,,Argentine economy minister,
    Martin Guzman,,former Argentine economy minister,Martín Guzmán
    Luis Caputo,,former Argentine finance minister,
    Javier Milei,,Argentine libertarian lawmaker,
    Horacio Rodriguez Larreta,Rodriguez Larreta,mayor of Buenos Aires,Horacio Rodríguez Larreta
    Luis Lacalle Pou,Lacalle Pou,president of Uruguay,
    Mario Abdo Benitez,Abdo Benitez,president of Paraguay,Mario Abdo Benítez
    Jair Bolsonaro,,president of Brazil;Brazilian president,
    Luiz Inacio Lula da Silva,Lula da Silva,president of Brazil;former president of Brazil,Luiz Inácio Lula da Silva
    Dilma Rousseff,,former president of Brazil,
    Michel Temer,,former president of Brazil,
    Fernando Henrique Cardoso,,former president of Brazil,
    Paulo Guedes,,Brazilian economy minister,
    Fernando Haddad,,Brazilian finance minister,
    Marina Silva,,Brazilian environment minister,
    Sergio Moro,,former Brazilian justice minister,
    Hamilton Mourao,,vice president of Brazil,Hamilton Mourão
    Geraldo Alckmin,,vice president of Brazil,
    Carlos Franca,,Brazilian foreign minister,Carlos França
    Celso Amorim,,foreign policy adviser to the Brazilian president,
    Alexandre de Moraes,de Moraes,Brazilian supreme court justice,
    Roberto Campos Neto,Campos Neto,governor of Brazil's central bank,
    Arthur Lira,,speaker of Brazil's lower house,
    Ilan Goldfajn,,president of the Inter-American Development Bank,
    Mauricio Claver-Carone,,former president of the Inter-American Development Bank,
    Luis Almagro,,secretary-general of the Organization of American States,
    Marcos Galperin,,founder of MercadoLibre,
    Eduardo Bartolomeo,,chief executive of Vale,
    David Velez,,founder of Nubank,David Vélez
    Antonio Guterres,,U.N. secretary-general,António Guterres
    Ban Ki-moon,Ban,former U.N. secretary-general,Ban Ki Moon
    Kofi Annan,,former U.N. secretary-general,
    Amina Mohammed,,U.N. deputy secretary-general,
    Stephane Dujarric,,U.N. spokesman;U.N. spokesperson,Stéphane Dujarric
    Martin Griffiths,,U.N. humanitarian chief;U.N. envoy for Yemen,
    Mark Lowcock,,former U.N. humanitarian chief,
    Filippo Grandi,,U.N. high commissioner for refugees,
    Volker Turk,,U.N. high commissioner for human rights,Volker Türk
    David Beasley,,executive director of the World Food Programme,
    Inger Andersen,,executive director of the U.N. Environment Programme,
    Patricia Espinosa,,former U.N. climate chief,
    Simon Stiell,,U.N. climate chief,
    Achim Steiner,,administrator of the U.N. Development Programme,
    Rebeca Grynspan,,secretary-general of UNCTAD,
    Qu Dongyu,Qu,director-general of the Food and Agriculture Organization,
    Audrey Azoulay,,director-general of UNESCO,
    Geir Pedersen,,U.N. envoy for Syria,
    Staffan de Mistura,de Mistura,U.N. envoy for Western Sahara;former U.N. envoy for Syria,
    Catherine Russell,,executive director of UNICEF,
    Rafael Mariano Grossi,,director-general of the International Atomic Energy Agency,Rafael Grossi
    Yukiya Amano,,former director-general of the International Atomic Energy Agency,
    Tedros Adhanom Ghebreyesus,Tedros,director-general of the World Health Organization,Tedros Adhanom
    Mike Ryan,,executive director of the WHO's emergencies programme,Michael Ryan
    Maria Van Kerkhove,Van Kerkhove,technical lead on Covid-19 at the WHO,
    Soumya Swaminathan,,chief scientist at the WHO,
    Hans Kluge,,WHO regional director for Europe,
    Matshidiso Moeti,,WHO regional director for Africa,
    Margaret Chan,,former director-general of the World Health Organization,
    Seth Berkley,,chief executive of Gavi,
    Ngozi Okonjo-Iweala,,director-general of the WTO;director-general of the World Trade Organization,
    Roberto Azevedo,,former director-general of the WTO,Roberto Azevêdo
    Pascal Lamy,,former director-general of the WTO,
    Gita Gopinath,,first deputy managing director of the IMF;IMF chief economist,
    Pierre-Olivier Gourinchas,,IMF chief economist,
    Maurice Obstfeld,,former IMF chief economist,
    Tobias Adrian,,director of the IMF's monetary and capital markets department,
    Geoffrey Okamoto,,former first deputy managing director of the IMF,
    David Malpass,,president of the World Bank;World Bank president,
    Jim Yong Kim,,former president of the World Bank,
    Carmen Reinhart,,World Bank chief economist;professor at Harvard University,
    Indermit Gill,,World Bank chief economist,
    Mathias Cormann,,secretary-general of the OECD,
    Angel Gurria,,former secretary-general of the OECD,Ángel Gurría
    Laurence Boone,,former OECD chief economist;French Europe minister,
    Agustin Carstens,,general manager of the Bank for International Settlements,Agustín Carstens
    Claudio Borio,,head of monetary and economics at the Bank for International Settlements,
    Jens Stoltenberg,,NATO secretary-general,
    Tod Wolters,,NATO supreme allied commander Europe,
    Christopher Cavoli,,NATO supreme allied commander Europe,
    Rob Bauer,,chair of the NATO military committee,
    Julianne Smith,,U.S. ambassador to NATO,
    Fatih Birol,,executive director of the International Energy Agency,
    Mohammad Barkindo,,secretary-general of OPEC,Mohammed Barkindo
    Haitham al-Ghais,al-Ghais,secretary-general of OPEC,Haitham Al Ghais
    Gilbert Houngbo,,director-general of the International Labour Organization,
    Guy Ryder,,former director-general of the International Labour Organization,
    Odile Renaud-Basso,,president of the European Bank for Reconstruction and Development,
    Werner Hoyer,,president of the European Investment Bank,
    Jin Liqun,Jin,president of the Asian Infrastructure Investment Bank,
    Masatsugu Asakawa,,president of the Asian Development Bank,
    Patricia Scotland,,secretary-general of the Commonwealth,
    Peter Maurer,,president of the International Committee of the Red Cross,
    Pope Francis,,head of the Roman Catholic church,Jorge Mario Bergoglio
    Pietro Parolin,,Vatican secretary of state,
    Dalai Lama,Dalai Lama,Tibetan spiritual leader,
    Thomas Bach,,president of the International Olympic Committee,
    Gianni Infantino,,president of FIFA,
    Sepp Blatter,,former president of FIFA,
    Aleksander Ceferin,,president of UEFA,Aleksander Čeferin
    Andrea Agnelli,,former chair of Juventus,
    Agnes Callamard,,secretary-general of Amnesty International,Agnès Callamard
    Kenneth Roth,,executive director of Human Rights Watch,Ken Roth
    Jan Egeland,,secretary-general of the Norwegian Refugee Council,
    Tim Cook,,chief executive of Apple,
    Satya Nadella,,chief executive of Microsoft,
    Brad Smith,,president of Microsoft,
    Bill Gates,,co-founder of Microsoft;co-chair of the Bill & Melinda Gates Foundation,
    Melinda French Gates,French Gates,co-chair of the Bill & Melinda Gates Foundation,Melinda Gates
    Sundar Pichai,,chief executive of Google;chief executive of Alphabet,
    Eric Schmidt,,former chief executive of Google,
    Larry Page,,co-founder of Google,
    Sergey Brin,,co-founder of Google,
    Ruth Porat,,chief financial officer of Alphabet,
    Mark Zuckerberg,,chief executive of Meta;founder of Facebook,
    Sheryl Sandberg,,chief operating officer of Meta;former chief operating officer of Meta,
    Frances Haugen,,Facebook whistleblower,
    Jeff Bezos,,founder of Amazon,
    Andy Jassy,,chief executive of Amazon,
    Elon Musk,,chief executive of Tesla;founder of SpaceX;owner of Twitter,
    Jack Dorsey,,co-founder of Twitter;chief executive of Block,
    Parag Agrawal,,former chief executive of Twitter,
    Reed Hastings,,co-chief executive of Netflix,
    Ted Sarandos,,co-chief executive of Netflix,
    Bob Iger,,chief executive of Walt Disney,Robert Iger
    Bob Chapek,,former chief executive of Walt Disney,
    David Zaslav,,chief executive of Warner Bros Discovery,
    Rupert Murdoch,,executive chair of News Corp,
    Lachlan Murdoch,,chief executive of Fox Corporation,
    James Murdoch,,former chief executive of 21st Century Fox,
    Larry Ellison,,founder of Oracle,
    Safra Catz,,chief executive of Oracle,
    Marc Benioff,,chief executive of Salesforce,
    Jensen Huang,,chief executive of Nvidia,
    Pat Gelsinger,,chief executive of Intel,
    Lisa Su,,chief executive of AMD,
    Arvind Krishna,,chief executive of IBM,
    Hock Tan,,chief executive of Broadcom,
    Cristiano Amon,,chief executive of Qualcomm,
    Mark Liu,,chair of TSMC,
    Rene Haas,,chief executive of Arm,
    Dara Khosrowshahi,,chief executive of Uber,
    Travis Kalanick,,co-founder of Uber,
    Brian Chesky,,chief executive of Airbnb,
    Evan Spiegel,,chief executive of Snap,
    Shou Zi Chew,,chief executive of TikTok,
    Sam Altman,,chief executive of OpenAI,
    Patrick Collison,,chief executive of Stripe,
    Brian Armstrong,,chief executive of Coinbase,
    Sam Bankman-Fried,,founder of FTX,
    Changpeng Zhao,,chief executive of Binance,
    Do Kwon,,co-founder of Terraform Labs,
    Adam Neumann,,co-founder of WeWork,
    Elizabeth Holmes,,founder of Theranos,
    Peter Thiel,,co-founder of PayPal;technology investor,
    Marc Andreessen,,co-founder of Andreessen Horowitz,
    Alex Karp,,chief executive of Palantir,
    Mary Barra,,chief executive of General Motors,
    Jim Farley,,chief executive of Ford,
    Herbert Diess,,former chief executive of Volkswagen,
    Oliver Blume,,chief executive of Volkswagen,
    Martin Winterkorn,,former chief executive of Volkswagen,
    Ola Kallenius,,chief executive of Mercedes-Benz,Ola Källenius
    Oliver Zipse,,chief executive of BMW,
    Roland Busch,,chief executive of Siemens,
    Joe Kaeser,,former chief executive of Siemens,
    Martin Brudermuller,,chief executive of BASF,Martin Brudermüller;Martin Brudermueller
    Werner Baumann,,chief executive of Bayer,
    Carsten Spohr,,chief executive of Lufthansa,
    Christian Klein,,chief executive of SAP,
    Christian Sewing,,chief executive of Deutsche Bank,
    Manfred Knof,,chief executive of Commerzbank,
    Oliver Bate,,chief executive of Allianz,Oliver Bäte
    Markus Braun,,former chief executive of Wirecard,
    Jan Marsalek,,former chief operating officer of Wirecard,
    Klaus-Dieter Maubach,,chief executive of Uniper,
    Markus Krebber,,chief executive of RWE,
    Ugur Sahin,,chief executive of BioNTech,Uğur Şahin
    Ozlem Tureci,,co-founder of BioNTech,Özlem Türeci
    Albert Bourla,,chief executive of Pfizer,
    Stephane Bancel,,chief executive of Moderna,Stéphane Bancel
    Alex Gorsky,,former chief executive of Johnson & Johnson,
    Adar Poonawalla,,chief executive of the Serum Institute of India,
    Dave Calhoun,,chief executive of Boeing,David Calhoun
    Dennis Muilenburg,,former chief executive of Boeing,
    Larry Culp,,chief executive of General Electric,
    Scott Kirby,,chief executive of United Airlines,
    Ed Bastian,,chief executive of Delta Air Lines,
    Tim Clark,,president of Emirates,
    Akbar Al Baker,Al Baker,chief executive of Qatar Airways,
    Alan Joyce,,chief executive of Qantas,
    Darren Woods,,chief executive of ExxonMobil,
    Mike Wirth,,chief executive of Chevron,
    Vicki Hollub,,chief executive of Occidental Petroleum,
    Scott Sheffield,,chief executive of Pioneer Natural Resources,
    Jamie Dimon,,chief executive of JPMorgan Chase,
    David Solomon,,chief executive of Goldman Sachs,
    Lloyd Blankfein,,former chief executive of Goldman Sachs,
    John Waldron,,president of Goldman Sachs,
    James Gorman,,chief executive of Morgan Stanley,
    Jane Fraser,,chief executive of Citigroup,
    Michael Corbat,,former chief executive of Citigroup,
    Brian Moynihan,,chief executive of Bank of America,
    Charlie Scharf,,chief executive of Wells Fargo,Charles Scharf
    Larry Fink,,chief executive of BlackRock,
    Stephen Schwarzman,,chief executive of Blackstone,Steve Schwarzman
    Jonathan Gray,,president of Blackstone,Jon Gray
    Henry Kravis,,co-founder of KKR,
    David Rubenstein,,co-founder of Carlyle,
    Leon Black,,co-founder of Apollo Global Management,
    Marc Rowan,,chief executive of Apollo Global Management,
    Ken Griffin,,founder of Citadel,Kenneth Griffin
    Ray Dalio,,founder of Bridgewater Associates,
    Bill Ackman,,founder of Pershing Square,
    Carl Icahn,,activist investor,
    Dan Loeb,,founder of Third Point,Daniel Loeb
    Nelson Peltz,,founder of Trian,
    Paul Singer,,founder of Elliott Management,
    Bill Hwang,,founder of Archegos,
    Cathie Wood,,chief executive of Ark Invest,
    George Soros,,billionaire investor;philanthropist,
    Warren Buffett,,chief executive of Berkshire Hathaway,
    Charlie Munger,,vice-chair of Berkshire Hathaway,
    Mohamed El-Erian,,chief economic adviser at Allianz;president of Queens' College Cambridge,
    Doug McMillon,,chief executive of Walmart,
    Howard Schultz,,founder of Starbucks,
    Ramon Laguarta,,chief executive of PepsiCo,
    James Quincey,,chief executive of Coca-Cola,
    Indra Nooyi,,former chief executive of PepsiCo,
    Laurence Tubiana,,chief executive of the European Climate Foundation,
    Steve Tsang,,director of the SOAS China Institute,
    Alexander Gabuev,,senior fellow at the Carnegie Endowment;Russia-China specialist,Aleksandr Gabuev
    George Magnus,,associate at the China Centre at Oxford university,
    Dmitri Trenin,,former director of the Carnegie Moscow Center,Dmitry Trenin
    Tatiana Stanovaya,,founder of R.Politik;political analyst,Tatyana Stanovaya
    Andrei Kolesnikov,,senior fellow at the Carnegie Endowment,Andrey Kolesnikov
    Andrei Kortunov,,director-general of the Russian International Affairs Council,Andrey Kortunov
    Fyodor Lukyanov,,chair of Russia's Council on Foreign and Defence Policy,
    Gleb Pavlovsky,,Russian political analyst;former Kremlin adviser,
    Abbas Gallyamov,,Russian political analyst;former Kremlin speechwriter,
    Konstantin Sonin,,economist at the University of Chicago,
    Sergei Guriev,,economist at Sciences Po,Sergey Guriev
    Elina Ribakova,,deputy chief economist at the Institute of International Finance,
    Robin Brooks,,chief economist at the Institute of International Finance,
    Mark Galeotti,,Russia expert;honorary professor at UCL,
    Michael Kofman,,director of Russia studies at CNA,
    Fiona Hill,,senior fellow at the Brookings Institution;former White House Russia adviser,
    Angela Stent,,professor at Georgetown University,
    Michael McFaul,,former U.S. ambassador to Russia;professor at Stanford University,
    Lawrence Freedman,,emeritus professor of war studies at King's College London,Sir Lawrence Freedman
    Jack Watling,,research fellow at the Royal United Services Institute,
    Samuel Greene,,professor of Russian politics at King's College London,
    Andrew Weiss,,vice president for studies at the Carnegie Endowment,
    Orysia Lutsevych,,head of the Ukraine forum at Chatham House,
    Robin Niblett,,director of Chatham House,
    Bronwen Maddox,,director of Chatham House,
    Yu Jie,Yu,senior research fellow on China at Chatham House,
    Richard Haass,,president of the Council on Foreign Relations,
    Ian Bremmer,,president of Eurasia Group,
    Mujtaba Rahman,,managing director for Europe at Eurasia Group,
    Mark Leonard,,director of the European Council on Foreign Relations,
    Ivan Krastev,,chair of the Centre for Liberal Strategies,
    Bonnie Glaser,,director of the Asia programme at the German Marshall Fund,
    Andrew Small,,senior fellow at the German Marshall Fund,
    Evan Medeiros,,professor at Georgetown University;former White House Asia adviser,
    Jude Blanchette,,China expert at the Center for Strategic and International Studies,
    Scott Kennedy,,China expert at the Center for Strategic and International Studies,
    Ryan Hass,,senior fellow at the Brookings Institution,
    Elizabeth Economy,,senior fellow at the Hoover Institution,
    Susan Shirk,,chair of the 21st Century China Center at UC San Diego,
    Minxin Pei,,professor at Claremont McKenna College,Pei Minxin
    Victor Shih,,professor at the University of California San Diego,
    Michael Pettis,,finance professor at Peking University,
    Wu Xinbo,Wu,dean of the Institute of International Studies at Fudan University,
    Shi Yinhong,Shi,professor of international relations at Renmin University,
    Yan Xuetong,Yan,dean of the Institute of International Relations at Tsinghua University,
    Zhu Feng,Zhu,professor of international relations at Nanjing University,
    Wang Huiyao,Wang,president of the Center for China and Globalization,Henry Wang
    Li Daokui,Li,economics professor at Tsinghua University,David Li
    Yu Yongding,Yu,former adviser to the People's Bank of China,
    Jia Qingguo,Jia,professor at Peking University,
    Willy Lam,,adjunct professor at the Chinese University of Hong Kong,Willy Wo-Lap Lam
    Kerry Brown,,director of the Lau China Institute at King's College London,
    Rana Mitter,,professor of Chinese history at Oxford university,
    Isabel Hilton,,founder of China Dialogue,
    Joerg Wuttke,,president of the EU Chamber of Commerce in China,Jörg Wuttke
    Adrian Zenz,,Xinjiang researcher,
    Drew Thompson,,visiting fellow at the National University of Singapore,
    Ian Storey,,senior fellow at the ISEAS-Yusof Ishak Institute,
    Rory Medcalf,,head of the National Security College at the Australian National University,
    Euan Graham,,senior fellow at the International Institute for Strategic Studies,
    Collin Koh,,research fellow at the S Rajaratnam School of International Studies,
    Chaiwat Satha-Anand,,political scientist at Thammasat University,
    Thitinan Pongsudhirak,Thitinan,political scientist at Chulalongkorn University,
    Andrei Lankov,,professor at Kookmin University;North Korea expert,
    Victor Cha,,Korea chair at the Center for Strategic and International Studies,
    Ankit Panda,,nuclear expert at the Carnegie Endowment,
    Jeffrey Lewis,,nuclear non-proliferation expert at the Middlebury Institute,
    Leif-Eric Easley,,professor at Ewha Womans University,
    C Raja Mohan,Raja Mohan,senior fellow at the Asia Society Policy Institute,C. Raja Mohan
    Brahma Chellaney,,professor at the Centre for Policy Research in New Delhi,
    Ashley Tellis,,senior fellow at the Carnegie Endowment,
    Milan Vaishnav,,director of the South Asia programme at the Carnegie Endowment,
    Arvind Subramanian,,former chief economic adviser to the Indian government,
    Sanam Vakil,,deputy director of the Middle East programme at Chatham House,
    Ali Vaez,,Iran project director at the International Crisis Group,
    Vali Nasr,,professor at Johns Hopkins University,
    Karim Sadjadpour,,senior fellow at the Carnegie Endowment,
    Emile Hokayem,,Middle East expert at the International Institute for Strategic Studies,
    Lina Khatib,,director of the Middle East programme at Chatham House,
    Maha Yahya,,director of the Carnegie Middle East Center,
    Abdulkhaleq Abdulla,,Emirati political scientist,
    Ali Shihabi,,Saudi analyst and author,
    Soner Cagaptay,,Turkey expert at the Washington Institute,Soner Çağaptay
    Sinan Ulgen,,chair of the EDAM think tank,Sinan Ülgen
    Asli Aydintasbas,,Turkey expert at the European Council on Foreign Relations,Aslı Aydıntaşbaş
    Refet Gurkaynak,,economist at Bilkent University,Refet Gürkaynak
    Timothy Ash,,emerging markets strategist at BlueBay Asset Management,Tim Ash
    Helima Croft,,head of commodity strategy at RBC Capital Markets,
    Daniel Yergin,,vice-chair of S&P Global,
    Jason Bordoff,,director of Columbia University's Center on Global Energy Policy,
    Simone Tagliapietra,,senior fellow at Bruegel,
    Guntram Wolff,,director of Bruegel;director of the German Council on Foreign Relations,
    Jeromin Zettelmeyer,,director of Bruegel,
    Jean Pisani-Ferry,,senior fellow at Bruegel,
    Adam Posen,,president of the Peterson Institute for International Economics,
    Chad Bown,,senior fellow at the Peterson Institute for International Economics,
    Olivier Blanchard,,former IMF chief economist;senior fellow at the Peterson Institute,
    Brad Setser,,senior fellow at the Council on Foreign Relations,
    Eswar Prasad,,professor of economics at Cornell University,
    Barry Eichengreen,,economics professor at the University of California Berkeley,
    Kenneth Rogoff,,economics professor at Harvard University,Ken Rogoff
    Nouriel Roubini,,economics professor at New York University,
    Paul Krugman,,Nobel Prize-winning economist,
    Joseph Stiglitz,,Nobel Prize-winning economist;professor at Columbia University,Joe Stiglitz
    Jeffrey Sachs,,professor at Columbia University,
    Adam Tooze,,historian at Columbia University,
    Dani Rodrik,,professor at Harvard University,
    Graham Allison,,professor at Harvard University,
    Joseph Nye,,emeritus professor at Harvard University,
    Stephen Walt,,professor of international affairs at Harvard University,
    John Mearsheimer,,professor of political science at the University of Chicago,
    Francis Fukuyama,,senior fellow at Stanford University,
    Timothy Snyder,,historian at Yale University,
    Timothy Garton Ash,Garton Ash,historian at Oxford university,
    Anne Applebaum,,historian;staff writer at The Atlantic,
    Larry Sabato,,director of the University of Virginia Center for Politics,
    William Galston,,senior fellow at the Brookings Institution,Bill Galston
    Whit Ayres,,Republican pollster,
    Frank Luntz,,Republican pollster,
    Nate Silver,,founder of FiveThirtyEight,
    Mark Zandi,,chief economist at Moody's Analytics,
    Diane Swonk,,chief economist at KPMG,
    Jan Hatzius,,chief economist at Goldman Sachs,
    Ian Shepherdson,,chief economist at Pantheon Macroeconomics,
    Neil Shearing,,chief economist at Capital Economics,
    Holger Schmieding,,chief economist at Berenberg,
    Carsten Brzeski,,global head of macro research at ING,
    Marcel Fratzscher,,president of the DIW economic institute,
    John Curtice,,professor of politics at Strathclyde University,Sir John Curtice
    Anand Menon,,director of UK in a Changing Europe,
    Charles Grant,,director of the Centre for European Reform,
    Catherine Barnard,,professor of EU law at Cambridge university,
    Robert Ford,,professor of political science at Manchester University,Rob Ford
    Tony Travers,,professor at the London School of Economics,
    Oliver Stuenkel,,professor of international relations at FGV,
    Monica de Bolle,de Bolle,senior fellow at the Peterson Institute,
    Michael Shifter,,former president of the Inter-American Dialogue,
    Shannon O'Neil,,senior fellow at the Council on Foreign Relations,
    Alex de Waal,de Waal,executive director of the World Peace Foundation,
    Murithi Mutiga,,Africa programme director at the International Crisis Group,
    Comfort Ero,,president of the International Crisis Group,
    William Gumede,,professor at the University of the Witwatersrand,
    Ralph Mathekga,,South African political analyst,
    Nic Cheeseman,,professor of democracy at the University of Birmingham,
    Cheta Nwanze,,partner at SBM Intelligence,
    Volkan Bozkir,,former president of the U.N. General Assembly,Volkan Bozkır
    Joan Donoghue,,president of the International Court of Justice,
    Piotr Hofmanski,,president of the International Criminal Court,Piotr Hofmański
    Brittney Griner,,U.S. basketball player,
    Viktor Bout,,Russian arms dealer,
    Paul Whelan,,former U.S. marine jailed in Russia,
    Julian Assange,,founder of WikiLeaks,
    Edward Snowden,,former U.S. intelligence contractor,
    Malala Yousafzai,,Pakistani education activist;Nobel Peace Prize winner,
    Charles III,Charles,king of the UK;British monarch,King Charles III
    Elizabeth II,Elizabeth,queen of the UK;British monarch,Queen Elizabeth II
    Naruhito,,emperor of Japan,Emperor Naruhito
    Willem-Alexander,,king of the Netherlands,King Willem-Alexander
    """
}
