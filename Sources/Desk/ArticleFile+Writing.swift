internal import StyleRules

extension ArticleFile {
  /// Writes the file anew, unless it has changed since it was read.
  ///
  /// - Parameters:
  ///   - original: The bytes that were read.
  ///   - bytes: The bytes that are to take their place.
  /// - Throws: Why the file was left as it was.
  func rewrite(_ original: [UInt8], as bytes: [UInt8]) throws(ReadFailure) {
    do throws(AtomicFile.Failure) {
      if try AtomicFile.write(bytes, to: file, if: { (try? self.bytes()) == original }) { return }
    } catch {
      throw ReadFailure(path: path, reason: error.reason)
    }
    throw ReadFailure(path: path, reason: "The file changed while it was read; it was left as it is.")
  }
}
