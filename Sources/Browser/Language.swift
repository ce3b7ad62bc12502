/// The language of everything the program itself says; the newspaper's text is never translated.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case chinese = "zh"
  case english = "en"

  /// The language that a POSIX locale name asks for: `zh_TW.UTF-8` is Chinese, everything else English.
  public init(localeName: String) {
    self = localeName.lowercased().hasPrefix("zh") ? .chinese : .english
  }
}
