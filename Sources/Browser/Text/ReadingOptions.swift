import ChineseText

/// How texts are set on the screen, as far as the person chooses; what is stored and found stays as printed.
struct ReadingOptions: Hashable, Sendable {
  var restoresMarks = false
  var digits = LineOptions.Digits.asPrinted
  var level = LineOptions.Level.news
  /// Whether a mark may hang right of the measure.
  var hangs = false
}

/// One of the options with its name on the `:` line and the values it takes.
enum ReadingSetting: String, CaseIterable {
  case marks, digits, level, hang

  var values: [String] {
    switch self {
    case .marks: ["printed", "full"]
    case .digits: LineOptions.Digits.allCases.map(\.rawValue)
    case .level: LineOptions.Level.allCases.map(\.rawValue)
    case .hang: ["off", "on"]
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
    }
    return true
  }

  /// All of them as they are typed: `marks printed|full  digits …`.
  static var usage: String { allCases.map { "\($0) " + $0.values.joined(separator: "|") }.joined(separator: "  ") }
}

extension Browser {
  /// Reads `digits half` and sets what is shown anew; says what there is to choose where it cannot be read.
  mutating func set(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    let setting = words.first.flatMap(ReadingSetting.init)
    guard words.count == 2, let setting, setting.apply(words[1], to: &session.reading) else {
      session.notice = session.say(.settings(ReadingSetting.usage))
      return
    }
  }
}
