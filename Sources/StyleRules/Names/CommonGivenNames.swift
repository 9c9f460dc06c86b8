import ArticleText

/// Given names so common in English copy that two strangers with near surnames are likely to share one.
///
/// Source: the most frequent given names of the United States census.
enum CommonGivenNames {
  private static let hashes = WordSet(
    """
    james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george
    kenneth steven steve edward brian ronald anthony kevin jason jeff jeffrey matthew gary timothy jose larry frank
    scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl
    arthur ryan roger joe juan jack albert jonathan justin terry gerald keith samuel bill bob jim tom mike dan tony
    mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra
    donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa anna ann
    alan alex adam ben chris david ian jean martin nick philip phil rob sam simon tim
    """)

  static func contains(_ hash: UInt32) -> Bool { hashes.contains(hash) }
}
