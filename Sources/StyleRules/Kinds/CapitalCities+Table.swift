extension CapitalCities {
  /// The countries of the world: names; demonyms; capitals; other cities that are taken for capitals.
  ///
  /// Where a country has several seats, each counts. A city that was the capital has the day on which it ceased to be.
  /// Source: the list of member and observer states of the United Nations, and the public country pages of the United
  /// States Department of State and the British Foreign Office for their capitals.
  static let table = """
    Afghanistan; Afghan; Kabul; Kandahar, Herat
    Albania; Albanian; Tirana; Durres
    Algeria; Algerian; Algiers; Oran, Constantine
    Andorra; Andorran; Andorra la Vella;
    Angola; Angolan; Luanda; Huambo
    Antigua and Barbuda; Antiguan; St John's, St. John's;
    Argentina; Argentine, Argentinian; Buenos Aires; Cordoba, Rosario
    Armenia; Armenian; Yerevan;
    Australia; Australian; Canberra; Sydney, Melbourne, Brisbane, Perth, Adelaide
    Austria; Austrian; Vienna; Salzburg, Graz, Innsbruck
    Azerbaijan; Azerbaijani; Baku;
    Bahamas, the Bahamas; Bahamian; Nassau;
    Bahrain; Bahraini; Manama;
    Bangladesh; Bangladeshi; Dhaka, Dacca; Chittagong
    Barbados; Barbadian; Bridgetown;
    Belarus; Belarusian, Belarussian; Minsk; Brest, Gomel
    Belgium; Belgian; Brussels; Antwerp, Bruges, Ghent
    Belize; Belizean; Belmopan; Belize City
    Benin; Beninese; Porto-Novo, Cotonou;
    Bhutan; Bhutanese; Thimphu;
    Bolivia; Bolivian; La Paz, Sucre; Santa Cruz
    Bosnia, Bosnia and Herzegovina; Bosnian; Sarajevo; Banja Luka, Mostar
    Botswana; Botswanan; Gaborone;
    Brazil; Brazilian; Brasilia; Rio de Janeiro, Sao Paulo, Rio, Salvador
    Brunei; Bruneian; Bandar Seri Begawan;
    Bulgaria; Bulgarian; Sofia; Plovdiv, Varna
    Burkina Faso; Burkinabe; Ouagadougou; Bobo-Dioulasso
    Burundi; Burundian; Gitega, Bujumbura;
    Cambodia; Cambodian; Phnom Penh; Siem Reap
    Cameroon; Cameroonian; Yaounde; Douala
    Canada; Canadian; Ottawa; Toronto, Montreal, Vancouver, Quebec City, Calgary
    Cape Verde, Cabo Verde; Cape Verdean; Praia;
    Central African Republic; Central African; Bangui;
    Chad; Chadian; N'Djamena;
    Chile; Chilean; Santiago; Valparaiso
    China; Chinese; Beijing, Peking; Shanghai, Guangzhou, Shenzhen, Nanjing
    Colombia; Colombian; Bogota; Medellin, Cali, Cartagena
    Comoros, the Comoros; Comoran; Moroni;
    Costa Rica; Costa Rican; San Jose;
    Croatia; Croatian; Zagreb; Dubrovnik, Split
    Cuba; Cuban; Havana; Santiago de Cuba
    Cyprus; Cypriot; Nicosia; Limassol, Larnaca
    Czech Republic, the Czech Republic, Czechia; Czech; Prague; Brno, Ostrava
    Democratic Republic of Congo, the Democratic Republic of Congo, Zaire; Zairean; Kinshasa; Lubumbashi, Goma
    Denmark; Danish; Copenhagen; Aarhus
    Djibouti; Djiboutian; Djibouti;
    Dominica; ; Roseau;
    Dominican Republic, the Dominican Republic; Dominican; Santo Domingo, Roseau;
    East Timor, Timor-Leste; East Timorese, Timorese; Dili;
    Ecuador; Ecuadorean, Ecuadorian; Quito; Guayaquil
    Egypt; Egyptian; Cairo; Alexandria, Luxor
    El Salvador; Salvadoran, Salvadorean; San Salvador;
    England; English; London; Manchester, Birmingham, Liverpool
    Equatorial Guinea; Equatorial Guinean; Malabo; Bata
    Eritrea; Eritrean; Asmara; Massawa
    Estonia; Estonian; Tallinn; Tartu
    Eswatini, Swaziland; Swazi; Mbabane, Lobamba; Manzini
    Ethiopia; Ethiopian; Addis Ababa;
    Fiji; Fijian; Suva; Nadi
    Finland; Finnish; Helsinki; Tampere, Turku
    France; French; Paris; Marseille, Marseilles, Lyon, Lyons, Nice, Strasbourg
    Gabon; Gabonese; Libreville; Port-Gentil
    Gambia, the Gambia; Gambian; Banjul;
    Germany; German; Berlin, Bonn until 1991-06-20; Frankfurt, Munich, Hamburg, Cologne
    Ghana; Ghanaian; Accra; Kumasi
    Greece; Greek; Athens; Thessaloniki, Salonika
    Grenada; Grenadian; St George's, St. George's;
    Guatemala; Guatemalan; Guatemala City; Antigua
    Guinea; Guinean; Conakry;
    Guinea-Bissau; Guinea-Bissauan; Bissau;
    Guyana; Guyanese; Georgetown;
    Haiti; Haitian; Port-au-Prince; Cap-Haitien
    Honduras; Honduran; Tegucigalpa; San Pedro Sula
    Hungary; Hungarian; Budapest; Debrecen
    Iceland; Icelandic; Reykjavik;
    India; Indian; New Delhi, Delhi; Mumbai, Bombay, Calcutta, Kolkata, Bangalore, Madras, Chennai
    Indonesia; Indonesian; Jakarta; Surabaya, Bandung
    Iran; Iranian; Tehran, Teheran; Isfahan, Mashhad, Qom
    Iraq; Iraqi; Baghdad; Basra, Mosul, Kirkuk
    Ireland; Irish; Dublin; Cork, Galway, Limerick
    Israel; Israeli; Jerusalem, Tel Aviv; Haifa
    Italy; Italian; Rome; Milan, Naples, Turin, Venice, Florence
    Ivory Coast, Côte d'Ivoire; Ivorian; Yamoussoukro, Abidjan; Bouake
    Jamaica; Jamaican; Kingston; Montego Bay
    Japan; Japanese; Tokyo; Osaka, Kyoto, Nagoya, Yokohama
    Jordan; Jordanian; Amman; Aqaba
    Kazakhstan; Kazakh, Kazakhstani; Astana, Nur-Sultan, Almaty until 1997-12-10; Karaganda
    Kenya; Kenyan; Nairobi; Mombasa, Kisumu
    Kiribati; ; Tarawa, South Tarawa;
    Kosovo; Kosovan; Pristina; Mitrovica
    Kuwait; Kuwaiti; Kuwait City, Kuwait;
    Kyrgyzstan; Kyrgyz; Bishkek; Osh
    Laos; Laotian, Lao; Vientiane; Luang Prabang
    Latvia; Latvian; Riga;
    Lebanon; Lebanese; Beirut; Tripoli, Sidon
    Lesotho; Basotho; Maseru;
    Liberia; Liberian; Monrovia;
    Libya; Libyan; Tripoli; Benghazi, Misrata
    Liechtenstein; Liechtenstein; Vaduz;
    Lithuania; Lithuanian; Vilnius; Kaunas
    Luxembourg; Luxembourg; Luxembourg, Luxembourg City;
    Madagascar; Malagasy; Antananarivo;
    Malawi; Malawian; Lilongwe; Blantyre
    Malaysia; Malaysian; Kuala Lumpur, Putrajaya; Penang
    Maldives, the Maldives; Maldivian; Male;
    Mali; Malian; Bamako; Timbuktu, Gao
    Malta; Maltese; Valletta; Sliema
    Marshall Islands, the Marshall Islands; Marshallese; Majuro;
    Mauritania; Mauritanian; Nouakchott; Nouadhibou
    Mauritius; Mauritian; Port Louis;
    Micronesia; Micronesian; Palikir;
    Moldova; Moldovan; Chisinau, Kishinev;
    Mongolia; Mongolian; Ulan Bator, Ulaanbaatar;
    Montenegro; Montenegrin; Podgorica, Cetinje;
    Morocco; Moroccan; Rabat; Casablanca, Marrakesh, Marrakech, Fez, Tangier
    Mozambique; Mozambican; Maputo; Beira
    Myanmar, Burma; Burmese; Naypyidaw, Naypyitaw, Nay Pyi Taw, Yangon until 2005-11-06, Rangoon until 2005-11-06; Mandalay
    Namibia; Namibian; Windhoek; Walvis Bay
    Nepal; Nepali, Nepalese; Kathmandu, Katmandu; Pokhara
    Netherlands, the Netherlands; Dutch; Amsterdam; Rotterdam, The Hague, Utrecht, Eindhoven
    New Zealand; New Zealand; Wellington; Auckland, Christchurch, Dunedin
    Nicaragua; Nicaraguan; Managua; Granada
    Niger; Nigerien; Niamey; Agadez
    Nigeria; Nigerian; Abuja, Lagos until 1991-12-12; Lagos, Kano, Port Harcourt, Ibadan
    North Korea; North Korean; Pyongyang;
    North Macedonia, Macedonia; Macedonian; Skopje; Ohrid
    Northern Ireland; Northern Irish; Belfast; Londonderry, Derry
    Norway; Norwegian; Oslo; Bergen, Trondheim, Stavanger
    Oman; Omani; Muscat; Salalah
    Pakistan; Pakistani; Islamabad; Karachi, Lahore, Peshawar, Rawalpindi, Quetta
    Palau; Palauan; Ngerulmud; Koror
    Panama; Panamanian; Panama City; Colon
    Papua New Guinea; Papua New Guinean; Port Moresby; Lae
    Paraguay; Paraguayan; Asuncion; Ciudad del Este
    Peru; Peruvian; Lima; Cuzco, Cusco, Arequipa
    Philippines, the Philippines; Philippine; Manila, Quezon City until 1976-06-24; Cebu, Davao
    Poland; Polish; Warsaw; Krakow, Gdansk, Lodz, Wroclaw, Poznan
    Portugal; Portuguese; Lisbon; Porto, Oporto
    Qatar; Qatari; Doha;
    Republic of Congo, the Republic of Congo; ; Brazzaville; Pointe-Noire
    Romania; Romanian; Bucharest; Timisoara, Cluj
    Russia; Russian; Moscow; St Petersburg, St. Petersburg, Vladivostok, Novosibirsk
    Rwanda; Rwandan; Kigali; Butare
    Saint Lucia, St Lucia, St. Lucia; Saint Lucian, St Lucian; Castries;
    Samoa; Samoan; Apia;
    Saudi Arabia; Saudi, Saudi Arabian; Riyadh; Jeddah, Mecca, Medina, Dammam
    Scotland; Scottish; Edinburgh; Glasgow, Aberdeen, Dundee
    Senegal; Senegalese; Dakar; Saint-Louis
    Serbia, Yugoslavia; Serbian, Yugoslav; Belgrade; Novi Sad, Nis
    Seychelles, the Seychelles; Seychellois; Victoria;
    Sierra Leone; Sierra Leonean; Freetown;
    Slovakia; Slovak, Slovakian; Bratislava; Kosice
    Slovenia; Slovenian; Ljubljana; Maribor
    Solomon Islands, the Solomon Islands; ; Honiara;
    Somalia; Somali; Mogadishu; Kismayo, Hargeisa
    South Africa; South African; Pretoria, Cape Town, Bloemfontein; Johannesburg, Durban
    South Korea; South Korean; Seoul; Busan, Pusan, Incheon
    South Sudan; South Sudanese; Juba;
    Spain; Spanish; Madrid; Barcelona, Seville, Valencia
    Sri Lanka; Sri Lankan; Colombo, Sri Jayawardenepura Kotte; Kandy, Jaffna
    Sudan; Sudanese; Khartoum; Omdurman, Port Sudan
    Suriname, Surinam; Surinamese; Paramaribo;
    Sweden; Swedish; Stockholm; Gothenburg, Malmo, Uppsala
    Switzerland; Swiss; Bern, Berne; Zurich, Geneva, Basel, Lausanne
    Syria; Syrian; Damascus; Aleppo, Homs, Latakia
    Taiwan; Taiwanese, Taiwan; Taipei; Kaohsiung
    Tajikistan; Tajik; Dushanbe; Khujand
    Tanzania; Tanzanian; Dodoma, Dar es Salaam until 1996-02-01; Dar es Salaam, Arusha, Mwanza
    Thailand; Thai; Bangkok; Chiang Mai, Pattaya, Phuket
    Togo; Togolese; Lome;
    Tonga; Tongan; Nuku'alofa;
    Trinidad and Tobago, Trinidad; Trinidadian; Port of Spain;
    Tunisia; Tunisian; Tunis; Sfax, Sousse
    Turkey, Türkiye; Turkish; Ankara; Istanbul, Izmir, Antalya
    Turkmenistan; Turkmen; Ashgabat, Ashkhabad;
    Tuvalu; Tuvaluan; Funafuti;
    Uganda; Ugandan; Kampala; Entebbe
    Ukraine; Ukrainian; Kyiv, Kiev; Odessa, Odesa, Kharkiv, Kharkov, Lviv, Donetsk
    United Arab Emirates, the United Arab Emirates, UAE; Emirati; Abu Dhabi; Dubai, Sharjah
    United Kingdom, the United Kingdom, Britain; British; London; Manchester, Birmingham
    United States, the United States, America; American; Washington, Washington DC, Washington D.C.; New York, Los Angeles, Chicago, Houston, Philadelphia
    Uruguay; Uruguayan; Montevideo; Punta del Este
    Uzbekistan; Uzbek; Tashkent; Samarkand, Bukhara
    Vanuatu; Vanuatuan; Port Vila;
    Vatican City; Vatican; Vatican City;
    Venezuela; Venezuelan; Caracas; Maracaibo
    Vietnam; Vietnamese; Hanoi; Ho Chi Minh City, Saigon, Da Nang, Hue
    Wales; Welsh; Cardiff; Swansea, Newport
    Yemen; Yemeni; Sanaa, Sana'a, Aden; Taiz
    Zambia; Zambian; Lusaka; Ndola, Livingstone
    Zimbabwe; Zimbabwean; Harare; Bulawayo
    """
}
