import Newspaper

/// Research Information Systems' tagged records: `TY  - NEWS` … `ER  - `.
enum RIS {
  /// The specification has lines end so.
  static let lineEnd = "\r\n"

  static func record(of article: CitedArticle) -> String {
    fields(of: article).map { $0.tag + "  - " + $0.value + lineEnd }.joined()
  }

  private static func fields(of article: CitedArticle) -> [(tag: String, value: String)] {
    var fields = [("TY", "NEWS")]
    fields += article.contributors.authors.map { ("AU", author($0)) }
    fields.append(("TI", article.title.whole))
    func add(_ tag: String, _ value: String?) {
      if let value = value?.onOneLine, !value.isEmpty { fields.append((tag, value)) }
    }
    add("T2", article.newspaper)
    add("DA", article.date.map(date))
    add("PY", article.date.map { String($0.description.prefix(4)) })
    add("SP", article.pageLabels)
    add("ET", article.edition)
    add("SE", article.section)
    add("LA", article.isChinese ? "zh" : nil)
    add("N1", article.note)
    add("AN", article.id.description)
    return fields.map { (tag: $0.0, value: $0.1) } + [(tag: "ER", value: "")]
  }

  /// A comma parts family and given name, and an asterisk may not stand in a name.
  private static func author(_ name: String) -> String {
    if let latin = LatinName(name) { return latin.inverted }
    return String(String.UnicodeScalarView(name.unicodeScalars.map { $0 == "," ? "，" : $0 == "*" ? "＊" : $0 }))
  }

  /// `YYYY/MM/DD/`, with what is unknown left out between the slashes.
  private static func date(_ date: IssueDate) -> String {
    let parts = date.description.split(separator: "-").map(String.init)
    return (parts + ["", "", ""]).prefix(3).joined(separator: "/") + "/"
  }
}

extension CitedArticle {
  /// What no field of the format holds: the kicker, and what each did who is named. Nil for nothing.
  var note: String? {
    let kicker = headlineGroup.headline == nil ? nil : headlineGroup.kicker?.onOneLine
    let parts = [kicker.map { "引题：" + $0 }].compactMap { $0 } + contributors.roles
    return parts.isEmpty ? nil : parts.joined(separator: "；")
  }
}
