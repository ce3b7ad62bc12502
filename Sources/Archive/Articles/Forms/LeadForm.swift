/// 电头: the words that open a news item and say where it comes from: `本报讯(通讯员 陈光明)`, `新华社北京1月20日电`.
struct LeadForm {
  /// The opening with the authors' brackets, in scalars of the line.
  var range: Range<Int>
  /// Without brackets and authors.
  var dateline: String
  var authors: AuthorForm?

  /// Reads the opening of a line; nil where it has none.
  init?(_ scalars: [Unicode.Scalar]) {
    var reader = FormReader(scalars.prefix(80))
    guard let dateline = Self.passDateline(&reader) else { return nil }
    self.dateline = String(dateline)
    let afterDateline = reader.position
    reader.passBlanks()
    if let inside = Self.passAuthors(&reader) {
      authors = inside
      range = 0..<reader.position
    } else {
      authors = Self.reporter(in: dateline)
      range = 0..<afterDateline
    }
  }

  private static func passDateline(_ reader: inout FormReader) -> ArraySlice<Unicode.Scalar>? {
    if let next = reader.next, openBrackets.contains(next) { return passBracketed(&reader) }
    return passPlain(&reader)
  }

  /// `【新华社邯郸讯】`, `〔記者王小明／台北報導〕`, `（中央社記者王小明台北1日電）`
  private static func passBracketed(_ reader: inout FormReader) -> ArraySlice<Unicode.Scalar>? {
    let start = reader.position
    guard let inside = reader.passBrackets(brackets, limit: 36), let last = inside.last else { return nil }
    let isDispatch = dispatchEnds.longestSuffix(of: inside) != nil && inside.count >= 2
    let isSigned = AuthorForm.roles.longestPrefix(of: inside) != nil && dispatchMarks.contains(last)
    if isDispatch || isSigned { return inside }
    reader.position = start
    return nil
  }

  /// `記者王小明／台北報導`: the reporter is named inside the dateline.
  private static func reporter(in dateline: ArraySlice<Unicode.Scalar>) -> AuthorForm? {
    let words = dateline.prefix { !$0.folded.isDigit }
    guard AuthorForm.roles.occurs(in: words) else { return nil }
    let form = AuthorForm(words.count < dateline.count ? PersonName.withoutPlace(words) : words)
    return form.hasRole && !form.authors.isEmpty ? form : nil
  }

  /// `本报讯`, `本报北山5月17日讯`, `据新华社北京1月20日电`, `晨报讯 `
  private static func passPlain(_ reader: inout FormReader) -> ArraySlice<Unicode.Scalar>? {
    let start = reader.position
    _ = reader.pass(sources)
    guard let isSure = passAgency(&reader) else {
      reader.position = start
      return passWire(&reader)
    }
    let hasDate = passPlaceAndDate(&reader)
    if let word = reader.pass(dispatchWords), isSure || hasDate || isClosed(reader) || word.count > 2 {
      return reader.scalars[start..<reader.position]
    }
    reader.position = start
    return nil
  }

  /// `白沙鎮八日專電`, `石門八日下午十時專電`: place and day, no agency, and a word that nothing but a wire has.
  private static func passWire(_ reader: inout FormReader) -> ArraySlice<Unicode.Scalar>? {
    let start = reader.position
    let place = reader.pass(atMost: 5) { $0.isHan && !numerals.contains($0) && !$0.isBlank }
    let day = reader.pass(atMost: 4) { $0.folded.isDigit || numerals.contains($0) || $0 == "月" }
    let isDated = place.count >= 2 && !day.isEmpty && reader.next == "日"
    if isDated {
      let tail = reader.rest.prefix(8)
      if let end = tail.indices.first(where: { wires.longestPrefix(of: tail[$0...]) != nil }),
        let word = wires.longestPrefix(of: tail[end...]), tail[..<end].allSatisfy(\.isHan)
      {
        reader.position = end + word.count
        return reader.scalars[start..<reader.position]
      }
    }
    reader.position = start
    return nil
  }

