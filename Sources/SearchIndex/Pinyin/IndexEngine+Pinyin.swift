internal import ChineseText
internal import Newspaper
internal import Search

extension IndexSnapshot {
  /// All words that some letters spell, each with its articles: from pairs and names where they tell, else from the text.
  func words(
    spelledBy spelling: PinyinSpelling, in scope: TextScope, of request: SearchRequest
  ) -> PinyinWords {
    let matcher = PinyinMatcher(spelling, folds: request.folds)
    let pages = request.pages.map { Set($0) }
    var counts = PinyinWords()
    for member in members {
      if pages != nil || (request.folds != .all && !scope.isKnownOnly) {
        let scan = PinyinScan(matcher: matcher, scope: scope, folds: request.folds)
        member.read(pages, by: scan, into: &counts)
        continue
      }
      let names = SegmentNames(member: member, matcher: matcher, folds: request.folds)
      if scope.isKnownOnly {
        names.count(scope, into: &counts)
      } else {
        var words = SegmentWords(matcher, in: scope, of: member)
        words.count(into: &counts)
        names.noteAuthors(into: &counts)
      }
    }
    return counts
  }
}

extension IndexSnapshot.Member {
  /// Reads the articles of some pages, or of all for nil.
  fileprivate func read(_ pages: Set<PageReference>?, by scan: PinyinScan, into counts: inout PinyinWords) {
    for index in 0..<reader.pageCount where !deletedPages.contains(index) && !Task.isCancelled {
      if let pages {
        let record = reader.pageRecord(index)
        guard pages.contains(record.page.reference(from: record.reference)) else { continue }
      }
      scan.add(reader.wholePage(index), to: &counts)
    }
  }
}
