internal import ArticleText
internal import NameMatching
internal import RuleChecks

extension GuideCompiler {
  /// Reads a data file that the guide names, and notes that it did.
  ///
  /// - Parameter path: As the guide gives it: absolute, or relative to the package's folder.
  /// - Returns: Where the file was looked for, and its bytes, or nothing where it can't be read.
  mutating func read(dataFile path: String) -> (path: String, bytes: [UInt8]?) {
    let full = authority.path(ofDataFile: path)
    dataFiles.append(full)
    let bytes = DataFile.read(full)
    hasher?.add(path)
    hasher?.add(UInt64(bytes?.count ?? 0))
    if let bytes { hasher?.add(bytes) }
    return (full, bytes)
  }

  /// What the guide is known by, where that is wanted: its data files, its rules and all terms and names that they
  /// look for, wherever the guide has taken them from. What its code does is known by the executable.
  func fingerprint(name: String) -> ContentHash? {
    guard var hasher else { return nil }
    hasher.add(name)
    for rule in rules {
      for text in [rule.id, rule.severity.rawValue, rule.summary, rule.reason ?? "", rule.section] {
        hasher.add(text)
      }
      hasher.add(rule.since.map { "\($0)" } ?? "")
      for option in rule.options { hasher.add("\(option.name) \(option.value)") }
      for condition in rule.articleConditions { hasher.add(condition) }
    }
    for phrase in phrases {
      hasher.add(UInt64(phrase.rule))
      for word in phrase.words { hasher.add(word.text) }
      switch phrase.meaning {
      case .prefer(let right, let isSafe): hasher.add("prefer \(isSafe) \(right)")
      case .avoid(let reason): hasher.add("avoid \(reason ?? "")")
      case .furniture: hasher.add("furniture")
      case .name(let right, let note, let isSafe): hasher.add("name \(isSafe) \(right) \(note)")
      case .exemption: hasher.add("exemption")
      }
      hasher.add(phrase.since.map { "\($0)" } ?? "")
    }
    hasher.add(authority.names.bytes)
    return hasher.finish()
  }
}
