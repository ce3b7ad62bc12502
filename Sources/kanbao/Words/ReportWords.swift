/// What `kanbao report` says.
enum ReportWords {
  static func title(_ archive: String) -> Wording { Wording("\(archive)：方法说明", "\(archive): method statement") }

  static func made(version: String) -> Wording {
    Wording(
      "由 kanbao \(version) 据报库生成（`kanbao report`）。", "Made from the archive by kanbao \(version) (`kanbao report`).")
  }

  // Headings
  static let holdings = Wording("馆藏", "What is held")
  static let recognition = Wording("编码与出处的认定", "How encodings and origins were told")
  static let segmentation = Wording("稿件的划分与修复", "How pages were cut into articles, and repaired")
  static let problems = Wording("读档问题", "Problems")
  static let search = Wording("检索", "Search")
  static let errors = Wording("差错率（抽样判定）", "Error rates on a judged sample")

  // Columns
  static let holdingColumns = [
    Wording("报纸", "Newspaper"), Wording("期", "Issues"), Wording("版", "Pages"), Wording("最早", "First"),
    Wording("最晚", "Last"), Wording("出报规律", "Rhythm"), Wording("缺期", "Missing"),
  ]
  static let gapColumns = [
    Wording("报纸", "Newspaper"), Wording("从", "From"), Wording("到", "To"), Wording("缺期数", "Issues missing"),
  ]
  static let encodingColumns = [
    Wording("编码", "Encoding"), Wording("依据", "Told by"), Wording("文件", "Files"), Wording("最低把握", "Least certainty"),
  ]
  static let ruleColumns = [
    Wording("事项", "Fact"), Wording("依据", "Told by"), Wording("规则", "Rule"), Wording("版", "Pages"),
  ]
  static let seamColumns = [Wording("接缝规则", "Rule for a seam"), Wording("接缝数", "Seams")]
  static let errorColumns = [
    Wording("判定", "Verdict"), Wording("篇", "Articles"), Wording("比例", "Share"), Wording("95% 区间", "95% interval"),
  ]

  // Sentences
  static func total(files: Int, pages: Int, articles: Int, bytes: Int) -> Wording {
    let size = CheckWords.bytes(bytes)
    return Wording(
      "共 \(files) 个文件（\(size.chinese)），\(pages) 版，划为 \(articles) 件。",
      "\(CheckWords.files(files).english) (\(size.english)), \(Counts.pages(pages).english), cut into \(articles) items."
    )
  }

  static let noGaps = Wording("照各报出报规律，未见缺期。", "Against each newspaper's own rhythm no issue is missing.")

  static func gapsUnknown(_ names: String) -> Wording {
    Wording(
      "期数太少、看不出规律，因而不能判断缺期的：\(names)。",
      "Too few issues to show a rhythm, so that nothing can be said of gaps: \(names).")
  }

  static let comma = Wording("、", ", ")

  static let segmented = Wording(
    "每版每行（空行除外）恰属一件。行的类别与稿件起止由加权线索推定，段落由断行拼合；原文件不作改动，每处拼合可在程序中对照原文行查看。",
    "Every line that is not blank belongs to exactly one item. What lines are and where articles begin is told by weighted cues, "
      + "and paragraphs are put together from broken lines. No file is changed; every seam can be looked at beside the lines of "
      + "the file.")

  static func kinds(_ list: String) -> Wording { Wording("各类件数：\(list)。", "Items by kind: \(list).") }

  static func doubtful(_ count: Int, of total: Int) -> Wording {
    let share = Share.percent(Share(count: count, total: total).value)
    return Wording(
      "程序自认没有把握（置信度低于 0.9）的有 \(count) 件，占 \(share)。",
      "The program itself is not sure (below 0.9) of \(count) items, \(share).")
  }

  static func continued(_ count: Int) -> Wording {
    Wording("下转他版而接上的有 \(count) 件。", "\(count) items go on on another page and were joined with their other part.")
  }

  static func corrections(pages: Int, statements: Int) -> Wording {
    pages == 0
      ? Wording("没有采用人工校正。", "No corrections by hand were applied.")
      : Wording(
        "采用了人工校正：\(pages) 版，\(statements) 处。",
        "Corrections by hand were applied: \(statements) statements on \(Counts.pages(pages).english).")
  }

  static let searching = Wording(
    "检索以修复后的文字为准，跨越断行；全角与半角、大小写、简体与繁体及异体、〇与零视为相同。命中与逐篇扫描的结果一致。",
    "Searches look at the repaired text, across broken lines. Full and half width, upper and lower case, simplified and "
      + "traditional forms and variants, 〇 and 零 are taken as the same. Hits are those that a scan of every article gives."
  )

  static let notJudged = Wording(
    "尚未抽样判定；`kanbao report 报库 --judge` 随机抽 50 件逐件判定。",
    "No sample has been judged yet; `kanbao report ARCHIVE --judge` draws 50 items by lot and asks for each.")

  static func judged(_ sample: JudgedSample) -> Wording {
    let (done, drawn) = (sample.judged.count, sample.items.count)
    return Wording(
      "自 \(sample.population) 件中随机抽取 \(drawn) 件（种子 \(sample.seed)），已由人逐件判定 \(done) 件。",
      "\(drawn) items were drawn by lot (seed \(sample.seed)) from \(sample.population); a person has judged \(done) of them."
    )
  }

  static let wilson = Wording("区间按 Wilson（1927）计分法。", "Intervals are Wilson's (1927).")

  static func name(of verdict: Verdict) -> Wording {
    switch verdict {
    case .right: Wording("无误", "right")
    case .boundary: Wording("起止有误", "boundary wrong")
    case .headline: Wording("标题有误", "headline wrong")
    case .byline: Wording("署名有误", "byline wrong")
    case .text: Wording("段落文字有误", "text wrong")
    }
  }

  // Judging
  static let keys = Wording(
    "r 无误  b 起止错  h 标题错  y 署名错  t 段落错  u 撤销  q 停止", "r right  b boundary  h headline  y byline  t text  u undo  q stop")
  static let gone = Wording("（报库里已没有这一件）", "(the archive no longer has it)")

  static func left(_ count: Int) -> Wording {
    count == 0
      ? Wording("已全部判定；kanbao report 会写入差错率", "all judged; kanbao report tells the error rates")
      : Wording("还剩 \(count) 件；再运行即接着判定", "\(count) left; run it again to go on")
  }
}
