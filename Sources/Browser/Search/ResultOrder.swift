import Search

/// The orders results can be shown in; the last two put the words around the matches in columns.
enum ResultOrder: CaseIterable, Hashable, Sendable {
  case relevance, oldest, newest, figure, leftContext, rightContext

  /// What the engine is asked for: contexts are put in order once they are there.
  var engineOrder: SearchOrder {
    switch self {
    case .relevance, .leftContext, .rightContext: .relevance
    case .oldest: .date
    case .newest: .newestFirst
    case .figure: .figure
    }
  }

  /// Whether it is one of lines around matches, not of articles.
  var isConcordance: Bool { self == .leftContext || self == .rightContext }

  var next: ResultOrder {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  var words: (chinese: String, english: String) {
    switch self {
    case .relevance: ("按相关", "by relevance")
    case .oldest: ("旧的在前", "oldest first")
    case .newest: ("新的在前", "newest first")
    case .figure: ("按数字", "by figure")
    case .leftContext: ("按左文", "by left context")
    case .rightContext: ("按右文", "by right context")
    }
  }
}
