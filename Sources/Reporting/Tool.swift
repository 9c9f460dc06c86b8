/// What reports say of the program that wrote them.
public enum Tool {
  /// The program's name.
  public static let name = "Copydesk"
  /// The program's version, as in Semantic Versioning.
  public static let version = "0.1.0"
}
