import ArticleText

/// The one form in which a story writes a thing: small, since a run may have very many of them.
public struct FormFact: Sendable, Hashable {
  /// The index of the rule that compares stories.
  let rule: Int32
  /// What is written, by a hash or a number of the rule's own.
  let thing: UInt32
  /// The number that the rule gives to the form.
  let form: UInt32
  /// The first place: byte offsets in the article's text.
  let start: UInt32
  let count: UInt32

  init(rule: Int, thing: UInt32, form: UInt32, place: Range<Int>) {
    self.rule = Int32(truncatingIfNeeded: rule)
    self.thing = thing
    self.form = form
    start = UInt32(truncatingIfNeeded: place.lowerBound)
    count = UInt32(truncatingIfNeeded: place.count)
  }

  var place: Range<Int> { Int(start)..<Int(start) + Int(count) }

  /// The facts of one story: the first place of each thing that it writes in one form alone.
  ///
  /// What a story mixes is that story's own business, of which the rule within stories speaks. Linear in the notes.
  ///
  /// - Parameter notes: The places of all forms, those of one rule side by side.
  static func facts(of notes: [FormFact]) -> [FormFact] {
    var facts: [FormFact] = []
    var isMixed: [Bool] = []
    var known = WordMap<Int>()
    var rule: Int32?
    for note in notes {
      if note.rule != rule {
        known = WordMap<Int>()
        rule = note.rule
      }
      guard let index = known[note.thing] else {
        known[note.thing] = facts.count
        facts.append(note)
        isMixed.append(false)
        continue
      }
      if facts[index].form != note.form {
        isMixed[index] = true
      } else if note.start < facts[index].start {
        facts[index] = note
      }
    }
    return facts.indices.lazy.filter { !isMixed[$0] }.map { facts[$0] }
  }
}
