import CommandText

/// A line of the `:` prompt or of a script: a command's name and what follows it.
struct TypedCommand: Hashable, Sendable {
  let command: Command
  let argument: String?

  /// What keeps a line from being a command.
  enum Failure: Error, Hashable, Sendable {
    case unknownCommand(String, nearest: String?)
    case missingArgument(Command, String)
    case unexpectedArgument(Command, String)
  }

  /// Reads `dump-screen FILE`, `next-article`, `q`; nil for a blank line and a comment.
  ///
  /// - Throws: `Failure` with the word that was not understood and, where one is near, the command that may be meant.
  init?(_ line: String) throws(Failure) {
    guard let typed = CommandText(line) else { return nil }
    guard let command = Self.command(named: typed.name) else {
      throw .unknownCommand(
        typed.name, nearest: NearestWord.to(typed.name, among: Command.allCases.map(\.rawValue)))
    }
    let argument = typed.argument
    let wanted = CommandTable.entry(for: command)?.argument
    // What stands in brackets may be left out.
    if let wanted, argument == nil, !wanted.hasPrefix("[") { throw .missingArgument(command, wanted) }
    if wanted == nil, let argument { throw .unexpectedArgument(command, argument) }
    self.command = command
    self.argument = argument
  }

  /// The names that begin with what is typed, for completion.
  static func completions(of prefix: String) -> [String] {
    Command.allCases.map(\.rawValue).filter { $0.hasPrefix(prefix) }.sorted()
  }

  /// vi's short names, known to every hand.
  private static let abbreviations: [String: Command] = ["q": .quit, "q!": .quit, "h": .help]

  private static func command(named name: String) -> Command? { Command(rawValue: name) ?? abbreviations[name] }
}
