import Newspaper

/// `@article` with `entrysubtype = {newspaper}`, for BibTeX's styles or for BibLaTeX.
struct BibTeX {
  /// BibTeX counts years and months as fields of their own and knows no subtitle; BibLaTeX has a date.
  enum Form { case classic, biblatex }

  private let form: Form

  init(_ form: Form) { self.form = form }

  func entry(of article: CitedArticle) -> String {
    let fields = fields(of: article).map { "  \($0.name) = \($0.value)" }
    return "@article{\(BibTeXText.key(article.id.description)),\n" + fields.joined(separator: ",\n") + "\n}\n"
  }

  private func fields(of article: CitedArticle) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = [("entrysubtype", "{newspaper}")]
    func add(_ name: String, _ value: String?) {
      guard let value = value?.onOneLine, !value.isEmpty else { return }
      fields.append((name, "{" + BibTeXText.escaped(value) + "}"))
    }
    if let authors = authors(of: article) { fields.append(("author", "{" + authors + "}")) }
    let title = article.title
    add("title", form == .classic ? title.whole : title.main)
    if form == .biblatex { add("subtitle", title.rest) }
    add(form == .classic ? "journal" : "journaltitle", article.newspaper)
    fields += date(of: article)
    add("pages", article.pageLabels)
    add("edition", article.edition)
    if article.isChinese { add("langid", "chinese") }
    add("note", note(of: article))
    return fields
  }

  private func authors(of article: CitedArticle) -> String? {
    let contributors = article.contributors
    guard !contributors.authors.isEmpty else { return nil }
    return (contributors.authors.map(BibTeXText.name) + (contributors.hasMore ? ["others"] : []))
      .joined(separator: " and ")
  }

  private func date(of article: CitedArticle) -> [(name: String, value: String)] {
    guard let date = article.date else { return [] }
    if form == .biblatex { return [("date", "{\(date)}")] }
    var fields = [(name: "year", value: "{\(date.description.prefix(4))}")]
    if let month = date.month { fields.append((name: "month", value: Self.months[month - 1])) }
    if let day = date.day { fields.append((name: "day", value: "{\(day)}")) }
    return fields
  }

  private func note(of article: CitedArticle) -> String? {
    let section = article.section?.onOneLine ?? ""
    let parts = [section.isEmpty ? nil : "版名：" + section, article.note].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "；")
  }

  /// Names that every style of BibTeX knows.
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}

/// Text made safe for BibTeX and TeX.
enum BibTeXText {
  /// What TeX takes for a command becomes one that prints it; words with capitals are kept from being written small.
  ///
  /// A brace is counted by BibTeX even after a backslash, so it has to be named.
  static func escaped(_ text: String) -> String {
    var result = ""
    var word = ""
    func endWord() {
      let hasCapital = word.unicodeScalars.contains { $0.properties.isUppercase }
      result += hasCapital ? "{" + word + "}" : word
      word = ""
    }
    for scalar in text.unicodeScalars {
      if scalar.isLatinLetter {
        word.unicodeScalars.append(scalar)
      } else {
        endWord()
        result += commands[scalar] ?? String(scalar)
      }
    }
    endWord()
    return result
  }

  /// A name that BibTeX may take apart only where it can: one in Latin letters; any other is one word.
  static func name(_ name: String) -> String {
    if let latin = LatinName(name) {
      return unprotected(latin.family) + ", " + unprotected(latin.given.joined(separator: " "))
    }
    return name.unicodeScalars.allSatisfy(\.isHan) ? name : "{" + unprotected(name) + "}"
  }

  private static func unprotected(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += commands[$1] ?? String($1) }
  }

  /// A key of ASCII letters, digits and hyphens, another for every id: anything else is told by its number.
  static func key(_ id: String) -> String {
    var key = ""
    for scalar in id.unicodeScalars {
      switch scalar {
      case "0"..."9", "a"..."w", "y"..."z", "A"..."Z", "-", ".": key.unicodeScalars.append(scalar)
      case "/": key += ":"
      default: key += "x" + String(scalar.value, radix: 16, uppercase: true) + "."
      }
    }
    return key
  }

  private static let commands: [Unicode.Scalar: String] = [
    "&": "\\&", "%": "\\%", "$": "\\$", "#": "\\#", "_": "\\_", "{": "\\textbraceleft{}", "}": "\\textbraceright{}",
    "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "\\": "\\textbackslash{}",
  ]
}
