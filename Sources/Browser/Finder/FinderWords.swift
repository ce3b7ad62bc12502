/// What the finder says.
enum FinderPhrase {
  case title, hint, keys, nothing, searching
}

extension FinderPhrase {
  /// In Chinese and in English.
  var words: (chinese: String, english: String) {
    switch self {
    case .title: ("查找标题、作者", "Find by headline or author")
    case .hint: ("输入标题或作者的字，或拼音首字母", "type characters of a headline or an author, or initials of their pinyin")
    case .keys: ("↑/↓ 选  回车 打开  Esc 返回", "↑/↓ choose  Enter open  Esc back")
    case .nothing: ("没有这样的标题或作者", "no such headline or author")
    case .searching: ("查找中…", "looking…")
    }
  }
}
