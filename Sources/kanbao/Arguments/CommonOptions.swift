import ArgumentParser
import Browser

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(name: .customLong("index"), help: Help.indexDirectory.argument("dir"))
  var indexDirectory: PathArgument?

  /// Read before the parser runs (see `Language.chosen`), declared here so that it is checked and shown in the help.
  @Option(help: Help.language.argument())
  var lang: Language?

  @Option(help: Help.colour.argument())
  var color = ColourChoice.auto

  @Flag(name: .customLong("no-corrections"), help: Help.noCorrections.argument())
  var leavesOutCorrections = false

  /// What the person who runs the program said of pages; nil where that is to be left out.
  var corrections: CorrectionFolder? { leavesOutCorrections ? nil : CorrectionFolder() }
}

/// When to print in bold.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether a stream gets emphasis: `auto` asks for a terminal that can, and obeys NO_COLOR (no-color.org).
  func applies(toTerminal isTerminal: Bool, environment: [String: String]) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      let isRefused = !(environment["NO_COLOR"] ?? "").isEmpty
      return isTerminal && !isRefused && environment["TERM"] != "dumb"
    }
  }
}
