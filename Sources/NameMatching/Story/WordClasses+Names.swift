extension WordClasses {
  static let places: StaticString = """
    abuja accra adelaide afghanistan africa alabama alaska albania aleppo alexandria algeria algiers america
    americas amman amsterdam andorra angeles angola ankara antarctica antonio antwerp arabia argentina arizona
    arkansas armenia asia asuncion athens atlanta atlantic auckland austin australia austria aviv azerbaijan
    baghdad bahamas bahrain baku bali balkans baltimore bangalore bangkok bangladesh barbados barcelona basel
    basra beijing beirut belarus belfast belgium belgrade belize benin berlin bermuda bern berne bethlehem
    bhutan birmingham bogota bolivia bologna bombay bonn bordeaux bosnia boston botswana brasilia bratislava
    brazil brent brighton brisbane bristol britain bronx brooklyn brunei brussels bucharest budapest buffalo
    bulgaria burma burundi cairo calcutta calgary california cambodia cambridge cameroon canada canberra canton
    caracas cardiff caribbean casablanca catalonia chad charlotte chechnya chengdu chicago chile china
    cincinnati cleveland cologne colombia colorado columbus congo connecticut copenhagen cordoba cornwall crimea
    croatia cuba cumbria cyprus czechoslovakia dakar dakota dallas damascus darwin delaware delhi denmark denver
    derby detroit devon dhaka diego domingo donetsk dorset dover downing dresden dubai dublin duesseldorf durban
    durham dusseldorf ecuador edinburgh edmonton egypt england eritrea essex estonia ethiopia europe exeter
    fallujah fiji finland florence florida france francisco frankfurt fukuoka gabon gambia gaza geneva genoa
    georgia germany ghana gibraltar glasgow greece greenland grenada grozny guangdong guangzhou guatemala
    guayaquil guinea guyana hague haifa haiti halifax hamburg hampshire hanoi hanover harare harlem havana
    hawaii hebron helsinki herzegovina hiroshima hobart holland hollywood honduras hong honolulu houston hudson
    hull hungary iceland idaho illinois india indiana indonesia iowa iran iraq ireland islamabad israel istanbul
    italy jakarta jamaica japan jeddah jenin jersey jerusalem johannesburg jordan jose juan kabul kampala
    kandahar kansas karachi kashmir kathmandu kazakhstan kent kentucky kenya khartoum kiev kinshasa kobe kong
    korea kosovo krakow kremlin kuala kurdistan kuwait kyiv kyoto kyrgyzstan lagos lahore lancashire laos latvia
    lebanon leeds leicester leipzig lesotho liberia libya liechtenstein lille lima lisbon lithuania liverpool
    ljubljana london louisiana lumpur luxembourg lyon lyons macao macau macedonia madagascar madras madrid maine
    malaga malawi malaysia maldives mali malta manchester manchuria manhattan manila marseille maryland
    massachusetts mauritania mauritius mecca medina melbourne memphis mersey mexico miami michigan milan
    milwaukee minneapolis minnesota minsk mississippi missouri mogadishu moldova monaco mongolia montana
    montenegro monterey montevideo montreal morocco moscow mosul mozambique mumbai munich myanmar nablus
    nagasaki nairobi namibia nanjing naples nashville nazareth nebraska nepal netherlands nevada newcastle
    nicaragua nice nicosia niger nigeria norfolk norway norwich nottingham odessa ohio oklahoma omaha oman
    oregon orleans osaka oslo ottawa oxford pacific pakistan palermo palestine panama paraguay paris
    pennsylvania pentagon persia perth peru philadelphia philippines phoenix pittsburgh plymouth poland portland
    portugal prague pretoria pristina prussia pyongyang qatar quebec queens quito rabat ramallah rangoon reading
    rio riyadh romania rome rotterdam russia rwanda sacramento saigon salzburg samoa santiago santo sarajevo
    scandinavia scotland seattle senegal seoul serbia seville shanghai sheffield shenzhen siberia sicily
    singapore skopje slovakia slovenia sofia somalia southampton spain stockholm strasbourg stuttgart sudan
    suffolk sumatra sunderland suriname surrey sussex swaziland sweden switzerland sydney syria taipei taiwan
    tajikistan tallinn tampa tangier tanzania tashkent tasmania tbilisi tehran tel tennessee texas thailand
    thames tianjin tibet tirana togo tokyo toledo tonga toronto toulouse trinidad tripoli tucson tunis tunisia
    turin turkey turkmenistan uganda ukraine ulster uruguay utah utrecht uzbekistan valencia vancouver vatican
    vegas venezuela venice vermont vienna vietnam vilnius virginia vladivostok wales wall warsaw washington
    wellington wembley westminster whitehall winnipeg wisconsin wuhan wyoming xinjiang yangon yemen yokohama
    york yorkshire yugoslavia yukon zagreb zaire zambia zealand zimbabwe zurich
    """

  static let peoples: StaticString = """
    afghan afghans african africans albanian albanians algerian algerians american americans anglican angolan
    arab arabs argentine argentines argentinian armenian armenians asian asians australian australians austrian
    austrians azerbaijani bangladeshi basque belarusian belarussian belgian belgians bolivian bosnian bosnians
    brazilian brazilians british briton britons buddhist buddhists bulgarian bulgarians burmese californian
    cambodian canadian canadians catalan catalonian catholic catholics chechen chechens chilean chileans chinese
    christian christians colombian colombians congolese croat croatian croats cuban cubans cypriot czech czechs
    dane danes danish democrat democrats dutch ecuadorean egyptian egyptians english englishman eritrean
    estonian ethiopian european europeans fijian filipino finn finnish finns flemish french frenchman georgian
    georgians german germans ghanaian greek greeks guatemalan haitian haitians hamas hezbollah hindu hindus
    hispanic honduran hungarian hungarians icelandic indian indians indonesian indonesians iranian iranians
    iraqi iraqis irish irishman islamist islamists israeli israelis italian italians jamaican japanese jew
    jewish jews jordanian jordanians kashmiri kazakh kenyan kenyans korean koreans kosovar kurd kurdish kurds
    kuwaiti kuwaitis laotian latin latino latvian lebanese liberian libyan libyans lithuanian londoner
    macedonian malay malaysian malaysians maltese maori maoris mexican mexicans moldovan mongolian montenegrin
    moroccan moslem moslems mozambican muslim muslims nepalese nigerian nigerians nordic norwegian norwegians
    pakistani pakistanis palestinian palestinians panamanian paraguayan persian peruvian peruvians pole poles
    polish portuguese protestant protestants republican republicans roman romanian romanians russian russians
    rwandan saudi saudis scandinavian scot scots scottish senegalese serb serbian serbs shia shiite siberian
    sicilian singaporean slav slavic slovak slovakian slovaks slovene slovenian somali somalis soviet soviets
    spaniard spaniards spanish sudanese sunni swede swedes swedish swiss syrian syrians taiwanese tajik taliban
    tamil tanzanian tatar texan texans thai thais tibetan tibetans tories tory tunisian turk turkish turks
    ugandan ukrainian ukrainians uruguayan uzbek venezuelan venezuelans vietnamese welsh welshman yemeni
    yugoslav zambian zimbabwean
    """

  static let maleNames: StaticString = """
    aaron abdul abdullah abraham adam adolf adrian ahmad ahmed aidan alain alan albert aldo alejandro aleksandr
    alex alexander alexei alexey alfonso alfred alfredo ali alistair allan allen alvin amir amos anatoly anders
    andre andrea andreas andrei andres andrew andrey andy angel angus anthony anton antonio archie armando
    arnold arthur arturo ashok attila austin axel barry bart basil ben benedict benjamin bernard bernd bernie
    bert bill billy bjorn bob bobby boris brad bradley brendan brent brett brian bruce bruno bryan burt byron
    calvin cameron carl carlo carlos carter casey cecil cesar chad charles charlie chester chris christian
    christoph christophe christopher chuck clarence clark claude claudio clay clayton cliff clifford clint clive
    clyde colin conor conrad corey cornelius craig curtis cyril dale damian damon dan daniel danny darrell
    darren daryl dave david dean denis dennis derek desmond dick didier diego dieter dietrich dimitri dirk
    dmitri dmitry dominic don donald doug douglas drew duncan dustin dwight earl ed eddie edgar eduardo edward
    edwin eli elliot elliott elmer emil emilio emmanuel enrico enrique eric erik ernest ernesto ernst erwin
    ethan eugene evan evgeny ezra felipe felix ferdinand fernando fidel floyd francesco francis francisco franco
    francois frank franklin franz fred freddie frederic frederick fritz gabriel gareth garry gary gavin gene
    geoff geoffrey georg george georges gerald gerard gerhard gianni gilbert giles gino giorgio giovanni
    giuseppe glen glenn gordon graeme graham grant greg gregg gregor gregory guenter guido guillermo gunter gus
    gustav gustavo guy hal hamid hank hans harald harold harry harvey hassan heinrich heinz helmut henri henrik
    henry herb herbert herman hiroshi homer horst howard hubert hugh hugo humberto hussein iain ian ibrahim
    ignacio igor imran irving isaac ismail ivan ivor jack jackie jacob jacques jaime jake jakob jamal james
    jamie jan jared jason javier jay jean jeff jeffery jeffrey jeremy jerome jerry jesse jesus jim jimmy jiri
    joachim joao jochen joe joel joerg johan johann johannes john johnny jon jonas jonathan jordan jorge jose
    josef joseph josh joshua juan juergen jules julian julio jurgen justin karel karim karl keith ken kenneth
    kent kevin khalid kim kirk klaus konstantin kurt kyle ladislav lance larry lars laszlo laurence laurent
    lawrence lee leo leon leonard leonid leopold les leslie lester lewis liam linus lionel lloyd lorenzo lou
    louis luc luca lucas luciano luis luke luther lyle mahmoud malcolm manfred manuel marc marcel marco marcos
    marcus mario marion mark marshall martin marty marvin mathieu matt matthew matthias maurice maurizio mauro
    max maxim maxwell melvin michael michel miguel mihail mike mikhail milan miles milton miroslav mitch
    mitchell mohamed mohammad mohammed morgan morris moshe muhammad murray mustafa nathan nathaniel neil nelson
    nicholas nick nicola nicolas nigel nikita nikolai nikolay nikos noah noel norbert norman oleg oliver olivier
    omar orlando osama oscar otto owen pablo paolo pascal patrice patrick paul paulo pavel pedro percy peter
    petr phil philip philippe phillip pier pierre piers pietro pyotr rafael raj rajesh ralf ralph ramon randall
    randy raoul raul ravi ray raymond reg reginald reinhard rene reuben rex ricardo riccardo richard rick ricky
    rob robert roberto robin rod roderick rodney rodrigo roger roland rolf roman romano ron ronald ronnie rory
    ross roy ruben rudolf rudolph rudy rupert russell ryan saddam said salvador salvatore sam samuel sandy
    sanjay scott sean sebastian serge sergei sergey sergio seth shane shaun shawn sid sidney sigmund silvio
    simon stan stanislav stanley stefan stefano stephan stephane stephen sterling steve steven stewart stuart
    sven takashi tariq ted teddy terence terry theo theodore thierry thomas thorsten tim timothy toby todd tom
    tomas tommy tony travis trevor troy tyler udo uwe vaclav valery vernon viacheslav victor viktor vince
    vincent vincenzo vitaly vittorio vlad vladimir volker wallace walter warren wayne wendell werner wesley
    wilfred wilhelm will willem william willie willy winston wolfgang woody xavier yasser yegor yevgeny yitzhak
    yuri yves zachary
    """

  static let femaleNames: StaticString = """
    lindsay lindsey abby abigail ada adele adriana agnes aisha alexandra alice alicia alison allison amanda amber amelia amy ana
    anastasia andrea angela angelina angie anita ann anna anne annette annie antonia april ariel astrid audrey
    ava barbara beatrice becky belinda bernadette bernice beryl beth bettina betty beverly bianca birgit bonnie
    brenda bridget brigitte britney camilla candice carla carmen carol carole caroline carolyn carrie catherine
    cathy cecilia celia celine charlene charlotte chelsea cherie cheryl christa christina christine cindy claire
    clara clarissa claudia colette colleen condoleezza connie constance courtney crystal cynthia daisy dana
    danielle daphne dawn debbie deborah debra deirdre delia denise diana diane dinah dolores donna dora doreen
    doris dorothy edith edna eileen elaine eleanor elena elisabeth eliza elizabeth ella ellen elsa elsie emily
    emma erica erin esther ethel eva eve evelyn faith fatima felicity fiona flora florence frances francesca
    francoise freda frieda gabriela gabrielle gail gemma geraldine gertrude gillian gina gisela giulia gladys
    glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather heidi helen helena helga
    henrietta hilary hilda hillary holly hope ida imelda ines ingrid irene irina iris isabel isabella ivana ivy
    jackie jacqueline jacqui jade jane janet janice jasmine jean jeanette jeanne jemima jennifer jenny jessica
    jill joan joanna joanne jocelyn jodie josephine joy joyce juanita judith judy julia juliana julie juliet
    june justine karen karin kate katharina katharine katherine kathleen kathryn kathy katie katrina kay kelly
    kerry kim kimberly kirsten kirsty kristen kristin kristina lana laura lauren laurie leah leila lena lesley
    leslie lilian lillian lily linda lisa liz liza lois lorena loretta lori lorna lorraine louisa louise lucia
    lucille lucinda lucy luisa lydia lynn lynne mabel madeleine madeline madonna maggie mandy marcia margaret
    margarita margot maria marian marianne marie marilyn marina marion marjorie marlene marsha martha martina
    mary matilda maud maureen maxine megan melanie melinda melissa mercedes meredith mia michaela michele
    michelle mildred millie mimi miranda miriam moira molly mona monica monique muriel myra nadia nadine nancy
    naomi natalia natalie natasha nell nicole nina nora norma oksana olga olive olivia ophelia paige pamela pat
    patricia patsy patty paula pauline peggy penelope penny petra phoebe phyllis pippa polly priscilla prudence
    rachel ramona raquel rebecca regina renata renee rhoda rhonda rita roberta rosa rosalind rose rosemary rosie
    roxanne ruby ruth sabina sabine sabrina sally samantha sandra sara sarah selina serena shannon sharon sheila
    shelley sherry shirley silvia simone sonia sophia sophie stacey stella stephanie sue susan susanna susanne
    susie suzanne suzy svetlana sybil sylvia sylvie tamara tania tanya tara tatiana teresa tess thelma theresa
    tiffany tina toni tracey tracy trudy ulrike ursula valentina valerie vanessa vera veronica vicky victoria
    viola violet virginia vivian vivien wanda wendy whitney wilhelmina winifred yasmin yoko yolanda yulia yvette
    yvonne zara zoe
    """
}
