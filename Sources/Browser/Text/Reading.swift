import Newspaper

/// What the reader shows as one text: an article, with its parts on other pages (下转, 上接) in reading order.
struct Reading {
  struct Part {
    let place: ReadingPlace
    let page: LoadedPage

    var article: Article { page.page.articles[place.article] }
  }

  /// At least one.
  private(set) var parts: [Part]
  /// The article that was opened, and its page: what is read next stands on it.
  private let opened: ReadingPlace
  private let openedPage: LoadedPage
  /// Pages that hold further parts and have not been read yet.
  private(set) var missing: [PageReference] = []

  /// Follows an article both ways, as far as the pages are known.
  init(_ place: ReadingPlace, of page: LoadedPage, in session: Session) {
    (opened, openedPage) = (place, page)
    let opened = Part(place: place, page: page)
    parts = [opened]
    extend(from: opened, in: session, by: \.continuedFrom, backBy: \.jumpTo) { $0.insert($1, at: 0) }
    extend(from: opened, in: session, by: \.jumpTo, backBy: \.continuedFrom) { $0.append($1) }
  }

  /// Follows links from one part until they lead nowhere, or back to what is there already.
  ///
  /// Only a part that leads back belongs to the reading: a page corrected since the link was made may hold another
  /// article at that place.
  private mutating func extend(
    from part: Part, in session: Session, by link: KeyPath<Article, Continuation?>,
    backBy reverse: KeyPath<Article, Continuation?>, add: (inout [Part], Part) -> Void
  ) {
    var end = part
    while let target = end.article[keyPath: link]?.place {
      let place = ReadingPlace(target, in: session)
      guard !parts.contains(where: { $0.place == place }) else { return }
      guard let page = session.loaded.page(place.page) else {
        if session.loaded[place.page] == nil { missing.append(place.page) }
        return
      }
      guard page.page.articles.indices.contains(place.article) else { return }
      let next = Part(place: place, page: page)
      guard let back = next.article[keyPath: reverse]?.place, ReadingPlace(back, in: session) == end.place else {
        return
      }
      add(&parts, next)
      end = next
    }
  }

  /// Where a place stands among the parts; nil when it is none of them.
  func index(of place: ReadingPlace) -> Int? { parts.firstIndex { $0.place == place } }

  /// Whether every part of another reading that is shown here, too, is read alike.
  func continues(_ other: Reading) -> Bool {
    other.parts.allSatisfy { part in
      index(of: part.place).map { parts[$0].page.isReadLike(part.page) } ?? false
    }
  }

  /// Whether it shows the same parts, read alike.
  func isSame(as other: Reading) -> Bool {
    parts.count == other.parts.count
      && zip(parts, other.parts).allSatisfy {
        $0.place == $1.place && $0.page.isReadLike($1.page)
      }
  }
}

extension ReadingPlace {
  /// The place that a continuation leads to, on the page as the issues list it.
  init(_ place: ArticlePlace, in session: Session) {
    let reference = PageReference(path: place.path, part: place.part, name: place.path.lossyText, byteCount: 0)
    self.init(page: session.listed(reference), article: place.article)
  }
}

extension Reading {
  /// The blocks of all parts. Above a part that begins on another page stands where it was printed.
  func blocks(in session: Session) -> [TextBlock] {
    let text = parts.indices.flatMap { index in
      let part = parts[index]
      var blocks = TextBlock.blocks(of: part.article, on: part.page.page)
      for block in blocks.indices { blocks[block].part = index }
      return index == 0 ? blocks : [pageMark(of: part, at: index, in: session)] + blocks
    }
    var pause = TextBlock.pause(after: opened, on: openedPage, in: session)
    pause.part = parts.count - 1
    return text + [pause]
  }

  private func pageMark(of part: Part, at index: Int, in session: Session) -> TextBlock {
    let text = "── " + PageTitle.shortText(of: part.place.page, in: session) + " ──"
    var mark = TextBlock(role: .dim, field: nil, text: text, spaceBefore: 1)
    mark.part = index
    return mark
  }
}
