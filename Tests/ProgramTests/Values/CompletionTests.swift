import Testing

@testable import kanbao

/// What shells offer of the program's own: ids level by level, and fields of queries.
struct CompletionTests {
  @Test(arguments: [
    ("", ["晨报/"]), ("晨报/", ["晨报/2022-01-20/", "晨报/2022-01-21/"]),
    ("晨报/2022-01-20/", ["晨报/2022-01-20/3/", "晨报/2022-01-20/4/"]), ("晨报/2022-01-20/4/", ["晨报/2022-01-20/4/1"]),
    ("晚报", []),
  ])
  func idsAreOfferedLevelByLevel(prefix: String, offered: [String]) throws {
    let archive = try SmallArchive()
    let words = ["kanbao", "show", archive.path, prefix]
    #expect(Completions.identifiers(startingWith: prefix, in: words) == offered)
  }

  @Test func anArchiveThatCannotBeOpenedOffersNothing() {
    #expect(Completions.identifiers(startingWith: "", in: ["kanbao", "show", "/nonexistent", ""]) == [])
  }

  @Test(arguments: [
    ("hea", ["headline:"]), ("春耕 ne", ["春耕 newspaper:"]), ("x", []), ("", Array(QueryFields.names)),
  ])
  func fieldsOfQueriesAreOffered(prefix: String, offered: [String]) {
    #expect(Completions.fields(startingWith: prefix) == offered)
  }

  private enum QueryFields {
    static let names = [
      "headline:", "kicker:", "deck:", "byline:", "author:", "body:", "crosshead:", "caption:", "newspaper:",
      "section:",
      "page:", "kind:", "date:", "figure:",
    ]
  }
}
