import Copydesk

extension WorldPlaces {
  @RulesBuilder var spellings: Rules {
    Section("Spellings of places and peoples") {
      Prefer(
        """
        # Countries
        Philippines      <- Phillipines, Philipines, Phillippines, Philippeans
        Venezuela        <- Venezeula, Venezuala, Venuzuela, Venezuella
        Kazakhstan       <- Kazakstan, Kazhakstan, Khazakhstan, Kazahkstan
        Kyrgyzstan       <- Kyrgystan, Kirgizstan, Khyrgyzstan, Kyrgzstan
        Tajikistan       <- Tadjikistan, Tajikstan, Tadzhikistan
        Turkmenistan     <- Turkmenstan, Turkemenistan
        Uzbekistan       <- Uzbekstan, Uzbeckistan
        Azerbaijan       <- Azerbijan, Azerbaidjan, Azerbajan
        Afghanistan      <- Afganistan, Afghanastan, Afganastan
        Pakistan         <- Packistan, Pakastan
        Bangladesh       <- Bangledesh, Bangladash
        Sri Lanka        <- Shri Lanka, Sri Lanca
        Malaysia         <- Malasia, Malaysa, Maylasia
        Singapore        <- Singapour, Sinagpore
        Cambodia         <- Cambodja, Cambodea
        Thailand         <- Tailand, Thiland
        Vietnam          <- Vietman, Veitnam
        Mozambique       <- Mozambic, Mozambigue
        Zimbabwe         <- Zimbawe, Zimbabway
        Ethiopia         <- Ethopia, Etheopia
        Mauritius        <- Mauritious, Maritius
        Mauritania       <- Mauritainia
        Burkina Faso     <- Burkino Faso, Bourkina Faso
        Guinea-Bissau    <- Guinea Bissau, Guinea-Bisau
        Senegal          <- Senegel
        Cameroon         <- Camaroon
        Algeria          <- Algiera
        Morocco          <- Morroco, Morrocco, Moroco
        Saudi Arabia     <- Saudia Arabia, Suadi Arabia, Saudi Arabi
        United Arab Emirates <- United Arab Emirate, United Arab Emirites
        Israel           <- Isreal
        Ecuador          <- Equador
        Guatemala        <- Guatamala
        Nicaragua        <- Nicaragwa, Nicuragua
        El Salvador      <- El Salvadore
        Dominican Republic <- Domincan Republic, Dominican Repulic
        Trinidad and Tobago <- Trinidad and Tabago
        Belgium          <- Belguim
        Switzerland      <- Swizterland, Switerland
        Liechtenstein    <- Leichtenstein, Liechenstein
        Luxembourg       <- Luxembuorg
        Romania          <- Rumania, Roumania
        Bulgaria         <- Bulgeria
        Lithuania        <- Lithunia, Lithuana
        Estonia          <- Esthonia
        Iceland          <- Icleand
        Greenland        <- Grenland
        Papua New Guinea <- Papau New Guinea
        Montenegro       <- Montenegero
        Herzegovina      <- Herzogovina, Hercegovina, Herzegovinia
        Macedonia        <- Macadonia
        # Cities and regions
        Johannesburg     <- Johannesberg, Johanesburg, Johannesbourg
        Bloemfontein     <- Bloemfontien
        Addis Ababa      <- Adis Ababa, Addis Abbaba
        Ouagadougou      <- Ougadougou, Ouagadogou
        Rio de Janeiro   <- Rio de Janiero, Rio de Janerio, Rio De Janeiro
        Buenos Aires     <- Buenos Ares, Beunos Aires, Buenos Airies
        Tegucigalpa      <- Tegucigulpa
        Caracas          <- Carácas, Caraccas
        Port-au-Prince   <- Port au Prince, Port-Au-Prince
        Reykjavik        <- Reykyavik, Rekjavik, Reyjkavik
        Edinburgh        <- Edinborough, Edingburgh
        Gothenburg       <- Gothenberg
        Strasbourg       <- Strasburg, Strassbourg
        Thessaloniki     <- Thessalonikki
        Dusseldorf       <- Duesseldorff, Dusseldorff
        Nuremberg        <- Nuremburg, Nurenberg
        Gdansk           <- Gdanks
        Phnom Penh       <- Phnom Phen, Pnom Penh, Phnomh Penh
        Kuala Lumpur     <- Kuala Lumpar, Kuala Lampur
        Islamabad        <- Islambad
        Peshawar         <- Peshwar, Peshawer
        Kandahar         <- Khandahar, Quandahar
        Baghdad          <- Bagdad, Baghdag
        Riyadh           <- Riyahd, Ryadh
        Tel Aviv         <- Tel-Aviv, Telaviv
        Albuquerque      <- Albequerque, Albuquerqe, Alburquerque
        Cincinnati       <- Cincinatti, Cincinnatti, Cincinati
        Philadelphia     <- Philidelphia, Philadelpia
        Minneapolis      <- Minneapolus, Mineapolis
        Massachusetts    <- Massachussetts, Massachusets, Massachussets, Massechusetts
        Connecticut      <- Conneticut, Connecticutt, Conecticut
        Mississippi      <- Missisippi, Mississipi, Mississipppi
        Pennsylvania     <- Pennslyvania, Pensylvania
        Tennessee        <- Tennesee, Tennesse
        Arkansas         <- Arkansaw
        Hawaii           <- Hawai, Hawaai
        Gloucestershire  <- Glouchestershire
        Middlesbrough    <- Middlesborough
        Leicester        <- Liecester, Leceister
        Caribbean        <- Carribean, Carribbean, Caribean
        Mediterranean    <- Mediteranean, Meditteranean, Mediterannean
        Himalayas        <- Himalyas
        Guantanamo       <- Guantanomo, Guantánomo
        Gibraltar        <- Gibralter
        Strait of Hormuz <- Straits of Hormuz, Straight of Hormuz
        Strait of Gibraltar <- Straits of Gibraltar, Straight of Gibraltar
        # Peoples
        Filipino         <- Philipino, Phillipino, Fillipino, Filippino
        Filipinos        <- Philipinos, Phillipinos, Fillipinos, Filippinos
        Afghans          <- Afghanis
        Bangladeshi      <- Bangladeshian
        Portuguese       <- Portugese, Portugeuse, Portuguease
        Argentine        <- Argentinan, Argentinean
        Venezuelan       <- Venezualan, Venezuelian
        Israeli          <- Isreali
        Israelis         <- Isrealis
        Palestinian      <- Palestinean, Palistinian
        Palestinians     <- Palestineans, Palistinians
        Lebanese         <- Lebanonese
        Norwegian        <- Norweigan, Norwegean
        Hungarian        <- Hungarien
        Ukrainian        <- Ukranian, Ukrainan
        Ukrainians       <- Ukranians, Ukrainans
        Chechen          <- Chechnyan, Chechenian
        Peruvian         <- Peruan
        Ecuadorean       <- Equadorean, Equadorian
        Moroccan         <- Morrocan, Moroccon
        """
      )
      .id("places.spelling")
      .source("United Nations, country names; United States Board on Geographic Names")
      .examples(
        wrong: [
          "She left the ↓Phillipines for ↓Venezeula.", "The ↓Portugese team won.",
          "“I love the ↓Carribean,” he said.",
        ],
        right: [
          "She left the Philippines for Venezuela.", "Ukraine's war began in 2014.",
          "Pittsburg, Kansas, is small.",
        ])
      Prefer("Bogota, Colombia", over: "Bogota, Columbia").id("places.colombia-bogota")
        .source("United Nations, country names")
        .examples(
          wrong: ["He lives in ↓Bogota, Columbia.", "A flight to ↓Bogota, Columbia, was late."],
          right: [
            "He lives in Columbia, South Carolina.", "He left Bogota. Columbia University is in New York.",
          ])
      Prefer(
        """
        Colombian president  <- Columbian president
        Colombian President  <- Columbian President
        Colombian government <- Columbian government
        Colombian rebels     <- Columbian rebels
        Colombian police     <- Columbian police
        Colombian army       <- Columbian army
        Colombian peso       <- Columbian peso
        Colombian drug       <- Columbian drug
        Colombian cocaine    <- Columbian cocaine
        Colombian coffee     <- Columbian coffee
        Colombian capital    <- Columbian capital
        Colombian town       <- Columbian town
        Colombian city       <- Columbian city
        Colombian guerrillas <- Columbian guerrillas
        Colombian authorities <- Columbian authorities
        """
      )
      .id("places.colombia")
      .source("United Nations, country names")
      .examples(
        wrong: ["The ↓Columbian government fell.", "Two ↓Columbian rebels left."],
        right: [
          "The Colombian government fell.", "The British Columbian forests burn; pre-Columbian art sells.",
        ])
    }
  }
}
