/// Stories with faults of many kinds, one format as good as another for them.
enum TwelveStories {
  static let all: [NeutralStory] = texts.map { NeutralStory($0) }

  private static let texts = [
    """
    Ferry line cuts 300 jobs as fuel prices climb
    By Ida Krogh
    AARHUS, Denmark, May 4 (Agency) - The ferry line Nordsund & Sons said on Monday it would cut 300 jobs after fuel prices rose by 12 per cent.
    Chief executive Henrik Vestergaard said the the company had no choice. “We have looked at every route,” he said.
    Nordsund carried 2.4 million passengers in 2018, 5 percent fewer than in the year before, it said on September 3.
    Vestegaard, who took over in March, did not say which routes would close.
    (Reporting by Ida Krogh; Editing by Bo Lund)
    """,
    """
    Court clears cafe owner in \"Café Orient\" case
    By Marek Dvorak
    BRNO, Czech Republic, Feb 11 (Agency) - A court cleared Petra Svobodova, owner of the Café Orient, of fraud on Tuesday.
    "The state had 3 years to find a witness," her lawyer Tomas Hajek said. "It found none."
    Svobodová had been accused of hiding £40,000 from tax inspectors & of paying waiters in cash.
    Prosecutor Lenka Hajkova said it was 'regrettable', and that she would appeal.
    """,
    """
    Storm leaves 20,000 homes without power
    By Aoife Brennan
    GALWAY, Ireland, Jan 7 (Agency) - A storm left 20,000 homes without power in the west of Ireland on Saturday, the grid operator said.
    ## WHAT IS CLOSED
    * 14 schools in Galway and 3 in Mayo
    * The road from Clifden to to Westport
    * Every ferry to the Aran Islands until 6 p.m. on Sunday
    ## WHAT COMES NEXT
    Winds of up to 130 km/h were measured at Mace Head, said forecaster Ciaran O’Malley. “It was the strongest since 2014”, he said.
    O'Mally said the wind would ease by Monday.
    """,
    """
    Minister quits over 5 unpaid parking fines
    By Jonas Lindqvist
    STOCKHOLM, Oct 21 (Agency) - Transport minister Karin Ekstrom resigned on Thursday over 5 parking fines that she had not paid.
    “I should have paid them on the day.
    “I did not, and I have no excuse.
    “So I will go,” she told reporters.
    Prime minister Lars Holmgren thanked Ekström for her work. Her successor will be named on November 2nd, he said.
    The fines came to about about 4,000 crowns ($430).
    """,
    """
    Wool prices up 7% at Bradford sale
    By Nell Haworth
    BRADFORD, England, June 18 (Agency) - Wool prices rose 7% at the Bradford sale on Tuesday, the British Wool Board (BWB) said.
    Fine wool fetched £3.10 a kilo, up from £2.90 in April, & coarse wool £1.05 a kilo, it said.
    "Buyers from China came back, and that is all it took, said Arthur Pickles, a broker.
    Pickels said that less than 20 lots were left unsold. The next sale is on the 9th of July.
    """,
    """
    Researchers find 1,200-year-old boat in lake
    By Sanna Virtanen
    KUOPIO, Finland, Aug 30 (Agency) - Divers have found a boat that is some 1,200 years old in a lake in Finland, researchers said on Friday.
    The boat is 9 metres long and lies at a depth of 14 meters, archaeologist Mikko Laaksonen told a news conference.
    “We were looking for a car,” he said. “We found this.”
    Laaksonnen's team will raise it in 2021 or 2022, when they have raised 1.5 million euros, 40 per cent of it from from donors.
    ## A LONG WAY DOWN
    * It was built of oak <and not of pine>
    * It had room for six rowers, i.e. it was no fishing boat
    * Its cargo, 300kg of whetstones, is still there
    """,
    """
    Bakers' union calls strike in three cities
    By Carlos Ribeiro
    PORTO, Portugal, March 9 (Agency) - Bakers in Porto, Lisbon, and Coimbra will strike on Friday over pay, their union said.
    The union wants 8 percent more; the bakeries offer 3 per cent.
    “Bread is cheap because we are,” said Union leader Antonio Figueira .
    Figuera said the strike could last for ten days. The employers' association could not be reached for comment.
    """,
    """
    Museum gets back painting stolen in 1988
    By Elena Marchetti
    TURIN, Italy, Dec 5 (Agency) - A painting that was stolen from a museum in Turin in 1988 has been returned by a collector in Ohio, police said on Wednesday.
    The work, \"Woman at a Window\", is worth between 2 and 3 million euros, said Colonel Paolo Bianchetti .
    Bianchetti said the collector bought it at a flea market in the 1990's for 45 dollars.
    "He did not know what he had, " he said.
    ## HOW IT WENT
    The painting hung in a kitchen for 20 years, in Mr. Holloway's house in Dayton, Ohio.
    Holoway, 71 years old, will get a free ticket to the museum .
    """,
    """
    Drought empties half of Spain's reservoirs
    By Ines Carrasco
    SEVILLE, Spain, July 22 (Agency) - Reservoirs in Andalusia were 31 percent full on Monday, the lowest level since 1995, the the regional government said.
    Farmers will get 40% less water than last year, it said; cities will get 10 per cent less.
    “There's no more to give,” said Javier Montoya, who heads the water board.
    Montoyo said showers on beaches had been turned off in 12 towns, among them Malaga and Marbella.
    The next rain is expected in mid-September .
    """,
    """
    Chip maker to build plant in Dresden
    By Jan Oppermann
    DRESDEN, Germany, Sept. 14 (Agency) - Chip maker Silvex AG plans to build a plant in Dresden for 1.2 billion euros, it said on Thursday.
    The plant will have 1400 workers & start in the 2nd half of 2023, chief executive Ulrike Brandstetter said.
    “Europe needs its own chips (and it needs them now,” she said.
    Brandsteter said that Saxony would pay for a third of of the plant.
    * Silvex has plants in Villach, Regensburg and Cork
    * It made sales of 3,1 billion euros last year
    """,
    """
    Choir's bus found after 4 hours in snow
    By Maja Kowalczyk
    ZAKOPANE, Poland, Jan 19 (Agency) - Rescuers found a bus with 38 singers on Sunday, 4 hours after it had slid off a road in the Tatra mountains.
    Nobody was hurt, said Piotr Zielinski, who led the rescue.
    “They were singing when we came”, he said. “You could hear them for a mile.”
    Zielinsky said the driver had taken a wrong turn at around 3:30pm.
    The choir, from Nowy Sącz, sang in Zakopane at 8 p.m. that evening.
    """,
    """
    Island votes to keep its only traffic light
    By Tom Ferrier
    ST PETER PORT, Guernsey, April 2 (Agency) - Islanders voted by 412 votes to 398 on Thursday to keep the only traffic light on Sark & Herm Road, officials said.
    "It's red, it's green, it's ours,\" said shopkeeper Margaret Le Page. Lepage has sold sweets beside it since 1979.
    The light costs 2,300 pounds a year. Constable Rupert Guille wanted a roundabout in its place, which would cost £ 90,000.
    Guile said he would not ask again for at least 5 years .
    More than 90 percent of the island's 900 voters took part, he said, ie. nearly all.
    """,
  ]
}
