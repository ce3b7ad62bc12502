import Archive
import Browser
import ChineseText
import Glibc
import Terminal

/// The browser on an archive, from its first picture to the state it leaves the terminal in.
struct BrowserSession: Equatable {
  /// Nil for the last archive, or the sample at the first start.
  var archive: PathArgument?
  /// Whether screens are printed as lines of text.
  var isPlain = false
  var script: PathArgument?
  /// A size without a terminal draws on a grid in memory; scripts and documents are made so.
  var size: Size?
  var colour = ColourChoice.auto
  var leavesOutCorrections = false
  /// How wide ambiguous characters are drawn; nil asks the terminal.
  var ambiguous: AmbiguousWidth?
  /// The folder of the index; nil for the usual one.
  var index: PathArgument?

  func run(on console: Console) throws -> Status {
    let script = try script.map { try Script(file: $0) }
    let path = try archive?.bytes ?? LastArchive(forWriting: false)?.path() ?? ResourceLocator().sampleArchive()
    try Archive.check(path: path)
    let library = try Library.archive(
      at: path, corrections: leavesOutCorrections ? nil : CorrectionFolder(), index: indexPlace(of: path),
      remembersReading: script == nil, language: console.language)
    let exit =
      try size.map { size in
        run(
          path, library, script, on: TestScreen(size: size), theme: .colour, ambiguous ?? .narrow, colourCount: 256,
          console)
      }
      ?? (isPlain ? runPlain(path, library, script, console) : runInTerminal(path, library, script, console))
    return finish(exit)
  }

  /// Nil for a grid in memory, which shows the same whenever it is drawn, and where corrections are left out, for the index
  /// is one of corrected pages.
  private func indexPlace(of path: [UInt8]) throws -> IndexPlace? {
    size != nil || leavesOutCorrections ? nil : try IndexPlace(of: path, in: index)
  }

  private func runInTerminal(
    _ path: [UInt8], _ library: Library, _ script: Script?, _ console: Console
  ) throws -> EventLoop.Exit {
    // A terminal that cannot move its cursor still shows lines.
    if Environment.variables["TERM"] == "dumb" { return try runPlain(path, library, script, console) }
    let usesColours = colour.applies(toTerminal: true, environment: Environment.variables)
    let screen = try NcursesScreen.open(ScreenOptions(usesColours: usesColours, ambiguousWidth: ambiguous))
    defer { screen.close() }
    let theme = Theme.forTerminal(colourCount: screen.colourCount)
    // Who names an archive or plays a script knows his way.
    let tour = archive == nil && script == nil ? TourMark() : nil
    let exit = run(
      path, library, script, on: screen, theme: theme, screen.ambiguousWidth, colourCount: screen.colourCount,
      showsTour: tour?.isSet == false, console)
    tour?.set()
    // At the end, for the first screen should not wait for the disk. Who cannot be remembered for could still read.
    if archive != nil { try? LastArchive(forWriting: true)?.remember(path) }
    return exit
  }

  private func runPlain(
    _ path: [UInt8], _ library: Library, _ script: Script?, _ console: Console
  ) throws -> EventLoop.Exit {
    let screen = try PlainScreen(size: Size(columns: 74, rows: Browser.plainRows))
    let exit = run(
      path, library, script, on: screen, theme: .monochrome, ambiguous ?? .narrow, colourCount: 0, isPlain: true,
      console)
    // The end of the lines is the end of the reading, as with every program that reads its input.
    return exit == .hangUp ? .quit : exit
  }

  private func run(
    _ path: [UInt8], _ library: Library, _ script: Script?, on screen: any Screen, theme: Theme,
    _ ambiguous: AmbiguousWidth, colourCount: Int, isPlain: Bool = false, showsTour: Bool = false,
    _ console: Console
  ) -> EventLoop.Exit {
    var browser = Browser(
      archiveName: ArchiveName.shown(path), language: console.language, theme: theme, size: screen.size,
      cells: CellWidth(ambiguous: ambiguous), colourCount: colourCount)
    if let file = SettingsFolder()?.file() { browser.take(file) }
    if isPlain { browser.becomePlain() }
    if showsTour { _ = browser.runLine("tour") }
    let loop = EventLoop(
      browser: browser, screen: screen, library: library, script: script, endsWithScript: size != nil)
    return loop.run()
  }

  /// Leaves by the signal that asked for it, so that whoever sent it sees that it worked.
  private func finish(_ exit: EventLoop.Exit) -> Status {
    switch exit {
    case .quit: return .done
    case .hangUp: return .interrupted
    case .terminate:
      signal(SIGTERM, SIG_DFL)
      raise(SIGTERM)
      return .interrupted
    }
  }
}

extension BrowserSession {
  /// The commonest calls of all, `kanbao` and `kanbao ARCHIVE`, with `--lang` or without, read without the parser:
  /// it takes two milliseconds, and the first picture stands after three. Nil for everything else.
  init?(plainArguments arguments: [String], subcommands: [String]) {
    var rest = arguments
    if let index = rest.firstIndex(of: "--lang"), index + 1 < rest.count {
      guard Language(rawValue: rest[index + 1]) != nil else { return nil }
      rest.removeSubrange(index...index + 1)
    }
    guard rest.count <= 1, rest.allSatisfy({ !$0.hasPrefix("-") && !subcommands.contains($0) }) else { return nil }
    archive = rest.first.map { PathArgument(argument: $0) }
  }
}

/// What an archive is called in headers: the last part of its path, revealed.
enum ArchiveName {
  static func shown(_ path: [UInt8]) -> String {
    let parts = path.split(separator: UInt8(ascii: "/"))
    let name = parts.last { $0 != [UInt8(ascii: ".")] } ?? path[...]
    return TextFilter(.revealing).shown(bytes: name)
  }
}
