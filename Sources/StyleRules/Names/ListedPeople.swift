import ArticleText
import NameMatching

/// The people of a list, cut into what is compared: plain numbers in a few arrays.
struct ListedPeople: Sendable {
  private struct Person: Sendable {
    let name: Int32
    let rule: Int32
    /// The surname's bytes in those of the names.
    let surname: (start: UInt32, end: UInt32)
    /// Where the given names begin.
    let givenNames: Int32
  }

  /// Somebody who bears a given name, and the place of the next one.
  private struct Bearer: Sendable {
    let hash: UInt32
    let person: Int32
    var next: Int32 = -1
  }

  private var people: [Person] = []
  /// Who bears which given name; those of one person stand together.
  private var bearers: [Bearer] = []
  /// The first and the last place in `bearers` that a given name has.
  private var byGivenName = WordMap<(first: Int32, last: Int32)>()

  /// How many there are.
  var count: Int { people.count }
  var isEmpty: Bool { people.isEmpty }

  /// Adds a person.
  mutating func add(name: Int, surname: Range<Int>, rule: Int) {
    people.append(
      Person(
        name: Int32(name), rule: Int32(rule),
        surname: (UInt32(surname.lowerBound), UInt32(surname.upperBound)), givenNames: Int32(bearers.count)))
  }

  /// Adds a given name of the last person, by its folded hash.
  ///
  /// - Returns: Whether nobody had it before.
  mutating func addGivenName(_ hash: UInt32) -> Bool {
    let place = Int32(bearers.count)
    bearers.append(Bearer(hash: hash, person: Int32(people.count - 1)))
    var isNew = true
    byGivenName.update(hash, default: (place, place)) { known in
      guard known.last != place else { return }
      isNew = false
      bearers[Int(known.last)].next = place
      known.last = place
    }
    return isNew
  }

  /// Whether somebody has a given name.
  func hasGivenName(_ hash: UInt32) -> Bool { byGivenName.index(of: hash) != nil }

  /// Calls `body` with everybody who has a given name, in the order of the list.
  func forEach(withGivenName hash: UInt32, _ body: (Int) -> Void) {
    guard let known = byGivenName[hash] else { return }
    var place = known.first
    while place >= 0 {
      body(Int(bearers[Int(place)].person))
      place = bearers[Int(place)].next
    }
  }

  /// Whether a person has a given name, in some form of the name.
  func has(_ person: Int, givenName hash: UInt32) -> Bool {
    let end = person + 1 < people.count ? Int(people[person + 1].givenNames) : bearers.count
    return bearers[Int(people[person].givenNames)..<end].contains { $0.hash == hash }
  }

  /// The bytes of a person's surname in those of the names.
  func surname(of person: Int) -> Range<Int> {
    Int(people[person].surname.start)..<Int(people[person].surname.end)
  }
  /// The place of a person's name among the names.
  func name(of person: Int) -> Int { Int(people[person].name) }
  /// The rule under which a person is listed.
  func rule(of person: Int) -> Int { Int(people[person].rule) }
}

/// A person of the list; what is told of it is made when it is asked for.
struct ListedPerson: Sendable {
  private let names: ListedNames
  private let people: ListedPeople
  private let index: Int

  init(_ names: ListedNames, _ people: ListedPeople, _ index: Int) {
    (self.names, self.people, self.index) = (names, people, index)
  }

  /// What the list says.
  var entry: ListedName { names[people.name(of: index)] }
  /// The surname as it is written.
  var surname: String { String(decoding: names.bytes[people.surname(of: index)], as: UTF8.self) }
  /// The words of each role that tell something.
  var roles: [[RoleWord]] { entry.roles.map(RoleWords.words) }
  var rule: Int { people.rule(of: index) }

  /// Whether a given name is the person's, also in another form of the name.
  func has(givenName hash: UInt32) -> Bool { people.has(index, givenName: hash) }
}
