import ChineseText
import Citation

/// How texts are set on the screen, as far as the person chooses; what is stored and found stays as printed.
struct ReadingOptions: Hashable, Sendable {
  var restoresMarks = false
  var digits = LineOptions.Digits.asPrinted
  var level = LineOptions.Level.news
  var hangul = LineOptions.Hangul.syllables
  /// Whether a mark may hang right of the measure.
  var hangs = false
  var measure = Measure.standard
  var alignment = MeasureAlignment.centre
  /// Whether the reader sets texts from top to bottom, in lines from right to left (直排).
  var isVertical = false

  /// The same for places where lines run from left to right whatever the reader does: columns, lists, source lines.
  var horizontal: ReadingOptions {
    var options = self
    options.isVertical = false
    return options
  }
}

/// 行宽: how wide a line may be at most, in cells.
enum Measure: String, CaseIterable, Sendable {
  case narrow = "60"
  case medium = "76"
  /// 40 characters, the most that is read with ease.
  case standard = "80"
  case full

  /// Nil for as wide as the pane.
  var cells: Int? { Int(rawValue) }

  /// The next wider one, and after the widest the narrowest.
  var next: Measure {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}

/// Where the measure stands in a pane that is wider.
enum MeasureAlignment: String, CaseIterable, Sendable {
  case centre, left
}

/// One of the options with its name on the `:` line and the values it takes.
enum ReadingSetting: String, CaseIterable {
  case marks, digits, level, hang, measure, align, direction, hangul

  var values: [String] {
    switch self {
    case .marks: ["printed", "full"]
    case .digits: LineOptions.Digits.allCases.map(\.rawValue)
    case .level: LineOptions.Level.allCases.map(\.rawValue)
    case .hang: ["off", "on"]
    case .measure: Measure.allCases.map(\.rawValue)
    case .align: MeasureAlignment.allCases.map(\.rawValue)
    case .direction: ["horizontal", "vertical"]
    case .hangul: LineOptions.Hangul.allCases.map(\.rawValue)
    }
  }

  /// Changes the option; false for a value that it does not take.
  func apply(_ value: String, to options: inout ReadingOptions) -> Bool {
    guard values.contains(value) else { return false }
    switch self {
    case .marks: options.restoresMarks = value == "full"
    case .digits: options.digits = LineOptions.Digits(rawValue: value) ?? .asPrinted
    case .level: options.level = LineOptions.Level(rawValue: value) ?? .news
    case .hang: options.hangs = value == "on"
    case .measure: options.measure = Measure(rawValue: value) ?? .standard
    case .align: options.alignment = MeasureAlignment(rawValue: value) ?? .centre
    case .direction: options.isVertical = value == "vertical"
    case .hangul: options.hangul = LineOptions.Hangul(rawValue: value) ?? .syllables
    }
    return true
  }

  /// What the option is now.
  func value(in options: ReadingOptions) -> String {
    switch self {
    case .marks: options.restoresMarks ? "full" : "printed"
    case .digits: options.digits.rawValue
    case .level: options.level.rawValue
    case .hang: options.hangs ? "on" : "off"
    case .measure: options.measure.rawValue
    case .align: options.alignment.rawValue
    case .direction: options.isVertical ? "vertical" : "horizontal"
    case .hangul: options.hangul.rawValue
    }
  }
}

extension Browser {
  /// Goes on to the next wider measure and says which it is.
  mutating func changeMeasure() {
    session.reading.measure = session.reading.measure.next
    session.notice = session.say(.measure(session.reading.measure))
  }
}
