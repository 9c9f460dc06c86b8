extension WordClasses {
  /// Every table with the class of its words.
  static var tables: [(StaticString, Set)] {
    [
      (honorifics, [.title, .honorific]), (titles, .title), (roles, .role), (organisations, .organisation),
      (functionWords, [.function, .common]), (commonWords, .common), (calendar, [.calendar, .common]),
      (places, .place), (peoples, [.place, .inhabitant]),
      (maleNames, [.givenName, .masculine]), (femaleNames, [.givenName, .feminine]), (landforms, .landform),
      (speech, .speech), (particles, .particle), (suffixes, .suffix), (auxiliaries, .auxiliary),
      (prepositions, .preposition), ("a an the", .article),
      ("told tell tells asked asks urged urges warned warns wrote writes", .telling),
      ("of from for", .belonging), ("in at near outside around across into throughout", .placing),
    ]
  }

  private static let auxiliaries: StaticString = """
    was is has had will would did does could should may might can also who whose took made went came got gave won lost
    left joined became began started left held ran led served worked played scored beat moved sold bought cut put
    """

  private static let prepositions: StaticString = "by with for from to of and against under like including"

  private static let landforms: StaticString = """
    river lake mount mountain mountains county street avenue bay island islands sea ocean valley district province
    strait straits peninsula desert harbour harbor hill hills canal creek falls cape fjord loch glacier archipelago
    republic states kingdom emirates
    """

  private static let honorifics: StaticString = """
    mr mrs ms miss dr sir dame lady lord prof rev herr frau monsieur madame mme senor senora sheikh
    """

  private static let titles: StaticString = """
    president premier prime minister chancellor secretary general senator sen rep representative congressman
    congresswoman governor gov mayor chief king queen prince princess emperor pope cardinal archbishop bishop imam
    ayatollah rabbi professor judge justice colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm
    commander cmdr brigadier marshal field corporal private ambassador envoy consul chairman chairwoman chair director
    president-elect leader aide spokesman spokeswoman spokesperson commissioner deputy vice acting former then foreign
    finance defence defense interior trade analyst economist strategist trader dealer broker lawyer attorney solicitor
    barrister prosecutor coach manager striker midfielder defender goalkeeper captain actor actress singer author
    director-general treasurer speaker councillor councilor alderman sheriff detective inspector constable
    superintendent officer executive managing senior junior assistant associate co-founder founder owner editor
    correspondent reporter writer columnist photographer producer engineer scientist researcher head partner
    historian dissident activist businessman businesswoman financier tycoon magnate investor candidate challenger
    treasury state attorney-general undersecretary comptroller provost dean chaplain father brother sister mother
    legislator lawmaker congressional parliamentarian professor delegate whip saint st comrade fellow veteran rival star champion skipper winger forward teenager congress
    """

  private static let roles: StaticString = """
    president premier minister chancellor secretary general senator representative congressman congresswoman governor
    mayor chief king queen prince princess pope cardinal archbishop bishop professor judge justice colonel major
    captain admiral commander ambassador envoy chairman chairwoman chair director leader aide spokesman spokeswoman
    spokesperson commissioner deputy analyst economist strategist trader dealer broker lawyer attorney prosecutor
    coach manager striker midfielder defender goalkeeper actor actress singer author treasurer speaker officer
    executive head partner historian dissident activist businessman businesswoman financier investor candidate editor
    correspondent reporter writer columnist photographer producer engineer scientist researcher owner founder
    co-founder vice-president vice-chairman consultant adviser advisor member master
    pilot teacher doctor surgeon nurse banker farmer fisherman guard warden keeper clerk vicar priest chaplain pianist
    violinist conductor composer painter sculptor architect poet novelist playwright biographer musician guitarist
    drummer dancer chef designer inventor explorer astronaut soldier pensioner student chancellor registrar curator
    organiser organizer promoter chairman-elect president-elect vice-chancellor undersecretary negotiator mediator
    regulator inspector detective superintendent lawmaker legislator politician councillor councilor father mother brother sister son
    daughter wife husband widow who whose aged professor lecturer academic specialist expert boss
    """

  private static let organisations: StaticString = """
    corp corporation inc incorporated ltd limited co company cos plc group holdings holding bank banks bancorp
    bancshares trust fund funds partners associates brothers bros sons securities capital financial industries
    international systems technologies technology computer computers software airlines airways air motors motor
    stores markets market foods brands communications telecommunications telecom telephone electric electronics
    energy power oil gas petroleum resources mining mines steel chemical chemicals pharmaceuticals pharmaceutical
    laboratories labs insurance assurance life mutual savings management investments investment investors services
    service enterprises entertainment pictures studios media press news times post journal herald tribune gazette
    chronicle telegraph guardian observer magazine radio television tv network networks broadcasting party union
    association federation confederation council committee commission agency authority administration bureau office
    department dept ministry treasury parliament assembly senate congress house court university college school
    institute institution academy centre center foundation society league club united city town rovers wanderers
    albion athletic hotspur museum gallery theatre theater orchestra opera hospital church cathedral army navy force
    forces police board exchange index street road avenue square park hall palace castle bridge airport station
    river lake sea ocean bay mountains mountain island islands valley hill hills county province region district
    state republic kingdom act bill treaty agreement accord conference summit forum cup championship championships
    open tournament prize award awards festival project program programme plan report survey team line lines
    railway railways rail shipping transport transportation aerospace aircraft aviation engineering construction
    properties property realty estates hotels hotel resorts casino casinos products paper packaging beverage
    brewing breweries distillers tobacco auto automotive rubber tire glass cement metals gold silver copper
    aluminium aluminum diamond diamonds sugar cocoa coffee grain research consulting advisors advisers
    ag sa spa nv bv gmbh kk ab asa oyj sarl pty llc llp lp se sro srl
    """

  private static let functionWords: StaticString = """
    the a an and or but nor so yet for of in on at by to from with without within into onto over under above below
    between among about against after before during since until till through throughout across along around behind
    beside besides beyond despite except inside outside near off out up down upon via per than as if unless because
    although though while whereas whether when whenever where wherever why how what which who whom whose that this
    these those it its he his him she her hers they their theirs them we our ours us you your yours i my mine me
    myself himself herself itself themselves ourselves there here then now not no yes any some all both each every
    either neither none such same other others another one two three four five six seven eight nine ten eleven
    twelve twenty thirty forty fifty hundred thousand million billion first second third fourth fifth last next is
    are was were be been being am has have had having do does did done doing will would shall should can could may
    might must ought let also too very just only even still already again ever never always often sometimes once
    perhaps maybe however moreover meanwhile therefore thus hence otherwise instead indeed anyway nonetheless
    nevertheless furthermore additionally finally earlier later today tomorrow yesterday tonight soon ago many much
    more most few fewer less least several own mr. said ii
    """

  private static let commonWords: StaticString = """
    able according account accounts action actions active actual add added adding addition address advance
    advice affairs afraid age agent agents agree agreed ahead aid aim air alarm alive allow alone aloud alter
    amid amount analysis analyst analysts anger angry animal announced annual answer apart appeal apple apply
    april arab arch area areas argue arm armed arms army arrest art article artist arts asked asking asset
    assets attack attempt august author autumn average avoid award aware away baby back bad bag baker balance
    ball ban band banker bankers bar barber bare barely barn base based basic basin basis basket bath battle bay
    beach bean bear beast beat beautiful beauty become bed beer began begin behalf belief believe bell belong
    belt bench bend benefit best bet better bible bid big bill bird birth bishop bit bite bitter black blade
    blame blank blast blaze blind block blood bloom blow blue board boat body bolton bomb bond bonds bone bonus
    book books boom boot border born borrow boss bottle bottom bound bow bowl box boy boys brain branch brand
    brave bread break breath breeze brewer brick bride bridge bridges brief bright bring broad broke broken
    brook brother brown brush budget build building bull bullet burden burn burst bush business busy butcher
    butler buy buyer buyers cabinet cable cake call called calls calm came camp campaign canal cancer candle
    cannon cap capital car card cards care career cargo carpenter carry cart carter case cases cash cast castle
    cat catch catholic cattle cause caution cave central century certain chain challenge chamber champion chance
    chances chandler change changes channel chapel chapter charge charges chart chase cheap check cheese chemist
    chest chicken chief child children chip choice choose christian church circle citizen city civil claim
    claims class clay clean clear clerk client clients climb clock close closed cloth cloud coach coal coalition
    coast coat code coffee cold coleman collapse collar collect college color colour column come comment
    comments common communist community companies compared competition complete concern concerns condition
    conflict conservative consumer contact contract control cook cooper copper copy corn corner corps cost costs
    cotter cotton council count country county couple courage course court cousin cover covers cow crane crash
    crazy cream create credit crew crime crisis critics cross crowd crown cruel cruise cup cure currency current
    customers cut cuts cutter cycle daily dairy dale damage dance danger dark data date dates daughter dawn day
    days dead deal dealer dealers deals dean dear death debate debt decade december decide decision deep defeat
    defence defense deficit delay demand democracy democrat democratic democrats deny depth deputy desert design
    desk despite detail details development dial diamond died diet differ dinner direct director dirty disease
    dish doctor doctors doll dollar dollars domestic door double doubt dove dozen dozens draft dragon drake
    drama draw dream dress drew drink drive driver drivers drop drove drug drugs dry duke dust duty dyer each
    eager eagle early earn earnings earth ease east easter eastern easy eat echo economic economists economy
    edge editor effect effort efforts eight elect election elections electric element employees employment empty
    end ended energy engine enjoy enough enter entire equal equity error escape estate estimates euro evening
    event events evidence exact example excellent exchange executive executives exit expect expected experts
    export exports express eye eyes face fact factor factory fail fair faith fall falls false fame family famous
    fan far fare farm farmer farmers fashion fast fat fate father fault favor favour fear fears feast february
    federal feed feel fell felt fence festival few field fielding fields fight figure figures file fill film
    films final finance financial find fine finger finish fire firm firms fish fisher fit five fix flag flat
    fleet flight float flood floor flour flow flower fly focus fog fold folk follow following food foot football
    force forces ford foreign forest forget fork form formal former forth fortune forward foster found fowler
    fox frame frank free freedom freeze french fresh friday friend friends front fruit fuel full fun fund funds
    funny further future gain gains game games gap garage garden gardener gas gate gather gave general gentle
    gentleman german giant gift girl girls give given glad glass global glover go goal goals god gold golden
    good goods gospel got government grace grade grain grand grant grass grave gray great green grew grey grip
    gross ground group groups grove grow growth guard guess guest guide gun guns guy hair half hall halt hammer
    hand hands handy happy harbor harbour hard hardly hardy harm harper harvest haste hat hate haven hawk hay
    head headline heads heal health hear heard heart heat heath heavy hedge height held hell help hence herb
    herd hero hide high higher highly hill hills hint hire history hit hold holder holdings hole holiday hollow
    holy home homes honest honor honour hooper hope hopes horn horse hospital host hot hotel hour hours house
    housing huge human humor hunger hunt hunter hurt husband ice idea ideas ill image impact import imports
    improve inch income increase independent index indian industry inflation initial injury inn inner insurance
    interest interests internal international internet investment investors invite iron islamic island issue
    issues item items january jet jewel jewish job jobs join joiner joint joke jones journal joy judge july june
    junior jury justice keen keep keeper key kick kid kids kill killed kind king kingdom kiss kit kitchen knee
    knew knife knight know known lab labor labour lace lack lady lake lamb lame lamp land lands lane language
    large largest late lately latest launch law lawn laws lawson lawyer lawyers lay lead leader leaders leaf
    league lean leap learn lease leave led left leg legal lend lender length lesson letter letters level levels
    liberal liberty library lie life lift light lights like likely limit line lines link lion list listen little
    live lives living load loan loans local lock locke lodge log long longer look looking lord lose loss losses
    lost lot loud love lovely low lower luck lucky lunch lure machine mad made magic mail main major make maker
    makers making male mall man manage manager managers manner maple marble march margin mark market markets
    marks marriage married marsh marshal mason mass master match mate matter mayor meal mean means measure meat
    media medical medicine meet meeting member members memory men mental mercer mercy mere merger merry message
    met metal method mexico middle mild mile miles military milk mill miller mind mine miner miners mines
    minister ministers minor minute miss mission mix mixed mobile model modern moment monday money monk month
    months mood moon moore moral morning mortgage moss mother motion motor mount mountain mouse mouth move moved
    movement moves movie music muslim muslims name named names narrow nation national nations native nature navy
    nazi near neat neck need needs neighbor network never new news newspaper newspapers nice night nine noble
    nobody noise noon norm normal north northern nose note notes nothing notice novel november number numbers
    nurse nuts oak object obtain ocean october odd offer offers office officer officers official officials oil
    old older olive open opera operate opinion opposition orange order orders ordinary organ other outer output
    overall owner owners pace pack page pages paid pain paint painter pair palace pale palm palmer pan panel
    panic paper papers parent parents paris park parker parliament parson parsons part parties partner partners
    parts party pass past pastor patch path patient patients pay paying payment peace peak pearl pen penny
    pension people pepper percent period permit person personal phase phone photo pick picture piece pierce pig
    pike pile pilot pine pink pipe piper pitman place plain plan plane plans plant plants plate play player
    players plaza please pledge plenty plot plumber plus pocket poem poet point points police policy political
    politics poll polls pond pool poor pop pope port porter position possible post pot potter pound pounds power
    powers praise pray present president press pressure price prices pride priest prime prince princess print
    prior prison private prize probably problem problems process produce producer product products profit
    profits program progress project projects promise proof property prosecutors protest protestant proud prove
    public publisher pull pump pure push put quality quarter queen question questions quick quiet quit quite
    quote race radio rail rain raise ran ranch range ranger rank rapid rare rate rates rather raw reach read
    reader readers ready real reality reason record records recovery red reed reform reforms refugee regime
    region regional regulator regulators relief remain rent repair reply report reports republic republican
    republicans rescue research residents resort rest result results retail return returns revenue review rice
    rich ride rider ridge rifle right rights ring rise rising risk river road roads robin rock rocket role roll
    roman roof room rooms root rope rose rough round route row royal rude rugby rule rules ruling run running
    rural rush rust sad sadler safe safety sage sail saint salary sale sales salmon salt sample sand satellite
    saturday savage save savings saw sawyer say scale scene school schools science scientists score scores scott
    screen sea seal search season seat secret secretary sector security see seed seek seem sell seller sellers
    senate senator senior sense september series serious service services set settle seven shade shadow shake
    shame shape share shared shareholders shares sharp sheep sheet shelf shell shepherd shield shift ship ships
    shirt shock shoe shoot shop shops shore short shot shoulder show shows shut sick side sides sight sign signs
    silence silk silver simple sing singer single sister site sites situation six size skill skin skinner skip
    sky slater slave sleep slice slide slight slim slip slow small smart smile smith smoke smooth snake snow
    social socialist society soft soil sold soldier soldiers sole solid solution someone son song sons sort soul
    sound soup source sources south southern space spare speak speaker special speech speed spell spend spice
    spirit split spoke sport sports spot spread spring square stable staff stage stake stamp stand standard
    stands star stark stars start started state states station stay steady steal steel steep step stern steward
    stick stock stocks stone stop stops store stores storm story strain strange stranger stream street strength
    stress strict strike strikes string strong student students studies study stuff style subject success sudden
    suffer sugar suit summer summit sumner sun sunday supply support supporters sure surely surface surge survey
    survivors sweet swift swim sword system systems table tail tailor take taken taking talk talks tall tank
    tanner tape target task taste tax taxes tea teach teacher teachers team teams tear technology teeth
    telephone television tell temple ten tend term terms test tests text thank thanks thatcher theater theatre
    theory thin thing things think thinking thought threat three throw thunder thursday ticket tide tie tiger
    tight tile tiler timber time times tin tip tired title together toll tomb tone tongue tool top tories tory
    total touch tough tour tower town track trade trader traders traffic trail train training transport travel
    treasury treat treaty tree trees trend trial tribe trip troops trouble truck true trust truth try tucker
    tuesday tune turn turned turner turns twin two tyler type uncle under union unions unit united units unity
    universal university unless upper urban use used user users usual valley value values vast veteran vice
    victim victims victory video view views villa village violence virus visit voice volume vote voters votes
    wage wages wait walk walker wall walls want wanted war ward warm warn warner warning wars wash waste watch
    water waters wave way ways weak wealth weapon weapons wear weather weaver web webb webster wedding wednesday
    week weekend weeks weight welcome well wells went west western wet whale wheat wheel wheeler whistle white
    whole wide wife wild will willing win wind window windows wine wing winner winter wire wise wish witness
    witnesses wolf woman women wonder wood woodman woods wool word words work worked worker workers working
    workout works world worry worse worst worth wound write writer wrong wrote yard yards year years yellow yes
    yield yields young youth zero zone northeast northwest southeast southwest northeastern northwestern southeastern
    southwestern
    """

  private static let calendar: StaticString = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan
    thanksgiving hanukkah passover midnight noon am pm gmt bst est edt
    """

  private static let particles: StaticString = """
    van von de der den del della di da dos das du la le las los lo al el ul ur bin ibn ben bint abu ter ten zu zur af
    st san y e do af op 't
    """

  private static let suffixes: StaticString = """
    jr sr ii iii iv jnr snr esq qc kc mp mep phd md obe mbe cbe
    """

  private static let speech: StaticString = """
    said says say told tells added adds declined declines noted notes warned warns argued argues believes believed
    thinks thought explained explains insisted insists claimed claims denied denies admitted admits acknowledged
    acknowledges recalled recalls remembered predicted predicts forecast forecasts estimated estimates commented
    comments replied replies responded responds suggested suggests stressed stresses asked asks wrote writes spoke
    speaks testified testifies conceded concedes complained complains concluded concludes cautioned cautions quipped
    joked vowed vows pledged pledges urged urges hopes hoped wants wanted resigned retired graduated died married
    smiled laughed shrugged nodded agreed agrees disagreed expects expected observed observes reckons reckoned
    contends contended asserted asserts maintained maintains remarked remarks countered counters confirmed confirms
    pointed points continued continues pleaded hailed praised criticised criticized accused appeared refused feels
    felt knows knew sees described describes
    """
}
