/// Looks for figures of one article that contradict each other.
///
/// It says only what is sure: exact numbers of one unit, in forms of words that leave no other reading. What is about, over
/// or nearly so much is never held against another, and numbers in 万 and 亿 only as far as their rounding goes.
public struct FigureCheck: Sendable {
  /// The figures of one of the article's texts.
  struct Text {
    let number: Int
    let text: FigureText
    let figures: [Figure]
    let context: FigureContextReader

    init(_ number: Int, _ scalars: [Unicode.Scalar]) {
      self.number = number
      figures = FigureFinder().figures(in: scalars)
      context = FigureContextReader(scalars, figures: figures)
      text = context.text
    }
  }

  private let texts: [Text]

  /// - Parameter texts: Headlines and paragraphs of one article, in order.
  public init(_ texts: [[Unicode.Scalar]]) {
    self.texts = texts.enumerated().map { Text($0, $1) }
  }

  /// The conflicts, in the order in which their last figures stand in the text.
  public var conflicts: [FigureConflict] {
    let within = texts.flatMap { text in
      text.figures.indices.compactMap { text.sum(at: $0) ?? text.part(at: $0) ?? text.change(at: $0) }
        + text.percents + text.sexes
    }
    return (within + RepeatedSentences(texts).conflicts).sorted { a, b in
      guard let first = a.places.last, let second = b.places.last else { return false }
      return (first.text, first.figure.range.lowerBound) < (second.text, second.figure.range.lowerBound)
    }
  }
}

extension FigureCheck.Text {
  func conflict(_ cause: FigureConflict.Cause, _ indices: [Int], expected: DecimalNumber? = nil) -> FigureConflict {
    FigureConflict(
      cause: cause, places: indices.map { FigureConflict.Place(text: number, figure: figures[$0]) }, expected: expected)
  }

  /// The value of a figure that is meant exactly; nil for any other.
  func exactValue(_ index: Int) -> DecimalNumber? {
    let figure = figures[index]
    guard figure.values.count == 1, figure.qualifiers.isEmpty, [.count, .measure, .money].contains(figure.kind) else {
      return nil
    }
    return figure.values[0]
  }

  /// How far a number may be off because it was rounded: half of its last place where it is printed in 万, 亿 or with a point.
  func rounding(_ index: Int) -> DecimalNumber {
    let figure = figures[index]
    let isRounded = figure.range.contains { text[$0].isOne(of: "万亿兆.点") }
    guard isRounded, let value = figure.values.first, !value.isZero else { return .zero }
    return DecimalNumber(digits: [5], exponent: value.exponent - 1)
  }

  /// Whether two numbers differ by more than rounding explains.
  func differ(_ a: DecimalNumber, _ b: DecimalNumber, rounding: DecimalNumber) -> Bool {
    let difference = a < b ? b - a : a - b
    return rounding < difference
  }

  func haveSameUnit(_ a: Int, _ b: Int) -> Bool {
    figures[a].kind == figures[b].kind && CountingUnits.areAlike(figures[a].unit, figures[b].unit)
  }

  /// Whether a sentence ends between two places.
  func isDivided(_ range: Range<Int>) -> Bool {
    range.contains { text[$0].isOne(of: "。；;！!？?\n") }
  }

  func has(_ words: [StaticString], before index: Int) -> Bool { words.contains { text.has($0, before: index) } }
}

/// Measure words that are taken for each other: 949项 and 949个 count the same.
enum CountingUnits {
  private static let things: Set<String> = ["个", "項", "项", "件", "条", "條", "宗", "起", "桩", "個"]
  private static let people: Set<String> = ["人", "名", "位", "人次"]

  static func areAlike(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return a == b || things.contains(a) && things.contains(b)
      || people.contains(a) && people.contains(b) && a != "人次"
        && b != "人次"
  }
}
