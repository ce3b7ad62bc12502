import Newspaper

/// An item of CSL-JSON, the input of citation processors: `article-newspaper`.
enum CSLJSON {
  /// One object on lines of its own, without a line end.
  static func item(of article: CitedArticle) -> String {
    var members = [("id", quoted(article.id.description)), ("type", quoted("article-newspaper"))]
    func add(_ name: String, _ value: String?) {
      if let value = value?.onOneLine, !value.isEmpty { members.append((name, quoted(value))) }
    }
    add("title", article.title.whole)
    let authors = article.contributors.authors
    if !authors.isEmpty { members.append(("author", "[" + authors.map(name).joined(separator: ", ") + "]")) }
    add("container-title", article.newspaper)
    if let date = article.date { members.append(("issued", "{\"date-parts\": [[" + parts(of: date) + "]]}")) }
    add("page", article.pageLabels)
    add("edition", article.edition)
    add("section", article.section)
    if article.isChinese { add("language", "zh") }
    add("note", article.note)
    return "  {" + members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
  }

  /// A Chinese name is one: processors would part it by the rules of another language.
  private static func name(_ name: String) -> String {
    guard let latin = LatinName(name) else { return "{\"literal\": \(quoted(name))}" }
    return "{\"family\": \(quoted(latin.family)), \"given\": \(quoted(latin.given.joined(separator: " ")))}"
  }

  private static func parts(of date: IssueDate) -> String {
    [date.year, date.month, date.day].compactMap { $0.map(String.init) }.joined(separator: ", ")
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 0x20: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
