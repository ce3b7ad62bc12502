import Newspaper
import Testing

@testable import Archive

/// What the names beside a name say of its numbers.
@Suite struct NeighbourTests {
  private func dates(_ names: String) -> String {
    let paths = names.split(separator: " ").map { Array("\($0).txt".utf8) }
    let table = PlaceTable(files: paths)
    return paths.map { table.place(of: $0).origin.date?.value.description ?? "-" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("20220120 20220121 20220122", "2022-01-20 2022-01-21 2022-01-22"),
    ("20220120 83910274 55019283 61720394", "- - - -"),
    ("20220120 20220121 20220122 16820913", "2022-01-20 2022-01-21 2022-01-22 -"),
    ("18590221 20220121", "1859-02-21 2022-01-21"),
    ("2022-01-20 2022-01-21 2022-01-22 1859-02-21", "2022-01-20 2022-01-21 2022-01-22 1859-02-21"),
  ])
  func bareNumbersAreDatesWhereMostOfThemAre(names: String, expected: String) {
    #expect(dates(names) == expected)
  }

  @Test func largeRunningNumbersAreNoPages() {
    let paths = ["1", "812", "2931", "4077"].map { Array("晨报/2022-01-20/\($0).txt".utf8) }
    let table = PlaceTable(files: paths)
    #expect(paths.allSatisfy { table.place(of: $0).origin.number == nil })
  }
}
