import ArticleText

/// The families in which British and American spelling differ, and the inflections of each word, made by rule: for the
/// rule that finds a mixture in a story, and for the one that wants one variety of every word.
///
/// Facts: Oxford's, Merriam-Webster's and Collins' dictionaries, and the spelling notes of the Guardian's and the
/// Associated Press's public style guides. Left out is what both varieties have (`dialogue`, `controlled`, `exercise`),
/// and on one side what means something else there (`check`, `meter`, `tire`, `licence`). What both have, though a house
/// chooses (`towards`, `catalogue`), proves nothing of a story.
struct SpellingTable: Sendable {
  /// What a spelling proves.
  enum Evidence: UInt8, Sendable {
    /// British, with -ise or with -ize.
    case british
    /// American.
    case american
    /// British with -ise.
    case ise
    /// American, or British with -ize.
    case ize
    /// Nothing: a British house has it by choice.
    case britishChoice
    /// Nothing: an American house has it by choice.
    case americanChoice
  }

  /// One spelling of one inflected word.
  struct Entry: Sendable {
    let evidence: Evidence
    /// Where the row, the stem and the suffix stand, so that the texts are made for what is reported alone.
    fileprivate let row: UInt16
    fileprivate let stem: UInt16
    fileprivate let suffix: UInt16
    fileprivate let isSecond: Bool
  }

  /// One row, as places in the table.
  private struct Row: Sendable {
    var sides: [Range<Int>] = []
    var suffixes: [Range<Int>] = []
    var stems: [Range<Int>] = []
  }

  private let table: StaticString
  private var rows: [Row] = []
  private var entries = WordMap<Entry>(capacity: 8192)
  /// The hashes of all spellings that prove something.
  private(set) var hashes: [UInt32] = []
  /// The hashes of those that prove nothing.
  private var choices: [UInt32] = []

  /// The families of the project.
  static let shared = SpellingTable(families)

  /// Reads rows of `evidence first/second suffixes | stems`, in one pass over the bytes; `-` is no suffix, `_` no stem,
  /// and a side in brackets is no evidence. The evidence is `B` for British and American, `S` for -ise and -ize, `C` for
  /// what a house chooses.
  init(_ table: StaticString) {
    self.table = table
    hashes.reserveCapacity(8192)
    table.withUTF8Buffer { bytes in
      var at = 0
      while at < bytes.count {
        var end = at
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        if end > at, bytes[at] != UInt8(ascii: "#") { readRow(at..<end, bytes) }
        at = end + 1
      }
    }
  }

