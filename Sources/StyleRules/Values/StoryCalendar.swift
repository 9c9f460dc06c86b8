internal import ArticleText

/// The days by which a story's dates are judged.
struct StoryCalendar {
  /// The date of the first dateline.
  let dateline: DateInStory?
  /// The day of the story: the dateline's, in the file's year where it has none of its own; else the file's.
  let day: CalendarDate?

  init(_ story: Story) {
    let reader = ValueReader(story)
    var found: DateInStory?
    for (index, block) in story.article.blocks.enumerated() where block.role == .dateline {
      for at in story.lexicon.blocks[index] where MonthNames.reading(of: reader.tokens[at]) != nil {
        if let date = reader.date(aroundMonth: at), date.day != nil {
          found = date
          break
        }
      }
      if found != nil { break }
    }
    dateline = found
    day = found?.date(near: story.date) ?? story.date
  }
}
