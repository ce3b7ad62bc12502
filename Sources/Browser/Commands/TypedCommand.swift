import CommandText

/// A line of the `:` prompt or of a script: a command's name and what follows it.
struct TypedCommand: Hashable, Sendable {
  let command: Command
  let argument: String?
  /// The number pressed before its keys, or typed in its place.
  var count: Int?

  init(_ command: Command, argument: String? = nil, count: Int? = nil) {
    self.command = command
    self.argument = argument
    self.count = count
  }

  /// What keeps a line from being a command.
  enum Failure: Error, Hashable, Sendable {
    case unknownCommand(String, nearest: String?)
    case missingArgument(Command, String)
    case unexpectedArgument(Command, String)
  }

  /// Reads `dump-screen FILE`, `next-article`, `q`, `12` for the twelfth line, `50%` for the middle; nil for a blank line and a comment.
  ///
  /// - Throws: `Failure` with the word that was not understood and, where one is near, the command that may be meant.
  init?(_ line: String) throws(Failure) {
    guard let typed = CommandText(line) else { return nil }
    if let place = Self.place(typed) {
      self = place
      return
    }
    guard let command = Self.command(named: typed.name) else {
      throw .unknownCommand(
        typed.name, nearest: NearestWord.to(typed.name, among: Command.allCases.map(\.rawValue)))
    }
    let argument = typed.argument
    let wanted = CommandTable.entry(for: command)?.argument
    // What stands in brackets may be left out.
    if let wanted, argument == nil, !wanted.hasPrefix("[") { throw .missingArgument(command, wanted) }
    if wanted == nil, let argument { throw .unexpectedArgument(command, argument) }
    self.init(command, argument: argument)
  }

  /// A number alone goes there.
  private static func place(_ typed: CommandText) -> TypedCommand? {
    guard typed.argument == nil, typed.name.first?.isASCII ?? false else { return nil }
    if typed.name.last == "%" { return Int(typed.name.dropLast()).map { TypedCommand(.percent, argument: String($0)) } }
    return Int(typed.name).map { TypedCommand(.top, count: max(1, $0)) }
  }

  /// vi's short names, known to every hand.
  private static let abbreviations: [String: Command] = ["q": .quit, "q!": .quit, "h": .help]

  private static func command(named name: String) -> Command? { Command(rawValue: name) ?? abbreviations[name] }
}
