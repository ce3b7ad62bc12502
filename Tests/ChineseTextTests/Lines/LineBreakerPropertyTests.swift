import ChineseText
import Testing

/// What holds for any text at any width, looked for with rules written down a second time, and more simply.
@Suite struct LineBreakerPropertyTests {
  @Test(arguments: Manner.allCases)
  func losesNothingAndOverflowsNever(_ manner: Manner) {
    #expect(complaints(manner) { $0.coverage() + $0.widths() + $0.clusters() } == [])
  }

  @Test(arguments: Manner.allCases)
  func startsAndEndsLinesLegally(_ manner: Manner) {
    #expect(complaints(manner) { $0.lineEnds() } == [])
  }

  /// Texts no one would write, of all that has a rule; the same ones at every run.
  @Test(arguments: Manner.allCases)
  func survivesTextOfChance(_ manner: Manner) {
    let pool =
      Array("春字𠮷か々aé7９。，、,.:;!?“”‘’\"'《》()（）—…·～-－/%℃￥+#①第约万余个 　\t\n".unicodeScalars)
      + ["\u{301}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{A0}", "\u{E000}", "\u{1B}", "\u{378}", "\u{1161}"]
    var state: UInt64 = 1
    var complaints: [String] = []
    for _ in 0..<400 {
      let paragraph = (0..<24).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pool[Int(state >> 33) % pool.count]
      }
      let layout = Layout(paragraph, manner.options(width: 1 + Int(state >> 40) % 16))
      complaints += (layout.coverage() + layout.widths() + layout.clusters()).map { "\(paragraph): \($0)" }
    }
    #expect(complaints.prefix(3) == [])
  }

  /// With a quadratic step anywhere these would take minutes.
  @Test(.timeLimit(.minutes(1)), arguments: " 字a7。（—…/\".三 )\u{301}\u{200B}\u{202E}".unicodeScalars.map { $0 })
  func breaksLongRunsInLinearTime(_ run: Unicode.Scalar) {
    var options = Manner.headline.options(width: 40)
    (options.hang, options.halfWidthLineEnd, options.avoidsOrphans, options.restoresMarks) = (2, true, true, true)
    #expect(Layout(Array(repeating: run, count: 100_000), options).coverage() == [])
  }

  /// Complaints of all paragraphs at all widths, the first few of them.
  private func complaints(_ manner: Manner, _ look: (Layout) -> [String]) -> ArraySlice<String> {
    var complaints: [String] = []
    for text in Self.paragraphs {
      let paragraph = Array(text.unicodeScalars)
      for width in manner.widths {
        complaints += look(Layout(paragraph, manner.options(width: width))).map { "\(width): \($0)" }
      }
    }
    return complaints.prefix(5)
  }

  static let paragraphs = [
    "入冬以来，全县组织机关干部4,320人次下乡，走访农户1.26万户；修渠87.5公里，打井三百二十六眼（其中新井98眼）。“往年这时候，”老支书说，“水还在十里外！”",
    "昨天,记者来到河口村(原名:南沟),只见“清水渠”、‘百亩园’两处工地上人来车往;村民们说:“再有15天——最多20天,水就到地头了......”",
    "The quick brown fox isn't lazy; it e-mails WHO about COVID-19 at https://www.example.org/news/2024/05/index.html?id=77&x=y, twice.",
    "𠮷林𡶶站的e\u{301}le\u{300}ve们读着《红楼梦》、《西游记》：真的？！是的……好——————吧。",
    "温度－5℃～12℃，占比３７．５％，股价￥1,280.50元，比分3:2，时间2024-05-01，电话(010)6655-8899转0。",
    "controls \u{1B}[31m\u{7} \u{202E}hidden\u{200B}\u{FEFF} tab\there\nand\u{2028}there \u{E000}\u{378} end",
    "\u{301}\u{200D}开头就是记号 \u{301}空格上的记号　\u{200B}\u{301}零宽上的记号",
    "（（（《《《“‘深’”》》》）））。。。！！！、、、//////①②③——",
    String(repeating: "Donaudampfschifffahrtsgesellschaft", count: 4),
    String(repeating: "。", count: 45), String(repeating: "9", count: 90),
    "", " ", "　\t \n", "字", "a", "。",
  ]
}

/// The options that change what a line may hold.
enum Manner: CaseIterable {
  case plain, gb, strict, hanging, halfWidth, wide, restored, orphans, headline, figuresTorn, indented

  /// All widths a terminal has for the options all start with; for the others those where most happens.
  var widths: [Int] {
    self == .plain ? Array(1...200) : Array(1...30) + [40, 80, 81]
  }

  func options(width: Int) -> LineOptions {
    var options = LineOptions(width: width)
    switch self {
    case .plain: break
    case .gb: options.level = .gb
    case .strict: options.level = .strict
    case .hanging: options.hang = 2
    case .halfWidth: options.halfWidthLineEnd = true
    case .wide: options.cells = CellWidth(ambiguous: .wide)
    case .restored: options.restoresMarks = true
    case .orphans: options.avoidsOrphans = true
    case .headline: options.isHeadline = true
    case .figuresTorn: options.keepsFigures = false
    case .indented: options.indent = 4
    }
    return options
  }
}
