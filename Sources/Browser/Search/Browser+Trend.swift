import Newspaper
import Search

// Words over time: asking for them, adding to them, and the articles behind what was counted.
extension Browser {
  /// Shows words over time: those named, or what was searched last, within its limits.
  mutating func showTrend(_ argument: String?) -> [Effect] {
    let named = argument.map(TrendState.words(in:)) ?? []
    let search = named.isEmpty ? session.search : nil
    let words = named.isEmpty ? [search?.text ?? ""].filter { !$0.isEmpty } : named
    guard !words.isEmpty else {
      session.notice = session.say(.noSearchYet)
      return []
    }
    session.trendCount += 1
    let trend = TrendState(number: session.trendCount, words: words, limits: search?.limits ?? [])
    session.trend = trend
    if view is TrendView { views.removeLast() }
    views.append(TrendView())
    return [.tally(trend.number, trend.requests)]
  }

  /// Counts one more word, or several between commas.
  mutating func addToTrend(_ text: String) -> [Effect] {
    session.trendCount += 1
    for word in TrendState.words(in: text) { session.trend?.add(word, number: session.trendCount) }
    guard let trend = session.trend, !trend.requests.isEmpty else { return [] }
    return [.tally(trend.number, trend.requests)]
  }

  /// Searches what was counted within one period.
  mutating func searchTrend(in date: IssueDate) -> [Effect] {
    guard let trend = session.trend else { return [] }
    let text =
      trend.words.count == 1 ? trend.words[0].text : trend.words.map { "(\($0.text))" }.joined(separator: " OR ")
    session.searchCount += 1
    let parsed = QueryParser().parse(text)
    let search = SearchState(
      number: session.searchCount, text: text, scope: .archive, pages: nil, query: parsed.query, errors: parsed.errors,
      limits: trend.limits + [SearchLimit(.span(from: date, through: date))])
    session.search = search
    session.lastRead = nil
    views.append(ResultsView())
    return [.cancelSearch, .search(search.number, search.request)]
  }
}
