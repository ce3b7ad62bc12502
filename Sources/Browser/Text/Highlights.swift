import ChineseText
import Newspaper
import Search

/// What is to be made visible in a text: hits by field, and which hit and figure are the current ones, and where lines of the source meet.
struct Highlights {
  private(set) var hits: [PartField: [Range<Int>]] = [:]
  /// What stands on the source line that is looked at.
  var pieces: [PartField: [Range<Int>]] = [:]
  /// The characters on either side of the places where lines were joined.
  var seams: [PartField: [Range<Int>]] = [:]
  /// What is selected, or what a clipping holds.
  var selected: [PartField: [Range<Int>]] = [:]
  let currentHit: ReadingHit?
  /// Block and range of the figure the reader stands on.
  let currentFigure: FigurePlace?

  init(hits: [ReadingHit] = [], currentHit: ReadingHit? = nil, currentFigure: FigurePlace? = nil) {
    self.init(ReadingHits(hits), currentHit: currentHit, currentFigure: currentFigure)
  }

  init(_ hits: ReadingHits, currentHit: ReadingHit?, currentFigure: FigurePlace? = nil) {
    self.hits = hits.byField
    self.currentHit = currentHit
    self.currentFigure = currentFigure
  }
}

/// A field of one part of a reading.
struct PartField: Hashable {
  /// Counted from 0.
  var part: Int
  var field: ArticleField
}

/// A match in one part of a reading.
struct ReadingHit: Hashable {
  var field: PartField
  /// Half-open, in Unicode scalars of the field's text.
  var range: Range<Int>
}

/// All matches in a reading, in order, and by field: a search of a long text has hundreds of thousands.
struct ReadingHits {
  let all: [ReadingHit]
  let byField: [PartField: [Range<Int>]]

  init(_ hits: [ReadingHit] = []) {
    all = hits
    byField = hits.reduce(into: [:]) { $0[$1.field, default: []].append($1.range) }
  }
}

/// A figure of a text: its block and its number among the block's figures.
struct FigurePlace: Hashable, Comparable {
  var block: Int
  var index: Int

  static func < (a: Self, b: Self) -> Bool { (a.block, a.index) < (b.block, b.index) }
}
