import ChineseText
import Newspaper
import Terminal
import Testing

@testable import Browser

/// The number of a figure is told by what was noted when the page was read.
@Suite struct FigureSequenceTests {
  /// Every figure of every article of the sample pages, in the order of its blocks.
  @Test func figuresAreNumberedAsTheyStand() {
    for page in ColumnFlowTests.pages {
      for article in page.page.articles.indices {
        let session = Session(
          language: .chinese, theme: .colour, cells: CellWidth(), size: .init(columns: 80, rows: 24), archiveName: "")
        let place = ReadingPlace(page: page.reference, article: article)
        let reading = Reading(place, of: page, in: session)
        let order = FigureSequence(reading)
        var count = 0
        let source = TextSource(reading.blocks(in: session))
        for block in source.blocks.indices {
          let figures = source.figures(of: block)
          #expect(order.hasFigures(in: source.blocks[block]) == !figures.isEmpty)
          for figure in figures {
            #expect(
              order.count(before: source.blocks[block].start + figure.range.lowerBound, in: source.blocks[block])
                == count)
            count += 1
          }
        }
        #expect(count == page.summaries[article].figureCount)
      }
    }
  }

  @Test func aFieldInPartsHasItsFiguresInEach() {
    let sentence = "全县组织机关干部4,320人次下乡，走访农户1.26万户。"
    let block = TextBlock(
      role: .body, field: .paragraph(0), text: String(repeating: sentence, count: 2000), spaceBefore: 0)
    let source = TextSource(block.parted)
    #expect(source.blocks.count > 2)
    #expect(source.blocks.indices.reduce(0) { $0 + source.figures(of: $1).count } == 4000)
  }
}
