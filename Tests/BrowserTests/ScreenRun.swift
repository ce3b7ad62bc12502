import Archive
import Browser
import Newspaper
import Search
import SearchIndex
import Terminal

/// Plays a script on the sample archive without a terminal and keeps what was shown.
struct ScreenRun {
  let screen: TestScreen
  let exit: EventLoop.Exit

  /// The last screen as text.
  var text: String { screen.surface?.text ?? "" }
  /// The last screen as text and styles.
  var styledText: String { screen.surface?.styledText ?? "" }

  /// Plays `keys`, a `Script`, at a size such as `80x24`, on the sample archive unless told otherwise.
  init(
    _ keys: String, size: String = "80x24", language: Language = .chinese, library: Library = .sample,
    settings: String = ""
  ) throws {
    let size = Size(size) ?? Size(columns: 80, rows: 24)
    screen = TestScreen(size: size)
    var browser = Browser(archiveName: "样报", language: language, theme: .colour, size: size)
    if !settings.isEmpty { browser.take(SettingsFile(name: "settings", text: settings)) }
    let loop = EventLoop(
      browser: browser, screen: screen, library: library, script: try Script(keys), endsWithScript: true)
    exit = loop.run()
  }
}

extension Library {
  /// The archive that comes with the program.
  static let sample = Library.archive(at: repositoryRoot + "/Resources/sample-archive")

  /// A folder of pages, searched by scanning.
  static func archive(at path: String) -> Library {
    Library(
      open: { () throws(HoldingsError) in
        do throws(ArchiveError) {
          let archive = try Archive.open(path: path)
          return Opened(
            holdings: archive, engine: ScanEngine(holdings: archive),
            printedBytes: { page, reference, places in
              (try? archive.printedBytes(of: places, on: page, at: reference)) ?? []
            })
        } catch {
          throw .unavailable(Problem(path: SourcePath(path), cause: .noPages))
        }
      },
      matches: { query, article, page in ArticleMatcher(query).matches(in: article, of: page) },
      pinyin: { query, articles in ArticlePinyin(query).terms(in: articles) },
      write: { _, _ in false })
  }
}

/// The folder that holds Package.swift.
let repositoryRoot = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
