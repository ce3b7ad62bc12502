internal import ChineseText
internal import Search

/// An engine that answers queries as they stand, and knows which words letters may be the pinyin of.
protocol PinyinVocabulary: Sendable {
  /// Answers a query as it stands; otherwise as `SearchEngine` promises.
  func searchAsPrinted(
    _ request: SearchRequest, progress: @Sendable (SearchAnswer) -> Void
  ) async -> SearchAnswer

  /// All words among the articles of the request's pages that some letters spell, each with its articles.
  ///
  /// - Parameters:
  ///   - spelling: The letters.
  ///   - scope: Where in an article they are asked for, which is where words count.
  ///   - request: Its pages and folds say what is searched; its query says nothing.
  /// - Returns: What a scan would count, word by word; of a cancelled task it means nothing.
  func words(
    spelledBy spelling: PinyinSpelling, in scope: TextScope, of request: SearchRequest
  ) async -> PinyinWords
}

/// Answers a query as it stands and, where that finds nothing, with the words its letters may be the pinyin of.
struct PinyinSearch: Sendable {
  let vocabulary: any PinyinVocabulary

  func answer(to request: SearchRequest, progress: @Sendable (SearchAnswer) -> Void) async -> SearchAnswer {
    let clauses = request.pinyin == .never ? [] : request.query.pinyinClauses
    guard !clauses.isEmpty else { return await vocabulary.searchAsPrinted(request, progress: progress) }
    if request.pinyin == .always {
      let terms = await terms(for: clauses, of: request)
      return await answer(to: request, with: terms, progress: progress)
    }
    var answer = await vocabulary.searchAsPrinted(request, progress: progress)
    guard answer.count == 0, answer.isComplete else { return answer }
    let terms = await terms(for: unprinted(clauses, of: request), of: request)
    guard !Task.isCancelled else {
      answer.isComplete = false
      return answer
    }
    return terms.isEmpty ? answer : await self.answer(to: request, with: terms, progress: progress)
  }

  /// The clauses that find nothing by themselves, of a query that finds nothing.
  private func unprinted(_ clauses: [PinyinClause], of request: SearchRequest) async -> [PinyinClause] {
    if case .text = request.query { return clauses }
    var unprinted: [PinyinClause] = []
    for clause in clauses {
      let alone = SearchRequest(query: .text(clause.clause), pages: request.pages, limit: 0, folds: request.folds)
      if await vocabulary.searchAsPrinted(alone, progress: { _ in }).count == 0 { unprinted.append(clause) }
    }
    return unprinted
  }

  /// What the clauses are taken for; those that spell no word of the archive are left out.
  private func terms(for clauses: [PinyinClause], of request: SearchRequest) async -> [PinyinTerm] {
    var terms: [PinyinTerm] = []
    for clause in clauses {
      let words = await vocabulary.words(spelledBy: clause.spelling, in: clause.clause.scope, of: request).best
      if !words.isEmpty { terms.append(PinyinTerm(clause, words: words)) }
    }
    return terms
  }

  private func answer(
    to request: SearchRequest, with terms: [PinyinTerm], progress: @Sendable (SearchAnswer) -> Void
  ) async -> SearchAnswer {
    var asked = request
    asked.query = request.query.replacing(terms)
    var answer = await vocabulary.searchAsPrinted(asked) { soFar in
      var soFar = soFar
      soFar.pinyin = terms
      progress(soFar)
    }
    answer.pinyin = terms
    return answer
  }
}
