/// What is said of settings, in both languages.
extension SettingFault {
  /// One sentence: what was found and what may be meant.
  func words(in language: Language) -> String { language == .chinese ? pair.chinese : pair.english }

  var pair: (chinese: String, english: String) {
    switch self {
    case .wrongCommand(let failure): Browser.phrase(for: failure).pair
    case .notASetting(let name):
      ("\(name) 不是设置；可写 set、theme、map、unmap", "\(name) sets nothing; there are set, theme, map and unmap")
    case .unknownName(let name, let nearest):
      ("没有设置 \(name)" + Self.asks(nearest).chinese, "no setting \(name)" + Self.asks(nearest).english)
    case .unknownValue(let name, let value, let nearest, let all):
      (
        "\(name) 不能是 \(value)" + (nearest == nil ? "；可设 \(all.joined(separator: "|"))" : Self.asks(nearest).chinese),
        "\(name) cannot be \(value)"
          + (nearest == nil ? "; there are \(all.joined(separator: "|"))" : Self.asks(nearest).english)
      )
    case .incomplete(let usage): ("要写成：\(usage)", "to be written as: \(usage)")
    case .unknownKey(let name, let nearest):
      ("没有键 \(name)" + Self.asks(nearest).chinese, "no key \(name)" + Self.asks(nearest).english)
    case .notBound(let keys): ("\(keys) 本来就没有用处", "\(keys) means nothing anyway")
    case .unreadable(let reason): ("读不了：\(reason)", "cannot be read: \(reason)")
    case .unclosed: ("引号没有闭合", "a quotation mark is not closed")
    }
  }

  private static func asks(_ nearest: String?) -> (chinese: String, english: String) {
    nearest.map { ("，是不是 \($0)？", "; did you mean \($0)?") } ?? ("", "")
  }
}

extension SettingOrigin {
  var name: String {
    switch self {
    case .file(let name, let line): "\(name):\(line)"
    case .typed: ":"
    }
  }
}

extension ReadingSetting {
  /// The setting with this name, in the table of all settings.
  var setting: Setting {
    let words = self.words
    return Setting(
      name: rawValue, values: values, chinese: words.chinese, english: words.english,
      read: { value(in: $0.reading) }, write: { _ = apply($0, to: &$1.reading) })
  }

  private var words: (chinese: String, english: String) {
    switch self {
    case .marks: ("标点：照原样，或还原为全角", "marks as printed, or in full width again")
    case .digits: ("数字：照原样、半角或全角", "digits as printed, in half or in full width")
    case .level: ("避头尾的宽严", "how strictly marks are kept off line starts and ends")
    case .hang: ("行末标点可悬出版心", "marks may hang right of the measure")
    case .measure: ("一行至多几格", "how wide a line may be, in cells")
    case .align: ("版心居中或居左", "where the measure stands in a wider pane")
    case .direction: ("横排或直排", "lines from left to right, or from top to bottom")
    case .hangul: ("韩文按音节或按词换行", "where lines of Korean may end: at syllables or at words")
    }
  }
}
