/// What sets one printing of an issue apart from the others of the day, as names and mastheads write it.
enum EditionToken {
  /// An edition's name that is the whole of a text.
  static func word(_ text: String) -> String? { words.contains(text) ? text : nil }

  /// An edition's name that stands between marks or at the ends of a name.
  static func word(in name: NameText) -> String? {
    // All of them are Chinese, which saves most names from being taken apart.
    guard name.scalars.contains(where: \.isHan) else { return nil }
    return name.scalars.split { !$0.isLetter && !$0.isDigit }.lazy.compactMap { word(String($0)) }.first
  }

  /// `ed-2`; the first printing has no name of its own.
  static func number(in name: NameText) -> Int? {
    guard let run = name.digitRuns.first, run.upperBound == name.count, (2...8).contains(run.lowerBound),
      ["ed", "ed-", "ed_", "edition-", "edition_"].contains(name.text(0..<run.lowerBound).lowercased())
    else { return nil }
    return name.number(run)
  }

  /// `-b` right after a date (impresso); `-a` is the first printing.
  static func letter(in name: NameText, at index: Int) -> String? {
    guard let mark = name[index], mark == "-" || mark == "_", let letter = name[index + 1],
      ("a"..."z").contains(letter), name[index + 2].map({ !$0.isLetter && !$0.isDigit }) ?? true
    else { return nil }
    return String(letter)
  }

  private static let words: Set<String> = [
    "号外", "號外", "早版", "晨版", "午版", "晚版", "夜版", "早刊", "晚刊", "海外版", "国际版", "國際版", "国内版", "國內版", "外埠版", "本埠版", "本市版",
    "农村版", "城市版", "增刊", "特刊", "副刊号外",
  ]
}
