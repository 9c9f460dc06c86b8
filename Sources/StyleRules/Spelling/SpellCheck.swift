import ArticleText

/// Checks words against the newsroom's word lists and dictionaries.
///
/// Left alone: words with a capital inside a sentence and the names of the story, which the names rules look at; words
/// in capitals, with figures or full stops; addresses; one-letter words; quotations where the guide says so.
public struct SpellCheck: StyledRule {
  enum Source: Sendable {
    case list(String)
    case hunspell(String)
    case words(String)
  }

  let sources: [Source]
  /// What the modifiers have set.
  public var traits: RuleTraits

  /// Makes the rule of files with one word a line.
  ///
  /// - Parameters:
  ///   - path: A file relative to the package's folder, or a path from the root (`/usr/share/dict/words`).
  ///   - words: More words that are right, set apart by spaces.
  public init(
    wordList path: String..., allowing words: String = "", file: StaticString = #fileID, line: Int = #line
  ) {
    sources = path.map(Source.list) + [.words(words)]
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Makes the rule of a Hunspell dictionary: its `.dic` file, with the `.aff` file beside it.
  ///
  /// - Parameters:
  ///   - path: The `.dic` file, relative to the package's folder or from the root.
  ///   - words: More words that are right, set apart by spaces.
  public init(
    hunspell path: String, allowing words: String = "", file: StaticString = #fileID, line: Int = #line
  ) {
    sources = [.hunspell(path), .words(words)]
    traits = RuleTraits(DeclarationLocation("\(file)", line))
  }

  /// Adds what the rule looks for to the guide that is being compiled.
  public func add(to guide: inout GuideCompiler) {
    var words = WordList()
    for source in sources { load(source, into: &words, &guide) }
    guard words.count > 0 else { return }
    guide.addCheck(
      traits.with(options: RuleOption("words", words.count, choices: "how many forms the lists have")),
      id: "words.spelling", kind: "SpellCheck",
      summary: "Words are spelled as the newsroom’s word lists have them."
    ) { [words] story, findings in
      let names = story.nameWords
      var reported: Set<UInt32> = []
      for (at, token) in story.lexicon.tokens.enumerated() {
        guard token.kind == .word, token.count > 1, !words.contains(hash: token.hash),
          SpellCheckContext.isPlain(at, token, story), !names.contains(token.hash)
        else { continue }
        let folded = Folding.folded(story.article.text[token.range])
        guard !SpellCheckContext.isKnown(folded, words), reported.insert(token.hash).inserted else {
          continue
        }
        let text = story.string(token)
        let near = words.near(folded).map { SpellCheckContext.inCase(of: token, $0) }
        let advice = near.first.map { "Did you mean “\($0)”?" } ?? "No word list has it."
        findings.add(
          token.range, "“\(text)” may be misspelled. \(advice)", near.map { Suggestion($0, isSafe: false) })
      }
    }
  }

  private func load(_ source: Source, into words: inout WordList, _ guide: inout GuideCompiler) {
    switch source {
    case .words(let text): words.insertLines(Array(text.utf8.map { $0 == 0x20 ? 0x0A : $0 }))
    case .list(let path):
      if let bytes = bytes(path, &guide) { words.insertLines(bytes) }
    case .hunspell(let path):
      let stem = path.hasSuffix(".dic") ? String(path.dropLast(4)) : path
      guard let dictionary = bytes(stem + ".dic", &guide), let affixes = bytes(stem + ".aff", &guide) else {
        return
      }
      do {
        words = try HunspellDictionary.words(dictionary: dictionary, affixes: affixes)
      } catch {
        guide.problem("SpellCheck", traits.location, "\(stem).aff, \(error)", "Mend that line of the file.")
      }
    }
  }

  private func bytes(_ path: String, _ guide: inout GuideCompiler) -> [UInt8]? {
    let (full, bytes) = guide.read(dataFile: path)
    if let bytes { return bytes }
    guide.problem(
      "SpellCheck", traits.location, "The word list “\(path)” can't be read (looked for it at \(full)).",
      "Give a path relative to the package's folder, or from the root: \"/usr/share/dict/words\".")
    return nil
  }
}

/// Tells which words a spelling check is for.
private enum SpellCheckContext {
  /// Whether a token is an ordinary word: in small letters, or the first of its sentence.
  static func isPlain(_ at: Int, _ token: Token, _ story: Story) -> Bool {
    guard !token.flags.contains(.dotted) else { return false }
    switch token.capitalisation {
    case .lowercase: break
    case .capitalised: guard story.opensSentence(at), !story.isInTitleCase(token: at) else { return false }
    default: return false
    }
    // What hangs on a hyphen or on figures is a part of something else.
    let tokens = story.lexicon.tokens
    if at + 2 < tokens.count, tokens[at + 1].gap == .glued, tokens[at + 1].kind == .punctuation,
      tokens[at + 2].gap == .glued, tokens[at + 2].kind == .word || tokens[at + 2].kind == .number
    {
      return false
    }
    if token.gap == .glued, at > 0, story.lexicon.tokens[at - 1].kind != .quoteMark { return false }
    return !story.article.text[token.range].contains {
      $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") || $0 == UInt8(ascii: ".")
    }
  }

  /// Whether a word is a known one with a possessive or contracted ending.
  static func isKnown(_ folded: [UInt8], _ words: WordList) -> Bool {
    guard let mark = folded.lastIndex(of: UInt8(ascii: "'")) else { return false }
    return words.contains(folded[..<mark])
  }

  static func inCase(of token: Token, _ word: String) -> String {
    token.startsWithCapital ? word.prefix(1).uppercased() + word.dropFirst() : word
  }
}

extension Story {
  /// The hashes of the words of which the story makes names.
  fileprivate var nameWords: WordSet {
    var result = WordSet()
    for token in lexicon.tokens.indices {
      let word = lexicon.tokens[token]
      if word.startsWithCapital, word.kind == .word, !opensSentence(token) { result.insert(word.hash) }
    }
    return result
  }
}
