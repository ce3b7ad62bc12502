import Newspaper

/// Clippings as a list: those that hold what is asked for, in an order.
struct ClippingList {
  enum Order: Int, CaseIterable, Hashable {
    case kept, printed, headline, tag

    var next: Order { Order.allCases[(rawValue + 1) % Order.allCases.count] }
  }

  let rows: [Clipping]

  /// - Parameters:
  ///   - clippings: In the order they were kept.
  ///   - filter: Words that must all be held; one that begins with `#` is the beginning of a tag.
  ///   - order: Those alike stand in the order they were kept, newest first.
  init(_ clippings: [Clipping], filter: String, order: Order) {
    let words = filter.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    let kept = clippings.filter { clipping in words.allSatisfy { Self.holds($0, clipping) } }
    let newest = kept.enumerated().sorted { ($1.element.kept, $1.offset) < ($0.element.kept, $0.offset) }.map(\.element)
    rows = order == .kept ? newest : Self.sorted(newest, by: order)
  }

  private static func holds(_ word: String, _ clipping: Clipping) -> Bool {
    if word.count > 1, word.hasPrefix("#") || word.hasPrefix("＃") {
      return clipping.tags.contains { $0.lowercased().hasPrefix(word.dropFirst()) }
    }
    let source = clipping.source
    let facts = [source.headline, source.newspaper ?? "", source.date?.description ?? "", source.section ?? ""]
    let texts = facts + source.authors.map(\.name) + clipping.tags + [clipping.note] + clipping.passages.map(\.text)
    return texts.contains { $0.lowercased().contains(word) }
  }

  private static func sorted(_ clippings: [Clipping], by order: Order) -> [Clipping] {
    clippings.enumerated().sorted { first, second in
      let (a, b) = (key(of: first.element, by: order), key(of: second.element, by: order))
      return a == b ? first.offset < second.offset : a < b
    }.map(\.element)
  }

  /// What has no date or no tag comes last.
  private static func key(of clipping: Clipping, by order: Order) -> String {
    switch order {
    case .kept: return ""
    case .printed: return clipping.source.date?.description ?? "\u{10FFFF}"
    case .headline: return clipping.source.headline
    case .tag: return clipping.tags.first ?? "\u{10FFFF}"
    }
  }
}
