import Copydesk

@main
struct EveningStyle: StyleGuide {
  var body: Rules { Avoid("this morning", because: "Readers see it in the evening.") }
}
