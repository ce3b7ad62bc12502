internal import Newspaper
internal import Search

/// Asks every article of a segment, from the text the segment keeps.
struct SegmentScan {
  let member: IndexSnapshot.Member
  let condition: Condition
  let request: SearchRequest
  let pages: Set<PageReference>?

  func scan(into result: inout ScanResult) {
    let matcher = ArticleMatcher(condition, folds: request.folds)
    let scan = PageScan(holdings: NoHoldings(), matcher: matcher, order: request.order, limit: request.limit)
    for index in 0..<member.reader.pageCount where !member.deletedPages.contains(index) {
      if Task.isCancelled { return }
      let page = member.reader.wholePage(index)
      let reference = page.reference(from: member.reader.source(ofPage: index).reference)
      guard pages?.contains(reference) ?? true else { continue }
      result.addPage()
      scan.scan(page, at: reference, into: &result)
    }
  }
}

private struct NoHoldings: Holdings {
  let issues: [Issue] = []
  let problems: [Problem] = []
  func page(_ reference: PageReference) throws(HoldingsError) -> Page {
    throw .unavailable(Problem(path: reference.path, cause: .unreadable(errno: 2)))
  }
}
