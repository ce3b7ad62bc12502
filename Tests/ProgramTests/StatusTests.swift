import Testing

/// The statuses that scripts count on: 0 done, 1 nothing found, 2 wrong usage, 3 cannot be used.
struct StatusTests {
  static let page = "ARCHIVE/晨报/2022-01-20/03.txt"

  static let done = [
    "--help", "--version", "wrap --help", "search --version", "list ARCHIVE newspapers", "list ARCHIVE issues",
    "list ARCHIVE articles", "list ARCHIVE pages 便利店", "show ARCHIVE 晨报/2022-01-20/3",
    "show ARCHIVE 晨报/2022-01-20/3/1", "search ARCHIVE 便利店", "search ARCHIVE 便利店 --count",
    "search ARCHIVE 便利店 --sort -date",
    "search ARCHIVE bld", "search ARCHIVE bianlidian --pinyin --json", "search ARCHIVE 便利店 --no-pinyin",
    "search ARCHIVE --count -- -便利店", "figures ARCHIVE",
    "figures --lines \(page)", "parse \(page)", "wrap --width 20 \(page)", "list \(page) pages",
    "index ARCHIVE --index ARCHIVE/.index", "index ARCHIVE --index ARCHIVE/.index --json",
    "check ARCHIVE", "check ARCHIVE --json", "check \(page) --lang zh",
  ]
  static let nothingFound = [
    "search ARCHIVE 从未有过", "search ARCHIVE bld --no-pinyin", "search ARCHIVE 从未有过 --count",
    "list ARCHIVE articles 从未有过",
    "list ARCHIVE newspapers 从未有过", "show ARCHIVE 晨报/2022-01-20/9", "figures ARCHIVE 从未有过",
    "list ARCHIVE/empty articles", "index ARCHIVE/empty --index ARCHIVE/.index", "check ARCHIVE/empty",
    "figures --lines ARCHIVE/empty/.hidden",
  ]
  static let wrongUsage = [
    "wrap", "wrap --width 0", "wrap --width x", "wrap --width 9 --level x", "wrap --width 9 --hang 3",
    "wrap --width 9 --ambiguous 3", "list ARCHIVE", "list ARCHIVE nothing", "search ARCHIVE", "figures", "parse",
    "check", "index", "index ARCHIVE", "index \(page)",
    "search ARCHIVE x --limit -1", "search ARCHIVE x --sort size", "--no-such-option",
    "show ARCHIVE x --json --raw", "list ARCHIVE issues --lang fr", "browse ARCHIVE --size 0x0",
  ]
  static let unusable = [
    "list ARCHIVE/absent issues", "search ARCHIVE/absent x", "ARCHIVE/absent", "browse ARCHIVE/absent",
    "parse ARCHIVE/absent", "parse ARCHIVE", "parse ARCHIVE/absent \(page)", "wrap --width 9 ARCHIVE/absent",
    "figures --lines ARCHIVE/absent", "check ARCHIVE/absent", "figures ARCHIVE/absent",
    "index ARCHIVE/absent --index ARCHIVE/.index",
    "index ARCHIVE --index \(page)",
  ]
  static let table: [(line: String, status: Int32)] =
    done.map { ($0, 0) } + nothingFound.map { ($0, 1) } + wrongUsage.map { ($0, 2) } + unusable.map { ($0, 3) }

  @Test(arguments: table)
  func everyEndHasItsStatus(line: String, status: Int32) throws {
    let archive = try SmallArchive()
    let run = try ProgramRun(archive.folder.arguments(line))
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count <= 1)
    #expect(status < 2 || run.errors.hasPrefix("kanbao: "))
  }

  /// Help for the program as a whole names every command, though one of them runs when none is named.
  @Test(arguments: ["--help", "-h", "--lang zh --help", "help"])
  func helpNamesEveryCommand(line: String) throws {
    let help = try ProgramRun(line.split(separator: " ").map(String.init)).output
    let missing = ["browse", "search", "list", "show", "figures", "parse", "wrap", "check", "index"].filter {
      !help.contains("\n  \($0) ")
    }
    #expect(missing == [])
  }
}
