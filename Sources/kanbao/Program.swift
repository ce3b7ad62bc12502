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
      if let session = BrowserSession(plainArguments: arguments, subcommands: Kanbao.names) {
        return try answer(on: Console(language: language), session.run)
      }
      // The parser would answer with the help of the command that runs when none is named.
      if asksForHelpAlone(arguments) { throw CleanExit.helpRequest(Kanbao.self) }
      return try run(Kanbao.parseAsRoot(arguments), in: language)
    } catch {
      return answer(toParserError: error, arguments: arguments, in: language)
    }
  }

  private static func run(_ parsed: any ParsableCommand, in language: Language) throws -> Status {
    guard let command = parsed as? any Subcommand else {
      var help = parsed
      try help.run()
      return .done
    }
    return try answer(on: Console(language: language, colour: command.common.color), command.answer)
  }

  /// Writes an answer, or says in one line why there is none.
  private static func answer(on console: Console, _ work: (Console) throws -> Status) throws -> Status {
    do {
      let status = try work(console)
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
