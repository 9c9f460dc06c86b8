/// How an American newspaper shortens the states in datelines, and the cities that stand there without one.
///
/// Source: Associated Press style, datelines and state names.
enum USStates {
  static let citiesAlone = """
    Atlanta
    Baltimore
    Boston
    Chicago
    Cincinnati
    Cleveland
    Dallas
    Denver
    Detroit
    Honolulu
    Houston
    Indianapolis
    Las Vegas
    Los Angeles
    Miami
    Milwaukee
    Minneapolis
    New Orleans
    New York
    Oklahoma City
    Philadelphia
    Phoenix
    Pittsburgh
    St. Louis
    Salt Lake City
    San Antonio
    San Diego
    San Francisco
    Seattle
    Washington
    """

  static let abbreviations = """
    Ala. <- Alabama, AL
    Ariz. <- Arizona, AZ
    Ark. <- Arkansas, AR
    Calif. <- California, CA
    Colo. <- Colorado, CO
    Conn. <- Connecticut, CT
    Del. <- Delaware, DE
    Fla. <- Florida, FL
    Ga. <- GA
    Ill. <- Illinois, IL
    Ind. <- Indiana, IN
    Kan. <- Kansas, KS
    Ky. <- Kentucky, KY
    La. <- Louisiana, LA
    Md. <- Maryland, MD
    Mass. <- Massachusetts, MA
    Mich. <- Michigan, MI
    Minn. <- Minnesota, MN
    Miss. <- Mississippi, MS
    Mo. <- Missouri, MO
    Mont. <- Montana, MT
    Neb. <- Nebraska, NE
    Nev. <- Nevada, NV
    N.H. <- New Hampshire, NH
    N.J. <- New Jersey, NJ
    N.M. <- New Mexico, NM
    N.Y. <- NY
    N.C. <- North Carolina, NC
    N.D. <- North Dakota, ND
    Okla. <- Oklahoma, OK
    Ore. <- Oregon, OR
    Pa. <- Pennsylvania, PA
    R.I. <- Rhode Island, RI
    S.C. <- South Carolina, SC
    S.D. <- South Dakota, SD
    Tenn. <- Tennessee, TN
    Vt. <- Vermont, VT
    Va. <- Virginia, VA
    Wash. <- WA
    W.Va. <- West Virginia, WV
    Wis. <- Wisconsin, WI
    Wyo. <- Wyoming, WY
    Alaska <- AK
    Hawaii <- HI
    Idaho <- ID
    Iowa <- IA
    Maine <- ME
    Ohio <- OH
    Texas <- TX
    Utah <- UT
    """
}
