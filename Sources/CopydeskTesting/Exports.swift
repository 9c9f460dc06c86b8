// What a guide's tests see with `import CopydeskTesting`: the guide's examples and what a problem says.
@_exported public import Copydesk
