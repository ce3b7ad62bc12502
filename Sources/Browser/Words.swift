import ChineseText
import Newspaper
import Search

/// Everything the browser itself says, in both languages.
enum Phrase {
  case opening, reading, nothing, indexing(IndexingStatus)
  case pageCount(Int), issueCount(Int), articleCount(Int), fileCount(Int), figureCount(Int)
  case pageNumber(String), sizeInKilobytes(Int)
  case columnKind, columnTitle, columnAuthor, columnLength, columnFigures, columnFirstFigure
  case kind(ArticleKind)
  case weekday(Int), figureKind(FigureKind)
  case figurePosition(Int, Int), figuresTitle, figureOrder(FigureOrder), hitPosition(Int, Int), sectionPosition(
    Int, Int), screenPosition(Int, Int)
  case figures(FigurePhrase)
  case noMoreSections, noMoreParagraphs, noMoreFigures, noFigures, lastArticle, firstArticle, lastPage, firstPage
  case noSearchYet, wrapped, searching(pages: Int), searchingArticle, noHitsInArticle
  case noHits(articles: Int, pages: Int, in: HoldingsExtent?), found(hits: Int?, articles: Int)
  case facet(Facet), unknownValue, peak(String, Int)
  case scope(SearchScope), scopeHint
  case queryError(at: Int), pinyin([PinyinTerm]), pinyinWord(String)
  case outlineTitle, helpTitle, noProblems, problemCount(Int), resultsTitle
  case unknownCommand(String, nearest: String?), missingArgument(String, String), unexpectedArgument(String)
  case noSuchKeys(String), percentNeedsNumber
  case settingProblem(SettingProblem), settingFault(SettingFault), settingsTitle, settingOrigin(SettingOrigin?),
    noColours
  case plainHelp, noSuchEntry
  case dumped(String), notDumped(String)
  case lineRole(LineRole), roleMeaning(LineRole), roleTitle, unknownRole(String, String)
  case sourceLine(Int, article: Int), boundaryCertainty(Int, begins: Bool), joined(rule: String, Int)
  case corrected, correctedElsewhere, notCorrected(String)
  case beginsAlready, saidAlready, nothingToUndo, nothingToRedo
  case export(ExportPhrase), copy(CopyPhrase), shell(ShellPhrase), tour(TourPhrase)
  case shelf(ShelfPhrase), jump(JumpPhrase), finder(FinderPhrase), status(StatusPhrase)
  case screenTooSmall, rawView, cancelled, measure(Measure)
  case clippings(ClippingPhrase), savedSearches(SavedSearchPhrase)
  case search(SearchPhrase)
}

extension Phrase {
  /// The words in a language.
  func text(in language: Language) -> String {
    let words = pair
    return language == .chinese ? words.chinese : words.english
  }

