import Newspaper

/// How a page is named in a header: newspaper, date, number, section, as far as they are known.
enum PageTitle {
  static func text(of reference: PageReference, in session: Session) -> String {
    let reference = session.listed(reference)
    let issue = session.issue(of: reference)
    let known = session.loaded.page(reference)?.page
    let newspaper = issue?.newspaper ?? known?.newspaper
    let date = (issue?.date ?? known?.date)?.description ?? issue?.name
    let number = (reference.number ?? known?.number).map { session.say(.pageNumber($0.description)) } ?? reference.name
    let section = reference.section ?? known?.section
    var parts = [newspaper, date, number, section].compactMap { $0 }
    // A lone file is issue and page at once; its name need not stand twice.
    if parts.count > 1, parts[0] == parts[1] { parts.removeFirst() }
    return parts.joined(separator: " ")
  }
}