  private mutating func readRow(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    var row = Row()
    var hasStems = false
    var at = line.lowerBound + 2
    while at < line.upperBound {
      var end = at
      while end < line.upperBound, bytes[end] != 0x20,
        !(row.sides.count < 2 && bytes[end] == UInt8(ascii: "/"))
      {
        end += 1
      }
      let isNothing = end == at + 1 && (bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "_"))
      let word = isNothing ? at..<at : at..<end
      if row.sides.count < 2 {
        row.sides.append(word)
      } else if bytes[at] == UInt8(ascii: "|") {
        hasStems = true
      } else if hasStems {
        row.stems.append(word)
      } else {
        row.suffixes.append(word)
      }
      at = end + 1
    }
    guard row.sides.count == 2 else { return }
    let kind: [Evidence] =
      switch bytes[line.lowerBound] {
      case UInt8(ascii: "S"): [.ise, .ize]
      case UInt8(ascii: "C"): [.britishChoice, .americanChoice]
      default: [.british, .american]
      }
    add(row, kind, bytes)
  }

  private mutating func add(_ row: Row, _ kind: [Evidence], _ bytes: UnsafeBufferPointer<UInt8>) {
    var row = row
    var proves = [true, true]
    for side in 0...1 where !row.sides[side].isEmpty && bytes[row.sides[side].lowerBound] == UInt8(ascii: "[")
    {
      proves[side] = false
      row.sides[side] = row.sides[side].dropFirst().dropLast()
    }
    let number = UInt16(truncatingIfNeeded: rows.count)
    rows.append(row)
    var word: [UInt8] = []
    for (stem, stemRange) in row.stems.enumerated() {
      for (suffix, suffixRange) in row.suffixes.enumerated() {
        for side in 0...1 where proves[side] {
          word.removeAll(keepingCapacity: true)
          for range in [stemRange, row.sides[side], suffixRange] { word.append(contentsOf: bytes[range]) }
          let hash = word.withUnsafeBufferPointer { Folding.hash($0) }
          guard entries.index(of: hash) == nil else { continue }
          entries[hash] = Entry(
            evidence: kind[side], row: number, stem: UInt16(truncatingIfNeeded: stem),
            suffix: UInt16(truncatingIfNeeded: suffix), isSecond: side == 1)
          if kind[side] == .britishChoice || kind[side] == .americanChoice {
            choices.append(hash)
          } else {
            hashes.append(hash)
          }
        }
      }
    }
  }

  /// What a word proves, or nothing.
  func entry(_ token: Token, _ story: Story) -> Entry? {
    guard let entry = entries[token.hash], stands(entry, Folding.folded(story.article.text[token.range]))
    else { return nil }
    return entry
  }

  /// The hashes of the spellings that a variety does not have, or chooses not to have.
  ///
  /// - Parameter isForeign: Whether what a spelling proves is another variety.
  func hashes(where isForeign: (Evidence) -> Bool) -> [UInt32] {
    (hashes + choices).filter { hash in entries[hash].map { isForeign($0.evidence) } ?? false }
  }

  /// The word in the other variety's spelling.
  func counterpart(_ entry: Entry) -> String { text(entry, second: !entry.isSecond) }

  private func text(_ entry: Entry, second: Bool) -> String {
    let (stem, side, suffix) = parts(entry, second: second)
    return table.withUTF8Buffer { bytes in
      [stem, side, suffix].map { String(decoding: bytes[$0], as: UTF8.self) }.joined()
    }
  }

  /// Whether a word is what an entry says, letter by letter.
  private func stands(_ entry: Entry, _ word: [UInt8]) -> Bool {
    let (stem, side, suffix) = parts(entry, second: entry.isSecond)
    guard word.count == stem.count + side.count + suffix.count else { return false }
    return table.withUTF8Buffer { bytes in
      word.prefix(stem.count).elementsEqual(bytes[stem])
        && word.dropFirst(stem.count).prefix(side.count).elementsEqual(bytes[side])
        && word.suffix(suffix.count).elementsEqual(bytes[suffix])
    }
  }

  private func parts(_ entry: Entry, second: Bool) -> (stem: Range<Int>, side: Range<Int>, suffix: Range<Int>)
  {
    let row = rows[Int(entry.row)]
    return (row.stems[Int(entry.stem)], row.sides[second ? 1 : 0], row.suffixes[Int(entry.suffix)])
  }

  private static let families: StaticString = """
    # -our and -or
    B our/or - s ed ing | col fav flav harb hon hum lab neighb od rum sav vap behavi endeav clam arm
    B our/or - s | parl tum splend ferv cand ranc rig val vig savi demean misdemean ard
    B our/or er ers | lab col hon
    B our/or less | col hum od flav
    B our/or ful fully | col flav
    B our/or able ably | fav hon dishon
    B our/or ite ites itism | fav
    B our/or hood hoods ly | neighb
    B our/or al ally ism | behavi
    B our/or y ies | arm sav
    B our/or ings | flav col
    B our/or - s ed ing | dishon disfav discol belab
    B our/or ed | multicol unhon
    # -ise and -ize; both are British
    S is/iz e es ed er ers ing ation ations | organ reorgan real util mobil demobil stabil destabil central decentral
    S is/iz e es ed er ers ing ation ations | liberal national denational natural neutral normal modern marginal final
    S is/iz e es ed er ers ing ation ations | general special social commercial industrial capital recapital
    S is/iz e es ed er ers ing ation ations | privat penal personal optim maxim minim monet immun hospital
    S is/iz e es ed er ers ing ation ations | civil colon computer item legal legitim character author standard
    S is/iz e es ed er ers ing ation ations | steril subsid summar symbol visual vapor urban terror polar
    S is/iz e es ed er ers ing ation ations | rational regional radical priorit politic popular random
    S is/iz e es ed er ers ing ation ations | internal international institutional individual hybrid human
    S is/iz e es ed er ers ing ation ations | global fertil formal factor digit crystal categor catheter
    S is/iz e es ed er ers ing ation ations | brutal bureaucrat canal container contextual criminal decriminal
    S is/iz e es ed er ers ing ation ations | democrat demon depersonal desensit destigmat dramat econom
    S is/iz e es ed er ers ing ation ations | equal euthan external familiar fantas federal fossil
    S is/iz e es ed er ers ing ation ations | harmon homogen ideal idol ion islam jeopard
    S is/iz e es ed er ers ing ation ations | local material mechan memorial militar demilitar miniatur
    S is/iz e es ed er ers ing ation ations | moral demoral motor pasteur patron pedestrian
    S is/iz e es ed er ers ing ation ations | pressur depressur professional public revital revolution ritual
    S is/iz e es ed er ers ing ation ations | sanit scandal secular securit sensational sensit serial sexual
    S is/iz e es ed er ers ing ation ations | solemn spiritual synchron system tantal theor tranquil traumat
    S is/iz e es ed er ers ing ation ations | trivial tyrann verbal victim weapon western
    S is/iz e es ed er ers ing | recogn apolog emphas critic sympath scrutin cannibal agon antagon
    S is/iz e es ed er ers ing | alphabet anonym burglar cauter energ epitom eulog evangel galvan
    S is/iz e es ed er ers ing | hypnot lion mesmer monopol ostrac philosoph plagiar
    S is/iz e es ed er ers ing | proselyt pulver satir temporal vandal oxid
    S is/iz e es ed er ers ing ation ations | custom amort crystall dehuman deput italic regular stigmat
    S is/iz e es ed er ers ing | fraternal incentiv operational strateg memor
    S is/iz e es ing ation | union
    S is/iz ation | monopol
    S is/iz ed | union unrecogn unauthor disorgan unorgan
    S is/iz able | recogn real organ util
    S is/iz ational ationally | organ
    S is/iz ingly | agon tantal
    # -yse and -yze: the noun in the plural, analyses, is the same in both
    B [ys]/yz es | paral catal
    B ys/yz e ed ing er ers | anal paral catal electrol psychoanal breathal
    # -re and -er; a meter measures in both, a liter does not
    B re/er - s | cent theat fib lit kilomet centimet millimet calib lust sab spect scept epicent amphitheat millilit
    B re/er - | meag somb lacklust
    B red/ered - | cent
    B ring/ering - | cent
    B metre/[meter] - s | _
    B reboard/erboard - | fib
    B repiece/erpiece - s | cent
    B regoer/ergoer - s | theat
    B reglass/erglass - | fib
    B manoeuvr/maneuver ed ing | _
    B manoeuvre/maneuver - s | _
    B manoeuvrable/maneuverable - | _
    # A doubled l
    B ll/l ed ing | trave cance labe mode signa fue leve dia counse channe marve quarre riva tota tunne unrave shove
    B ll/l ed ing | penci funne libe due equa swive grove beve chise pane refue outriva initia barre bushe spira
    B ll/l ed ing | marsha peda
    B ll/l ist ists | pane
    B ll/l er ers | trave labe mode leve counse jewe tunne shove due
    B llor/lor - s | counse
    B ll/l ous ously | marve libe
    B llen/len - s | woo
    B l/ll - s | fulfi appa enthra enro insti disti
    B lment/llment - s | fulfi enro insta
    B lful/llful - ly ness | ski wi
    # ae and oe
    B ae/e sthetic sthetics sthetist sthetists sthesia | an
    B ae/e mia mic | an leuk tox septic hypoglyc
    B ae/e morrhage morrhages morrhaging morrhaged mophilia mophiliac mophiliacs moglobin morrhoids | h
    B ae/e diatric diatrics diatrician diatricians dophile dophiles dophilia | p
    B ae/e cologist cologists cology cological | gyn
    B ae/e dic dics | orthop
    B ae/e ontologist ontologists ontology | pal
    B oe/[e] tus tuses tal | f
    B oe/e a | diarrh
    B oe/e strogen strogens sophagus | _
    B ae/e ces cal | f
    # -ce and -se
    B ce/se - s less | defen
    B ce/se - s | preten offen
    B ce/[se] - s | licen
    B practis/[practic] ed ing es | _
    # Single words
    B aeroplane/airplane - s | _
    B aluminium/aluminum - | _
    B jewellery/jewelry - | _
    B grey/gray - s er est ing ish | _
    B plough/plow - s ed ing man men share | _
    B mould/mold - s ed ing y | _
    B moult/molt - s ed ing | _
    B smoulder/smolder - s ed ing | _
    B sceptic/skeptic - s al ally ism | _
    B sulphur/[sulfur] - ous ic | _
    B programme/[program] - s | _
    B tyre/[tire] - s | _
    B kerb/[curb] - s side | _
    B cheque/[check] - s book books | _
    B storey/[story] - | _
    B storeys/[stories] - | _
    B gaol/[jail] - s ed | _
    B pyjama/pajama - s | _
    B moustache/mustache - s d | _
    B cosy/cozy - | _
    B cosi/cozi er est ness | _
    B artefact/artifact - s | _
    B draughtsman/draftsman - | _
    B mollusc/mollusk - s | _
    B haulier/[hauler] - s | _
    B yoghurt/[yogurt] - s | _
    B carburettor/carburetor - s | _
    B furore/furor - | _
    B snowplough/snowplow - s | _
    B chilli/[chili] - es | _
    B liquorice/licorice - | _
    # Both varieties have these, and houses choose
    C ue/- - s | catalog
    C ued/ed - | catalog
    C wards/ward - | to after
    C ageing/aging - | _
    C ae/e dia dias | encyclop
    """
}