  var pair: (chinese: String, english: String) {
    switch self {
    case .opening: ("正在打开报库…", "opening the archive…")
    case .reading: ("正在读…", "reading…")
    case .nothing: ("（空）", "(nothing)")
    case .pageCount(let n): ("\(n) 版", n == 1 ? "1 page" : "\(n) pages")
    case .indexing(let status): ("索引 \(status.words)", "index \(status.words)")
    case .issueCount(let n): ("\(n) 期", n == 1 ? "1 issue" : "\(n) issues")
    case .articleCount(let n): ("\(n) 篇", n == 1 ? "1 article" : "\(n) articles")
    case .fileCount(let n): ("\(n) 个文件", n == 1 ? "1 file" : "\(n) files")
    case .figureCount(let n): ("\(n) 个数字", n == 1 ? "1 figure" : "\(n) figures")
    case .pageNumber(let n): ("第\(n)版", "page \(n)")
    case .sizeInKilobytes(let n): ("\(n) KB", "\(n) KB")
    case .columnKind: ("体裁", "Kind")
    case .columnTitle: ("标题", "Headline")
    case .columnAuthor: ("作者", "Author")
    case .columnLength: ("字数", "Length")
    case .columnFigures: ("数字", "Figures")
    case .columnFirstFigure: ("首个数字", "First figure")
    case .kind(let kind): kind.words
    case .weekday(let n): (Self.chineseWeekdays[n], Self.englishWeekdays[n])
    case .figureKind(let kind): kind.words
    case .figurePosition(let i, let n): ("数字 \(i)/\(n)", "figure \(i)/\(n)")
    case .figuresTitle: ("数字表", "Figures")
    case .figureOrder(let order): order.words
    case .figures(let phrase): phrase.pair
    case .hitPosition(let i, let n): ("\(i)/\(n) 处", "hit \(i)/\(n)")
    case .sectionPosition(let i, let n): ("§\(i)/\(n)", "§\(i)/\(n)")
    case .screenPosition(let i, let n): ("第 \(i)/\(n) 屏", "screen \(i)/\(n)")
    case .noMoreSections: ("这个方向没有小节了", "no more sections this way")
    case .noMoreParagraphs: ("这个方向没有段落了", "no more paragraphs this way")
    case .noMoreFigures: ("这个方向没有数字了", "no more figures this way")
    case .noFigures: ("没有数字", "no figures")
    case .lastArticle: ("已是最后一篇", "this is the last article")
    case .firstArticle: ("已是第一篇", "this is the first article")
    case .lastPage: ("已是最后一版", "this is the last page")
    case .firstPage: ("已是第一版", "this is the first page")
    case .noSearchYet: ("还没有搜索，按 / 开始", "nothing searched yet; press /")
    case .wrapped: ("转到另一端", "wrapped")
    case .searching(let n): ("搜索中，已搜 \(n) 版", "searching, \(n) pages so far")
    case .searchingArticle: ("搜索中…", "searching…")
    case .noHitsInArticle: ("本篇没有命中", "no hits in this article")
    case .noHits(let articles, let pages, let extent):
      (
        "没有命中；搜了 \(extent?.words.chinese ?? "")\(pages) 版 \(articles) 篇",
        "no hits in \(articles) articles on \(pages) pages\(extent?.words.english ?? "")"
      )
    case .found(let hits?, let articles): ("\(hits) 处 / \(articles) 篇", "\(hits) hits in \(articles) articles")
    case .found(nil, let articles): ("\(articles) 篇", "\(articles) articles")
    case .facet(let facet): facet.words
    case .unknownValue: ("（不详）", "(unknown)")
    case .peak(let name, let n): ("最多 \(name)：\(n) 篇", "most in \(name): \(n)")
    case .scope(let scope): scope.words
    case .scopeHint: ("Tab 换范围", "Tab: scope")
    case .queryError(let at): ("第 \(at + 1) 个字起看不懂", "not understood from character \(at + 1) on")
    case .pinyin(let terms): ("拼音 \(Self.said(terms, "；"))", "pinyin \(Self.said(terms, "; "))")
    case .pinyinWord(let word): ("拼音 \(word)", "pinyin \(word)")
    case .unknownCommand(let name, let nearest): Self.unknownCommand(name, nearest)
    case .missingArgument(let name, let argument): ("\(name) 后面要写 \(argument)", "\(name) needs \(argument)")
    case .unexpectedArgument(let name): ("\(name) 后面不带参数", "\(name) takes nothing after it")
    case .settingProblem(let problem):
      ("\(problem.place)：\(problem.fault.pair.chinese)", "\(problem.place): \(problem.fault.pair.english)")
    case .settingFault(let fault): fault.pair
    case .settingsTitle: ("设置", "Settings")
    case .settingOrigin(let origin): origin.map { ($0.name, $0.name) } ?? ("默认", "default")
    case .noColours: ("这个终端不用颜色", "this terminal shows no colours")
    case .plainHelp:
      (
        "键入编号打开，空行往下，词语搜索，: 后为命令，? 帮助，q 返回",
        "a number opens, an empty line reads on, words search, : begins a command, ? helps, q goes back"
      )
    case .noSuchEntry: ("屏上没有这个编号", "no entry has this number")
    case .noSuchKeys(let keys): ("没有键 \(keys)", "no keys \(keys)")
    case .percentNeedsNumber: ("先按数字：50% 为正中", "a number first: 50% is the middle")
    case .dumped(let path): ("屏幕已写入 \(path)", "screen written to \(path)")
    case .notDumped(let path): ("写不了 \(path)", "cannot write \(path)")
    case .cancelled: ("已停止", "stopped")
    case .outlineTitle: ("提纲", "Outline")
    case .helpTitle: ("帮助", "Help")
    case .noProblems: ("没有问题，所有文件都读了", "no problems; every file was read")
    case .problemCount(let n): ("\(n) 个问题", n == 1 ? "1 problem" : "\(n) problems")
    case .resultsTitle: ("搜索", "Search")
    case .lineRole(let role): role.words
    case .roleMeaning(let role): role.meaning
    case .roleTitle: ("此行为", "What the line is")
    case .unknownRole(let name, let all): ("没有类别 \(name)；有 \(all)", "no role \(name); there are \(all)")
    case .sourceLine(let n, let article): ("第 \(n) 行 属第 \(article) 篇", "line \(n) of article \(article)")
    case .boundaryCertainty(let n, let begins):
      begins ? ("起篇 \(n)%", "begins it \(n)%") : ("不起篇 \(n)%", "inside it \(n)%")
    case .joined(let rule, let n): ("接上行 \(rule) \(n)%", "joined by \(rule) \(n)%")
    case .corrected: ("已校正", "corrected")
    case .correctedElsewhere:
      ("别的程序刚校正过本版，已重读；请再做一次", "another program has just corrected this page; it was read anew, please do it again")
    case .notCorrected(let reason): ("校正没有存下：\(reason)", "the correction was not kept: \(reason)")
    case .beginsAlready: ("此行已是一篇之首", "an article begins on this line already")
    case .saidAlready: ("已这样校正过", "that was said already")
    case .nothingToUndo: ("没有可撤销的校正", "nothing to take back")
    case .nothingToRedo: ("没有可重做的校正", "nothing to do again")
    case .export(let phrase): phrase.pair
    case .shelf(let phrase): phrase.words
    case .clippings(let phrase): phrase.pair
    case .savedSearches(let phrase): phrase.pair
    case .jump(let phrase): phrase.words
    case .finder(let phrase): phrase.words
    case .status(let phrase): phrase.words
    case .copy(let phrase): phrase.pair
    case .shell(let phrase): phrase.pair
    case .tour(let phrase): phrase.pair
    case .screenTooSmall: ("窗口太小", "window too small")
    case .rawView: ("原文行", "source lines")
    case .search(let phrase): phrase.pair
    case .measure(.full): ("行宽不限", "lines as wide as the pane")
    case .measure(let measure): ("行宽 \(measure.rawValue) 格", "lines of \(measure.rawValue) cells at most")
    }
  }

