import Newspaper

/// 信息与文献 参考文献著录规则: an article of a newspaper as GB/T 7714 lists it.
///
/// `主要责任者. 题名: 其他题名信息[N]. 报名, 年-月-日(版次).` Marks are of half width with a blank after them, as in the
/// standard's own lists of marks; before the page's bracket stands no blank (2015: 8.8.3 and its examples, `2000-11-20(15)`).
struct GBT7714 {
  /// The editions differ, for newspapers, in names in Latin letters alone.
  enum Edition { case y2015, y2025 }

  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  func sentence(of article: CitedArticle) -> String {
    let authors = authors(of: article)
    return (authors.isEmpty ? "" : authors + ". ") + article.title.whole + "[N]. " + source(of: article) + "."
  }

  /// Without anybody who answers for it the title comes first (2015: 8.1.4, for the numeric system).
  private func authors(of article: CitedArticle) -> String {
    let contributors = article.contributors
    let names = contributors.authors
    let isCut = names.count > 3 || contributors.hasMore && names.count <= 3
    let more = names.first.map { $0.unicodeScalars.contains(where: \.isHan) } ?? true ? "等" : "et al"
    let listed = names.prefix(3).map(shown) + (isCut ? [more] : [])
    return listed.joined(separator: ", ")
  }

  /// 2015: family names in capitals, given names by their initials without dots or hyphens (8.1.1); 2025: as usual in
  /// the language, the hyphen kept (7.1.1).
  private func shown(_ name: String) -> String {
    guard let latin = LatinName(name) else { return name }
    switch edition {
    case .y2015: return latin.family.uppercased() + " " + latin.initials(hyphen: " ")
    case .y2025: return latin.family + " " + latin.initials(hyphen: "-")
    }
  }

  private func source(of article: CitedArticle) -> String {
    let isChinese = article.isChinese
    let name = article.newspaper?.onOneLine ?? ""
    let newspaper = name.isEmpty ? (isChinese ? "[报名不详]" : "[newspaper unknown]") : name
    let edition = article.edition.map { "(" + $0.onOneLine + ")" } ?? ""
    let date = article.date?.description ?? (isChinese ? "[日期不详]" : "[n.d.]")
    return newspaper + edition + ", " + date + (article.pages.isEmpty ? "" : "(" + article.pageLabels + ")")
  }
}

extension CitedArticle {
  /// `3`, `A01`, `1, 4`: zeros that only a file's name has are left out.
  var pageLabels: String {
    pages.map { $0.part.isEmpty ? String($0.number) : $0.label.uppercased() }.joined(separator: ", ")
  }
}
