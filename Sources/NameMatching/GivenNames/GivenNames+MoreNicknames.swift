extension GivenNames {
  /// Given names and their short and pet forms, a line each: M to Z, then Russian, German and Dutch ones. General
  /// knowledge of English, Spanish, Italian, German, Dutch and Russian usage.
  static let moreNicknames: StaticString = """
    magdalena magda lena
    malcolm mal malky calum
    manuel manolo manny manu
    marcus mark marc
    margaret maggie meg peggy marge margie greta daisy rita peg madge margo margot mags mag
    margarita rita marga
    maria marie mary mia mimi masha maruja
    marian marion
    marilyn lyn
    marjorie marge margie
    mark marc
    marlene marla
    martha marty patty marta
    martin marty mart
    martina tina
    mary molly polly may mae mamie
    matilda tilly mattie tilda
    matthew matt matty mat
    maurice mo maury morrie
    maureen mo
    maximilian max
    maxwell max
    maxine max
    melanie mel
    melissa mel lissa missy
    melvin mel
    mercedes merche
    michael mike mick mickey micky mikey mischa micheal
    michelle shelly chelle
    mildred millie
    millicent millie
    mitchell mitch
    mohammed mo
    monica mona
    montgomery monty
    morgan mo
    morris mo
    muhammad mo
    nancy nan
    natalie nat nattie
    natalia natasha nat natalya
    nathan nat nate
    nathaniel nat nate nathan
    neil neal niall
    nelson nels
    nicholas nick nicky nico klaus colin nic
    nicola nicky nikki
    nicole nicky nikki
    nigel nige
    norman norm
    octavia tavy
    oliver ollie olly noll
    olivia liv livvy
    oscar ossie
    oswald ozzie ossie
    pamela pam
    patricia pat patty trish tricia patsy paddy trisha
    patrick pat paddy patsy rick
    paul paulie
    paula polly
    pauline polly
    pedro perico peter
    penelope penny
    percival percy
    peter pete
    philip phil pip phillip
    philippa pip pippa
    phyllis phyl
    prudence prue
    rachel rach rae shelley
    rafael rafa
    ralph rafe
    ramon moncho
    randall randy
    randolph randy dolph
    raphael rafe
    raymond ray
    rebecca becky becca bex
    reginald reg reggie rex
    reuben rube
    ricardo rick ricky richie
    richard rich rick dick ricky richie dickie
    rob robert
    robert bob rob bobby robbie bert rab bobbie robby robb robin
    roberta bobbie robbie
    roberto beto tito
    robin rob
    roderick rod rick roddy
    rodney rod
    rodolfo fito rudy
    rodrigo rodri
    roger rog hodge
    roland roly rollo
    romano rom
    ronald ron ronnie ronny
    rosalind ros roz
    rosamund ros roz
    rosemary rosie rose romy
    rosario charo
    roxanne roxy
    rudolph rudy dolph
    rupert rup
    russell russ rusty
    ruth ruthie
    salvatore totò toto turi sal
    salvador chava
    samantha sam sammy
    samuel sam sammy
    sandra sandy
    santiago santi diego
    sarah sally sadie sal
    scott scotty
    sebastian seb bas bastian
    sergio checo
    shannon shan
    sharon shaz
    sheila shee
    shirley shirl
    sidney sid
    simon si
    sophia sophie
    stanley stan
    stephanie steph steffi stephie
    stephen steve stevie ste steph
    steven steve stevie
    stewart stew stu
    stuart stu stew
    susan sue susie suzy sukie suzie su
    susanna sue susie suzy sanna susannah
    suzanne sue suzy susie
    sydney syd
    sylvester sly
    sylvia sylvie
    tamara tammy
    terence terry tel terrence
    teresa terry tess tessie tessa terri tere
    theresa terry tess tessie tessa terri
    theodore ted teddy theo
    thomas tom tommy tam thom
    timothy tim timmy
    tobias toby
    tracey trace
    tristram tris
    ursula uschi
    valentina valya
    valerie val
    vanessa nessa
    veronica ronnie vera
    victor vic
    victoria vicky tori vic vicki vickie
    vincent vince vinny vinnie
    viola vi
    violet vi
    virginia ginny ginger gina
    vivian viv
    vivien viv
    wallace wally
    walter walt wally wat
    warren wazza
    wendy wen
    wilfred wilf fred
    wilhelm willi willy wim helmut
    wilhelmina mina willa billie
    william bill will billy willie liam willy wills
    winifred win winnie freda
    winston win
    yvonne von
    zachary zach zack zak
    aleksandr sasha shura alik sanya
    aleksandra sasha shura alya
    aleksei alyosha lyosha alexei
    anastasia nastya asya stasia
    anatoly tolya tolik
    andrei andryusha
    arkady arkasha
    boris borya
    denis denya
    dmitri dima mitya dimitri
    ekaterina katya katyusha katerina
    evgeny zhenya evgeni
    evgenia zhenya
    fyodor fedya
    galina galya
    gennady gena
    georgy gosha zhora goga
    grigori grisha
    igor goryok
    ilya ilyusha
    irina ira irochka
    ivan vanya
    kirill kirya
    ksenia ksyusha
    larisa lara
    leonid lyonya
    lev lyova
    lyubov lyuba luba
    ludmila lyuda mila lyudmila
    maksim max maks
    marina rina
    mikhail misha
    nadezhda nadya
    natalya natasha nata
    nikolai kolya
    nina ninochka
    oleg olezhka
    olga olya
    oksana ksana
    pavel pasha
    pyotr petya
    roman roma
    semyon syoma
    sergei seryozha
    sofia sonya sofya
    stanislav stas slava
    svetlana sveta lana
    tatiana tanya tatyana
    timofei tima
    vadim vadik
    valentin valya
    valeri valera
    vasili vasya
    viktor vitya
    vitali vitalik
    vladimir vova volodya vlad
    vladislav vlad slava
    vyacheslav slava
    yakov yasha
    yaroslav slava yarik
    yelena lena
    yevgeny zhenya
    yulia yulya
    yuri yura
    johannes hans jan johann hannes joop jo
    joachim jochen achim
    katharina kathi käthe kati
    margarete grete gretchen greta
    heinrich heinz heini hein
    ulrich uli
    matthias matze
    josef sepp jupp
    ludwig lutz
    siegfried siggi
    wolfgang wolf
    dieter didi
    manfred manni
    reinhard reini
    jacobus koos jaap
    hendrik henk rik
    gerrit ger
    willem wim pim
    pieter piet
    adrianus adrie arie ad
    antonius ton toon
    theodorus theo
    franciscus frans
    cornelis kees cor
    nicolaas klaas nico
    """
}
