import ArgumentParser

@main
struct Kanbao: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "kanbao", abstract: "看报: read a newspaper archive.")
}
