import Browser
import TestSupport
import Testing

/// The guides show screens that the program makes now; with KANBAO_UPDATE=1 they are made anew.
struct GuideTests {
  @Test(arguments: ["guide.md", "guide.zh.md"])
  func screensAreThoseOfTheProgram(name: String) throws {
    let path = repositoryRoot + "/docs/" + name
    let guide = try #require(readFile(path))
    let fresh = try Self.renewed(guide)
    #expect(Self.screenCount(in: guide) >= 5)
    if isUpdating { #expect(writeFile(path, fresh)) }
    #expect(readFile(path) == fresh, "\(name) is stale")
  }

  @Test func bothGuidesShowTheSameScreens() throws {
    let scripts = try ["guide.md", "guide.zh.md"].map { name in
      try #require(readFile(repositoryRoot + "/docs/" + name)).split(separator: "\n").compactMap {
        Self.marker(in: $0)?.keys
      }
    }
    #expect(scripts[0] == scripts[1])
  }

  private static func screenCount(in guide: String) -> Int {
    guide.split(separator: "\n").count { marker(in: $0) != nil }
  }

  /// The guide with every block after a marker replaced by the screen that the marker asks for.
  private static func renewed(_ guide: String) throws -> String {
    var lines: [String] = []
    var rest = guide.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = rest.popFirst() {
      lines.append(String(line))
      guard let marker = marker(in: line) else { continue }
      rest = rest.drop { $0 != "```text" }.dropFirst().drop { $0 != "```" }.dropFirst()
      let run = try ScreenRun(marker.keys, size: marker.size, language: marker.language)
      lines +=
        ["```text"] + run.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + ["```"]
    }
    return lines.joined(separator: "\n")
  }

  /// `<!-- screen 80x24 en: Enter j -->`
  private static func marker(in line: Substring) -> (size: String, language: Language, keys: String)? {
    guard let match = line.wholeMatch(of: /<!-- screen (\d+x\d+) (en|zh): ?(.*?) ?-->/) else { return nil }
    return (String(match.1), match.2 == "zh" ? .chinese : .english, String(match.3))
  }
}
