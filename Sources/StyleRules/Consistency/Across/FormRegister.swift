import ArticleText

/// Gathers the forms of many stories, and finds what they write in more than one.
///
/// Stories may be added in any order; what is found does not depend on it. What is kept grows with the number of
/// different things, and not with the number of stories: of each form their number, and its first places.
public struct FormRegister: Sendable {
  /// The things of one rule.
  private struct Things {
    /// The form of each thing that came first; the others hang on it.
    var index = WordMap<Int32>()
    var forms: [Form] = []
    /// The others by their thing and their number, since an abbreviation may stand for any number of things.
    var others: [UInt64: Int32] = [:]
  }

  private struct Form {
    let form: UInt32
    var stories: Int32 = 1
    /// The next form of the same thing, or -1.
    var next: Int32 = -1
    /// The first places, by story: the very first, and the others, which most forms do not have.
    var first: FormPlace
    var others: [FormPlace] = []

    mutating func add(_ place: FormPlace) {
      stories += 1
      var place = place
      if place.story < first.story { swap(&place, &first) }
      if others.count == FormRegister.most - 1 {
        guard let last = others.last, place.story < last.story else { return }
        others.removeLast()
      }
      let index = others.lastIndex { $0.story < place.story }.map { $0 + 1 } ?? 0
      others.insert(place, at: index)
    }
  }

  /// The most places that are kept of a form.
  static let most = 20

  private var rules: [Int32: Things] = [:]

  /// Makes an empty register.
  public init() {}

  /// Adds the forms of one story.
  public mutating func add(_ facts: [FormFact], story: Int) {
    var at = 0
    while at < facts.count {
      let rule = facts[at].rule
      let end = facts[at...].firstIndex { $0.rule != rule } ?? facts.count
      FormRegister.add(facts[at..<end], story, to: &rules[rule, default: Things()])
      at = end
    }
  }

  private static func add(_ facts: ArraySlice<FormFact>, _ story: Int, to things: inout Things) {
    for fact in facts {
      let place = FormPlace(story: story, start: fact.start, count: fact.count)
      let new = Int32(truncatingIfNeeded: things.forms.count)
      guard let first = things.index[fact.thing] else {
        things.index[fact.thing] = new
        things.forms.append(Form(form: fact.form, first: place))
        continue
      }
      let key = UInt64(fact.thing) << 32 | UInt64(fact.form)
      if things.forms[Int(first)].form == fact.form {
        things.forms[Int(first)].add(place)
      } else if let known = things.others[key] {
        things.forms[Int(known)].add(place)
      } else {
        things.others[key] = new
        things.forms.append(
          Form(form: fact.form, next: things.forms[Int(first)].next, first: place))
        things.forms[Int(first)].next = new
      }
    }
  }

  /// The things that stories write in more than one form, by rule and then by their first place.
  public func conflicts() -> [FormConflict] {
    rules.flatMap { rule, things in
      things.index.values.compactMap { first -> FormConflict? in
        guard things.forms[Int(first)].next >= 0 else { return nil }
        var uses: [FormConflict.Use] = []
        var at = first
        while at >= 0 {
          let form = things.forms[Int(at)]
          uses.append(
            FormConflict.Use(form: form.form, stories: Int(form.stories), places: [form.first] + form.others))
          at = form.next
        }
        // The order in which the run first has the forms, and not that in which stories came.
        uses.sort { ($0.places[0], $0.form) < ($1.places[0], $1.form) }
        return FormConflict(rule: Int(rule), uses: uses)
      }
    }
    .sorted {
      ($0.rule, $0.uses[0].places[0], $0.uses[1].places[0]) < (
        $1.rule, $1.uses[0].places[0], $1.uses[1].places[0]
      )
    }
  }
}

/// What the stories of a run write in more than one form.
public struct FormConflict: Sendable {
  /// The index of the rule.
  let rule: Int
  /// The forms, in the order in which the run first has them.
  let uses: [Use]

  /// One of the forms.
  struct Use: Sendable {
    /// The number that the rule gives to the form.
    let form: UInt32
    /// How many stories have no other.
    let stories: Int
    /// The first places, by story; at most twenty.
    let places: [FormPlace]
  }
}

/// The first place of a form in one story.
public struct FormPlace: Sendable, Hashable, Comparable {
  /// The number of the story, as it was given.
  public let story: Int
  let start: UInt32
  let count: UInt32

  /// Byte offsets in the article's text.
  public var range: Range<Int> { Int(start)..<Int(start) + Int(count) }

  /// By story, then by place.
  public static func < (first: FormPlace, second: FormPlace) -> Bool {
    (first.story, first.start, first.count) < (second.story, second.start, second.count)
  }
}
