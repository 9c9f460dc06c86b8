public import ArticleText
internal import NameMatching

/// One article as rules see it: its text, its blocks, and what the text engine has read in it.
public struct Story: Sendable {
  private let content: Content

  /// What every copy of a story shares: rules hand it on in their own values, and a copy costs one reference.
  private final class Content: Sendable {
    let article: Article
    let lexicon: Lexicon
    let allCapitalsBlocks: [Bool]
    let names = MadeOnce<StoryNames>()
    let people = MadeOnce<[StoryPerson]>()
    let entities = MadeOnce<Entities>()
    let values = MadeOnce<StoryValues>()
    let monthDates = MadeOnce<[DateInStory]>()
    let explanations = MadeOnce<[Explanation]>()

    init(_ article: Article, _ lexicon: Lexicon, _ allCapitalsBlocks: [Bool]) {
      self.article = article
      self.lexicon = lexicon
      self.allCapitalsBlocks = allCapitalsBlocks
    }
  }

  /// The article.
  public var article: Article { content.article }
  /// Its tokens, sentences and quotations.
  public var lexicon: Lexicon { content.lexicon }
  /// Whether each block is set in capitals, where capitals tell nothing of a word.
  var allCapitalsBlocks: [Bool] { content.allCapitalsBlocks }

  /// What a story names that is nobody.
  typealias Entities = (organisations: [StoryEntity], places: [StoryEntity])

  /// Reads an article. Linear in its bytes.
  public init(_ article: Article) {
    let lexicon = Lexicon(article)
    let tokens = lexicon.tokens.span
    let allCapitalsBlocks = lexicon.blocks.map { range in
      var capitals = 0
      for at in range where tokens[at].kind == .word {
        let token = tokens[at]
        if token.capitalisation == .lowercase || token.capitalisation == .mixed { return false }
        if token.capitalisation == .capitalised, token.count > 1 { return false }
        capitals += 1
      }
      return capitals > 1
    }
    content = Content(article, lexicon, allCapitalsBlocks)
  }

  /// The tokens, in order.
  public var tokens: [Token] { lexicon.tokens }

  /// The names of the story; they are read when a rule first asks for them.
  var names: StoryNames { content.names.value { StoryNames(content.article, content.lexicon) } }

  /// The people of the story; they are linked when a rule first asks for them.
  var storyPeople: [StoryPerson] { content.people.value { names.people(lexicon, article.text) } }

  /// The organisations and places of the story; they are linked when a rule first asks for them.
  var storyEntities: Entities {
    let people = storyPeople
    return content.entities.value { names.entities(lexicon, article.text, apartFrom: people) }
  }

  /// What the story says in numbers; it is read when a rule first asks for it.
  var values: StoryValues { content.values.value { StoryValues(self) } }

  /// The dates that have a month; they are read when a rule first asks for them.
  ///
  /// - Parameter months: Every token that may be a month's name, as a check that hangs on `MonthNames.hashes` gets them.
  func monthDates(at months: some Sequence<Int32>) -> [DateInStory] {
    content.monthDates.value {
      let reader = ValueReader(self)
      return months.compactMap { reader.date(aroundMonth: Int($0)) }
    }
  }

  /// The abbreviations that the story explains; they are read when a rule first asks for them.
  ///
  /// - Parameter brackets: Every opening bracket, as a check that hangs on `(` gets them.
  func explanations(at brackets: some Sequence<Int32>) -> [Explanation] {
    content.explanations.value { brackets.compactMap { Explanation(bracket: Int($0), self) } }
  }

  /// The day by which effective dates are judged.
  public var date: CalendarDate? { article.metadata.date }

  /// The sentences of some blocks.
  public func sentences(in scope: Scope = .copy) -> [StorySentence] {
    lexicon.sentences.compactMap { sentence in
      scope.includes(role: article.blocks[sentence.block].role, [])
        ? StorySentence(story: self, sentence: sentence) : nil
    }
  }

  /// The paragraphs, headlines, items and so on of a scope.
  public func paragraphs(in scope: Scope = .copy) -> [StoryParagraph] {
    article.blocks.indices.compactMap { index in
      scope.includes(role: article.blocks[index].role, []) && !lexicon.blocks[index].isEmpty
        ? StoryParagraph(story: self, index: index) : nil
    }
  }

  /// The text of a token as it is written.
  public func string(_ token: Token) -> String { article.string(token.range) }

  /// The text of some tokens, with what stands between them.
  public func string(_ tokens: Range<Int>) -> String { article.string(range(of: tokens)) }

  /// The bytes of some tokens, from the first one's start to the last one's end.
  public func range(of tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    return Int(lexicon.tokens[tokens.lowerBound].start)..<Int(lexicon.tokens[tokens.upperBound - 1].end)
  }

  /// Whether a token is the first word of its sentence, past marks that open it.
  func opensSentence(_ token: Int) -> Bool {
    var at = token
    while at > 0, !lexicon.tokens[at].startsSentence {
      let before = lexicon.tokens[at - 1]
      guard before.kind == .quoteMark || byte(before) == UInt8(ascii: "(") else { return false }
      at -= 1
    }
    return true
  }

  /// The first byte of a token.
  public func byte(_ token: Token) -> UInt8 { article.text[Int(token.start)] }
}

/// One sentence of a story.
public struct StorySentence: Sendable, TextSpan {
  let story: Story
  let sentence: Sentence

  /// Byte offsets in `Article.text`.
  public var range: Range<Int> { story.range(of: sentence.tokens) }
  /// Its text as it is written.
  public var text: String { story.article.string(range) }
  /// Its words and figures, without marks.
  public var words: [StoryWord] { story.words(sentence.tokens) }
}

/// One block of a story.
public struct StoryParagraph: Sendable, TextSpan {
  let story: Story
  let index: Int

  /// What the block is for.
  public var role: BlockRole { story.article.blocks[index].role }
  /// Byte offsets in `Article.text`.
  public var range: Range<Int> { story.article.blocks[index].range }
  /// Its text as it is written.
  public var text: String { story.article.string(range) }
  /// Its words and figures, without marks.
  public var words: [StoryWord] { story.words(story.lexicon.blocks[index]) }
  /// Its sentences.
  public var sentences: [StorySentence] {
    story.lexicon.sentences.filter { $0.block == index }.map { StorySentence(story: story, sentence: $0) }
  }
}

/// One word or figure of a story.
public struct StoryWord: Sendable, TextSpan {
  let story: Story
  /// The token behind it.
  public let token: Token

  /// Byte offsets in `Article.text`.
  public var range: Range<Int> { token.range }
  /// Its text as it is written.
  public var text: String { story.string(token) }
  /// Its text without case and diacritics.
  public var folded: String { Folding.folded(text) }
}

extension Story {
  func words(_ range: Range<Int>) -> [StoryWord] {
    lexicon.tokens[range].compactMap { token in
      token.kind == .word || token.kind == .number ? StoryWord(story: self, token: token) : nil
    }
  }
}
