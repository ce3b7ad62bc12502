internal import ChineseText
internal import Search

/// Counts the words that some letters spell in the names a segment knows of its articles: authors, newspapers, sections.
struct SegmentNames {
  let member: IndexSnapshot.Member
  let matcher: PinyinMatcher
  let scope: TextScope
  let folds: FoldOptions

  /// Adds all words; some, when the task is cancelled. Every name is read once, however many articles it stands with.
  func count(into counts: inout PinyinWords) {
    var known: [UInt32: Set<[Unicode.Scalar]>] = [:]
    for page in 0..<member.reader.pageCount where !member.deletedPages.contains(page) && !Task.isCancelled {
      for article in member.reader.articles(ofPage: page) {
        var found: Set<[Unicode.Scalar]> = []
        for name in names(ofArticle: article, on: page) {
          let words = known[name] ?? self.words(in: name)
          known[name] = words
          found.formUnion(words)
        }
        counts.add(found)
      }
    }
  }

  private func names(ofArticle article: Int, on page: Int) -> [UInt32] {
    switch scope {
    case .author: member.reader.authors(ofArticle: article)
    case .newspaper: [member.reader.pageNewspapers.entry(UInt32.self, page)]
    case .section: [member.reader.pageSections.entry(UInt32.self, page)]
    default: []
    }
  }

  private func words(in name: UInt32) -> Set<[Unicode.Scalar]> {
    let scalars = FoldedText(Array((member.reader.names.name(Int(name)) ?? "").unicodeScalars), options: folds).scalars
    var found: Set<[Unicode.Scalar]> = []
    matcher.forEachWord(in: scalars[...]) { found.insert(Array(scalars[$0])) }
    return found
  }
}
