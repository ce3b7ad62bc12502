import Newspaper
import Search

/// What the command line says of saved searches.
enum SearchesWords {
  /// What has become of an answer, or when it was given.
  static func changes(_ difference: SearchDifference?, _ run: SearchRun?) -> Wording {
    guard let difference else {
      let day = run?.moment.date?.description
      return Wording(day ?? "未跑过", day ?? "never run")
    }
    if difference.isEmpty { return Wording("无变化", "unchanged") }
    let counts = (difference.new.count, difference.changed.count, difference.vanished.count)
    return Wording(
      "新 \(counts.0) 变 \(counts.1) 失 \(counts.2)", "new \(counts.0), changed \(counts.1), vanished \(counts.2)")
  }

  static func fault(_ file: String) -> Wording {
    Wording("\(file)：没有名字或查询式，原样留着", "\(file): no name or no query in it; kept as it is")
  }

  static func imported(_ count: Int) -> Wording {
    Wording("已并入 \(count) 个搜索", "imported: \(count == 1 ? "1 search" : "\(count) searches")")
  }

  static func unreadableLine(_ number: Int) -> Wording {
    Wording("第 \(number) 行不是搜索，略过", "line \(number) is no search and was passed over")
  }
}
