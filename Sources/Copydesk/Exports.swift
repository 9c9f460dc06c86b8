// What a guide's file sees with `import Copydesk`: the rules, and the text that a check in Swift looks at.
@_exported public import ArticleText
@_exported public import StyleRules
