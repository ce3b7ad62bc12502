internal import ChineseText
internal import Newspaper

/// An article under question: its text and figures are made once, when they are first asked for.
final class Subject {
  let article: Article
  let page: Page
  let folds: FoldOptions
  private(set) lazy var text = ArticleText(article, folds: folds)
  /// The figures of every part of the text, in order.
  private(set) lazy var figures = text.parts.map { FigureFinder().figures(in: $0.source) }

  init(_ article: Article, of page: Page, folds: FoldOptions) {
    self.article = article
    self.page = page
    self.folds = folds
  }

  /// An article whose text is at hand as it is compared.
  convenience init(_ article: Article, of page: Page, text: ArticleText, folds: FoldOptions) {
    self.init(article, of: page, folds: folds)
    self.text = text
  }
}
