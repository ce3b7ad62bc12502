import Search

/// What is wrong with a query, after the place where it goes wrong.
enum QueryWords {
  static func wording(for error: QueryError) -> Wording {
    let place = error.range.lowerBound + 1
    let (chinese, english) = error.cause.words
    return Wording("查询式第 \(place) 字：\(chinese)", "query, character \(place): \(english)")
  }
}
