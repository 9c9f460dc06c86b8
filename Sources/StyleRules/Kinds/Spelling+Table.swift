extension Spelling {
  /// Words that British and American copy spells in two ways.
  ///
  /// Left out is what is another word too (`tire`, `program`, `meter`, `analyses`, `practice`, `license`, `story`).
  /// Source: the spelling notes of the Guardian's and the Associated Press's public style guides.
  static let table = """
    # -ise and -ize; a line is the British stem, the American stem, and the endings; `-` is no ending.
    agonis agoniz e es ed ing
    amortis amortiz e es ed ing ation
    antagonis antagoniz e es ed ing
    apologis apologiz e es ed ing
    authoris authoriz e es ed ing ation
    brutalis brutaliz e es ed ing ation
    capitalis capitaliz e es ed ing ation
    categoris categoriz e es ed ing ation
    centralis centraliz e es ed ing ation
    characteris characteriz e es ed ing ation
    civilis civiliz e es ed ing ation
    colonis coloniz e es ed ing ation
    commercialis commercializ e es ed ing ation
    computeris computeriz e es ed ing ation
    criminalis criminaliz e es ed ing ation
    criticis criticiz e es ed ing
    crystallis crystalliz e es ed ing ation
    customis customiz e es ed ing ation
    decentralis decentraliz e es ed ing ation
    dehumanis dehumaniz e es ed ing ation
    democratis democratiz e es ed ing ation
    demonis demoniz e es ed ing ation
    deputis deputiz e es ed ing ation
    destabilis destabiliz e es ed ing ation
    digitis digitiz e es ed ing ation
    dramatis dramatiz e es ed ing ation
    economis economiz e es ed ing
    emphasis emphasiz e ed ing
    energis energiz e es ed ing
    equalis equaliz e es ed ing ation
    fantasis fantasiz e es ed ing
    finalis finaliz e es ed ing ation
    formalis formaliz e es ed ing ation
    galvanis galvaniz e es ed ing
    generalis generaliz e es ed ing ation
    globalis globaliz e es ed ing ation
    harmonis harmoniz e es ed ing ation
    hospitalis hospitaliz e es ed ing ation
    hypnotis hypnotiz e es ed ing
    idolis idoliz e es ed ing
    immunis immuniz e es ed ing ation
    individualis individualiz e es ed ing ation
    industrialis industrializ e es ed ing ation
    institutionalis institutionaliz e es ed ing ation
    internationalis internationaliz e es ed ing ation
    italicis italiciz e es ed ing ation
    jeopardis jeopardiz e es ed ing
    legalis legaliz e es ed ing ation
    legitimis legitimiz e es ed ing ation
    liberalis liberaliz e es ed ing ation
    localis localiz e es ed ing ation
    marginalis marginaliz e es ed ing ation
    materialis materializ e es ed ing ation
    maximis maximiz e es ed ing ation
    mechanis mechaniz e es ed ing ation
    memoris memoriz e es ed ing
    minimis minimiz e es ed ing ation
    mobilis mobiliz e es ed ing ation
    modernis moderniz e es ed ing ation
    monopolis monopoliz e es ed ing ation
    nationalis nationaliz e es ed ing ation
    naturalis naturaliz e es ed ing ation
    neutralis neutraliz e es ed ing ation
    normalis normaliz e es ed ing ation
    optimis optimiz e es ed ing ation
    organis organiz e es ed ing ation ations er ers ational
    ostracis ostraciz e es ed ing
    oxidis oxidiz e es ed ing
    patronis patroniz e es ed ing
    penalis penaliz e es ed ing ation
    personalis personaliz e es ed ing ation
    plagiaris plagiariz e es ed ing
    polaris polariz e es ed ing ation
    politicis politiciz e es ed ing ation
    popularis populariz e es ed ing ation
    pressuris pressuriz e es ed ing ation
    prioritis prioritiz e es ed ing
    privatis privatiz e es ed ing ation
    publicis publiciz e es ed ing
    radicalis radicaliz e es ed ing ation
    randomis randomiz e es ed ing ation
    rationalis rationaliz e es ed ing ation
    realis realiz e es ed ing ation
    recognis recogniz e es ed ing able
    regularis regulariz e es ed ing ation
    reorganis reorganiz e es ed ing ation
    revolutionis revolutioniz e es ed ing ation
    scandalis scandaliz e es ed ing
    scrutinis scrutiniz e es ed ing
    sensationalis sensationaliz e es ed ing ation
    socialis socializ e es ed ing
    specialis specializ e es ed ing ation
    stabilis stabiliz e es ed ing ation
    standardis standardiz e es ed ing ation
    sterilis steriliz e es ed ing ation
    stigmatis stigmatiz e es ed ing ation
    subsidis subsidiz e es ed ing
    summaris summariz e es ed ing
    symbolis symboliz e es ed ing ation
    sympathis sympathiz e es ed ing er ers
    synchronis synchroniz e es ed ing ation
    terroris terroriz e es ed ing
    theoris theoriz e es ed ing
    traumatis traumatiz e es ed ing ation
    trivialis trivializ e es ed ing ation
    unionis unioniz e es ed ing ation
    urbanis urbaniz e es ed ing ation
    utilis utiliz e es ed ing ation
    vandalis vandaliz e es ed ing
    victimis victimiz e es ed ing ation
    visualis visualiz e es ed ing ation
    westernis westerniz e es ed ing ation
    analys analyz e ed ing
    paralys paralyz e ed es ing
    catalys catalyz e ed es ing
    # -our and -or
    behaviour behavior - s al
    colour color - s ed ful ing less
    demeanour demeanor -
    endeavour endeavor - s ed ing
    favour favor - s ed ing able ably ite ites itism
    fervour fervor -
    flavour flavor - s ed ing
    harbour harbor - s ed ing
    honour honor - s ed ing able ably
    humour humor - ed less
    labour labor - s ed ing er ers
    neighbour neighbor - s ing hood hoods ly
    odour odor - s less
    parlour parlor - s
    rigour rigor - s
    rumour rumor - s ed
    savour savor - s ed ing y
    splendour splendor -
    tumour tumor - s
    valour valor -
    vapour vapor - s
    vigour vigor -
    clamour clamor - ed ing
    armour armor - ed y
    # -re and -er
    centre center - s piece pieces
    centred centered -
    fibre fiber - s
    litre liter - s
    lustre luster -
    calibre caliber -
    kilometre kilometer - s
    centimetre centimeter - s
    millimetre millimeter - s
    manoeuvre maneuver - s
    sombre somber -
    spectre specter - s
    theatre theater - s goers
    meagre meager -
    sabre saber - s
    # -ce and -se
    defence defense - s less
    offence offense - s
    pretence pretense -
    # Doubled l
    cancell cancel ed ing
    channell channel ed ing
    counsell counsel ed ing or ors
    dialled dialed -
    dialling dialing -
    equalled equaled -
    equalling equaling -
    fuelled fueled -
    fuelling fueling -
    labell label ed ing
    levell level ed ing
    libell libel ed ing ous
    marshall marshal ed ing
    marvell marvel ed ing ous
    modell model ed ing
    panell panel ed ing ist ists
    pedall pedal ed ing
    quarrell quarrel ed ing
    rivall rival ed ing
    shovell shovel ed ing
    signall signal ed ing
    spirall spiral ed ing
    totall total ed ing
    travell travel ed ing er ers
    tunnell tunnel ed ing
    unravell unravel ed ing
    jeweller jeweler - s
    jewellery jewelry -
    enrol enroll - s ment
    fulfil fulfill - s ment
    instalment installment - s
    skilful skillful - ly
    wilful willful - ly
    woollen woolen -
    # ae and oe
    anaem anem ia ic
    anaesthe anesthe tic tics tist tists
    diarrhoea diarrhea -
    encyclopaedia encyclopedia - s
    gynaecolog gynecolog y ist ists
    haemorrhag hemorrhag e ed ing
    haemophilia hemophilia - c cs
    leukaemia leukemia -
    orthopaedic orthopedic - s
    paediatric pediatric - s ian ians
    paedophil pedophil e es ia
    # -ogue and -og
    catalogue catalog - s
    catalogued cataloged -
    # Others
    aluminium aluminum -
    artefact artifact - s
    grey gray - er ing
    mould mold - s y ed
    moustache mustache - s
    pyjamas pajamas -
    plough plow - s ed ing
    sceptic skeptic - s al ally ism
    smoulder smolder - ed ing
    sulphur sulfur - ous ic
    cosy cozy -
    towards toward -
    afterwards afterward -
    liquorice licorice -
    ageing aging -
    """
}
