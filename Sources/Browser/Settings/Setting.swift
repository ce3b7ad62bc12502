import Citation
import Terminal

/// 设置: one thing a person can choose, on the `:` line or in the settings file.
struct Setting: Sendable {
  let name: String
  /// What it can be.
  let values: [String]
  let chinese: String
  let english: String
  let read: @Sendable (Session) -> String
  /// Called with one of the values only.
  let write: @Sendable (String, inout Session) -> Void

  /// What it is for.
  func summary(in language: Language) -> String { language == .chinese ? chinese : english }

  /// Every setting, in the order they are shown.
  static let all: [Setting] =
    ReadingSetting.allCases.map(\.setting) + [
      Setting(
        name: "theme", values: Theme.names, chinese: "配色；terminal 用终端自己的颜色，mono 不用颜色",
        english: "colours: the terminal's own, of this program, or none (mono)",
        read: { $0.theme.name }, write: { $1.use(Theme.named($0)) }),
      Setting(
        name: "mouse", values: ["off", "on"], chinese: "鼠标：单击选中，双击打开；按住 Shift 仍可用终端自己的选取",
        english: "a click selects, a second opens; with Shift the terminal selects text as it always does",
        read: { $0.usesMouse ? "on" : "off" }, write: { $1.usesMouse = $0 == "on" }),
      Setting(
        name: "citation", values: CitationStyle.allCases.map(\.rawValue), chinese: "复制引文时的著录格式",
        english: "how citations are written when they are copied",
        read: { $0.citationStyle.rawValue },
        write: { $1.citationStyle = CitationStyle(rawValue: $0) ?? $1.citationStyle }),
    ]

  static func named(_ name: String) -> Setting? { all.first { $0.name == name } }
}

/// Where the value of a setting or the meaning of a key comes from.
enum SettingOrigin: Hashable {
  case file(name: String, line: Int)
  /// Typed on the `:` line, or chosen by a key, since the program began.
  case typed
}

/// What keeps a line from setting anything.
enum SettingFault: Error, Hashable {
  case wrongCommand(TypedCommand.Failure)
  /// A command that does something, where only settings can stand.
  case notASetting(String)
  case unknownName(String, nearest: String?)
  case unknownValue(name: String, String, nearest: String?, all: [String])
  /// What the line should look like.
  case incomplete(usage: String)
  case unknownKey(String, nearest: String?)
  case notBound(String)
  case unclosed
  case unreadable(String)
}

/// A line of the settings file that could not be followed.
struct SettingProblem: Hashable {
  /// `settings:3`
  var place: String { file + (line.map { ":\($0)" } ?? "") }

  let file: String
  /// Nil where the whole file is meant.
  let line: Int?
  let fault: SettingFault
}
