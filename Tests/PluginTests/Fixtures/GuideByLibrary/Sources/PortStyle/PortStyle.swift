import HouseRules

@main
struct PortStyle: StyleGuide {
  var body: Rules {
    HouseRules()
  }
}
