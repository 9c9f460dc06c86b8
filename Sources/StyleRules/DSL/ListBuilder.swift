/// The result builder of every list in a guide: rules, names, parts of a pattern, findings.
///
/// It has one `buildExpression` on purpose: with a second one the compiler no longer names the type that is wrong.
/// An explicit `return [...]` in a builder's body switches the builder off, and the statements before it with it.
@resultBuilder
public enum ListBuilder<Element> {
  /// Takes one element.
  public static func buildExpression(_ element: Element) -> [Element] { [element] }
  /// Joins the statements of a block.
  public static func buildBlock(_ lists: [Element]...) -> [Element] { Array(lists.joined()) }
  /// Takes an `if` without `else`.
  public static func buildOptional(_ list: [Element]?) -> [Element] { list ?? [] }
  /// Takes the first branch of an `if` or `switch`.
  public static func buildEither(first list: [Element]) -> [Element] { list }
  /// Takes the second branch of an `if` or `switch`.
  public static func buildEither(second list: [Element]) -> [Element] { list }
  /// Takes a `for` loop.
  public static func buildArray(_ lists: [[Element]]) -> [Element] { Array(lists.joined()) }
  /// Takes an `if #available`.
  public static func buildLimitedAvailability(_ list: [Element]) -> [Element] { list }
}

/// The rules of a guide or a section.
public typealias Rules = [any Rule]
/// Builds `Rules`.
public typealias RulesBuilder = ListBuilder<any Rule>
/// Builds the names of a list.
public typealias NamesBuilder = ListBuilder<any Name>
/// Builds the parts of a pattern.
public typealias PatternBuilder = ListBuilder<any PatternPart>
/// Builds the findings of a check.
public typealias FindingsBuilder = ListBuilder<Finding>
/// Builds the folders and files of a guide.
public typealias ArticleSetBuilder = ListBuilder<ArticleSelection>
