import ArgumentParser

/// The command as a whole: what it is called, and its subcommands.
struct Kanbao: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kanbao", abstract: Help.program.abstract,
    usage: "kanbao [<archive>]\n       kanbao <subcommand> …", version: "0.1.0",
    subcommands: [
      Browse.self, Search.self, List.self, Show.self, Figures.self, Parse.self, Wrap.self, Check.self, Index.self,
      Corrections.self, Clippings.self, Searches.self, Cite.self, Report.self, Trends.self,
    ],
    defaultSubcommand: Browse.self)

  /// The first words that are no archive's path. Asking the parser for them would cost what knowing them saves.
  static let names = [
    "browse", "search", "list", "show", "figures", "parse", "wrap", "check", "index", "corrections", "clippings",
    "searches", "cite", "report", "trend", "help",
  ]
}
