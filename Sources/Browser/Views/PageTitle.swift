import Newspaper

/// How a page is named in a header: newspaper, date, number, section, as far as they are known.
enum PageTitle {
  static func text(of reference: PageReference, in session: Session) -> String {
    let reference = session.listed(reference)
    let issue = session.issue(of: reference)
    let known = session.loaded.page(reference)?.page
    let newspaper = issue?.newspaper ?? known?.newspaper
    let date = (issue?.date ?? known?.date)?.description ?? issue?.name
    var parts = [newspaper, date].compactMap { $0 } + pageParts(of: reference, in: session)
    // A lone file is issue and page at once; its name need not stand twice.
    if parts.count > 1, parts[0] == parts[1] { parts.removeFirst() }
    return parts.joined(separator: " ")
  }

  /// Number and section alone, for a place where the issue is known.
  static func shortText(of reference: PageReference, in session: Session) -> String {
    pageParts(of: session.listed(reference), in: session).joined(separator: " ")
  }

  private static func pageParts(of reference: PageReference, in session: Session) -> [String] {
    let known = session.loaded.page(reference)?.page
    let number = (reference.number ?? known?.number).map { session.say(.pageNumber($0.description)) } ?? reference.name
    return [number, reference.section ?? known?.section].compactMap { $0 }
  }
}
