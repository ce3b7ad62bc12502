import Newspaper
import Search

/// What is said of saved searches, in both languages.
enum SavedSearchPhrase {
  case title, none, count(Int), articles(Int), fingerprint(String), neverRun, ranOn(String), running
  case saved(String), removed(String), putBack(String), nothingToSave, nothingRemoved
  case changes(SearchDifference), unchanged(Int), newOnes(Int), changedOnes(Int), vanishedOnes(Int)
  case question, lastRun, answer, hint

  var pair: (chinese: String, english: String) {
    switch self {
    case .title: ("存下的搜索", "Saved searches")
    case .none:
      ("还没有存下的搜索；搜索后用 :save 名字 存下", "no saved searches yet; after a search, :save NAME saves it")
    case .count(let n): ("\(n) 个", n == 1 ? "1 search" : "\(n) searches")
    case .articles(let n): ("\(n) 篇", n == 1 ? "1 article" : "\(n) articles")
    case .fingerprint(let digits): ("指纹 \(digits)", "fingerprint \(digits)")
    case .neverRun: ("没有跑过", "never run")
    case .ranOn(let day): (day, day)
    case .running: ("正在重跑…", "running…")
    case .saved(let name): ("已存下搜索“\(name)”", "search “\(name)” is saved")
    case .removed(let name): ("已删“\(name)”；U 取回", "removed “\(name)”; U puts it back")
    case .putBack(let name): ("已取回“\(name)”", "“\(name)” is back")
    case .nothingToSave: ("没有可存的搜索；先用 / 搜索", "nothing to save; search first with /")
    case .nothingRemoved: ("没有可取回的搜索", "nothing to put back")
    case .changes(let difference): Self.words(of: difference)
    case .unchanged(let n): ("与上次相同，\(n) 篇", "the same as last time, \(n == 1 ? "1 article" : "\(n) articles")")
    case .newOnes(let n): ("新增 \(n) 篇", "\(n) new")
    case .changedOnes(let n): ("变动 \(n) 篇", "\(n) changed")
    case .vanishedOnes(let n): ("消失 \(n) 篇", "\(n) vanished")
    case .question: ("查询", "Query")
    case .lastRun: ("上次", "Run")
    case .answer: ("结果", "Found")
    case .hint: ("回车重跑，再按回车看结果", "Enter runs it again; Enter once more shows the results")
    }
  }

  /// `+2 ~1 −1`, or `=` where nothing has changed.
  private static func words(of difference: SearchDifference) -> (chinese: String, english: String) {
    guard !difference.isEmpty else { return ("=", "=") }
    let counts = [("+", difference.new.count), ("~", difference.changed.count), ("-", difference.vanished.count)]
    let text = counts.filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }.joined(separator: " ")
    return (text, text)
  }
}
