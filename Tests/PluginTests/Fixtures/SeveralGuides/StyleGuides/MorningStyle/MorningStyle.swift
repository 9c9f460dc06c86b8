import Copydesk

@main
struct MorningStyle: StyleGuide {
  var body: Rules { Avoid("last night", because: "Readers see it in the morning.") }
}