  /// Passes who sends the news; false where it only looks like a paper's or an agency's name.
  private static func passAgency(_ reader: inout FormReader) -> Bool? {
    if reader.pass(agencies) != nil { return true }
    let head = reader.rest.prefix(8)
    guard let end = head.dropFirst().firstIndex(where: { agencyEnds.contains($0) }), head[...end].allSatisfy(\.isHan)
    else { return nil }
    reader.position = end + 1
    return false
  }

  /// Passes `北京`, `1月20日`, `北京１０月２２日`, `記者王小明台北` up to the word that closes the lead.
  private static func passPlaceAndDate(_ reader: inout FormReader) -> Bool {
    var hasDate = false
    let start = reader.position
    while reader.position - start < 24, let next = reader.next, dispatchWords.longestPrefix(of: reader.rest) == nil {
      if next == "日" || next == "号" { hasDate = true }
      guard next.isHan || next.isBlank || next.folded.isDigit || next == "/" || next == "／" else { break }
      reader.position += 1
    }
    if dispatchWords.longestPrefix(of: reader.rest) == nil {
      reader.position = start
      return false
    }
    return hasDate
  }

  /// Whether what follows cannot belong to a word: the end, a blank, a bracket, a colon, a reporter.
  private static func isClosed(_ reader: FormReader) -> Bool {
    guard let next = reader.next else { return true }
    return next.isBlank || openBrackets.contains(next) || next.folded == ":"
      || AuthorForm.roles.longestPrefix(of: reader.rest) != nil
  }

  /// `（记者 甲 通讯员 乙）` after the dateline, or `记者 甲 报道：`.
  private static func passAuthors(_ reader: inout FormReader) -> AuthorForm? {
    let start = reader.position
    if let inside = reader.passBrackets(brackets, limit: 48) {
      let form = AuthorForm(inside)
      if form.hasRole || !form.authors.isEmpty && form.isComplete { return form }
    } else if AuthorForm.roles.longestPrefix(of: reader.rest) != nil {
      let words = reader.pass(atMost: 24) { $0.folded != ":" && $0 != "。" && $0 != "，" && $0 != "," }
      if reader.next?.folded == ":" {
        reader.position += 1
        let form = AuthorForm(words)
        if form.isComplete { return form }
      }
    }
    reader.position = start
    return nil
  }

  static let brackets: [Unicode.Scalar: Unicode.Scalar] = [
    "（": "）", "(": ")", "【": "】", "〔": "〕", "［": "］", "[": "]", "〖": "〗", "『": "』",
  ]
  static let openBrackets = ScalarSet(brackets.keys)
  private static let agencyEnds: ScalarSet = ["社", "报", "報", "网", "網", "台", "刊"]
  private static let dispatchMarks: ScalarSet = ["电", "電", "讯", "訊", "道", "導"]
  private static let sources = WordTable("据 據 综合 綜合 转自 轉自")
  private static let agencies = WordTable(
    """
    本报 本報 本刊 本网 本網 本台 本社 本市 本埠 本港 本县 本縣 本省 新华社 新華社 新华网 新華網 中新社 中新网 中通社 中央社 塔斯社 路透社 路透
    法新社 美联社 美聯社 合众社 合眾社 共同社 时事社 時事社 哈瓦斯社 德新社 安莎社 韩联社 韓聯社 俄新社 人民网 央视网 央广网
    中国新闻社 中國新聞社 国际在线 光明网 中国网 财联社
    """)
  private static let numerals = ScalarSet("一二三四五六七八九十廿卅".unicodeScalars)
  private static let wires = WordTable("專電 专电 快信 航訊 航讯 特訊 特讯 電訊 电讯 急電 急电 通訊 電 电 訊 讯")
  private static let dispatchWords = WordTable(
    "讯 訊 电 電 专电 專電 专讯 專訊 特讯 特訊 消息 消息： 电讯 電訊 综合消息 快讯 快訊 特稿 综合报道 綜合報道 綜合報導 综合讯")
  private static let dispatchEnds = WordTable(
    "讯 訊 电 電 专电 專電 专讯 專訊 消息 报道 報道 報導 电讯 電訊 特稿 特訊 特讯 快讯 综合 通讯 通訊 综合报道 綜合報導")
}
