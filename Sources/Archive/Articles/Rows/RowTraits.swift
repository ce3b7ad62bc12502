/// What can be seen of a row by itself: the marks by which an editor tells a headline from a paragraph.
struct RowTraits {
  let count: Int
  /// Its length in han characters: Latin letters and digits count half, as they are printed.
  let hanLength: Int
  /// Whether it opens with a lead that is known in itself, or one this paper was seen to use.
  let opensArticle: Bool
  /// A date and nothing else, as under a notice.
  let isDate: Bool
  /// The name of an office or a firm and nothing else.
  let isOffice: Bool
  /// 停水通知, 遗失声明: a notice's headline.
  let isNoticeHead: Bool
  /// Whether it closes a sentence: 。！？… with the quotes and brackets after it.
  let endsSentence: Bool
  /// The mark it closes with, closing quotes passed over.
  let finalMark: Unicode.Scalar?
  /// Whether it opens with a mark that can open nothing: ，。、）”
  let opensWithMark: Bool
  /// Whether a bracket or a quote opened in it is still open.
  let isUnclosed: Bool
  /// Whether it closes a bracket or a quote that was not opened in it.
  let isUnopened: Bool
  /// Commas that divide clauses, not digits.
  let commaCount: Int
  /// 。；inside it.
  let stopCount: Int
  /// The lengths of its parts between blanks, where it is short.
  let parts: [Int]
  /// How many scalars stand before its first mark.
  let firstClauseCount: Int
  let digitCount: Int
  let hanCount: Int
  /// Blanks between characters that are no Latin letters or digits.
  let hanBlankCount: Int
  let opening: Opening
  /// 举行, 召开: a headline's second half rather than a headline.
  let opensWithVerb: Bool
  let lead: LeadForm?
  let byline: BylineForm?
  let credit: CreditForm?
  let furniture: FurnitureForm?
  /// （下转第三版）at its end.
  let jumps: Bool
  /// （记者 李佳）at its end.
  let signed: SignedTail?

  private static let verbs = WordTable("举行 舉行 召开 召開 开幕 開幕 闭幕 閉幕 通过 通過 印发 揭牌 落幕 启动 啟動 会见 會見 致电 致電 抵达 發表 发表")

  enum Opening {
    case plain
    /// —— before a deck
    case dash
    /// ■●▲ before briefs and captions
    case bullet
    /// 一、（一）1. ① before crossheads and lists
    case ordinal
    /// 编辑同志： and 此致 敬礼 of a letter
    case address
    /// 编者按：
    case editorsNote
    /// 【教育】 before a headline
    case label
    /// （上接第一版）
    case continued
    /// 图为, 上图
    case picture
    /// 问：, 地点：
    case term
  }

  /// A credit that is a line of its own below its caption.
  var isBareCredit: Bool { credit?.range.lowerBound == 0 }

  /// Several parts set apart, or a thing with its number: a row of a list or a table.
  var isListRow: Bool { opening == .term || parts.count >= 3 || parts.count == 2 && digitCount > 0 }

  /// Whether it is short enough, or set as evenly, that it may be whole without being a sentence.
  var mayBeVerse: Bool {
    (hanLength <= 20 || isListRow && count <= 45) && lead == nil && byline?.hasRole != true && credit == nil
      && (furniture == nil || furniture == .contact) && !jumps && signed == nil && opening != .address
  }

  /// The same number of parts, or the same sort of opening.
  func isBuiltLike(_ other: RowTraits) -> Bool {
    guard isListRow, other.isListRow else { return opening == other.opening && opening == .bullet }
    return opening == .term ? other.opening == .term : abs(parts.count - other.parts.count) <= (parts.count > 3 ? 1 : 0)
  }

  init(_ row: Row, style: PunctuationStyle = .modern, habits: Habits = Habits()) {
    let scalars = row.scalars
    let marks = Marks(scalars, style: style)
    count = scalars.count
    hanLength =
      scalars.count <= Marks.titleLimit ? scalars.reduce(1) { $0 + ($1.value < 0x100 ? 1 : 2) } / 2 : scalars.count
    firstClauseCount = marks.firstClauseCount
    opensWithVerb = Self.verbs.longestPrefix(of: scalars.prefix(4)) != nil
    finalMark = marks.finalMark
    endsSentence = marks.endsSentence
    opensWithMark = scalars.first.map { Marks.never.contains($0) } ?? false
    isUnclosed = marks.depth > 0
    isUnopened = marks.lowest < 0
    commaCount = marks.commaCount
    stopCount = marks.stopCount
    digitCount = marks.digitCount
    hanCount = marks.hanCount
    hanBlankCount = marks.hanBlankCount
    parts = marks.parts
    opening = Opening(scalars)
    let lead = LeadForm(scalars)
    self.lead = lead
    opensArticle = lead != nil || habits.opens(scalars)
    isDate = NoticeForm.isDate(scalars)
    isOffice = NoticeForm.isOffice(scalars)
    isNoticeHead = NoticeForm.isHead(scalars)
    byline = BylineForm(scalars)
    credit = CreditForm(scalars)
    furniture = FurnitureForm(scalars)
    jumps = JumpLine.jumps(scalars)
    signed = SignedTail(scalars)
  }
}

