import ChineseText
import Newspaper

/// The figures of an article, field by field.
enum ArticleFigures {
  private static let finder = FigureFinder()

  /// In reading order, their place being `place` and the field. Bylines are left out: numbers in them are names.
  static func found(in article: Article, place: [(name: String, value: JSON)]) -> [FoundFigure] {
    article.fields.filter { $0 != .byline }.flatMap { field in
      let scalars = Array(article.text(of: field).unicodeScalars)
      let place = place + [("paragraph", FieldRecord.json(of: field))]
      return finder.figures(in: scalars).map { FoundFigure(place: place, figure: $0, scalars: scalars) }
    }
  }

  static func count(in article: Article) -> Int { found(in: article, place: []).count }
}
