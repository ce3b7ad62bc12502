import ChineseText
import Newspaper

/// What JSON says of a figure, wherever it was found.
enum FigureRecord {
  static func members(of figure: Figure, text: String) -> [(name: String, value: JSON)] {
    [
      ("start", .integer(figure.range.lowerBound)), ("end", .integer(figure.range.upperBound)),
      ("text", .text(text)), ("kind", .text(figure.kind.rawValue)),
      ("values", .array(figure.values.map { .number($0.description) })),
      ("unit", JSON(figure.unit)), ("qualifier", JSON(qualifier(of: figure))),
    ]
  }

  /// What the words around it say: what is counted, what it is held against, how far off the number may lie.
  static func members(of context: FigureContext, in scalars: [Unicode.Scalar]) -> [(name: String, value: JSON)] {
    [
      ("noun", JSON(context.noun.map { String(scalars[$0]) })),
      ("comparison", JSON(context.comparison?.relation.rawValue)),
      ("comparedBy", JSON(context.comparison.map { String(scalars[$0.words]) })),
      ("atLeast", number(context.bounds.atLeast)), ("atMost", number(context.bounds.atMost)),
    ]
  }

  private static func number(_ number: DecimalNumber?) -> JSON { number.map { .number($0.description) } ?? .null }

  /// Qualifiers as printed, several with a blank between: `近 余` for 近20余万元.
  static func qualifier(of figure: Figure) -> String? {
    figure.qualifiers.isEmpty ? nil : figure.qualifiers.joined(separator: " ")
  }
}

/// How JSON names a field: a paragraph by its number from 0, the others by what they are.
enum FieldRecord {
  static func json(of field: ArticleField) -> JSON {
    if case .paragraph(let index) = field { return .integer(index) }
    return .text(name(of: field))
  }

  static func name(of field: ArticleField) -> String {
    switch field {
    case .kicker: return "kicker"
    case .headline: return "headline"
    case .deck: return "deck"
    case .byline: return "byline"
    case .crosshead(let index): return "crosshead:\(index)"
    case .paragraph: return "paragraph"
    }
  }
}

extension String {
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
