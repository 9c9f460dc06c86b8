extension FrontMatterValues {
  /// Reads an object of JSON.
  mutating func readJSON(_ body: Body) {
    var scanner = JSONScanner(bytes, from: place.content.lowerBound - 1)
    while true {
      let event = scanner.next()
      switch event {
      case .finish: return
      case .object, .list:
        if path.count < FrontMatterValues.mostNested {
          path.append(event == .list ? .item(0) : .key(scanner.at..<scanner.at))
          continue
        }
        scanner.skip(event)
      case .close:
        path.removeLast()
        if path.isEmpty { return }
      case .key:
        // The quotation marks belong to a key, as in YAML.
        path[path.count - 1] = .key(scanner.range.lowerBound - 1..<scanner.range.upperBound + 1)
        continue
      case .text:
        let range = scanner.range
        body(
          path,
          FrontMatterScalar(
            range: range.lowerBound - 1..<range.upperBound + 1, content: range, style: .double))
      case .number, .word:
        guard bytes[scanner.range.lowerBound] != UInt8(ascii: "n") else { break }
        body(path, FrontMatterScalar(range: scanner.range, content: scanner.range, style: .plain))
      }
      if case .item(let number) = path.last { path[path.count - 1] = .item(number + 1) }
    }
  }
}
