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

  /// Reads `dump-screen FILE`, `next-article`, `q`; nil for a blank line.
  ///
  /// - Throws: `Failure` with the word that was not understood and, where one is near, the command that may be meant.
  init?(_ line: String) throws(Failure) {
    let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let name = words.first.map(String.init) else { return nil }
    guard let command = Self.command(named: name) else {
      throw .unknownCommand(name, nearest: Self.nearestName(to: name))
    }
    let argument = words.count > 1 ? String(words[1]) : nil
    let wanted = CommandTable.entry(for: command)?.argument
    if let wanted, argument == nil { throw .missingArgument(command, wanted) }
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

  private static func nearestName(to name: String) -> String? {
    let ranked = Command.allCases.map { ($0.rawValue, editDistance(Array(name.utf8), Array($0.rawValue.utf8))) }
    guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= max(2, name.utf8.count / 3) else { return nil }
    return best.0
  }

  /// Levenshtein's distance, one row at a time.
  private static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let substituted = diagonal + (a[i] == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
