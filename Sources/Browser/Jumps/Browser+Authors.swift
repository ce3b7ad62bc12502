import Newspaper
import Search

// The next article of the same author: a search for the name, and a step through what it found.
extension Browser {
  mutating func nextByAuthor() -> [Effect] {
    guard let name = authorShown else {
      session.notice = session.say(.jump(.noAuthor))
      return []
    }
    authorSought = name
    let text = "author:\"\(name)\""
    if let search = session.search, search.text == text, search.scope == .archive, search.answer.isComplete {
      goOnByAuthor()
      return []
    }
    return ask(text, scope: .archive)
  }

  /// Goes to the article after the one that is shown, once all of the author's are known.
  mutating func goOnByAuthor() {
    guard let name = authorSought, let search = session.search, search.answer.isComplete else { return }
    authorSought = nil
    let places = search.answer.hits.map { ReadingPlace(page: session.listed($0.page), article: $0.place) }
    let here = placeShown.flatMap(places.lastIndex)
    guard let next = here.map({ $0 + 1 }) ?? places.indices.first, places.indices.contains(next) else {
      session.notice = session.say(.jump(.noMoreBy(name)))
      return
    }
    let left = spot
    show(TextSpot(page: places[next].page, article: places[next].article))
    noteJump(from: left, by: .sameAuthor)
  }

  private var placeShown: ReadingPlace? {
    (view as? ReaderView)?.placeInView ?? (view as? ArticlesView)?.selectedPlace
  }

  private var authorShown: String? {
    guard let place = placeShown, let articles = session.loaded.page(place.page)?.page.articles,
      articles.indices.contains(place.article)
    else { return nil }
    return articles[place.article].authors.first?.name
  }
}
