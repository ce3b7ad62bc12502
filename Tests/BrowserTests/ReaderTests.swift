import Archive
import ChineseText
import Newspaper
import Search
import Terminal
import TestSupport
import Testing

@testable import Browser

/// What the reader shows is what was printed.
@Suite struct ReaderTests {
  static let widths = [20, 31, 40, 57, 78, 80]

  /// Every article of the sample archive with its page.
  static let articles: [(Article, Page)] = {
    guard let archive = try? Archive.open(path: repositoryRoot + "/Resources/sample-archive") else { return [] }
    return archive.issues.flatMap(\.pages).compactMap { try? archive.page($0) }
      .flatMap { page in page.articles.map { ($0, page) } }
  }()

  @Test func samplesAreThere() { #expect(Self.articles.count > 50) }

  @Test(arguments: widths)
  func rowsJoinedAreTheTextOfTheArticle(width: Int) {
    for (article, page) in Self.articles {
      let layout = TextLayout(
        blocks: TextBlock.blocks(of: article, on: page), width: width, cells: CellWidth())
      for (block, field) in zip(layout.blocks, article.fields) {
        let index = layout.place(of: PartField(part: 0, field: field), offset: 0)?.block ?? -1
        let shown = layout.lines(of: index).map { String(block.scalars[$0.range]) }.joined()
        if shown.withoutBlanks != article.text(of: field).withoutBlanks {
          Issue.record("\(article.id), \(field) at width \(width)")
        }
      }
    }
  }

  @Test(arguments: widths)
  func noRowIsWiderThanTheColumn(width: Int) {
    for (article, page) in Self.articles {
      let layout = TextLayout(
        blocks: TextBlock.blocks(of: article, on: page), width: width, cells: CellWidth())
      for index in layout.blocks.indices {
        let inset = layout.blocks[index].inset
        let widest = layout.lines(of: index).map { inset + $0.indent + $0.width }.max() ?? 0
        if widest > width { Issue.record("\(article.id), block \(index): \(widest) > \(width)") }
      }
    }
  }

  @Test func walkingDownRowByRowComesToEveryLineOnce() {
    for (article, page) in Self.articles.prefix(20) {
      let layout = TextLayout(blocks: TextBlock.blocks(of: article, on: page), width: 40, cells: CellWidth())
      var place = RowPlace()
      var count = 1
      while place != layout.lastRow, count < 10_000 {
        place = layout.row(place, movedBy: 1)
        count += 1
      }
      let rows = layout.blocks.indices.reduce(0) { $0 + layout.rowCount(of: $1) }
      if count != rows { Issue.record("\(article.id): \(count) of \(rows)") }
    }
  }

  @Test func figuresAndHitsStandOnTheirOwnCells() throws {
    let run = try ScreenRun("Enter J J Enter / \"鹤鸣桥\" Enter")
    let surface = try #require(run.screen.surface)
    let hit = Theme.colour.style(.hit)
    let current = Theme.colour.style(.currentHit)
    for row in 1..<23 {
      let lit = surface[row].filter { $0.style == hit || $0.style == current }.map(\.text).joined()
      if !lit.replacing("鹤鸣桥", with: "").isEmpty { Issue.record("row \(row) lights \(lit)") }
    }
    let all = (1..<23).flatMap { surface[$0] }.filter { $0.style == current }.map(\.text).joined()
    #expect(all == "鹤鸣桥")
  }

  /// On a screen high enough for a whole article its rows, joined, are the article. One that goes on on another page is
  /// followed by its rest.
  @Test(arguments: ["40x400", "80x240", "99x240"])
  func theTextOnTheScreenIsTheTextOfTheSource(size: String) throws {
    let page = try #require(Self.articles.first?.1)
    for (index, article) in page.articles.enumerated() {
      let steps = [String](repeating: "J", count: index).joined(separator: " ")
      let rows = try ScreenRun("Enter \(steps) Enter", size: size).text.split(
        separator: "\n", omittingEmptySubsequences: false)
      let shown = rows.dropFirst().dropLast().joined().withoutBlanks
      let printed = article.fields.map { article.text(of: $0) }.joined().withoutBlanks
      // A deck is printed with a dash that its text leaves out.
      let dashes = article.headlineGroup.deck == nil ? [""] : ["", "——"]
      let isWhole = dashes.contains {
        let text = printed.inserting($0, before: article.headlineGroup.deck ?? "")
        // The last line says what Space goes on with.
        let ends = article.jumpTo?.article == nil ? ["──完", "──本版完"] : ["──第"]
        return ends.contains { shown.hasPrefix(text + $0) }
      }
      if !isWhole {
        Issue.record("\(article.id) at \(size)")
      }
    }
  }

  @Test func aResizedScreenEqualsAFreshOne() throws {
    let keys = "Enter J Enter"
    let resized = try ScreenRun(keys + "\n@41x13\n@80x24", size: "120x40")
    #expect(resized.text == (try ScreenRun(keys)).text)
  }

  @Test func aResizeKeepsThePlaceInTheText() throws {
    let keys = "Enter J Enter d d"
    let before = try ScreenRun(keys)
    let after = try ScreenRun(keys + "\n@41x13\n@80x24")
    #expect(before.text == after.text)
  }
}

extension StringProtocol {
  /// Without white space: rows give up the blanks at their ends.
  var withoutBlanks: String { String(filter { !$0.isWhitespace }) }

  /// With a text set before the first place where another stands.
  func inserting(_ text: String, before other: String) -> String {
    guard !text.isEmpty, let range = firstRange(of: other.withoutBlanks) else { return String(self) }
    return String(self[..<range.lowerBound]) + text + String(self[range.lowerBound...])
  }
}
