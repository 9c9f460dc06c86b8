import ArticleText

/// Titles that stand before a surname and are no given name.
enum RoleTitles {
  private static let hashes = WordSet(
    """
    president minister prime secretary general chancellor senator sen rep representative governor gov mayor chief
    king queen prince princess pope sir lord lady dame mr mrs ms miss dr prof professor judge justice colonel major
    captain admiral ambassador chairman chairwoman chair director premier leader aide spokesman spokeswoman
    commissioner congressman congresswoman analyst economist minister's vice deputy foreign finance defence defense
    interior and the said for with by to of from as but when while after before
    """)

  static func contains(_ hash: UInt32) -> Bool { hashes.contains(hash) }
}
