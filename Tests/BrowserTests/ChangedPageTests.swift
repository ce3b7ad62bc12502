import Archive
import Newspaper
import Terminal
import Testing

@testable import Browser

/// A file that changes while its page is open: what is on the screen is what the file holds now.
@Suite struct ChangedPageTests {
  private static let path = SourcePath("20220120.txt")
  private static let reference = PageReference(path: path, name: "20220120", byteCount: 100)

  private static func page(_ text: String) throws -> LoadedPage {
    let page = try #require(PageReader().pages(from: Array(text.utf8), path: path).first)
    return LoadedPage(reference: reference, page: page)
  }

  /// The list with its preview, the reader, the lines of the file.
  @Test(arguments: [[], [Key.enter], [Key.enter, .character("r")]])
  func isShownAsItIsNow(keys: [Key]) throws {
    let issues = [Newspaper.Issue(name: "20220120", pages: [Self.reference])]
    var browser = Browser(
      archiveName: "样报", language: .chinese, theme: .colour, size: Size(columns: 100, rows: 24))
    _ = browser.receive(.opened(issues, []))
    _ = browser.receive(.key(.enter))
    _ = browser.receive(.loaded(try Self.page("河湾里的渡船\n\n本报讯（记者 何文）渡船每天往返12次。\n")))
    for key in keys { _ = browser.receive(.key(key)) }
    #expect(browser.draw().text.contains("渡船每天往返12次"))
    _ = browser.receive(.changed(.relisted(issues, [], changed: [Self.path])))
    _ = browser.receive(.loaded(try Self.page("河湾里的渡船\n\n本报讯（记者 何文）渡船每天往返35次。\n")))
    let text = browser.draw().text
    #expect(text.contains("渡船每天往返35次"), "\(text)")
    #expect(!text.contains("12次"), "\(text)")
  }
}
