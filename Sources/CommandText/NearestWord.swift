/// The word that may have been meant by one that is not known.
public enum NearestWord {
  /// The candidate with the fewest letters to change; nil where even that one is another word altogether.
  public static func to(_ word: String, among candidates: some Sequence<String>) -> String? {
    let ranked = candidates.map { ($0, editDistance(Array(word.utf8), Array($0.utf8))) }
    guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= max(2, word.utf8.count / 3) else { return nil }
    return best.0
  }

  /// Levenshtein's distance, one row at a time.
  private static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let substituted = diagonal + (a[i] == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
