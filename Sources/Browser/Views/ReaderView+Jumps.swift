import ChineseText
import Newspaper
import Search

// Sections, paragraphs and figures: places of the text that keys walk.
extension ReaderView {
  var sections: [TextPlace] { layout?.source.sections ?? [] }

  var paragraphs: [TextPlace] { layout?.source.paragraphs ?? [] }

  /// The section that the top of the window lies in, counted from 0.
  var currentSection: Int {
    guard let layout else { return 0 }
    let next = layout.row(top, movedBy: 1)
    let isLast = next == top
    return (sections.lastIndex { isLast || layout.stands($0, above: next) }) ?? 0
  }

  mutating func jump(to places: [TextPlace], forward: Bool, otherwise: Phrase) -> [Action] {
    guard let layout else { return [] }
    let row = { (place: TextPlace) in place == TextPlace() ? RowPlace() : layout.row(of: place) }
    // Only places in the block at the top need a look at their rows: a long text has too many to lay all out.
    let target =
      forward
      ? places.first { $0.block > top.block || $0.block == top.block && row($0) > top }
      : places.last { $0.block < top.block || $0.block == top.block && row($0) < top }
    guard let target else { return [.notice(otherwise)] }
    setTop(row(target))
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
    if let selection { return selectionStatus(selection, in: session) }
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
