/// 版面家具: lines that belong to the page and to no article.
enum FurnitureForm {
  /// 报头: title, date, number, publisher.
  case masthead
  /// 第3版, A08 港聞: the line atop a page.
  case folio
  /// 第1109期 of a page that counts its own issues, with or without its name.
  case issueNumber
  /// 责任编辑, 版式, 校对, 热线.
  case staff
  /// 导读, and the lines under it that end in a page's number.
  case teaserHead, teaser
  /// 读者来信, 各地简讯: the name of a column of small items.
  case standingHead
  case weather
  /// 订座热线, goods and prices: no furniture by itself, but what tells an advertisement.
  case contact

  init?(_ scalars: [Unicode.Scalar]) {
    guard (2...60).contains(scalars.count), let form = Self.form(scalars[...]) else { return nil }
    self = form
  }

  private static func form(_ line: ArraySlice<Unicode.Scalar>) -> FurnitureForm? {
    let bare = unframed(line)
    let word = bare.contains(where: \.isBlank) ? ArraySlice(bare.filter { !$0.isBlank }) : bare
    if teaserHeads.contains(word) { return .teaserHead }
    if standingHeads.contains(word) || word.count <= 8 && briefsEnds.longestSuffix(of: word) != nil {
      return .standingHead
    }
    if isFolio(line) { return .folio }
    if isIssueNumber(line) { return .issueNumber }
    if isDateLine(line) { return .masthead }
    if isTeaser(line) { return .teaser }
    if closesSentence(line) { return nil }
    if isStaff(word) { return .staff }
    if isWeather(line) { return .weather }
    if isContact(word) || isOffer(line) { return .contact }
    if mastheadWords.occurs(in: line) || isPageCount(word) || isPaperName(line)
      || isNamedHead(line)
    {
      return .masthead
    }
    return nil
  }

  private static func unframed(_ line: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let frame = frame
    guard let first = line.firstIndex(where: { !frame.contains($0) }),
      let last = line.lastIndex(where: { !frame.contains($0) })
    else { return line.prefix(0) }
    return line[first...last]
  }

  /// `责任编辑：穆清扬`, `责编 张三`
  private static func isStaff(_ whole: ArraySlice<Unicode.Scalar>) -> Bool {
    var word = whole
    while let scope = staffScopes.longestPrefix(of: word) { word = word.dropFirst(scope.count) }
    if word.count < whole.count, isContact(word) { return true }
    guard let title = staffWords.longestPrefix(of: word) else { return false }
    return word.count == title.count
      || word.dropFirst(title.count).first.map { $0.folded == ":" || $0 == "/" || $0.folded.isDigit } ?? true
      || staffTitles.contains(title)
  }

  /// `订座热线`, `地址：十字街21号`, `电话 2217`
  private static func isContact(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    if contactWords.longestPrefix(of: word) != nil { return true }
    guard let label = addressWords.longestPrefix(of: word) else { return false }
    return word.dropFirst(label.count).first.map { $0.folded == ":" || $0.folded.isDigit } ?? false
  }

  /// `第1109期`, `柳荫 第九十六期`
  private static func isIssueNumber(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    guard line.last?.isBlank == true || line.last == "期" else { return false }
    let words = line.split(whereSeparator: \.isBlank)
    guard words.count <= 2, let number = words.last, number.first == "第", number.last == "期", number.count >= 3
    else { return false }
    return (words.count == 1 || words[0].count <= 8)
      && number.dropFirst().dropLast().allSatisfy { $0.folded.isDigit || numerals.contains($0) }
  }

  /// `云川日报`
  private static func isPaperName(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    (3...8).contains(line.count) && line.allSatisfy(\.isHan) && paperNameEnds.longestSuffix(of: line) != nil
  }

  /// `秋日蟹宴 12位用$3,880 晚市點心八折`: goods and prices set side by side.
  private static func isOffer(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    return line.contains { prices.contains($0) } && line.contains { $0.folded.isDigit }
      && line.split(whereSeparator: \.isBlank).count >= 3 && !line.contains("。") && !line.contains("，")
  }

