extension GivenNames {
  /// Given names and their short and pet forms, a line each: A to L. General knowledge of English, Spanish, Italian, German,
  /// Dutch and Russian usage.
  static let nicknames: StaticString = """
    abigail abby abbie gail
    abraham abe bram abram
    adam ad
    adelaide addie adele ada heidi
    agnes aggie nessa
    alan al allan allen alun
    albert al bert bertie albie berto beto
    alexander alex al alec alick sandy xander lex sasha sander ali alejo alessandro alejandro alexandre alexandru aleksandr aleksander
    alexandra alex sandra sasha lexi allie sandy ali alexa
    alfred alf alfie fred freddie al
    alice allie ali alison alys
    alison allie ali aly
    amanda mandy manda
    amelia amy millie mia
    andrew andy drew dandy andie
    angela angie ange
    anna ann anne annie nan nancy anya nina anita annette anja anika ana
    anthony tony ant toni anton
    antonia toni tonia
    antonio tony tonio toni nino totò toño antoni
    archibald archie baldie
    arthur art artie
    augustus gus august
    barbara babs barb barbie bobbie basia
    barnaby barney
    bartholomew bart barry
    beatrice bea trixie bice beatriz
    belinda linda bel
    benedict ben bennie
    benjamin ben benny benjy benji bennie
    bernadette bernie detta
    bernard bernie barney berny
    bernardo nardo
    bertram bert bertie
    bradley brad
    bradford brad
    brandon bran
    brendan bren
    bridget bridie biddy bridgette
    bronislav bronek
    cameron cam
    camilla millie cam milla
    carl karl charlie
    carlos carlitos charly
    carmel carmen
    caroline carol carrie caro lina carolyn
    carolina caro lina
    cassandra cass cassie sandra
    catherine cathy kate katie kathy cate kit kitty cath kay katherine kathryn katharine cathie kat trina cathryn
    cathleen cathy kathy kathleen
    kathleen kathy kate katie kay
    cecilia cissy celia cece
    cedric ced
    charles charlie chuck chas chaz chip carl charley
    charlotte lottie charlie lotte char
    chester chet
    christian chris kit christy
    christina chris tina christy chrissie kristina christine
    christine chris tina christy chrissie
    christopher chris kit topher christy christoph
    clarence clary
    clifford cliff
    clinton clint
    clement clem
    constance connie
    consuelo chelo
    cordelia delia
    cornelius con connie neil kees cor
    courtney court
    curtis curt
    cynthia cindy
    cyril cy
    daniel dan danny dani danilo
    daniela dani danny
    danielle dani
    david dave davy davey dai davie
    deborah deb debbie debra debby
    dennis denny den
    derek del rick
    desmond des
    diana di diane dinah
    dominic dom nick
    dominique dom
    donald don donnie donny
    dorothy dot dottie dolly dora
    douglas doug dougie douglass
    duncan dunc
    edmund ed eddie ned ted
    eduardo edu lalo eddie
    edward ed eddie ted teddy ned eddy ward
    edwin ed eddie
    edwina edie
    eleanor ellie nell nora elly lenny leonora elinor
    elena lena helen nelly alyona lenochka
    elijah eli
    elizabeth liz lizzie beth betty betsy bess eliza lisa libby lizzy bette elsie elspeth liza lib ellie elisabeth
    ella ellie
    ellen nell nellie
    emanuel manny manu emmanuel
    emily em emmy millie
    emma em emmy
    enrique quique kike
    eric rick ricky
    ernest ernie ern
    ernesto neto
    esteban estebe
    ester essie hettie
    eugene gene
    eunice eunie
    evelyn eve evie
    ezekiel zeke
    federico fede
    felicity flick fliss
    ferdinand ferdi ferdie
    fernando nando fer
    florence flo flossie florrie
    frances fran fanny francie frankie
    francesca fran chess franca
    francesco franco cecco ciccio
    francis frank fran francie frankie
    francisco paco pancho curro kiko fran cisco paquito
    franklin frank
    frederick fred freddie freddy rick fritz frederic fredrick
    friedrich fritz fred
    gabriel gabe gabi gaby
    gabriela gabi gaby
    gareth gary gaz
    gary gaz
    geoffrey geoff jeff
    jeffrey jeff geoff jeffery
    george georgie geordie
    gerald gerry jerry ged
    gerard gerry ged jerry ger
    gertrude trudy gert gertie
    gilbert gil bert
    giovanni gianni nino vanni
    giuseppe beppe pino peppe peppino
    gonzalo gonza
    gordon gordie
    graham gray
    grace gracie
    gregory greg gregg
    griffith griff
    grigory grisha
    guillermo memo guille
    gwendolen gwen gwenda wendy gwendolyn
    hannah annie
    harold harry hal
    harriet hattie harry
    harrison harry
    helen nell nellie lena
    helena lena nell
    henrietta hettie etta
    henry harry hal hank
    herbert herb bert bertie herbie
    herman manny
    hermione hermia
    horace horry
    howard howie
    hubert bert hugh
    hugh hughie hugo
    humphrey numps
    ignacio nacho
    irene rene renie
    isaac ike zak
    isabel bel belle izzy isa isabella isobel
    isabella bella izzy isa
    isidore izzy
    jacob jake jakob coby
    jacqueline jackie jacqui jacky
    james jim jimmy jamie jem jimbo jaime
    jane janie jenny
    janet jan jenny
    jason jase
    javier javi
    jean jeannie
    jennifer jen jenny jenna
    jeremy jerry jem jez
    jeremiah jerry
    jerome jerry
    jessica jess jessie
    jesus chucho chuy suso
    joan joanie
    joanna jo joan joanne
    joanne jo
    joel jo
    john jack johnny jon jock johnnie
    jonathan jon jonny johnny jonathon nathan john
    jordan jordy
    jorge coque
    jose pepe pepito chepe josep
    joseph joe joey jo
    josephine jo josie fifi
    joshua josh
    joyce joy
    juan juancho juanito
    judith judy jude judi
    julia jules julie
    julian jules jools
    juliet jules julie
    justin jus
    karen kaz
    karl kalle
    kelly kel
    kenneth ken kenny kent
    kevin kev
    kimberly kim kimberley
    konstantin kostya kostia
    kristen kris
    kristin kris
    lambert bert
    laura laurie lori
    lauren laurie
    laurence larry laurie lars lawrence lorne
    lawrence larry laurie lars
    leandro lea
    leonard len lenny leo leon
    leonardo leo nardo
    leopold leo poldi
    leroy roy
    leslie les
    lester les
    lewis lew lewie louis
    lillian lil lily
    linda lindy lin
    lisa lis
    lloyd loy
    louis lou louie
    louise lou lulu
    lucas luke
    lucy lu lucia lucille
    luigi gigi gino
    luis lucho
    lydia lyd
    """
}
