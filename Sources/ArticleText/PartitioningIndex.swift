extension RandomAccessCollection where Index == Int {
  /// The first index whose element fulfils a condition that, once fulfilled, is fulfilled to the end; the end where none
  /// does.
  ///
  /// - Complexity: The logarithm of the count.
  @inlinable public func partitioningIndex(_ isAtOrAfter: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low &+ (high &- low) / 2
      if isAtOrAfter(self[middle]) { high = middle } else { low = middle &+ 1 }
    }
    return low
  }
}
