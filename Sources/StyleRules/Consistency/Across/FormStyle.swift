/// What the stories of a run are told of the forms that a rule of consistency looks at.
struct FormStyle: Sendable {
  /// Which form a guide wants, where several are met.
  enum House: Sendable {
    case nobody
    /// The form of this number, where some story has it.
    case form(Int)
    /// The form with the lowest number that some story has.
    case firstListed
  }

  /// How two places are known to write one thing.
  enum Sameness: Sendable {
    /// By the rule alone: there is one thing, as the order of all dates.
    case always
    /// By their letters, whatever marks and accents stand among them; the capital is the sentence's.
    case letters
    /// By their letters, and a place of one form may stand for another as it is written.
    case lettersAsWritten
    /// By their last word: what is counted.
    case lastWord
    /// One is near enough to the other to explain one abbreviation, or both explain the same words.
    case explanation
  }

  var house = House.nobody
  /// How messages name the forms; where a form has no name, a place is quoted.
  var names: [String] = []
  var sameness = Sameness.always
  /// What is suggested for each form, where it is the same at each place.
  var suggestions: [String] = []
  /// Whether the rule leaves it to the guide to say which places count, as most do not.
  var checksPlaces = false
  /// What the rule over a run asks for; by default what the rule within a story does, said of the run.
  var summary: String?

  /// The form that stays: the guide's, then that of most stories, else nobody's.
  func kept(of uses: [FormConflict.Use]) -> UInt32? {
    switch house {
    case .form(let form):
      if uses.contains(where: { $0.form == UInt32(form) }) { return UInt32(form) }
    case .firstListed: return uses.map(\.form).min()
    case .nobody: break
    }
    let most = uses.map(\.stories).max()
    let leading = uses.filter { $0.stories == most }
    return leading.count == 1 ? leading[0].form : nil
  }

  /// Whether a guide, and not the number of stories, decides.
  func isDecided(for form: UInt32) -> Bool {
    switch house {
    case .nobody: false
    case .form(let wanted): form == UInt32(wanted)
    case .firstListed: true
    }
  }
}

extension FormStyle.House {
  /// The form of a rule's option, whose first case leaves the choice open.
  ///
  /// - Parameter form: The number of the form, or nothing.
  init(_ form: Int?) { self = form.map { .form($0) } ?? .nobody }
}
