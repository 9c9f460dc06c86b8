import Foundation
import StyleRules
import TestSupport
import Testing

/// The page in a headless Chromium, as people use it.
@Suite(
  .serialized,
  .enabled(if: Chromium.path != nil, "No Chromium is on PATH: the page is not tried in a browser."))
struct HTMLInBrowserTests {
  private let folder: TemporaryFolder
  private let browser: Chromium
  private let file: String
  private let count: Int

  init() throws {
    folder = try TemporaryFolder()
    let sample = try HTMLSample()
    count = sample.report.findings.count
    try folder.write(sample.page.html, to: "report.html")
    file = folder.path("report.html")
    browser = try Chromium()
  }

  private func number(_ expression: String) throws -> Int? { try browser.value(expression) as? Int }

  private let shown =
    "[...document.querySelectorAll('.finding')].filter((note) => note.checkVisibility()).length"

  /// What has too little contrast, or nothing to be seen on.
  private let contrasts = """
    (() => {
      const channels = (text) => text.match(/[\\d.]+/g).map(Number);
      const light = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
        .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
      const ground = (element) => {
        for (let e = element; e; e = e.parentElement) {
          const color = channels(getComputedStyle(e).backgroundColor);
          if (color.length === 3 || color[3] === 1) return color;
          if (color[3] > 0) return [0, 0, 0];
        }
        return [255, 255, 255];
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const low = new Set();
      let seen = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!node.data.trim() || element.closest('script,style,[hidden],option') || !element.checkVisibility()) continue;
        seen += 1;
        const [a, b] = [light(channels(getComputedStyle(element).color)), light(ground(element))].sort((x, y) => y - x);
        const ratio = (a + 0.05) / (b + 0.05);
        if (ratio < 4.5) low.add(`${element.className || element.tagName} ${ratio.toFixed(2)}`);
      }
      return seen > 100 ? [...low].join(', ') : `only ${seen} texts`;
    })()
    """

  @Test func `nothing is asked for elsewhere, and the console stays silent`() throws {
    try browser.show(file)
    #expect(try number(shown) == count)
    try browser.press("n")
    #expect(browser.complaints == [])
    #expect(browser.requests == [URL(filePath: file).absoluteString])
    #expect(try browser.value("document.title") as? String == "Probe: \(count) findings in 10 articles")
  }

