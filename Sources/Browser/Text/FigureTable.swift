import ChineseText

/// The figures of some text blocks as rows that can be put in order.
struct FigureTable {
  /// 原序 按值 按单位 按名目
  enum Order: Int, CaseIterable {
    case text, value, unit, noun
  }

  struct Row {
    /// Which article of the page it stands in, from 0.
    let article: Int
    /// Where it stands in that article's blocks.
    let place: FigurePlace
    let figure: Figure
    let noun: String
    /// The block's text, for the words around the figure.
    let scalars: [Unicode.Scalar]

    var printed: String { String(scalars[figure.range]) }
    var values: String { figure.values.map(\.description).joined(separator: ", ") }
    var unit: String { figure.unit ?? "" }
  }

  private(set) var rows: [Row] = []
  private(set) var order = Order.text

  /// Adds the figures of an article's blocks, in reading order.
  mutating func add(_ blocks: [TextBlock], article: Int = 0) {
    for (index, block) in blocks.enumerated() where block.field != nil {
      let figures = FigureFinder().figures(in: block.scalars)
      let reader = FigureContextReader(block.scalars, figures: figures)
      for (number, figure) in figures.enumerated() {
        let noun = reader.noun(at: number).map { String(block.scalars[$0]) } ?? ""
        rows.append(
          Row(
            article: article, place: FigurePlace(block: index, index: number), figure: figure, noun: noun,
            scalars: block.scalars))
      }
    }
  }

  /// Puts the rows in another order; rows that are alike in it stay in reading order.
  mutating func sort(by order: Order) {
    self.order = order
    let keyed = rows.sorted { ($0.article, $0.place) < ($1.article, $1.place) }.enumerated()
    rows = keyed.sorted { first, second in
      let (a, b) = (first.element, second.element)
      switch order {
      case .text: break
      case .value: if a.largest != b.largest { return a.largest > b.largest }
      case .unit:
        // What has no unit comes last.
        if a.unit != b.unit { return b.unit.isEmpty || (!a.unit.isEmpty && a.unit < b.unit) }
        if a.largest != b.largest { return a.largest > b.largest }
      case .noun:
        if a.noun != b.noun { return b.noun.isEmpty || (!a.noun.isEmpty && a.noun < b.noun) }
        if a.largest != b.largest { return a.largest > b.largest }
      }
      return first.offset < second.offset
    }.map(\.element)
  }
}

extension FigureTable.Row {
  /// What it is sorted by.
  var largest: DecimalNumber { figure.values.max() ?? .zero }
}
