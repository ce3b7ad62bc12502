import ChineseText
import Testing

/// What a Chinese numeral or a run of digits is when it is no figure.
@Suite struct RefusalTests {
  typealias Reason = RefusedFigure.Reason

  @Test(arguments: [
    ("厂里开了一次会，来了一位客人", [Reason.indefinite, .indefinite]), ("大家一致同意", [.word]), ("七嘴八舌", [.idiom]),
    ("孩子们三三两两回家", [.idiom]), ("“四个一批”活动", [.slogan]), ("《五朵金花》上映", [.slogan]), ("六盘水的星期三", [.name, .name]),
    ("五里桥村和三道沟", [.name, .name]), ("一是修路，二是通水", [.listMarker, .listMarker]), ("迈出第一步", [.figurativeOrdinal]),
    ("始终质量第一", [.figurativeOrdinal]), ("千年古树", [.figurativeAmount]), ("新型J20战机", [.identifier]),
    ("5G手机", [.identifier]),
    ("热线：0571-88123456", [.identifier]), ("“金穗2号”稻种", [.identifier]), ("国发〔2021〕8号", [.identifier, .identifier]),
    ("住文化路26号", [.identifier]), ("卫星03星", [.identifier]), ("大陆队伍", [.word, .word]), ("一筐一筐往外抬", [.idiom, .idiom]),
  ])
  func refusesWithReason(_ text: String, _ reasons: [Reason]) {
    let scalars = Array(text.unicodeScalars)
    #expect(FigureFinder().figures(in: scalars).map(\.meaning) == [])
    #expect(FigureFinder().refused(in: scalars).map(\.reason) == reasons)
  }

  @Test(arguments: [
    FigureCase("⟦十分钟⟧后十分高兴", "duration 10 分钟"), FigureCase("⟦五一年⟧的五一节", "date 51 年"),
    FigureCase("⟦一小时⟧里的一件事", "duration 1 小时"), FigureCase("三化建设⟦三个⟧台站", "count 3 个"),
    FigureCase("⟦二十个⟧村学二十大", "count 20 个"), FigureCase("周三开⟦三次⟧会", "count 3 次"),
    FigureCase("⟦两天⟧一夜", "duration 2 天"), FigureCase("⟦3号楼⟧不在文苑路3号", "ordinal 3 号楼"),
  ])
  func tellsFigureFromWordBesideIt(_ sentence: FigureCase) {
    let figures = FigureFinder().figures(in: sentence.text)
    #expect(sentence.remarked(figures) == sentence.marked)
    #expect(figures.map(\.meaning) == sentence.meanings)
  }
}
