internal import ChineseText
internal import Newspaper
internal import Search

/// Reads every article of some pages for the words that some letters spell.
struct PinyinScan: Sendable {
  let matcher: PinyinMatcher
  let scope: TextScope
  let folds: FoldOptions

  /// Ends early when the task is cancelled.
  func words(of pages: [PageReference], in holdings: any Holdings) -> PinyinWords {
    var words = PinyinWords()
    for reference in pages {
      guard !Task.isCancelled, let pages = try? holdings.pages(at: reference) else { continue }
      for page in pages { add(page, to: &words) }
    }
    return words
  }

  /// Counts the words of a page's articles.
  func add(_ page: Page, to words: inout PinyinWords) {
    for article in page.articles where !Task.isCancelled {
      let subject = Subject(article, of: page, folds: folds)
      words.add(self.words(in: subject))
      if !scope.isKnownOnly { noteAuthors(of: subject, in: &words) }
    }
  }

  private func noteAuthors(of subject: Subject, in words: inout PinyinWords) {
    for name in subject.names(in: .author) {
      let scalars = FoldedText(Array(name.unicodeScalars), options: folds).scalars
      if matcher.spells(scalars) { words.noteName(scalars) }
    }
  }

  private func words(in subject: Subject) -> Set<[Unicode.Scalar]> {
    var found: Set<[Unicode.Scalar]> = []
    for stretch in stretches(of: subject) {
      matcher.forEachWord(in: stretch.scalars[stretch.range]) { found.insert(Array(stretch.scalars[$0])) }
    }
    return found
  }

  /// Where a phrase of the scope may stand.
  private func stretches(of subject: Subject) -> [FoldedStretch] {
    guard scope.isKnownOnly else { return subject.text.stretches(in: scope) }
    return subject.names(in: scope).map { FoldedStretch($0, folds: folds) }
  }
}
