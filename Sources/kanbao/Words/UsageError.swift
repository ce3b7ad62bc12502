/// Arguments that the parser refused.
struct UsageError: Error, Explainable {
  /// The parser's own sentence, which is English.
  let parserMessage: String
  /// The subcommand whose help tells more; nil before one is known.
  let command: String?

  var status: Status { .wrongUsage }

  var wording: Wording {
    let help = ["kanbao", command, "--help"].compactMap { $0 }.joined(separator: " ")
    let sentence = parserMessage.split(separator: "\n").joined(separator: " ")
    return Wording("\(Self.chinese(for: sentence))；用法见 \(help)", "\(sentence); see \(help)")
  }

  /// The parser's commonest sentences; what stands for the quoted parts is kept.
  private static let sentences: [(english: String, chinese: String)] = [
    ("Unknown option '", "没有这个选项 '"),
    ("Missing value for '", "这个选项缺值 '"),
    ("Missing expected argument '", "缺参数 '"),
    ("Missing one of: '", "以下缺其一 '"),
    ("Unexpected argument '", "多了参数 '"),
    ("The value '", "值不合用 '"),
    ("The option '", "这个选项不带值 '"),
  ]

  private static func chinese(for sentence: String) -> String {
    guard let known = sentences.first(where: { sentence.hasPrefix($0.english) }) else { return "用法有误：\(sentence)" }
    let quoted = sentence.dropFirst(known.english.count).prefix { $0 != "'" }
    return known.chinese + quoted + "'"
  }
}
