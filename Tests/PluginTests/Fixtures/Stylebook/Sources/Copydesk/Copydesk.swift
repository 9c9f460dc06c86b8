// swift-format-ignore-file
/// The names that guides use, without anything behind them.
public protocol StyleGuide: Rule {
  init()
  @RulesBuilder var body: Rules { get }
  @ArticleSetBuilder var articles: [String] { get }
}

extension StyleGuide {
  public var articles: [String] { [] }
  public static func main() { print("\(Self.self): \(Self().body.count) rules, \(examples(Self.self)) examples") }
}

private func examples<Guide: StyleGuide>(_ guide: Guide.Type) -> Int { GuideExample.all(of: guide).count }

public protocol Rule {}
public typealias Rules = [any Rule]
public typealias ArticleSet = [String]
public typealias RulesBuilder = ListBuilder<any Rule>
public typealias ArticleSetBuilder = ListBuilder<String>

@resultBuilder
public enum ListBuilder<Element> {
  public static func buildExpression(_ element: Element) -> [Element] { [element] }
  public static func buildBlock(_ lists: [Element]...) -> [Element] { Array(lists.joined()) }
  public static func buildOptional(_ list: [Element]?) -> [Element] { list ?? [] }
  public static func buildEither(first list: [Element]) -> [Element] { list }
  public static func buildEither(second list: [Element]) -> [Element] { list }
  public static func buildArray(_ lists: [[Element]]) -> [Element] { Array(lists.joined()) }
}

extension Rules: Rule {}

public struct Plain: Rule {
  public func id(_ id: String) -> Plain { self }
  public func since(_ date: String) -> Plain { self }
  public func never(_ forms: String...) -> Plain { self }
  public func examples(wrong: String, right: String) -> Plain { self }
}

public func Prefer(_ right: String, over wrong: String...) -> Plain { Plain() }
public func Prefer(_ table: String) -> Plain { Plain() }
public func Avoid(_ terms: String...) -> Plain { Plain() }
public func Person(_ name: String) -> Plain { Plain() }
public func Section(_ name: String, @RulesBuilder rules: () -> Rules) -> Plain { Plain() }
public func Matching(_ regex: Regex<AnyRegexOutput>) -> Plain { Plain() }

public struct GuideExample {
  public static func all<Guide: StyleGuide>(of guide: Guide.Type) -> [GuideExample] { [] }
}

@attached(memberAttribute)
@attached(extension, conformances: StyleGuide, names: named(examples))
public macro Stylebook() = #externalMacro(module: "StylebookMacro", type: "Stylebook")
