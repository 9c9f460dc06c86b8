import Foundation

/// Stands in for a guide and tells how it was run: its arguments, its surroundings and its standard input.
@main
struct EchoStyle {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    for argument in arguments { print("argument [\(argument)]") }
    for (name, value) in ProcessInfo.processInfo.environment.sorted(by: { $0.key < $1.key })
    where name.hasPrefix("COPYDESK_") {
      print("\(name) [\(value)]")
    }
    print("folder [\(FileManager.default.currentDirectoryPath)]")
    print("input [\(FileHandle.standardInput.readDataToEndOfFile().count) bytes]")
    fflush(nil)
    for argument in arguments {
      if argument == "crash" { kill(getpid(), SIGKILL) }
      if argument.hasPrefix("exit="), let status = Int32(argument.dropFirst(5)) { exit(status) }
    }
  }
}
