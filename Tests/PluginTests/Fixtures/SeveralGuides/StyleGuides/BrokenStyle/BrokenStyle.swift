import Copydesk

@main
struct BrokenStyle: StyleGuide {
  var body: Rules { Avoid(thisNameIsNowhere) }
}
