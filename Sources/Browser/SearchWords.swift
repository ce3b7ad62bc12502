import Search

/// What the browser says of searching, limiting and counting, in both languages.
enum SearchPhrase {
  case pinyinOffer, offerHint, historyOffer, historyHint

  var pair: (chinese: String, english: String) {
    switch self {
    case .pinyinOffer: ("拼音", "Pinyin")
    case .offerHint: ("C-n/C-p 选词", "C-n/C-p choose")
    case .historyOffer: ("搜过", "Before")
    case .historyHint: ("↑/↓ 取用", "↑/↓ recall")
    }
  }
}
