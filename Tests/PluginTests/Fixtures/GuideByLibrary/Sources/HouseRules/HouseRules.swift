@_exported import Copydesk

/// What all guides of the house share.
public struct HouseRules: StyleGuide {
  /// Makes the guide.
  public init() {}

  /// The rules.
  public var body: Rules {
    Prefer("percent", over: "per cent")
  }
}
