public import ChineseText
public import Newspaper

/// What is known of an answer to a question for figures at one moment.
public struct FigureAnswer: Hashable, Sendable {
  /// The rows asked for, in their order; empty where groups were asked for.
  public var entries: [FigureEntry]
  /// The groups asked for, those of most figures first.
  public var groups: [FigureGroup]
  /// How many rows the whole table has: figures, or groups of them.
  public var count: Int
  /// How many figures there are.
  public var figureCount: Int
  public var isComplete: Bool

  public init(
    entries: [FigureEntry] = [], groups: [FigureGroup] = [], count: Int = 0, figureCount: Int = 0,
    isComplete: Bool = false
  ) {
    self.entries = entries
    self.groups = groups
    self.count = count
    self.figureCount = figureCount
    self.isComplete = isComplete
  }
}

/// A figure with where it stands and what is said around it.
public struct FigureEntry: Hashable, Sendable {
  public var page: PageReference
  /// The article's place on its page, counted from 0.
  public var place: Int
  public var newspaper: String?
  public var date: IssueDate?
  public var pageNumber: PageNumber?
  public var headline: String?
  public var field: ArticleField
  /// Which figure of its article it is, counted from 0.
  public var number: Int
  /// Its range lies in the field's text.
  public var figure: Figure
  /// What is counted; nil where the text does not say it beside the figure.
  public var noun: String?
  public var comparison: FigureComparison.Relation?
  /// The words it stands in.
  public var sentence: String
  /// The figure's place in the sentence, in Unicode scalars.
  public var range: Range<Int>

  public init(
    page: PageReference, place: Int, newspaper: String? = nil, date: IssueDate? = nil, pageNumber: PageNumber? = nil,
    headline: String? = nil, field: ArticleField, number: Int, figure: Figure, noun: String? = nil,
    comparison: FigureComparison.Relation? = nil, sentence: String, range: Range<Int>
  ) {
    self.page = page
    self.place = place
    self.newspaper = newspaper
    self.date = date
    self.pageNumber = pageNumber
    self.headline = headline
    self.field = field
    self.number = number
    self.figure = figure
    self.noun = noun
    self.comparison = comparison
    self.sentence = sentence
    self.range = range
  }

  /// As printed.
  public var printed: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: Array(sentence.unicodeScalars)[range])
    return String(text)
  }

  /// Where its article is kept.
  public var article: ArticlePlace { ArticlePlace(path: page.path, part: page.part ?? 1, article: place) }
}

/// Figures that are counted together.
public struct FigureGroup: Hashable, Sendable {
  /// What they have in common.
  public struct Key: Hashable, Sendable {
    public var grouping: FigureGrouping
    public var unit: String?
    /// Nil where grouping is by unit alone.
    public var noun: String?

    public init(grouping: FigureGrouping, unit: String?, noun: String? = nil) {
      self.grouping = grouping
      self.unit = unit
      self.noun = noun
    }
  }

  public var key: Key
  public var count: Int
  /// Of quantities with one value, ranges left out.
  public var sum: DecimalNumber
  /// Of quantities; nil where there are only dates, ordinals and labels.
  public var least: DecimalNumber?
  public var most: DecimalNumber?

  public init(
    key: Key, count: Int = 0, sum: DecimalNumber = .zero, least: DecimalNumber? = nil, most: DecimalNumber? = nil
  ) {
    self.key = key
    self.count = count
    self.sum = sum
    self.least = least
    self.most = most
  }

  /// Whether the sum means something: shares, ratios, ages and rates do not add up, nor do figures without a unit.
  public var addsUp: Bool {
    guard let unit = key.unit, least != nil else { return false }
    return !unit.contains("/") && !Self.ratios.contains(unit)
  }

  private static let ratios: Set<String> = [
    "%", "‰", "‱", "百分点", "基点", "成", "倍", "折", "番", "岁", "旬", "度", "℃", "点", "级",
  ]

  /// Counts a figure in.
  public mutating func add(_ figure: Figure) { add(figure.values, isQuantity: figure.kind.isQuantity) }

  /// Counts a figure in, by its values.
  public mutating func add(_ values: [DecimalNumber], isQuantity: Bool) {
    count += 1
    guard isQuantity, let low = values.min(), let high = values.max() else { return }
    if low == high { sum = sum + high }
    take(low, high)
  }

  /// Counts other figures in that have the same in common.
  public mutating func merge(_ other: FigureGroup) {
    count += other.count
    sum = sum + other.sum
    if let low = other.least, let high = other.most { take(low, high) }
  }

  private mutating func take(_ low: DecimalNumber, _ high: DecimalNumber) {
    least = min(least ?? low, low)
    most = max(most ?? high, high)
  }
}

extension FigureGroup {
  /// The order groups come in: most figures first, those alike by name.
  public static func precedes(_ a: FigureGroup, _ b: FigureGroup) -> Bool {
    if a.count != b.count { return a.count > b.count }
    if a.key.noun != b.key.noun { return (a.key.noun ?? "\u{10FFFF}") < (b.key.noun ?? "\u{10FFFF}") }
    return (a.key.unit ?? "\u{10FFFF}") < (b.key.unit ?? "\u{10FFFF}")
  }
}
