/// One part of a text that is replaced.
struct TextEdit: Equatable {
  /// Byte offsets in the old text, between characters.
  let range: Range<Int>
  let text: String

  /// The parts of which two texts differ, in order; all else of the old text stays.
  ///
  /// - Parameters:
  ///   - old: UTF-8; what is none is one part with what stands around it.
  ///   - new: The new text.
  /// - Complexity: Quadratic in what is left once the common start and end are taken off; beyond a thousand characters
  ///   on either side that is one part.
  static func parts(from old: ArraySlice<UInt8>, to new: String) -> [TextEdit] {
    let before = Array(String(decoding: old, as: UTF8.self).unicodeScalars)
    let after = Array(new.unicodeScalars)
    var start = 0
    while start < before.count, start < after.count, before[start] == after[start] { start += 1 }
    var end = 0
    while end < before.count - start, end < after.count - start,
      before[before.count - 1 - end] == after[after.count - 1 - end]
    {
      end += 1
    }
    let (left, right) = (before[start..<before.count - end], after[start..<after.count - end])
    let isShort = left.count * right.count <= 1_000_000
    let kept = isShort ? common(Array(left), Array(right)) : []
    var edits: [TextEdit] = []
    var offsets = [old.startIndex]
    for scalar in before { offsets.append((offsets.last ?? 0) + UTF8.width(scalar)) }
    var (from, to) = (left.startIndex, right.startIndex)
    for (mine, yours) in kept.map({ ($0 + start, $1 + start) }) + [(left.endIndex, right.endIndex)] {
      if mine > from || yours > to {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: after[to..<yours])
        edits.append(TextEdit(range: offsets[from]..<offsets[mine], text: String(text)))
      }
      (from, to) = (mine + 1, yours + 1)
    }
    return edits
  }

  /// The pairs of a longest common subsequence, in order.
  private static func common(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> [(Int, Int)] {
    guard !left.isEmpty, !right.isEmpty else { return [] }
    let width = right.count + 1
    var lengths = [Int32](repeating: 0, count: (left.count + 1) * width)
    for mine in left.indices.reversed() {
      for yours in right.indices.reversed() {
        lengths[mine * width + yours] =
          left[mine] == right[yours]
          ? lengths[(mine + 1) * width + yours + 1] + 1
          : max(lengths[(mine + 1) * width + yours], lengths[mine * width + yours + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (mine, yours) = (0, 0)
    while mine < left.count, yours < right.count {
      if left[mine] == right[yours] {
        pairs.append((mine, yours))
        (mine, yours) = (mine + 1, yours + 1)
      } else if lengths[(mine + 1) * width + yours] >= lengths[mine * width + yours + 1] {
        mine += 1
      } else {
        yours += 1
      }
    }
    return pairs
  }
}
