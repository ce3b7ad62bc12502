import Newspaper
import Testing

@testable import Archive

/// Pages that print nothing about themselves, between pages that do.
@Suite struct SilentPageTests {
  /// `1a` is page one of day a, `-` a page without a head.
  private func numbers(_ heads: String) -> String {
    let origins = heads.split(separator: " ").map { word in
      var origin = Origin()
      guard word != "-", let letter = word.unicodeScalars.last else { return origin }
      origin.number = Told(PageNumber(String(word.dropLast())), by: .folio)
      origin.date = Told(IssueDate(year: 1930, month: 4, day: Int(letter.value) - 96), by: .folio)
      return origin
    }
    let silent = SilentPage(count: origins.count, head: { origins[$0] })
    return origins.indices.map { index in
      guard origins[index].date == nil else { return "." }
      return silent.origin(at: index).map { "\($0.number?.value.label ?? "")/\($0.date?.value.day ?? 0)" } ?? "-"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("1a - - - 1b - - -", ". 2/1 3/1 4/1 . 2/2 3/2 4/2"), ("1a - 3a - 1b 2b 3b 4b", ". 2/1 . 4/1 . . . ."),
    // Issues of different lengths, a page that disagrees, no page one.
    ("1a - - - 1b -", ". - - - . -"), ("1a - 2a - 1b - - -", ". - . - . 2/2 3/2 4/2"), ("- - - 1a", "- - - ."),
    ("2a - - 1b", ". - - ."), ("1a -", ". -"), ("1a - 1b - 1c", ". 2/1 . 2/2 ."),
  ])
  func areCountedBetweenTwoFronts(heads: String, expected: String) {
    #expect(numbers(heads) == expected)
  }

  @Test func theArchiveAsksThePagesAround() throws {
    let folder = try TemporaryFolder()
    for issue in 0..<3 {
      let front = "柳報\n館址柳溪路二號\n定報價格\n民國十九年四月\(["三", "六", "九"][issue])日\n"
      try folder.write(front, to: "x\(issue)a.txt")
      for page in ["b", "c"] { try folder.write("此處招登廣告", to: "x\(issue)\(page).txt") }
    }
    let archive = try Archive.open(path: folder.path)
    let pages = try archive.issues.flatMap(\.pages).map { try archive.page($0) }
    #expect(pages.map { $0.number?.label ?? "-" } == ["1", "2", "3", "1", "2", "3", "1", "2", "3"])
    #expect(pages.map { $0.date?.day ?? 0 } == [3, 3, 3, 6, 6, 6, 9, 9, 9])
    #expect(pages[1].evidence.rules[.date] == .neighbours)
    #expect(Set(pages.map(\.newspaper)) == ["柳報"])
  }
}
