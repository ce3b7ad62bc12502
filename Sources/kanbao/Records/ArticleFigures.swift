import ChineseText
import Newspaper

/// The figures of an article, field by field.
enum ArticleFigures {
  /// In reading order, their place being `place` and the field. Bylines are left out: numbers in them are names.
  static func found(in article: Article, place: [(name: String, value: JSON)]) -> [FoundFigure] {
    fields(of: article).flatMap { field in
      let scalars = Array(article.text(of: field).unicodeScalars)
      let place = place + [("paragraph", FieldRecord.json(of: field))]
      return FoundFigure.all(in: scalars, place: place)
    }
  }

  static func count(in article: Article) -> Int {
    fields(of: article).reduce(0) { $0 + FigureFinder().figures(in: Array(article.text(of: $1).unicodeScalars)).count }
  }

  private static func fields(of article: Article) -> [ArticleField] { article.fields.filter { $0 != .byline } }
}
