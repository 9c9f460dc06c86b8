/// How many are printed.
public let copies = "12,345 copies"