  @Test func `filters by severity, rule, story and text leave what they say`() throws {
    try browser.show(file)
    let change = "dispatchEvent(new Event('input', { bubbles: true }))"
    #expect(
      try browser.value("document.getElementById('count').textContent") as? String == "\(count) findings")
    _ = try browser.value("document.querySelector('[name=severity][value=warning]').click()")
    let warnings = try #require(try number("document.querySelectorAll('.finding.warning').length"))
    #expect(try warnings > 3 && number(shown) == count - warnings)
    #expect(
      try browser.value("document.getElementById('count').textContent") as? String
        == "\(count - warnings) shown of \(count)")
    #expect(try number("document.querySelectorAll('mark.warning').length") == 0)
    #expect(
      try number("[...document.querySelectorAll('.ref')].filter((link) => link.checkVisibility()).length")
        == count - warnings)
    #expect(try number("document.querySelectorAll('mark.error').length") != 0)
    try browser.press("Escape")
    #expect(try number(shown) == count, "Escape shows all again.")
    _ = try browser.value(
      "(() => { const rule = document.getElementById('rule'); rule.value = 'words.percent'; rule.\(change); })()"
    )
    let percents = try #require(
      try number("document.querySelectorAll('.finding[data-rule=\"words.percent\"]').length"))
    #expect(try percents > 2 && number(shown) == percents)
    _ = try browser.value(
      "(() => { const story = document.getElementById('story'); story.selectedIndex = [...story.options].findIndex((o) => o.textContent === 'desk/overlap.txt'); story.\(change); })()"
    )
    #expect(try number(shown) == 1)
    #expect(
      try number("[...document.querySelectorAll('.story')].filter((story) => story.checkVisibility()).length")
        == 1)
    #expect(
      try browser.value(
        "document.querySelector('mark.error') === null && document.querySelectorAll('mark.warning').length > 0"
      ) as? Bool == true,
      "A mark of several findings looks like those that are left.")
    _ = try browser.value("document.querySelector('button[type=reset]').click()")
    _ = try browser.value("new Promise((done) => setTimeout(done, 50))")
    #expect(try number(shown) == count)
    _ = try browser.value(
      "(() => { const text = document.getElementById('text'); text.value = 'ADVISER'; text.\(change); })()")
    #expect(try number(shown) == 1, "Text is looked for in notes, marks and paths, whatever the case.")
    _ = try browser.value(
      "(() => { const text = document.getElementById('text'); text.value = 'no such words'; text.\(change); })()"
    )
    #expect(try number(shown) == 0)
    #expect(try browser.value("document.getElementById('none').checkVisibility()") as? Bool == true)
    #expect(browser.complaints == [])
  }

  @Test func `keys go from finding to finding, and the page says which`() throws {
    try browser.show(file)
    func now() throws -> String? {
      try browser.value("document.querySelector('.finding.now')?.id ?? ''") as? String
    }
    #expect(try now() == "")
    try browser.press("n")
    #expect(try now() == "f1")
    #expect(
      try browser.value("document.activeElement.id") as? String == "f1", "A screen reader reads the note.")
    #expect(try number("document.querySelectorAll('mark.now').length") != 0)
    try browser.press("n")
    #expect(try now() == "f2")
    try browser.press("p")
    try browser.press("p")
    #expect(try now() == "f\(count)", "It goes round.")
    #expect(
      try browser.value(
        "(() => { const box = document.querySelector('mark.now').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; })()"
      ) as? Bool == true)
    #expect(
      try browser.value("document.getElementById('count').textContent") as? String
        == "\(count) of \(count) findings")
    try browser.press("/")
    #expect(try browser.value("document.activeElement.id") as? String == "text")
    try browser.press("n")
    #expect(
      try browser.value("document.getElementById('text').value") as? String == "n",
      "A key in a field is text.")
    try browser.press("Escape")
    _ = try browser.value("document.getElementById('keys').click()")
    let before = try now()
    try browser.press("n")
    #expect(try now() == before, "The keys can be switched off.")
    #expect(
      try browser.value("document.querySelector('.keys').textContent.includes('next finding')") as? Bool
        == true)
    #expect(browser.complaints == [])
  }

  @Test func `a link to a finding that a filter hides shows it`() throws {
    try browser.show(file)
    _ = try browser.value("document.querySelector('[name=severity][value=warning]').click()")
    _ = try browser.value(
      "(() => { location.hash = document.querySelector('.finding.warning').id; return new Promise((done) => setTimeout(done, 50)); })()"
    )
    #expect(try number(shown) == count)
  }

  @Test(arguments: [320, 360, 700, 1280])
  func `nothing is wider than the window`(_ width: Int) throws {
    try browser.resize(width)
    try browser.show(file)
    for isOpen in [false, true] {
      _ = try browser.value("document.getElementById('more').open = \(isOpen)")
      #expect(try number("document.documentElement.scrollWidth") ?? .max <= width)
      let wide = """
        [...document.querySelectorAll('body *')].filter((e) => e.checkVisibility() && e.clientWidth
          && !['SUMMARY', 'SELECT'].includes(e.tagName) && e.scrollWidth > e.clientWidth + 1)
          .map((e) => e.className || e.id || e.tagName).join()
        """
      #expect(try browser.value(wide) as? String == "", "Nothing is cut off in what holds it.")
    }
  }

  @Test(arguments: ["light", "dark"])
  func `all text has contrast enough, as the system prefers and as the reader chooses`(_ scheme: String)
    throws
  {
    try browser.prefer(scheme)
    try browser.show(file)
    let dark = "getComputedStyle(document.body).backgroundColor === 'rgb(23, 24, 26)'"
    #expect(try browser.value(dark) as? Bool == (scheme == "dark"))
    #expect(try browser.value(contrasts) as? String == "")
    let other = scheme == "dark" ? "light" : "dark"
    _ = try browser.value(
      "(() => { const theme = document.getElementById('theme'); theme.value = '\(other)'; theme.dispatchEvent(new Event('change')); })()"
    )
    #expect(try browser.value(dark) as? Bool == (other == "dark"))
    #expect(try browser.value(contrasts) as? String == "")
    try browser.prefer(scheme, medium: "print")
    #expect(
      try browser.value("getComputedStyle(document.body).backgroundColor") as? String == "rgb(255, 255, 255)")
    #expect(try browser.value("document.getElementById('tools').checkVisibility()") as? Bool == false)
    #expect(try browser.value(contrasts) as? String == "")
  }

  @Test func `without its script the page shows everything`() throws {
    try browser.send("Emulation.setScriptExecutionDisabled", ["value": true])
    try browser.show(file)
    let document = try browser.send("DOM.getDocument")["root"] as? [String: Any]
    let root = try #require(document?["nodeId"] as? Int)
    func count(_ selector: String) throws -> Int {
      (try browser.send("DOM.querySelectorAll", ["nodeId": root, "selector": selector])["nodeIds"] as? [Int]
        ?? []).count
    }
    #expect(try count("#tools[hidden]") == 1 && count(".theme[hidden]") == 1)
    #expect(try count(".finding") == self.count && count(".finding[hidden], .story[hidden]") == 0)
    #expect(browser.complaints == [])
  }

  @Test func `a screen reader hears a paragraph, then what is said of it`() throws {
    try browser.show(file)
    _ = try browser.value("document.getElementById('more').open = true")
    try browser.send("Accessibility.enable")
    let nodes = try browser.send("Accessibility.getFullAXTree")["nodes"] as? [[String: Any]] ?? []
    func value(_ node: [String: Any], _ key: String) -> String? {
      (node[key] as? [String: Any])?["value"] as? String
    }
    let marks = nodes.filter { value($0, "role") == "mark" }
    #expect(marks.count >= count - 2)
    #expect(
      marks.allSatisfy { value($0, "description")?.isEmpty == false }, "A mark is described by its note.")
    let roles = Set(nodes.compactMap { value($0, "role") })
    #expect(
      roles.isSuperset(of: ["banner", "navigation", "main", "contentinfo", "search", "article", "heading"]))
    let place = "Node.DOCUMENT_POSITION_FOLLOWING"
    #expect(
      try browser.value(
        "[...document.querySelectorAll('mark')].every((mark) => mark.getAttribute('aria-describedby').split(' ').every((id) => { const note = document.getElementById(id); return (mark.closest('.story') === note.closest('.story')); }))"
      ) as? Bool == true)
    #expect(
      try browser.value(
        "[...document.querySelectorAll('.finding')].every((note) => { const mark = document.getElementById('m' + note.id.slice(1)); return mark && (mark.compareDocumentPosition(note) & \(place)); })"
      ) as? Bool == true)
  }
}
