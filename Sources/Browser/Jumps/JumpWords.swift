/// What is said of jumps, marks and reading on.
enum JumpPhrase {
  case noEarlierPlace, noLaterPlace
  case markNeedsText, marked(String), unmarked(String), noMark(String), noMarks, nothingRead, marksTitle, historyTitle
  case noSection(forward: Bool), sameDayTitle(String), noSameDay, noAuthor, noMoreBy(String), onePart
  case nextArticle(String), nextPage(String), nothingFurther
}

extension JumpPhrase {
  /// In Chinese and in English.
  var words: (chinese: String, english: String) {
    switch self {
    case .noEarlierPlace: ("没有更早的位置", "no earlier place")
    case .noLaterPlace: ("没有更后的位置", "no later place")
    case .markNeedsText: ("打开一篇才能做记号", "open an article to mark a place in it")
    case .marked(let name): ("已记为 \(name)", "marked as \(name)")
    case .unmarked(let name): ("去掉了记号 \(name)", "mark \(name) taken away")
    case .noMark(let name): ("没有记号 \(name)", "no mark \(name)")
    case .noMarks: ("还没有记号；阅读时用 :mark 名字", "no marks yet; while reading, :mark NAME sets one")
    case .nothingRead: ("还没有读过", "nothing read yet")
    case .marksTitle: ("记号", "Marks")
    case .historyTitle: ("读过的", "What was read")
    case .noSection(true): ("后面没有同名的版", "no page of this name in a later issue")
    case .noSection(false): ("前面没有同名的版", "no page of this name in an earlier issue")
    case .sameDayTitle(let day): ("\(day) 各年", "\(day) in other years")
    case .noSameDay: ("别的年份没有这一天的报纸", "no issue of this day in another year")
    case .noAuthor: ("本篇没有署名", "the article names no author")
    case .noMoreBy(let name): ("\(name) 没有更多的稿件了", "no more articles by \(name)")
    case .onePart: ("本篇没有转版", "the article is all on this page")
    case .nextArticle(let title): ("完 · 空格读下一篇：\(title)", "end · Space for the next: \(title)")
    case .nextPage(let name): ("本版完 · 空格读\(name)", "end of the page · Space for \(name)")
    case .nothingFurther: ("完", "end")
    }
  }
}
