internal import ChineseText
internal import Newspaper
internal import Search

/// An article's text as its figures are read from it, wherever it is kept.
struct FigureArticle {
  /// With or without its articles.
  let page: Page
  let reference: PageReference
  /// On its page, counted from 0.
  let place: Int
  /// In reading order.
  let fields: [(field: ArticleField, source: [Unicode.Scalar])]

  /// A figure among others of its field.
  struct Found {
    let article: FigureArticle
    /// The field's place among the fields.
    let field: Int
    let reader: FigureContextReader
    /// Its place among the figures of the field, and among those of the article.
    let index: Int
    let number: Int
    let figure: Figure
    let noun: String?
  }

  /// Those of the figures that a question asks for. What they count is read only where the question needs it.
  func figures(of request: FigureRequest) -> [Found] {
    if let articles = request.articles, !articles.contains(articlePlace) { return [] }
    let needsNouns = request.needsNouns
    return figures { figure in request.filter.allows(figure) }.compactMap { found in
      guard needsNouns else { return found }
      let found = found.withNoun
      return request.filter.allows(noun: found.noun) ? found : nil
    }
  }

  /// Those of the figures of which something holds, in reading order.
  func figures(where isWanted: (Figure) -> Bool) -> [Found] {
    var found: [Found] = []
    var number = 0
    for (field, text) in fields.enumerated() {
      let figures = FigureFinder().figures(in: text.source)
      defer { number += figures.count }
      guard figures.contains(where: isWanted) else { continue }
      let reader = FigureContextReader(text.source, figures: figures)
      for (index, figure) in figures.enumerated() where isWanted(figure) {
        found.append(
          Found(
            article: self, field: field, reader: reader, index: index, number: number + index, figure: figure, noun: nil
          ))
      }
    }
    return found
  }

  private var articlePlace: ArticlePlace { ArticlePlace(path: reference.path, part: page.part, article: place) }
}

extension FigureArticle {
  init(_ article: Article, on page: Page, at reference: PageReference, place: Int) {
    let fields = article.fields.map { (field: $0, source: Array(scalarsOf: article.text(of: $0))) }
    self.init(page: page, reference: reference, place: place, fields: fields)
  }

  fileprivate var headline: String? {
    fields.first { $0.field == .headline }.map { String(of: $0.source[...]) }
  }
}

extension FigureArticle.Found {
  /// With what it counts.
  var withNoun: Self {
    let source = article.fields[field].source
    let noun = reader.noun(at: index).map { String(of: source[$0]) }
    return Self(
      article: article, field: field, reader: reader, index: index, number: number, figure: figure, noun: noun)
  }

  func rank(in order: FigureOrder) -> FigureRank {
    let article = HitRank(ofArticle: article.place, on: article.page, at: article.reference, in: order)
    return FigureRank(figure, noun: noun, number: number, ofArticle: article, in: order)
  }

  func groupKey(by grouping: FigureGrouping) -> FigureGroup.Key {
    FigureGroup.Key(grouping: grouping, unit: figure.unit, noun: grouping == .noun ? noun : nil)
  }

  /// The row of the table, with what stands around the figure.
  var entry: FigureEntry {
    let (field, source) = article.fields[field]
    let context = reader.context(at: index)
    let sentence = context.sentence
    return FigureEntry(
      page: article.reference, place: article.place, newspaper: article.page.newspaper, date: article.page.date,
      pageNumber: article.page.number, headline: article.headline, field: field, number: number, figure: figure,
      noun: context.noun.map { String(of: source[$0]) }, comparison: context.comparison?.relation,
      sentence: String(of: source[sentence]),
      range: figure.range.lowerBound - sentence.lowerBound..<figure.range.upperBound - sentence.lowerBound)
  }
}
