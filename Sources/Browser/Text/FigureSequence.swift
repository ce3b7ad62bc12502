import Newspaper

/// How many figures stand before a place of a reading: their places were noted off the key loop, when the page was read.
struct FigureSequence {
  private struct Field {
    /// Figures of the fields before it.
    let before: Int
    /// Where each begins in the field's text, in order.
    let starts: [Int32]
  }

  private var fields: [PartField: Field] = [:]
  /// Figures of the whole text.
  private(set) var count = 0

  init() {}

  init(_ reading: Reading) {
    for (index, part) in reading.parts.enumerated() {
      add(part.article, part.page.summaries[part.place.article], as: index)
    }
  }

  /// Of one article by itself.
  init(_ article: Article, _ summary: ArticleSummary) {
    add(article, summary, as: 0)
  }

  private mutating func add(_ article: Article, _ summary: ArticleSummary, as part: Int) {
    for (field, starts) in zip(article.fields, summary.figureStarts) {
      fields[PartField(part: part, field: field)] = Field(before: count, starts: starts)
      count += starts.count
    }
  }

  /// Figures before an offset of the field that a block shows.
  func count(before offset: Int, in block: TextBlock) -> Int {
    guard let field = block.partField.flatMap({ fields[$0] }) else { return 0 }
    return field.before + Self.count(of: field.starts, before: offset)
  }

  /// Whether any figure begins in a block; finds none out and lays nothing out.
  func hasFigures(in block: TextBlock) -> Bool {
    guard let field = block.partField.flatMap({ fields[$0] }) else { return false }
    let end = block.start + block.scalars.count
    return Self.count(of: field.starts, before: end) > Self.count(of: field.starts, before: block.start)
  }

  private static func count(of starts: [Int32], before offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
