import ArticleText

/// What a place of a story is, for the scopes of rules.
struct TextPlace {
  /// The index of the token there.
  let token: Int
  let role: BlockRole
  let isQuoted: Bool
}

extension CompiledRule {
  /// Whether the rule looks at a place.
  @inline(__always)
  func looksAt(_ place: TextPlace, _ story: Story) -> Bool { story.isInside(place, scope, exclusion) }
}

extension Story {
  /// Whether a place belongs to a scope and not to what is left out.
  @inline(__always)
  func isInside(_ place: TextPlace, _ scope: Scope, _ exclusion: Scope) -> Bool {
    let kinds =
      scope.isSimple && exclusion.isSimple
      ? (place.isQuoted ? Scope.quotations : []) : scopeKinds(of: place)
    return scope.includes(role: place.role, kinds) && !exclusion.excludes(role: place.role, kinds)
  }
}

/// Tells in what block, and whether between quotation marks, a byte or a token stands.
struct PlaceFinder {
  let story: Story

  init(_ story: Story) { self.story = story }

  func place(ofToken token: Int) -> TextPlace {
    let tokens = story.lexicon.tokens
    return TextPlace(token: token, role: role(at: Int(tokens[token].start)), isQuoted: tokens[token].isQuoted)
  }

  func place(at offset: Int) -> TextPlace {
    let tokens = story.lexicon.tokens
    let token = tokens.partitioningIndex { Int($0.end) > offset }
    return TextPlace(
      token: token, role: role(at: offset), isQuoted: token < tokens.count ? tokens[token].isQuoted : false)
  }

  private func role(at offset: Int) -> BlockRole {
    let blocks = story.article.blocks
    let next = blocks.partitioningIndex { $0.range.lowerBound > offset }
    return next == 0 ? .body : blocks[next - 1].role
  }
}