extension RowTraits.Opening {
  init(_ scalars: [Unicode.Scalar]) {
    let head = scalars.prefix(16)
    guard let first = head.first else {
      self = .plain
      return
    }
    if Self.isDeckDash(head, count: scalars.count) {
      self = .dash
    } else if Self.bullets.contains(first) {
      self = .bullet
    } else if JumpLine.opens(head) {
      self = .continued
    } else if scalars.count > 6, Self.notes.longestPrefix(of: head.drop { $0 == "【" || $0 == "（" || $0 == "(" }) != nil
    {
      self = .editorsNote
    } else if Self.pictures.longestPrefix(of: head) != nil {
      self = .picture
    } else if Self.isAddress(scalars) {
      self = .address
    } else if Self.isLabel(head), LeadForm(scalars) == nil {
      self = .label
    } else if Self.isOrdinal(head) {
      self = .ordinal
    } else if Self.isTerm(head) || NoticeForm.isDocumentNumber(scalars) {
      self = .term
    } else {
      self = .plain
    }
  }

  private static func isAddress(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= 16 else { return false }
    if scalars.last?.folded == ":", addressed.occurs(in: scalars[...]) { return true }
    guard let first = scalars.first(where: \.isHan), farewells.mayBegin(with: first) else { return false }
    return farewells.contains(scalars.filter { $0.isHan })
  }

  /// `——记…`, and a single dash before a short line that is no list of years or figures.
  private static func isDeckDash(_ head: ArraySlice<Unicode.Scalar>, count: Int) -> Bool {
    let dashes = head.prefix { Marks.dashes.contains($0) }
    guard !dashes.isEmpty, dashes.count < count else { return false }
    return dashes.count >= 2 || dashes.first == "―" || count <= 40 && !head[dashes.endIndex].folded.isDigit
  }

  /// `问：`, `招标编号：`, `联系人：`
  private static func isTerm(_ head: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let colon = head.prefix(9).firstIndex(where: { $0.folded == ":" }), colon + 1 < head.endIndex else {
      return false
    }
    return speakers.contains(head[..<colon]) || terms.longestSuffix(of: head[..<colon]) != nil
  }

  /// A word or two in heavy brackets, then more.
  private static func isLabel(_ head: ArraySlice<Unicode.Scalar>) -> Bool {
    guard head.first == "【", let close = head.firstIndex(of: "】") else { return false }
    return (2...10).contains(close - head.startIndex - 1)
  }

  /// `一、`, `（二）`, `3.`, `④`, `之一`
  private static func isOrdinal(_ head: ArraySlice<Unicode.Scalar>) -> Bool {
    var reader = FormReader(head)
    if let first = reader.next, (0x2460...0x249B).contains(first.value) { return true }
    let bracketed = reader.pass(openParentheses) != nil
    let digits = reader.pass(atMost: 3) { $0.folded.isDigit || numerals.contains($0) }
    guard !digits.isEmpty, let next = reader.next else { return false }
    return bracketed
      ? next.folded == ")"
      : next == "、" || next == "．" || (next == "." && !(reader.rest.dropFirst().first?.isDigit ?? true))
  }

  private static let openParentheses: ScalarSet = ["（", "("]
  private static let bullets: ScalarSet = [
    "■", "●", "▲", "◆", "□", "★", "◎", "△", "▼", "※", "☆", "▌", "▍", "◇",
  ]
  private static let numerals = ScalarSet("一二三四五六七八九十".unicodeScalars)
  private static let notes = WordTable("编者按 編者按 编者附言 編者附言 复信： 复信: 覆信： 编者的话 编后 編後 按： 记者手记 编者：")
  private static let speakers = WordTable("问 問 答 读者问 記者 记者")
  private static let terms = WordTable(
    """
    时间 時間 地点 地點 地址 电话 電話 名称 名稱 编号 編號 资格 資格 售价 售價 联系人 聯絡人 方式 费用 費用 单位 單位 内容 内容 对象 對象 要求
    热线 熱線 条件 條件 日期 价格 價格 上联 下联 横批 谜底 谜面 主演 导演 票价 票價 数量 规格 品种 报名
    """)
  private static let pictures = WordTable("图为 圖為 上图 上圖 下图 下圖 左图 左圖 右图 右圖 图① 图1 这是 本版图片 题图 資料圖片 图片说明")
  private static let farewells = WordTable("此致 敬礼 敬禮 此致敬礼 此致敬禮 顺颂 谨上")
  private static let addressed = WordTable("编辑 編輯 同志 主编 先生 女士 您好 读者 讀者 大夫 各位 老师")
}
