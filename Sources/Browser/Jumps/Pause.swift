import Newspaper

extension TextBlock {
  /// The line at the end of a text that says what Space goes on with.
  static func pause(after place: ReadingPlace, on page: LoadedPage, in session: Session) -> TextBlock {
    let phrase: JumpPhrase
    if page.summaries.indices.contains(place.article + 1) {
      phrase = .nextArticle(page.summaries[place.article + 1].title)
    } else if let next = session.page(after: place.page, by: 1) {
      let isSameIssue = session.issueNumber(of: next) == session.issueNumber(of: place.page)
      let name = isSameIssue ? PageTitle.shortText(of: next, in: session) : PageTitle.text(of: next, in: session)
      phrase = .nextPage(name)
    } else {
      phrase = .nothingFurther
    }
    return TextBlock(role: .pause, field: nil, text: "── " + session.say(.jump(phrase)), spaceBefore: 1)
  }
}
