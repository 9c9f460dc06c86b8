/// The readers of a run: Copydesk's own, and those that a guide brings.
public struct ReaderSet: Sendable, Hashable {
  /// The readers, the one for files of unknown extension first.
  public let all: [any ArticleReader]

  /// Copydesk's own readers.
  public static let standard = ReaderSet(ArticleReaders.all)

  private init(_ readers: [any ArticleReader]) { all = readers }

  /// Makes a set of Copydesk's readers and others.
  ///
  /// - Parameter readers: Readers that go before Copydesk's where they share an extension; one with the name of a reader of
  ///   Copydesk's takes its place.
  public init(adding readers: [any ArticleReader]) {
    let names = Set(readers.map(\.name))
    let own = ArticleReaders.all.filter { !names.contains($0.name) }
    let unknown = readers.first { $0.name == ArticleReaders.all[0].name } ?? ArticleReaders.all[0]
    all =
      [unknown] + readers.filter { $0.name != unknown.name } + own.filter { $0.name != unknown.name }
  }

  /// Every extension that a reader knows, each once.
  public var extensions: [String] {
    var known: Set<String> = []
    return all.flatMap(\.extensions).filter { known.insert($0).inserted }
  }

  /// The reader with a name, as `--input-format` takes it.
  public func reader(named name: String) -> (any ArticleReader)? { all.first { $0.name == name } }

  /// The first reader for a path, by its extension; `nil` where none knows it.
  public func reader(forPath path: String) -> (any ArticleReader)? { readers(forPath: path).first }

  /// The reader for a file, by its extension and then by its content.
  ///
  /// - Returns: `nil` where readers know the extension and none of them the content. A file of an extension that none
  ///   knows is read by the reader that is sure of its content, or as plain text.
  public func reader(forPath path: String, content: [UInt8]) -> (any ArticleReader)? {
    let readers = readers(forPath: path)
    guard readers.isEmpty else {
      let fits = readers.map { $0.fit(content) }
      return (fits.firstIndex(of: .certain) ?? fits.firstIndex(of: .possible)).map { readers[$0] }
    }
    return all.first { $0.fit(content) == .certain } ?? all[0]
  }

  /// The readers that know a path's extension; none where it has none, or where it is of no format.
  public func readers(forPath path: String) -> [any ArticleReader] {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return [] }
    let ending = name[name.index(after: dot)...].lowercased()
    return all.filter { $0.extensions.contains(ending) }
  }

  /// Whether the sets have readers of the same names in the same order.
  public static func == (first: ReaderSet, second: ReaderSet) -> Bool {
    first.all.map(\.name) == second.all.map(\.name)
  }

  /// Hashes the names of the readers.
  public func hash(into hasher: inout Hasher) { hasher.combine(all.map(\.name)) }
}
