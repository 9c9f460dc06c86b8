internal import StyleRules

/// Makes a type a style guide, and has the compiler check its rules.
///
/// ```swift
/// @main @Stylebook
/// struct HeraldStyle {
///   var body: Rules {
///     Prefer("percent", over: "per cent", "pct.")
///   }
/// }
/// ```
///
/// It adds the conformance to ``StyleGuide``, the result builders of `body` and `articles`, and `examples`, the examples of all
/// rules; and it looks at every string in `body` and in the
/// properties and functions beside it that give `Rules`. What the guide's start-up would refuse does not compile, and the
/// message stands on the string that is wrong. What is not plain in the source (a value in a string, a rule of your own, a body in an
/// extension) is left to the start-up.
@attached(memberAttribute)
@attached(extension, conformances: StyleGuide, names: named(examples))
public macro Stylebook() = #externalMacro(module: "StylebookMacro", type: "Stylebook")
