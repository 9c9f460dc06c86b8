import Desk
import TestSupport
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(_ before: String, _ after: String, path: String = "a.txt") -> String {
    String(
      decoding: UnifiedDiff.bytes(from: Array(before.utf8), to: Array(after.utf8), path: path), as: UTF8.self)
  }

  @Test func `files that are alike have no difference`() { #expect(diff("a\n", "a\n") == "") }

  @Test func `a changed line stands among three on either side`() {
    #expect(
      diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n")
        == "--- a/a.txt\n+++ b/a.txt\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n")
  }

  @Test func `lines far apart stand in hunks of their own`() {
    let lines = (1...30).map(String.init)
    var other = lines
    other[1] = "two"
    other[28] = "29th"
    let text = diff(lines.joined(separator: "\n") + "\n", other.joined(separator: "\n") + "\n")
    #expect(text.contains("@@ -1,5 +1,5 @@\n") && text.contains("@@ -26,5 +26,5 @@\n"))
  }

  @Test func `a last line without an end is said to have none`() {
    #expect(
      diff("a\nb", "a\nc")
        == "--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n"
    )
  }

  @Test func `ends of lines are part of them`() {
    #expect(
      diff("a\r\nb\r\n", "a\r\nc\r\n") == "--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n")
  }

  @Test func `lines that come or go are found`() {
    #expect(diff("a\nb\nc\n", "a\nc\n") == "--- a/a.txt\n+++ b/a.txt\n@@ -1,3 +1,2 @@\n a\n-b\n c\n")
    #expect(diff("", "a\n") == "--- a/a.txt\n+++ b/a.txt\n@@ -0,0 +1,1 @@\n+a\n")
  }

  @Test func `names are written as git writes them`() {
    #expect(diff("a\n", "b\n", path: "/desk/my story.txt").hasPrefix("--- a/desk/my story.txt\t\n"))
    #expect(diff("a\n", "b\n", path: "ö.txt").hasPrefix("--- a/ö.txt\n"))
    #expect(diff("a\n", "b\n", path: "a\"\nö").hasPrefix("--- \"a/a\\\"\\n\\303\\266\"\n"))
  }

  @Test func `a file of many changed lines is no more work than it is long`() {
    let growth = Growth.factor(from: 4_000) { size in
      let before = (0..<size).map { "line \($0)\n" }.joined()
      let after = (0..<size).map { "Line \($0)\n" }.joined() + "one more\n"
      _ = UnifiedDiff.bytes(from: Array(before.utf8), to: Array(after.utf8), path: "a.txt")
    }
    #expect(Growth.linear.contains(growth))
  }
}
