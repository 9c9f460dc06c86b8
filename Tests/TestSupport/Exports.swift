// Marked texts are what newsrooms test with too.
@_exported public import CopydeskTesting