  /// `樱桃红了！九曲湾采摘攻略请收好 8版`
  private static func isTeaser(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    if opensWithPage(line) { return true }
    let isBracketed = line.last?.folded == ")"
    let line = isBracketed ? line.dropLast() : line
    guard line.count >= 8, line.last == "版" else { return false }
    var start = line.endIndex - 1
    while start > line.startIndex,
      line[start - 1].folded.isDigit || numerals.contains(line[start - 1]) || line[start - 1].isLatinCapital
    {
      start -= 1
    }
    if start > line.startIndex, line[start - 1] == "第" { start -= 1 }
    guard start < line.endIndex - 1, start > line.startIndex else { return false }
    if isBracketed { return line[start - 1].folded == "(" }
    return line[start - 1].isBlank || line[start - 1] == "…" || line[start - 1] == "."
  }

  /// `A08 高温补贴到底该发多少`
  private static func opensWithPage(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    guard line.count <= 40, let blank = line.firstIndex(where: \.isBlank),
      line.distance(from: line.startIndex, to: blank) == 3,
      line[line.startIndex].isLatinCapital, line[line.startIndex + 1..<blank].allSatisfy(\.folded.isDigit)
    else { return false }
    return line[blank...].count > 6 && !line.contains("日") && !line.contains { $0.folded == ":" }
  }

  /// `第12846期今日8版`
  private static func isPageCount(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.last == "版", word.count <= 16 else { return false }
    let digits = word.dropLast().reversed().prefix { $0.folded.isDigit || numerals.contains($0) }
    return !digits.isEmpty && word.dropLast(1 + digits.count).reversed().starts(with: "日今".unicodeScalars)
  }

  private static func closesSentence(_ line: ArraySlice<Unicode.Scalar>) -> Bool { line.last == "。" }

  /// `第3版`, `第A01版：要闻`, `A08 港聞`: a page's number with little beside it.
  private static func isFolio(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    guard line.count <= 24 else { return false }
    var reader = FormReader(line)
    let ordinal = reader.next == "第"
    if ordinal { reader.position += 1 }
    reader.passBlanks()
    let letters = reader.pass(atMost: 2) { $0.isLatinLetter }
    let digits = reader.pass(atMost: 4) { $0.folded.isDigit || numerals.contains($0) }
    reader.passBlanks()
    guard !digits.isEmpty else { return false }
    if reader.next == "版" {
      return reader.rest.count <= 12 && (ordinal || reader.rest.count <= 6)
    }
    return !ordinal && letters.count == 1 && digits.count == 2 && reader.rest.count <= 8
  }

  /// `2024年5月18日 星期六`, `中華民國二十八年四月廿一日`
  private static func isDateLine(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    guard line.contains("年") else { return false }
    let text = line.filter { !$0.isBlank }
    guard text.count <= 36, let year = text.firstIndex(of: "年"), year >= 2 else { return false }
    let name = paperName(in: line).count
    let opens = text[min(name, year)..<year].allSatisfy {
      $0.folded.isDigit || numerals.contains($0) || eraWords.contains($0)
    }
    guard opens, !text.contains("，"), let month = text[year...].firstIndex(of: "月") else { return false }
    return text[month...].count <= 3 || text.first == "农" || text.first == "農" || text[month...].prefix(6).contains("日")
  }

  /// The paper's name that opens a line and is set apart by a blank.
  private static func paperName(in line: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    guard let blank = line.firstIndex(where: \.isBlank), isPaperName(line[..<blank]) else { return line.prefix(0) }
    return line[..<blank]
  }

  /// `維港晨報 A4 港聞 1997年3月5日 星期三`: the paper's name, then page or date.
  private static func isNamedHead(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    let rest = line.dropFirst(paperName(in: line).count)
    guard rest.count < line.count, line.count <= 44 else { return false }
    return rest.contains("版") || rest.contains("年") && rest.contains("月") && rest.contains("日")
  }

