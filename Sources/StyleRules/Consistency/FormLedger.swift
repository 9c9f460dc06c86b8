import ArticleText

/// The forms in which one story writes each of several things, with the places of each form.
struct FormLedger {
  /// One form of a thing.
  struct Use {
    /// What is written, by a hash or a number of the rule's own.
    let thing: UInt32
    /// The number that the rule gives to the form.
    let form: Int
    /// Where it stands: byte offsets in `Article.text`, in order.
    var places: [Range<Int>]
  }

  /// The forms of each thing, things and forms in the order in which the story first has them.
  private(set) var things: [[Use]] = []
  private var index = WordMap<Int>()

  /// Notes that a form of a thing stands at a place; places come in the order of the story.
  ///
  /// - Parameters:
  ///   - form: The number of the form.
  ///   - thing: What is written, by a hash or a number of the rule's own.
  ///   - place: Byte offsets in `Article.text`.
  mutating func note(_ form: Int, of thing: UInt32 = 0, at place: Range<Int>) {
    guard let known = index[thing] else {
      index[thing] = things.count
      things.append([Use(thing: thing, form: form, places: [place])])
      return
    }
    if let use = things[known].firstIndex(where: { $0.form == form }) {
      things[known][use].places.append(place)
    } else {
      things[known].append(Use(thing: thing, form: form, places: [place]))
    }
  }
}
