import Desk
import Testing

@Suite struct PathNamesTests {
  @Test(
    arguments: [
      ("a/b", "a/b"), ("./a//b/", "a/b"), ("a/../b", "b"), ("/a/./b/..", "/a"), ("../a", "../a"),
      ("../../a", "../../a"),
      ("a/../../b", "../b"), ("/", "/"), (".", ""), ("", ""),
    ])
  func `a path is made plain`(_ path: String, _ plain: String) {
    #expect(PathNames.normal(path) == plain)
  }

  @Test(
    arguments: [
      ("/w/a.txt", "/w", "a.txt"), ("/w/x/../a.txt", "/w/", "a.txt"), ("/w", "/w", "."),
      ("/v/a.txt", "/w", "/v/a.txt"),
      ("/ww/a.txt", "/w", "/ww/a.txt"), ("/a.txt", "/", "a.txt"),
    ])
  func `a path is seen from a folder`(_ path: String, _ folder: String, _ seen: String) {
    #expect(PathNames.relative(path, to: folder) == seen)
  }
}
