import Foundation
import TestSupport
import Testing

@Suite struct WorkFolderTests {
  @Test func aFolderIsNobodyElses() throws {
    let parent = try TemporaryFolder()
    let first = try #require(WorkFolder.claim(in: URL(filePath: parent.path)))
    let second = try #require(WorkFolder.claim(in: URL(filePath: parent.path)))
    #expect([first, second].map(\.folder.lastPathComponent) == ["1", "2"])
    second.release()
    first.release()
  }

  @Test func aFolderGivenBackIsTakenAgain() throws {
    let parent = try TemporaryFolder()
    let first = try #require(WorkFolder.claim(in: URL(filePath: parent.path)))
    try Data("built".utf8).write(to: first.folder.appending(path: "kept"))
    first.release()
    let second = try #require(WorkFolder.claim(in: URL(filePath: parent.path)))
    #expect(second.folder == first.folder)
    #expect(FileManager.default.fileExists(atPath: second.folder.appending(path: "kept").path))
    second.release()
  }
}
