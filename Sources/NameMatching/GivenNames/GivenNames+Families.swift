extension GivenNames {
  /// Given names that languages have in common, a line each. General knowledge.
  static let families: StaticString = """
    alexander aleksandr alexandr aleksander alexandre alejandro alessandro alexandros oleksandr aliaksandr olexandr alexandru sandor aleksandar iskandar alasdair alistair
    alexandra aleksandra oleksandra alejandra alessandra aliaksandra
    alexei aleksei alexey aleksey oleksii oleksiy alexis alexius aliaksei oleksij aleksej olexiy
    anatoly anatoli anatoliy anatolii anatol anatolij
    andrew andrei andrey andrii andriy andre andreas andres andrea andrzej ondrej andras andrej andros anders andris andrius andries andrij andrejs
    anna ana anne ann hannah anne
    anastasia nastassia anastasiya anastazja anastassia anastasija
    anthony tony antonio anton antoine antonios antonis antti antal antoni anthonis antonius antons
    arkady arkadi arkadiy arkadii arkadij
    arthur artur arturo artur arturs
    artem artyom artiom artsiom artemy
    basil vasily vasili vasilios vassilis vasilis vasyl vasiliy vasilii vassili vasileios vasil wassili vasile wasyl vasilij
    barbara varvara barbora
    benedict benedikt benito benoit benedetto
    boris borys
    bogdan bohdan
    catherine katherine ekaterina yekaterina kateryna katerina catalina caterina katharina katarina katarzyna kathryn katharine katrina aikaterini katalin katsiaryna
    charles carlos carlo karl carl karel karol karoly karlis
    christian kristian christiaan cristian krystian kristijan
    christina cristina kristina christine kristiina krystyna
    christopher cristobal kristof christoph christophe krzysztof cristoforo christoffer kristoffer christophoros
    christos hristos chris khristos
    claude claudio claudius klaudio
    constantine konstantin konstantinos kostiantyn constantin costas kostas konstantine kanstantsin konstanty kostyantyn
    cyril kirill kiril kyril kyrylo
    daniel danylo danil daniil daniele danilo danyil
    david davit dawid daud dawud dawood davud davyd davide daoud
    denis dennis denys dzianis dionysios
    dmitri dmitry dmytro dimitri dimitrios dimitris dmitriy dmitrii dimitar dzmitry demetrius dumitru dmitrij dimitrij demetrios
    dominic dominique domenico domingo dominik
    edward eduard eduardo edouard edoardo edvard duarte eduards
    elena helen yelena olena helena eleni alena elene jelena ilona helene aliona ilena
    elias ilias ilya ilia elijah illia ilja eliyahu ilie elie
    elizabeth elisabeth yelizaveta elizaveta isabel elisabetta yelyzaveta alzbeta erzsebet elzbieta jelizaveta elisavet
    emanuel emmanuel manuel emmanouil manolis imanuel emanuele
    eugene yevgeny evgeny evgeni yevhen eugenio evgueni jewgeni yevgeni evgenii evgeniy yauhen eugeniusz evgenios jevgeni jevgenij yevgeniy evgenij
    eugenia yevgenia evgenia yevheniia evgeniya yevgeniya
    evangelos vangelis evaggelos vaggelis
    eva eve yeva ieva
    ferdinand fernando hernando ferdinando
    francis francisco francesco francois franz frans franciszek ferenc frantisek franciscus pranciskus franc
    frederick federico friedrich frederic frederik fryderyk fredrik fridrikh fryderyk
    fyodor theodore fedor fedir theodoros teodoro teodor feodor theodor todor
    gabriel gavriil gabriele gavril
    galina halyna
    george georgy georgi jorge georg georgios giorgos giorgio georges yuri yury giorgi jerzy gheorghe georgiy georgii heorhii georgis yorgos jiri jordi gyorgy giorgis yiorgos heorhiy
    yuri yury yuriy iurii yurii iouri juri jurij yuriy iuri juris
    gennady gennadi gennadiy hennadii gennadii guennadi gennadij hennadiy
    gerard gerardo gerhard gerrit gerardus
    gleb hlib
    gregory grigory grigori gregorio grzegorz hryhorii grigoriy grigorios gregor grigorii gregoire ryhor hryhoriy gregorios
    gustav gustavo gustave gustaf
    henry henri enrique heinrich enrico hendrik henrik henryk henrique jindrich
    hugo hugh ugo
    igor ihor ihar
    ignatius ignacio ignazio ignacy ignatios
    irene irina iryna irini eirini irena
    ivan john juan jean johann johannes giovanni jan ioannis yannis giannis ion sean ian jovan ioan joao janos hans yiannis johan iwan evan janis joan jonas hovhannes
    jacob jakob jacques giacomo yakov jaime santiago diego james yaakov jacobo iakovos yakiv jakub jacopo tiago yaqub jacobus
    jeremy jeremiah jeremias geremia yirmiyahu
    jerome jeronimo girolamo hieronymus geronimo
    joseph jose giuseppe josef yosef youssef yusuf yousef iosif josip jozef yusup yusif josif yossef iosef osip jozsef
    joshua jesus yehoshua josue
    julia yulia iulia yuliya giulia yuliia julija ioulia
    julian julien julio iulian giuliano giulio julius yulian
    larissa larisa larysa
    laurence lorenzo laurent lawrence lorenz lavrenty lars laurentiu laurens lavrentii
    leo lev leon leonid leonidas leone
    leonid leonidas leanid
    louis luis luigi ludwig lewis ludovico ludwik lluis luiz lajos ludovic lodewijk
    luke lucas luca lukas luka loukas lukasz
    lyudmila ludmila liudmila lyudmyla ljudmila
    lyubov liubov lubov
    marcus marco mark marcos markus marc marek markos marko
    margaret margarita marguerite margherita margarethe malgorzata margrethe marharyta
    maria mary marie mariya mariia marija maryam miriam mariam marya
    martin martino martinus martinho marten
    matthew matteo mateo matthias matthieu mateusz mathias matthaios matvei matvey matej matias matyas mathieu
    maxim maksim maksym massimo maxime maximos maksims
    michael miguel michel mikhail mykhailo michele mihai michal mihail michail mikael mihaly mikhael mihalis michalis mikheil mihailo mykhaylo mikhaylo mikel mixail mikayil
    moses moshe moises musa moussa mose
    natalia natalya nataliya nataliia natalie natalja natallia nathalie
    nicholas nicolas nikolai nikolay mykola nikolaos nikos nicola nikola niccolo nicolae nikolaus mikalai nikolas miklos niklas mikola nikolaj nicolai nicolaos nicolo
    nicole nicola nikola
    nikita mykyta mikita
    oksana oxana aksana
    oleg oleh aleh
    olga olha volha
    paul pablo pavel paolo pavlo pavlos paulo pawel pal pau paavo pavol pauls powel
    paula paola pavla
    peter pedro pyotr petr pierre pietro petro petros pieter piotr petar petru petter pjotr piero petrus pere peteris pytor
    philip philippe felipe filippo philippos filip philipp filippos phillip felip filipp
    rafael raphael raffaele rafal
    raymond raimundo ramon raimondo raimund
    richard ricardo riccardo ryszard rikard
    robert roberto ruprecht robertus roberts
    rudolf rodolfo rudolph rodolphe
    roman romano romans
    samuel shmuel samuil samuele
    saul shaul
    sebastian sebastien sebastiano sebastiao
    sergei sergey sergio serhii serhiy serge sergiy siarhei serguei sergii sergius sergios sergij serhij
    simon shimon simeon semyon semen simone szymon semion symeon simao
    solomon shlomo suleiman sulaiman suleyman salomon
    sophia sofia sofiya sofya sophie zofia sofija
    spyridon spyros spiros spiridon
    stanislav stanislaw stanislao stanislaus
    stefan stephen steven etienne esteban stefano stepan stephane stefanos istvan stevan stephan stephanos stjepan steffen shtefan
    susan susanna susanne suzanne zuzana zsuzsanna
    svetlana svitlana sviatlana svjetlana
    sviatoslav svyatoslav
    taras tarass
    tatiana tatyana tetiana tatsiana tetyana tatjana
    teresa theresa therese tereza
    theodore theodoros theodor
    thomas tomas tommaso toma tomasz foma thoma tuomas tamas
    timothy timofei timotheus timoteo tymofii timofey timothee timotheos
    valentin valentyn valentine valentino valiantsin
    valeri valery valeriy valerii valerio valeriu waleri valerij
    victor viktor vittorio wiktor vitor viktors
    victoria viktoria viktoriia viktoriya vittoria wiktoria
    vincent vicente vincenzo vincente vikenty
    vitali vitaly vitaliy vitalii vital vitalij
    vladimir volodymyr uladzimir wladimir vladimiro waldemar vladimirs volodimir wolodymyr
    vladislav vladyslav wladyslaw uladzislau
    vsevolod wsewolod
    vyacheslav viacheslav vjaceslav viatcheslav wjatscheslaw vaclav
    walter gualtiero gautier valter
    william guillermo guillaume wilhelm willem guglielmo guilherme vilhelm viljam wilhelmus
    xenia ksenia kseniya oxana kseniia
    yaroslav jaroslav iaroslav
    zachary zacharias zechariah zakaria zachariah zakhar zacharie
    athanasios thanasis athanasius thanos afanasy
    charalampos haralambos charalambos babis
    eleftherios lefteris
    georgia yorgia
    panagiotis panayiotis panos panayotis panagiotes
    aristeidis aristides aristidis aristotelis
    achilleas achilles achillefs
    andonis antonis antonios
    anestis anastasios tasos
    eftychios eftichios
    ioanna yianna giovanna joanna
    efstathios stathis eustathios
    evripidis euripides
    themistoklis themistocles themis
    theofilos theophilos
    odysseas odysseus
    periklis pericles
    sokratis socrates
    sotirios sotiris
    stavros stauros
    stylianos stelios
    avraham abraham ibrahim avrum abram abrahim
    binyamin benjamin benyamin binjamin
    haim chaim hayim hayyim
    yitzhak isaac yitzchak itzhak isac isaak izhak ishaq
    yehuda judah jehuda yehudah
    menachem menahem
    reuven reuben ruben
    rivka rebecca rebekah
    tzvi zvi tsvi
    tzipi tsipi zippi tzipora zipporah
    yair jair
    yoav joav
    zeev zev
    ehud ahud
    natan nathan
    rachel rahel raquel
    eliezer eleazar lazar
    """
}
