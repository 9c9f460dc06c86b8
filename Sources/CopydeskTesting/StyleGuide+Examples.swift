public import Copydesk
public import StyleRules

extension StyleGuide {
  /// The examples of the guide's rules, for a parameterised test: `@Test(arguments: HeraldStyle.examples)`.
  ///
  /// `@Stylebook` gives a guide the same; this is for guides that conform by themselves.
  public static var examples: [GuideExample] { GuideExample.all(of: Self.self) }
}
