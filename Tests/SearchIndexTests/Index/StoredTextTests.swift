import Newspaper
import SearchIndex
import TestSupport
import Testing

/// Text comes out of a segment as it went in.
@Suite struct StoredTextTests {
  @Test(arguments: ["a é 中 𠀀", "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}", "e\u{301}", "", "ｶﾞ ①\u{0}"])
  func keepsEveryScalar(_ text: String) throws {
    var page = Page("晨报/2022-01-20/1", [Article("a", "# \(text)国\n国\(text)")])
    page.articles[0].headlineGroup.headline = text + "国"
    page.articles[0].paragraphs[0].text = "国" + text
    let read = try TestIndex([page]).snapshot.members[0].reader.wholePage(0)
    #expect(Array(read.articles[0].paragraphs[0].text.unicodeScalars) == Array(("国" + text).unicodeScalars))
    #expect(read.articles == page.articles)
  }
}
