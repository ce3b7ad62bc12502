import ChineseText
import Newspaper
import Terminal
import Testing

@testable import Browser

/// What the person chooses of how texts are set, and texts of any length.
@Suite struct ReadingOptionTests {
  private func layout(_ text: String, width: Int = 40, _ options: ReadingOptions) -> TextLayout {
    let block = TextBlock(role: .body, field: .paragraph(0), text: text, spaceBefore: 0, indent: 4)
    return TextLayout(blocks: block.parted, width: width, cells: CellWidth(), options: options)
  }

  private func shown(_ layout: TextLayout) -> String {
    layout.blocks.indices.flatMap { block in
      layout.lines(of: block).flatMap { line in
        line.range.map { line.substitutes[$0] ?? layout.blocks[block].scalars[$0] }
      }
    }.map { String($0) }.joined()
  }

  @Test(arguments: [
    ("marks full", "全县共打井326眼，受益4,320人（其中１２８户）。"), ("digits half", "全县共打井326眼,受益4,320人(其中128户)。"),
    ("digits full", "全县共打井３２６眼,受益４,３２０人(其中１２８户)。"), ("level gb", "全县共打井326眼,受益4,320人(其中１２８户)。"),
  ])
  func drawsOtherFormsAndKeepsTheText(_ setting: String, _ expected: String) throws {
    var options = ReadingOptions()
    let words = setting.split(separator: " ").map(String.init)
    #expect(try #require(ReadingSetting(rawValue: words[0])).apply(words[1], to: &options))
    let text = "全县共打井326眼,受益4,320人(其中１２８户)。"
    let layout = layout(text, width: 60, options)
    #expect(shown(layout) == expected)
    #expect(String(layout.blocks[0].scalars[...]) == text)
  }

  @Test func whatCannotBeSetSaysWhatCan() throws {
    #expect(try ScreenRun(":set digits roman", size: "120x24").text.contains("digits 不能是 roman"))
  }

  @Test func settingChangesTheOpenArticle() throws {
    let run = try ScreenRun("Enter j Enter\n:set digits half")
    #expect(run.text.contains("最高25℃"))
  }

  /// A paragraph of a million characters: its middle is shown without its beginning, and every character once.
  @Test func aParagraphOfAnyLengthIsSetInParts() {
    let sentence = "全县组织机关干部4,320人次下乡，走访农户1.26万户。"
    let text = String(repeating: sentence, count: 2000)
    let layout = layout(text, ReadingOptions())
    #expect(layout.blocks.count > 2)
    #expect(shown(layout) == text)
    let place = layout.place(of: PartField(part: 0, field: .paragraph(0)), offset: 40_000)
    #expect(place.map { layout.blocks[$0.block].start + $0.offset } == 40_000)
    #expect(layout.blocks.dropFirst().allSatisfy { $0.indent == 0 && $0.spaceBefore == 0 })
  }

  @Test func hitsLieOnTheirCellsInEveryPart() {
    let text = String(repeating: "走访农户一万户。", count: 4000) + "终点"
    let layout = layout(text, ReadingOptions())
    let field = PartField(part: 0, field: .paragraph(0))
    let highlights = Highlights(hits: [ReadingHit(field: field, range: 32_000..<32_002)])
    let last = layout.blocks.count - 1
    let lit = layout.lines(of: last).flatMap { line in
      StyledRuns(layout: layout, highlights: highlights).runs(of: line.range, in: last).filter { $0.role == .hit }
    }
    #expect(lit.map { String(layout.blocks[last].scalars[$0.range]) } == ["终点"])
  }
}
