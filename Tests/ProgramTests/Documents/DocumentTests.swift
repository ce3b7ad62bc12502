import TestSupport
import Testing

/// The man pages and completions that are installed, made from the program's own command tables; tests fail when they are
/// stale, and write them anew with KANBAO_UPDATE=1.
struct DocumentTests {
  private static let resources =
    #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined() + "/Resources"

  private func check(_ text: String, _ name: String) {
    let path = Self.resources + "/" + name
    if isUpdating { #expect(writeFile(path, text)) }
    #expect(readFile(path) == text, "\(name) is stale")
  }

  @Test(arguments: [("en", "man/kanbao.1"), ("zh", "man/kanbao.zh_CN.1")])
  func manPagesAreFresh(language: String, name: String) throws {
    let locale = language == "zh" ? "zh_CN.UTF-8" : "C.UTF-8"
    let run = try ProgramRun(["--experimental-dump-help"], environment: ["LC_ALL": locale])
    let page = try #require(ManPage(dump: run.output, isChinese: language == "zh"), "\(run.errors)")
    check(page.text, name)
  }

  @Test(arguments: [("bash", "kanbao.bash"), ("zsh", "_kanbao"), ("fish", "kanbao.fish")])
  func completionsAreFresh(shell: String, name: String) throws {
    let run = try ProgramRun(["--generate-completion-script", shell], environment: ["LC_ALL": "C.UTF-8"])
    #expect(run.status == 0)
    check(run.output, "completions/" + name)
  }

  @Test func everyCommandStandsInTheManPage() throws {
    let text = try #require(readFile(Self.resources + "/man/kanbao.1"))
    for command in ["search", "cite", "report", "corrections", "index"] {
      #expect(text.contains("\n.SS kanbao \(command)\n"))
    }
    // Nothing that man(7) would take for a request but those that are meant.
    let requests = Set(text.split(separator: "\n").filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } })
    #expect(requests.isSubset(of: [".\\\"", ".TH", ".SH", ".SS", ".TP", ".B", ".I", ".br"]))
  }
}
