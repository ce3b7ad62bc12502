internal import ChineseText
internal import Search

extension PinyinVocabulary {
  /// The words that letters spell whose last syllable may not be finished, best first; some, when the task is cancelled.
  func words(offeredFor request: WordRequest) async -> [PinyinTerm.Word] {
    guard let spelling = PinyinSpelling(request.letters, isUnfinished: true) else { return [] }
    let everything = SearchRequest(query: .everything)
    return await words(spelledBy: spelling, in: request.scope, of: everything).offered(limit: request.limit)
  }
}
