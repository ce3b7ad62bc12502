import ArgumentParser
import Browser
import Glibc

/// The exit statuses that scripts count on.
enum Status: Int32 {
  case done = 0
  case nothingFound = 1
  case wrongUsage = 2
  /// The archive, the index or a file cannot be used.
  case unusable = 3
  case interrupted = 130
}

/// A subcommand of kanbao.
protocol Subcommand: ParsableCommand {
  var common: CommonOptions { get }

  /// Does what was asked for and writes the answer.
  func answer(on console: Console) throws -> Status
}

@main
enum Program {
  static func main() {
    exit(status(arguments: rawArguments()).rawValue)
  }

  private static func status(arguments: [String]) -> Status {
    let language = Language.chosen(arguments: arguments, environment: Environment.variables)
    do {
      // The parser would answer with the help of the command that runs when none is named.
      if asksForHelpAlone(arguments) { throw CleanExit.helpRequest(Kanbao.self) }
      return try run(meantAlone(by: arguments) ?? Kanbao.parseAsRoot(arguments), in: language)
    } catch {
      return answer(toParserError: error, arguments: arguments, in: language)
    }
  }

  /// The subcommand that is meant, parsed by itself: the whole tree of commands takes the parser two milliseconds, a
  /// third of the time to the first picture. Nil for help, and for all that the parser has something to say about.
  private static func meantAlone(by arguments: [String]) -> (any ParsableCommand)? {
    let named = Kanbao.configuration.subcommands.first { $0._commandName == arguments.first }
    if named == nil, arguments.first == "help" { return nil }
    let rest = named == nil ? arguments : Array(arguments.dropFirst())
    return try? (named ?? Browse.self).parse(rest)
  }

  private static func run(_ parsed: any ParsableCommand, in language: Language) throws -> Status {
    guard let command = parsed as? any Subcommand else {
      var help = parsed
      try help.run()
      return .done
    }
    let console = Console(language: language, colour: command.common.color)
    do {
      let status = try command.answer(on: console)
      try console.output.flush()
      return status
    } catch StreamError.closed {
      return .done
    } catch let error as any Explainable {
      try? console.output.flush()
      console.report(error)
      return error.status
    }
  }

  /// Help and version are answers; everything else is wrong usage, said in one line.
  private static func answer(toParserError error: any Error, arguments: [String], in language: Language) -> Status {
    let console = Console(language: language)
    guard Kanbao.exitCode(for: error) != .success else {
      try? console.output.write(Kanbao.fullMessage(for: error) + "\n")
      try? console.output.flush()
      return .done
    }
    let name = Kanbao.configuration.subcommands.first { $0._commandName == arguments.first }?._commandName
    console.report(UsageError(parserMessage: Kanbao.message(for: error), command: name))
    return .wrongUsage
  }

  private static func asksForHelpAlone(_ arguments: [String]) -> Bool {
    let others = arguments.filter { !$0.hasPrefix("--lang") && Language(rawValue: $0) == nil }
    return others == ["--help"] || others == ["-h"]
  }

  /// The arguments after the program's name, with bytes that are no UTF-8 kept (see `ArgumentEscape`).
  private static func rawArguments() -> [String] {
    (1..<max(1, Int(Swift.CommandLine.argc))).compactMap { index in
      Swift.CommandLine.unsafeArgv[index].map { argument in
        ArgumentEscape.text(of: Array(UnsafeRawBufferPointer(start: argument, count: strlen(argument))))
      }
    }
  }
}