  private static let chineseWeekdays = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"]
  private static let englishWeekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

  /// What letters were taken for, the commonest word first, each with the articles it stands in.
  private static func said(_ terms: [PinyinTerm], _ mark: String) -> String {
    let said = terms.map { term in
      "\(term.letters) → " + term.words.map { "\($0.text) (\($0.articleCount))" }.joined(separator: " ")
    }
    return said.joined(separator: mark)
  }

  private static func unknownCommand(_ name: String, _ nearest: String?) -> (chinese: String, english: String) {
    guard let nearest else { return ("没有命令 \(name)，按 ? 看帮助", "no command \(name); ? shows help") }
    return ("没有命令 \(name)，是不是 \(nearest)？", "no command \(name); did you mean \(nearest)?")
  }
}

extension Facet {
  fileprivate var words: (chinese: String, english: String) {
    switch self {
    case .newspaper: ("报纸", "newspaper")
    case .year: ("年份", "year")
    case .section: ("版名", "section")
    case .author: ("作者", "author")
    case .kind: ("体裁", "kind")
    }
  }
}

extension HoldingsExtent {
  /// How many issues and of which days, to stand in a sentence.
  fileprivate var words: (chinese: String, english: String) {
    let days = period.isEmpty ? ("", "") : ("（\(period)）", " (\(period))")
    return ("\(issueCount) 期\(days.0)", " of \(issueCount) \(issueCount == 1 ? "issue" : "issues")\(days.1)")
  }
}
