/// What the status of index and files is said in.
enum StatusPhrase {
  case title, index, contents, place, holdings, span, read, settings
  case noIndex, making, complete, madeElsewhere, unusable(chinese: String, english: String)
  case segmentCount(Int), readArticles(Int), notRead(Int), doubtful(Int), noPage
}

extension StatusPhrase {
  /// In Chinese and in English.
  var words: (chinese: String, english: String) {
    switch self {
    case .title: ("索引与读档", "Index and files")
    case .index: ("索引", "Index")
    case .contents: ("收入", "In it")
    case .place: ("存于", "Kept in")
    case .holdings: ("馆藏", "Holdings")
    case .span: ("起止", "From, to")
    case .read: ("已读", "Read")
    case .settings: ("设置", "Settings")
    case .noIndex: ("没有；每次搜索都直接读版面", "none; every search reads the pages")
    case .making: ("正在更新", "being brought up to date")
    case .complete: ("完整，与报库一致", "complete, as the archive is")
    case .madeElsewhere: ("另一个程序正在更新", "another program is bringing it up to date")
    case .unusable(let chinese, let english): (chinese, english)
    case .segmentCount(let n): ("\(n) 段", n == 1 ? "1 segment" : "\(n) segments")
    case .readArticles(let n): ("\(n) 篇", n == 1 ? "1 article" : "\(n) articles")
    case .notRead(let n): ("未读 \(n)", n == 1 ? "1 not read" : "\(n) not read")
    case .doubtful(let n): ("读了，但有疑 \(n)", n == 1 ? "1 read with a doubt" : "\(n) read with a doubt")
    case .noPage: ("不属于任何一版", "it is no page of the archive")
    }
  }
}
