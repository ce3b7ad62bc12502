import ChineseText
import Newspaper
import Search

// Sections, paragraphs and figures: places of the text that keys walk.
extension ReaderView {
  /// The beginning, the beginnings of parts on other pages, and every crosshead, own-line and run-in, in order.
  var sections: [TextPlace] {
    guard let layout, !layout.isEmpty else { return [] }
    var places = [TextPlace()]
    for (index, block) in layout.blocks.enumerated() {
      let beginsPart = index > 0 && block.part != layout.blocks[index - 1].part
      if block.role == .crosshead || beginsPart { places.append(TextPlace(block: index)) }
      places += block.runIns.map { TextPlace(block: index, offset: $0.lowerBound) }
    }
    return places
  }

  /// The beginnings of paragraphs.
  var paragraphs: [TextPlace] {
    guard let layout else { return [] }
    return layout.blocks.indices.filter { [.body, .caption].contains(layout.blocks[$0].role) }
      .map { TextPlace(block: $0) }
  }

  /// The section that the top of the window lies in, counted from 0.
  var currentSection: Int {
    guard let layout else { return 0 }
    return (sections.lastIndex { layout.row(of: $0) <= top }) ?? 0
  }

  mutating func jump(to places: [TextPlace], forward: Bool, otherwise: Phrase) -> [Action] {
    guard let layout else { return [] }
    let rows = places.map { $0 == TextPlace() ? RowPlace() : layout.row(of: $0) }
    let target = forward ? rows.first { $0 > top } : rows.last { $0 < top }
    guard let target else { return [.notice(otherwise)] }
    setTop(target)
    return []
  }

  var outline: [Action] {
    guard let layout else { return [] }
    let entries = sections.map { place in
      OutlineView.Entry(place: place, text: outlineText(at: place, in: layout))
    }
    return [.push(OutlineView(entries: entries, selected: currentSection))]
  }

  /// What the outline says of a section: its crosshead, or the headline for the beginning.
  func outlineText(at place: TextPlace, in layout: TextLayout) -> String {
    let block = layout.blocks[place.block]
    if let runIn = block.runIns.first(where: { $0.lowerBound == place.offset }), place != TextPlace() {
      return String(block.scalars[runIn])
    }
    if place == TextPlace(), let article = reading?.parts.first?.article { return ArticleSummary.title(of: article) }
    return String(block.scalars[...])
  }
}

// MARK: - Status

extension ReaderView {
  /// What the foot of the screen says of the hit or figure the reader stands on.
  func status(in session: Session) -> String? {
    if let currentHit { return hitStatus(currentHit, in: session) }
    if session.search?.scope == .article, hitsOfSearch == session.search?.number, hits.isEmpty {
      return session.say(.noHitsInArticle)
    }
    return figureStatus(in: session)
  }

  /// Whether the answer to the last search is still to come for this article.
  func isFinding(in session: Session) -> Bool { session.search.map { $0.number != hitsOfSearch } ?? false }

  /// `2/3 处`; nil when the reader stands on no hit.
  func hitPosition(in session: Session) -> String? {
    currentHit.map { session.say(.hitPosition($0 + 1, hits.count)) }
  }

  private func hitStatus(_ index: Int, in session: Session) -> String {
    let position = session.say(.hitPosition(index + 1, hits.count))
    guard let search = session.search else { return position }
    let scope = session.say(.scope(.article))
    let part = reading?.parts[hits[index].field.part].place ?? place
    guard search.scope != .article, let number = search.index(of: part.page, place: part.article) else {
      return "\(position) · \(scope)  \(search.text)"
    }
    return "\(position) · \(scope)  \(number + 1)/\(session.say(.articleCount(search.answer.count)))  \(search.text)"
  }
}
