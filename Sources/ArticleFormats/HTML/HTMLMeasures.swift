import ArticleText

/// How much copy stands where in a page.
struct HTMLMeasures {
  /// How many bytes of copy stand before each paragraph; of use until it is known what is furniture.
  private var copy: [UInt32] = [0]
  /// The same without what stands in furniture.
  private var clean: [UInt32] = [0]
  /// How many bytes of text stand before each paragraph that links may make up, and how many of them are links.
  private var text: [UInt32] = [0]
  private var linked: [UInt32] = [0]
  private var excluded: [Bool] = []
  private var navigation: [Bool] = []
  private let containers: [HTMLWalk.Container]

  /// A shorter paragraph says nothing of where the copy is.
  private static let shortest = 25

  init(_ walk: HTMLWalk) {
    containers = walk.containers
    let leaves = walk.draft.leaves
    let links = walk.draft.links
    var link = 0
    for array in [\HTMLMeasures.copy, \.clean, \.text, \.linked] {
      self[keyPath: array].reserveCapacity(leaves.count + 1)
    }
    for leaf in leaves {
      var inLinks = 0
      while link < links.count, links[link].lowerBound < leaf.range.upperBound {
        inLinks += links[link].clamped(to: leaf.range).count
        link += 1
      }
      let count = leaf.range.count
      let canBeLinked =
        leaf.role == .body || leaf.role == .listItem || leaf.role == .table || leaf.role == .crosshead
      text.append(text[text.count - 1] + UInt32(canBeLinked ? count : 0))
      linked.append(linked[linked.count - 1] + UInt32(canBeLinked ? inLinks : 0))
      let isCopy =
        count >= HTMLMeasures.shortest && 2 * inLinks < count
        && (leaf.role == .body || leaf.role == .blockquote || leaf.role == .listItem || leaf.role == .table)
      let weight = isCopy ? (leaf.role == .body || leaf.role == .blockquote ? count : count / 3) : 0
      copy.append(copy[copy.count - 1] + UInt32(weight))
    }
    exclude()
    for index in leaves.indices {
      let isClean = !excluded[Int(walk.places[index].container)]
      clean.append(clean[index] + (isClean ? copy[index + 1] - copy[index] : 0))
    }
    copy = []
  }

  /// Marks what is furniture, unless most of the page's copy stands in it.
  private mutating func exclude() {
    let all = Int(copy[copy.count - 1])
    excluded.reserveCapacity(containers.count)
    navigation.reserveCapacity(containers.count)
    var isInArticle: [Bool] = []
    isInArticle.reserveCapacity(containers.count)
    for (index, container) in containers.enumerated() {
      let parent = Int(container.parent)
      let isInside = parent >= 0 && isInArticle[parent]
      isInArticle.append(isInside || container.element == .article || container.element == .main)
      let isNavigation = container.element == .navigation || container.element == .footer
      var isFurniture = false
      switch container.element {
      case .navigation, .footer, .aside: isFurniture = true
      case .header: isFurniture = !isInside
      case .form: isFurniture = isInside
      default: isFurniture = container.hints.contains(.furniture)
      }
      if isFurniture, !isNavigation, 2 * wholeMass(range(index)) > all {
        isFurniture = false
      }
      excluded.append(isFurniture || parent >= 0 && excluded[parent])
      navigation.append(isNavigation || parent >= 0 && navigation[parent])
    }
  }

  /// The paragraphs of a part of the page.
  func range(_ container: Int) -> Range<Int> {
    let first = Int(containers[container].first)
    return first..<max(first, Int(containers[container].end))
  }

  /// How many bytes of copy stand in some paragraphs, without furniture.
  func mass(_ range: Range<Int>) -> Int {
    Int(clean[range.upperBound] - clean[range.lowerBound])
  }

  /// How many bytes of copy stand in some paragraphs.
  private func wholeMass(_ range: Range<Int>) -> Int {
    Int(copy[range.upperBound] - copy[range.lowerBound])
  }

  /// Which part of the text in some paragraphs is links, from 0 to 1.
  func linkShare(_ range: Range<Int>) -> Double {
    let all = text[range.upperBound] - text[range.lowerBound]
    return all == 0 ? 0 : Double(linked[range.upperBound] - linked[range.lowerBound]) / Double(all)
  }

  /// How many bytes some paragraphs have that links may make up.
  func length(_ range: Range<Int>) -> Int {
    Int(text[range.upperBound] - text[range.lowerBound])
  }

  /// Whether a part of the page is furniture, or stands in such.
  func isExcluded(_ container: Int32) -> Bool { excluded[Int(container)] }

  /// Whether a part of the page leads elsewhere, or stands at its foot.
  func isNavigation(_ container: Int32) -> Bool { navigation[Int(container)] }
}
