import Desk
import Foundation
import TestSupport
import Testing

@Suite struct AtomicFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func mode(_ name: String) throws -> Int {
    try #require(
      try FileManager.default.attributesOfItem(atPath: folder.path(name))[.posixPermissions] as? Int)
  }

  @Test func `a file is written, and one that is there is replaced`() throws {
    #expect(try AtomicFile.write(Array("Oil".utf8), to: folder.path("a.txt")))
    #expect(try folder.text("a.txt") == "Oil")
    #expect(try AtomicFile.write(Array("Gold".utf8), to: folder.path("a.txt")))
    #expect(try folder.text("a.txt") == "Gold")
    #expect(try AtomicFile.write([], to: folder.path("a.txt")))
    #expect(try folder.text("a.txt") == "")
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `many bytes are written whole`() throws {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) }
    try AtomicFile.write(bytes, to: folder.path("a.txt"))
    #expect(try folder.bytes("a.txt") == bytes)
  }

  @Test(arguments: [0o600, 0o644, 0o755, 0o440, 0o666])
  func `permissions are kept`(_ permissions: Int) throws {
    try folder.write("Oil", to: "a.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: folder.path("a.txt"))
    try AtomicFile.write(Array("Gold".utf8), to: folder.path("a.txt"))
    #expect(try mode("a.txt") == permissions)
    #expect(try folder.text("a.txt") == "Gold")
  }

  @Test func `a new file may be read by all and written by its owner`() throws {
    try AtomicFile.write(Array("Oil".utf8), to: folder.path("a.txt"))
    #expect(try mode("a.txt") == 0o644)
  }

  @Test func `a link is followed, and stays a link`() throws {
    try folder.write("Oil", to: "store/a.txt")
    try folder.link("link.txt", to: "store/a.txt")
    try AtomicFile.write(Array("Gold".utf8), to: folder.path("link.txt"))
    #expect(try folder.text("store/a.txt") == "Gold")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.txt")) == "store/a.txt")
    #expect(try folder.names() == ["link.txt", "store", "store/a.txt"])
  }

  @Test func `nothing changes where the check says no`() throws {
    try folder.write("Oil", to: "a.txt")
    #expect(try AtomicFile.write(Array("Gold".utf8), to: folder.path("a.txt"), if: { false }) == false)
    #expect(try folder.text("a.txt") == "Oil")
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `the old bytes are there until the check has been asked`() throws {
    try folder.write("Oil", to: "a.txt")
    var seen = ""
    try AtomicFile.write(Array("Gold".utf8), to: folder.path("a.txt")) {
      seen = (try? folder.text("a.txt")) ?? ""
      return true
    }
    #expect(seen == "Oil")
    #expect(try folder.text("a.txt") == "Gold")
  }

  @Test(arguments: ["nowhere/a.txt", "folder", "a.txt/b.txt"])
  func `what can't be written is named, and nothing is left behind`(_ name: String) throws {
    try folder.write("Oil", to: "folder/b.txt")
    try folder.write("Oil", to: "a.txt")
    let before = try folder.names()
    do {
      try AtomicFile.write(Array("Gold".utf8), to: folder.path(name))
      Issue.record("It was written.")
    } catch {
      #expect(error.path == folder.path(name))
      #expect(error.reason.contains("can't be written"))
      #expect(error.description == "\(error.path): \(error.reason)")
    }
    #expect(try folder.names() == before)
  }
}
