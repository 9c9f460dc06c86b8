import ArticleText

/// The forms in which one story writes each of several things, with the places of each form.
struct FormLedger {
  /// One form of a thing.
  struct Use {
    /// The number that the rule gives to the form.
    let form: Int
    /// Where it stands: byte offsets in `Article.text`, in order.
    var places: [Range<Int>]
  }

  /// The forms of each thing, things and forms in the order in which the story first has them.
  private(set) var things: [[Use]] = []
  /// The hash or number of each thing.
  private var keys: [UInt32] = []
  /// Where each thing is in `things`, once there are more than a few: most rules note none or two, and a table costs more
  /// than looking at those.
  private var index: WordMap<Int>?
  private static let few = 8

  /// Notes that a form of a thing stands at a place; places come in the order of the story.
  ///
  /// - Parameters:
  ///   - form: The number of the form.
  ///   - thing: What is written, by a hash or a number of the rule's own.
  ///   - place: Byte offsets in `Article.text`.
  mutating func note(_ form: Int, of thing: UInt32 = 0, at place: Range<Int>) {
    guard let known = number(of: thing) else {
      index?[thing] = things.count
      keys.append(thing)
      things.append([Use(form: form, places: [place])])
      if index == nil, keys.count > FormLedger.few { makeIndex() }
      return
    }
    if let use = things[known].firstIndex(where: { $0.form == form }) {
      things[known][use].places.append(place)
    } else {
      things[known].append(Use(form: form, places: [place]))
    }
  }

  private func number(of thing: UInt32) -> Int? {
    guard let index else { return keys.firstIndex(of: thing) }
    return index[thing]
  }

  private mutating func makeIndex() {
    var index = WordMap<Int>(capacity: keys.count * 2)
    for (place, key) in keys.enumerated() { index[key] = place }
    self.index = index
  }
}
