import ChineseText
import Newspaper
import Search

/// What is to be made visible in a text: hits by field, and which hit and figure are the current ones.
struct Highlights {
  var hits: [ArticleField: [Range<Int>]] = [:]
  var currentHit: Match?
  /// Block and range of the figure the reader stands on.
  var currentFigure: FigurePlace?

  init(matches: [Match] = [], currentHit: Match? = nil, currentFigure: FigurePlace? = nil) {
    for match in matches { hits[match.field, default: []].append(match.range) }
    self.currentHit = currentHit
    self.currentFigure = currentFigure
  }
}

/// A figure of a text: its block and its number among the block's figures.
struct FigurePlace: Hashable, Comparable {
  var block: Int
  var index: Int

  static func < (a: Self, b: Self) -> Bool { (a.block, a.index) < (b.block, b.index) }
}
