import Terminal
import TestSupport
import Testing

@testable import Browser

/// The settings file and the same lines typed after `:`.
@Suite struct SettingsTests {
  @Test func aFileSetsWhatItSays() throws {
    let text = try ScreenRun(":settings", settings: "# mine\nset digits half\ntheme dark\n").text
    #expect(text.contains("set digits half"))
    #expect(text.contains("settings:2"))
    #expect(text.contains("set theme dark"))
    #expect(text.contains("settings:3"))
    #expect(text.contains("set mouse off"))
    #expect(text.contains("默认"))
  }

  @Test func whatIsTypedIsSaidToBeTyped() throws {
    let rows = try ScreenRun(":set mouse on\n:settings").text.split(separator: "\n")
    let row = try #require(rows.first { $0.contains("set mouse on") })
    #expect(row.contains(" : "))
  }

  @Test func settingANameAloneTellsItsValue() throws {
    #expect(try ScreenRun(":set theme").text.hasSuffix("theme terminal"))
  }

  static let faults: [(line: String, said: String)] = [
    ("set digts half", "没有设置 digts，是不是 digits？"),
    ("set digits haf", "digits 不能是 haf，是不是 half？"),
    ("set mouse purple", "可设 off|on"),
    ("set mouse", "要写成：set mouse off|on"),
    ("sett mouse on", "没有命令 sett，是不是 set？"),
    ("next-article", "next-article 不是设置"),
    ("map x", "要写成：map KEYS COMMAND"),
    ("map x next-artcle", "没有命令 next-artcle，是不是 next-article？"),
    ("map PgDwn top", "没有键 PgDwn，是不是 PgDn？"),
    ("map \"C-w t top", "引号没有闭合"),
    ("map x dump-screen", "dump-screen 后面要写 FILE"),
    ("unmap Ω", "Ω 本来就没有用处"),
    ("map", "map 后面要写 KEYS COMMAND"),
  ]

  @Test(arguments: faults.indices)
  func aWrongLineIsNamedAndTheOthersHold(index: Int) throws {
    let (line, said) = Self.faults[index]
    let run = try ScreenRun("", settings: "set digits half\n\(line)\nset hang on\n")
    #expect(run.text.contains("settings:2："))
    #expect(run.text.contains(said), "\(run.text.suffix(120))")
    let list = try ScreenRun(":settings", settings: "set digits half\n\(line)\nset hang on\n").text
    #expect(list.contains("set digits half"))
    #expect(list.contains("set hang on"))
    #expect(list.contains("settings:2"))
  }

  @Test func faultsOfTheFileStandAmongTheProblems() throws {
    #expect(try ScreenRun("P", settings: "set digts half\n").text.contains("settings:1"))
  }

  @Test func aFileThatCannotBeReadSaysSo() {
    var browser = Browser(
      archiveName: "样报", language: .chinese, theme: .colour, size: Size(columns: 80, rows: 24))
    browser.take(SettingsFile(name: "settings", unreadable: "EACCES"))
    #expect(browser.draw().text.contains("settings：读不了：EACCES"))
  }

  @Test func theDocumentIsFresh() {
    let path = repositoryRoot + "/docs/settings.md"
    if isUpdating { #expect(writeFile(path, SettingsDocument.text)) }
    #expect(readFile(path) == SettingsDocument.text)
  }
}