  private static func isWeather(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    weatherWords.occurs(in: line.prefix(14))
      && (line.contains("℃") || line.contains("度") || line.contains("风") || line.contains("風"))
  }

  private static let staffScopes = WordTable("本报 本報 本版 本期 本刊 值班 夜班 夜间 广告刊登 广告")
  private static let frame: ScalarSet = [
    "【", "】", "〖", "〗", "[", "]", "■", "●", "◎", "○", "▶", "□", "◆", "▲", "★", "《", "》", "·", "•", "－", "-", "—", "=",
  ]
  private static let eraWords = ScalarSet("中華华民國国公元西曆历農农夏甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥".unicodeScalars)
  private static let prices: ScalarSet = ["$", "￥", "¥", "元", "折", "＄"]
  private static let numerals = ScalarSet("一二三四五六七八九十〇○零百千廿卅".unicodeScalars)
  private static let teaserHeads = WordTable("导读 導讀 今日导读 今日導讀 本报导读 要闻导读 要聞導讀 本期导读 内容提要 内容导读 今日要目 要目 今日看点")
  private static let standingHeads = WordTable(
    """
    读者来信 讀者來信 来信 来信选登 各地简讯 简讯 簡訊 要闻简讯 简明新闻 簡明新聞 国内简讯 国际简讯 本市简讯 今日简讯 短讯 短訊 新闻速递 要闻速览
    一句话新闻 一句话消息 每日一题 文摘 副刊 小品文 笔会 时评 今日谈 新闻集萃 新闻快递 快讯 动态 短波 点滴 小启 启事 啟事 公告 通告 声明 聲明 广告 廣告
    国际新闻 国内新闻 本埠新闻 本埠新聞 國內新聞 國際新聞 读者中来 群众来信 讀者之聲 读者之声 百姓信箱
    """)
  /// How the heads of columns of small items end.
  private static let briefsEnds = WordTable(
    "简讯 簡訊 短讯 短訊 一束 短波 拾零 集锦 集錦 摘登 选登 選登 问与答 問與答 答读者问 点滴 點滴 两则 二则 三则 四则 五则 六则 彙誌 彙記")
  private static let staffTitles = WordTable("责任编辑 責任編輯 责编 責編 本版编辑 本版责编 本版責編 值班编委 值班总编 美编 美編 督印人 发行人 發行人")
  private static let staffWords = WordTable(
    """
    责任编辑 責任編輯 责编 責編 本版编辑 本版責編 本版责编 编辑 編輯 主编 值班主任 值班编委 值班总编 美编 美編 版式 校对 校對 组版 排版 视觉 制图
    审校 督印人 发行人 發行人 图表 总编室 總編室 来信请寄 稿件请寄 热线 新闻热线 新聞熱線 投稿邮箱 电子邮箱 邮箱 E-mail 社址 印刷 承印
    """)
  private static let contactWords = WordTable(
    "訂座 订座 预订 預訂 查詢 查询电话 咨询电话 咨询热线 诚招 招商热线 联系电话 聯絡電話 电话订购 詳情")
  private static let addressWords = WordTable("地址 电话 電話 邮编 郵編 热线电话 热线 熱線")
  private static let weatherWords = WordTable("今日天气 今天天气 天气预报 天氣預報 明日天气 市区天气 今日天氣 天气 天氣")
  private static let paperNameEnds = WordTable(
    "日报 日報 晚报 晚報 早报 早報 晨报 晨報 时报 時報 商报 商報 周报 週報 都市报 青年报 工人报 农民报 快报 新报 新報 导报 導報 体育报 社区报 民报 民報 公报 公報 华报 華報 法制报 教育报 画报")
  private static let mastheadWords = WordTable(
    """
    国内统一刊号 國內統一刊號 国内统一连续出版物号 统一刊号 邮发代号 郵發代號 机关报 機關報 日报社出版 报社出版 報社出版 零售每份 零售： 每份售
    RIBAO WANBAO DAILY EVENING MORNING
    """)
}

extension Unicode.Scalar {
  fileprivate var isLatinCapital: Bool { (0x41...0x5A).contains(folded.value) }
}
