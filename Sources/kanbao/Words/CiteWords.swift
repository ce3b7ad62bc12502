import Citation

/// What is said of citations.
enum CiteWords {
  static let identifiersOrQuery = Wording("要么写编号，要么用 --query", "name ids, or use --query, one of the two")

  /// What the cited articles do not tell, and of how many; nil where all is known.
  static func missing(_ gaps: [CitationGap: Int]) -> Wording? {
    let known = CitationGap.allCases.compactMap { gap in gaps[gap].map { (gap, $0) } }
    guard !known.isEmpty else { return nil }
    return Wording(
      "不详：" + known.map { "\($0.chinese)（\($1) 篇）" }.joined(separator: "、"),
      "unknown: " + known.map { "\($0.english) of \(Counts.articles($1).english)" }.joined(separator: ", "))
  }
}

extension CitationGap {
  fileprivate var chinese: String {
    switch self {
    case .newspaper: "报名"
    case .date: "日期"
    case .page: "版次"
    case .title: "标题"
    }
  }

  fileprivate var english: String {
    switch self {
    case .newspaper: "the newspaper"
    case .date: "the date"
    case .page: "the page"
    case .title: "the headline"
    }
  }
}
