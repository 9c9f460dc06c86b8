/// Codes of well-known shares with the names that copy has for their companies.
enum ListedCompanies {
  /// One code a line. Source: the symbols that the exchanges publish, with the agency's letters for the exchange.
  static let table = """
    GAZP.MM Gazprom
    LKOH.MM Lukoil
    ROSN.MM Rosneft
    SBER.MM Sberbank
    AAPL.O Apple
    MSFT.O Microsoft
    GOOGL.O Alphabet, Google
    AMZN.O Amazon
    TSLA.O Tesla
    META.O Meta, Facebook
    NVDA.O Nvidia
    INTC.O Intel
    NFLX.O Netflix
    IBM.N IBM, International Business Machines
    GM.N General Motors, GM
    F.N Ford
    BA.N Boeing
    XOM.N Exxon Mobil, ExxonMobil
    CVX.N Chevron
    JPM.N JPMorgan, J.P. Morgan
    GS.N Goldman Sachs
    C.N Citigroup, Citi
    KO.N Coca-Cola
    WMT.N Walmart
    DIS.N Disney
    BP.L BP
    SHEL.L Shell
    HSBA.L HSBC
    VOD.L Vodafone
    BARC.L Barclays
    AZN.L AstraZeneca
    ULVR.L Unilever
    TTEF.PA TotalEnergies, Total
    AIR.PA Airbus
    BMWG.DE BMW
    SIEGn.DE Siemens
    BAYGn.DE Bayer
    NESN.S Nestle, Nestlé
    NOVN.S Novartis
    7203.T Toyota
    6758.T Sony
    005930.KS Samsung
    0700.HK Tencent
    9988.HK Alibaba
    """
}
