import ArticleText

/// Wants the particle of a surname as the full name has it: `Osama bin Laden`, then `bin Laden`, and a capital only at
/// the start of a sentence.
///
/// Only names whose full form the story gives with a small particle are looked at.
public struct NameParticles: StyledRule {
  let particles: [String]
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule.
  ///
  /// - Parameter particles: The particles that keep their small letter without the given name.
  public init(
    _ particles: String..., file: StaticString = #fileID, line: Int = #line
  ) {
    self.particles = particles.isEmpty ? ["bin", "bint", "ibn", "von"] : particles
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    guide.addCheck(
      traits.with(
        options: RuleOption("particles", particles.joined(separator: ", "), choices: "any words")),
      id: "names.particle", kind: "NameParticles", scope: .copy.subtracting(.headline),
      summary: "A particle keeps its small letter but at the start of a sentence.",
      at: .words(particles.map { Folding.hash($0) })
    ) { story, places, findings in
      let tokens = story.lexicon.tokens
      let places = places.map(Int.init).filter { story.isNextWord($0 + 1) && story.isNameWord($0 + 1) }
      // The names that the story gives in full with a small particle.
      var full: [UInt64: Int] = [:]
      for at in places
      where tokens[at].capitalisation == .lowercase && at > 0 && tokens[at].gap.isBlank
        && story.isNameWord(at - 1)
      {
        full[Self.key(at, tokens)] = full[Self.key(at, tokens)] ?? at
      }
      for at in places {
        guard let given = full[Self.key(at, tokens)] else { continue }
        let opens = story.opensSentence(at)
        guard opens == (tokens[at].capitalisation == .lowercase) else { continue }
        let text = story.string(tokens[at])
        let right = opens ? text.prefix(1).uppercased() + text.dropFirst() : text.lowercased()
        findings.add(
          tokens[at].range,
          opens
            ? "A sentence opens with a capital: “\(right)”."
            : "The particle keeps its small letter: “\(right)”.",
          [Suggestion(right, isSafe: true)],
          related: [RelatedPlace(story.range(of: given - 1..<given + 2), "here is the full name")])
      }
    }
  }

  private static func key(_ at: Int, _ tokens: [Token]) -> UInt64 {
    UInt64(tokens[at].hash) << 32 | UInt64(tokens[at + 1].hash)
  }
}
