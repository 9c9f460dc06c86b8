import ArticleText

/// The forms in which one story writes each of several things, with the places of each form.
///
/// Most stories have one form of a thing: notes lie side by side, and are put together only where somebody asks.
struct FormLedger {
  /// One form of a thing.
  struct Use {
    /// The number that the rule gives to the form.
    let form: Int
    /// Where it stands: byte offsets in `Article.text`, in order.
    var places: [Range<Int>]
  }

  private struct Note {
    let thing: Int32
    let form: Int
    let place: Range<Int>
  }

  private struct Thing {
    let key: UInt32
    let firstForm: Int
  }

  private var notes: [Note] = []
  private var heads: [Thing] = []
  /// Whether the story has some thing in more than one form.
  private(set) var isMixed = false
  /// Where each thing is in `heads`, once there are more than a few: most rules note none or two, and a table costs more
  /// than looking at those.
  private var index: WordMap<Int>?
  private static let few = 8

  /// The hash or number of each thing.
  var keys: [UInt32] { heads.map(\.key) }

  /// The forms of each thing, things and forms in the order in which the story first has them.
  var things: [[Use]] {
    var things = [[Use]](repeating: [], count: heads.count)
    for note in notes {
      let (thing, form) = (Int(note.thing), note.form)
      if let use = things[thing].firstIndex(where: { $0.form == form }) {
        things[thing][use].places.append(note.place)
      } else {
        things[thing].append(Use(form: form, places: [note.place]))
      }
    }
    return things
  }

  /// Whether the story has some thing in another form than one.
  func hasOther(than form: Int) -> Bool { isMixed || heads.contains { $0.firstForm != form } }

  /// Notes that a form of a thing stands at a place; places come in the order of the story.
  ///
  /// - Parameters:
  ///   - form: The number of the form.
  ///   - thing: What is written, by a hash or a number of the rule's own.
  ///   - place: Byte offsets in `Article.text`.
  mutating func note(_ form: Int, of thing: UInt32 = 0, at place: Range<Int>) {
    let known = number(of: thing)
    if let known {
      isMixed = isMixed || heads[known].firstForm != form
    } else {
      index?[thing] = heads.count
      heads.append(Thing(key: thing, firstForm: form))
      if index == nil, heads.count > FormLedger.few { makeIndex() }
    }
    notes.append(Note(thing: Int32(truncatingIfNeeded: known ?? heads.count - 1), form: form, place: place))
  }

  private func number(of thing: UInt32) -> Int? {
    guard let index else { return heads.firstIndex { $0.key == thing } }
    return index[thing]
  }

  private mutating func makeIndex() {
    var index = WordMap<Int>(capacity: heads.count * 2)
    for (place, thing) in heads.enumerated() { index[thing.key] = place }
    self.index = index
  }
}
