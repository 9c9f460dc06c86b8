internal import ArticleFormats
internal import ArticleText

extension ArticleFile {
  /// The encodings that a run may be told, by their names.
  public static let encodings = ["utf-8", "windows-1252", "iso-8859-1", "latin1", "utf-16le", "utf-16be"]

  /// The encoding with a name; `nil` for UTF-8, which needs no telling.
  private static func encoding(_ name: String) -> SourceEncoding? {
    switch name {
    case "windows-1252", "iso-8859-1", "latin1": .windows1252
    case "utf-16le": .utf16LittleEndian
    case "utf-16be": .utf16BigEndian
    default: nil
    }
  }

  /// The articles in bytes of an encoding that was told, whatever the file says of itself.
  ///
  /// What is packed has encodings of its own: it is read as it is.
  static func content(
    _ bytes: [UInt8], path: String, format: String?, encoding: String?, readers: ReaderSet
  ) -> Content {
    guard let encoding = encoding.flatMap({ ArticleFile.encoding($0) }), !bytes.isEmpty else {
      return content(bytes, path: path, format: format, readers: readers)
    }
    let transcoding = Transcoding(bytes, as: encoding)
    var content = content(transcoding.decoded, path: path, format: format, readers: readers)
    guard content.reader.canBeWritten else {
      return self.content(bytes, path: path, format: format, readers: readers)
    }
    content.articles = content.articles.map { article in
      var map = article.sourceMap
      map.transcoding = transcoding
      var told = Article(
        path: path, source: bytes, text: article.text, sourceMap: map, blocks: article.blocks,
        metadata: article.metadata, names: article.names, escapings: article.escapings)
      told.links = article.links
      return told
    }
    return content
  }
}
