import Newspaper

extension Session {
  /// The page of the same name in the nearest issue of the newspaper, one way or the other; of the same number where
  /// names are not known. Nil where no issue has one.
  func samePage(as reference: PageReference, forward: Bool) -> PageReference? {
    guard let start = issueNumber(of: reference) else { return nil }
    let known = loaded.page(reference)?.page
    let section = listed(reference).section ?? known?.section
    let number = listed(reference).number ?? known?.number
    let step = forward ? 1 : -1
    var issue = start + step
    while issues.indices.contains(issue), issues[issue].newspaper == issues[start].newspaper {
      if let page = Self.page(section, number, of: issues[issue]) { return page }
      issue += step
    }
    return nil
  }

  private static func page(_ section: String?, _ number: PageNumber?, of issue: Issue) -> PageReference? {
    if let section, issue.pages.contains(where: { $0.section != nil }) {
      return issue.pages.first { $0.section == section }
    }
    return number.flatMap { number in issue.pages.first { $0.number == number } }
  }
}
