extension Surface {
  /// The rows as they read, blanks at their ends left out, joined by line feeds: what golden files hold.
  public var text: String {
    rows.map { row in trimmed(row.map(\.text).joined(), of: " ") }.joined(separator: "\n")
  }

  /// ``text``, and under it the styles: a letter for each cell that has one, `.` for a plain cell, then what the letters mean.
  public var styledText: String {
    var letters = StyleLetters()
    let marks = rows.map { row in trimmed(String(row.map { letters[$0.style] }), of: ".") }
    return ([text, "styles:"] + marks + letters.legend).joined(separator: "\n")
  }

  private func trimmed(_ row: String, of blank: Character) -> String {
    var row = row[...]
    while row.last == blank { row.removeLast() }
    return String(row)
  }
}

/// Gives the styles of a surface letters in the order they turn up.
private struct StyleLetters {
  private var styles: [Style] = []
  private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")

  subscript(style: Style) -> Character {
    mutating get {
      guard style != Style() else { return "." }
      if let index = styles.firstIndex(of: style) { return Self.letter(index) }
      styles.append(style)
      return Self.letter(styles.count - 1)
    }
  }

  var legend: [String] { styles.enumerated().map { "\(Self.letter($0)) \($1)" } }

  /// The fifty-third style and those after it share the question mark.
  private static func letter(_ index: Int) -> Character { index < letters.count ? letters[index] : "?" }
}
