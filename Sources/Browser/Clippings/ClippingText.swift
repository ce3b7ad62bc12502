import ChineseText
import Newspaper
import Terminal

/// A clipping as a text to be set: where it was printed, its words, and what is said of it.
struct ClippingText {
  let clipping: Clipping
  /// Nil as long as nobody knows.
  let found: FoundPlace?
  let session: Session

  var blocks: [TextBlock] {
    [origin, TextBlock(role: .headline, field: nil, text: clipping.source.headline, spaceBefore: 0)] + quotation + facts
  }

  private var origin: TextBlock {
    let source = clipping.source
    let place = [ClippingRow.origin(of: source, session), source.section].compactMap { $0 }.joined(separator: " ")
    let authors = source.authors.map { $0.role.isEmpty ? $0.name : "\($0.role) \($0.name)" }.joined(separator: "、")
    let text = [place, authors].filter { !$0.isEmpty }.joined(separator: " · ")
    return TextBlock(role: .kicker, field: nil, text: text, spaceBefore: 0)
  }

  private var quotation: [TextBlock] {
    clipping.passages.filter { $0.field != .headline || $0.text != clipping.source.headline }.enumerated()
      .flatMap { index, passage in block(of: passage, isFirst: index == 0).parted }
  }

  /// Set as the reader sets it.
  private func block(of passage: Passage, isFirst: Bool) -> TextBlock {
    let role: StyleRole
    switch passage.field {
    case .kicker: role = .kicker
    case .headline: role = .headline
    case .deck: role = .deck
    case .byline: role = .byline
    case .crosshead: role = .crosshead
    case .paragraph: role = .body
    }
    let isParagraph = role == .body
    return TextBlock(
      role: role, field: nil, text: passage.text, spaceBefore: isFirst || role == .crosshead ? 1 : 0,
      indent: isParagraph && passage.range.lowerBound == 0 ? 4 : 0, runIns: figures(in: passage))
  }

  /// The figure that was stood on, where it stands in its sentence.
  private func figures(in passage: Passage) -> [Range<Int>] {
    guard let figure = clipping.figure.map({ Array($0.unicodeScalars) }), !figure.isEmpty else { return [] }
    let text = Array(passage.text.unicodeScalars)
    let start = text.indices.first { text[$0...].starts(with: figure) }
    return start.map { [$0..<$0 + figure.count] } ?? []
  }

  // MARK: Facts

  private var facts: [TextBlock] {
    let note = clipping.note.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var rows: [(label: ClippingPhrase?, text: String)] = []
    for (index, line) in note.enumerated() where !clipping.note.isEmpty {
      rows.append((index == 0 ? .note : nil, line))
    }
    if !clipping.tags.isEmpty { rows.append((.tags, clipping.tags.map { "#" + $0 }.joined(separator: " "))) }
    rows += [(.keptOn, keptOn), (.place, place), (.present, present)]
    return rows.enumerated().map { index, row in
      let label = row.label.map { session.say(.clippings($0)) } ?? ""
      return TextBlock(
        role: .body, field: nil, text: row.text, spaceBefore: index == 0 ? 1 : 0, inset: 6, gutter: label)
    }
  }

  private var keptOn: String {
    let local = Moment(seconds: clipping.kept.seconds + session.kept.secondsEast).description
    let clock = local.replacing("T", with: " ").prefix(16)
    return clock + " · " + session.say(.clippings(.kind(clipping.kind)))
  }

  private var place: String {
    let name = TextFilter(.revealing).shown(bytes: clipping.source.path.bytes[...])
    guard let first = clipping.source.lines.first, let last = clipping.source.lines.last else { return name }
    return name + " " + session.say(.clippings(.lines(first == last ? "\(first)" : "\(first)-\(last)")))
  }

  private var present: String {
    guard let found else { return session.say(.clippings(.looking)) }
    let state = session.say(.clippings(.state(found.state, standsAsKept: found.standsAsKept)))
    guard found.state == .moved, let page = found.page else { return state }
    let name = page.path == clipping.source.path ? PageTitle.text(of: page, in: session) : page.path.lossyText
    return state + "：" + TextFilter(.revealing).shown(name.unicodeScalars)
  }
}
