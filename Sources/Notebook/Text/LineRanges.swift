/// Numbers of lines as people write them: `5-7, 9`.
enum LineRanges {
  static func text(of numbers: [Int]) -> String {
    var parts: [String] = []
    var run: ClosedRange<Int>?
    for number in numbers {
      if let last = run, number == last.upperBound + 1 {
        run = last.lowerBound...number
      } else {
        if let run { parts.append(text(of: run)) }
        run = number...number
      }
    }
    if let run { parts.append(text(of: run)) }
    return parts.joined(separator: ", ")
  }

  /// Nil where it is anything else, or more lines than a page can have.
  static func numbers(in text: some StringProtocol) -> [Int]? {
    var numbers: [Int] = []
    for part in text.split(separator: ",") {
      let ends: [Int?] = part.split(separator: "-").map { Int(String($0.filter { $0 != " " })) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first > 0, first <= last,
        last - first < mostLines, numbers.count < mostLines
      else { return nil }
      numbers += first...last
    }
    return numbers
  }

  /// Half-open `12-80`.
  static func range(in text: some StringProtocol) -> Range<Int>? {
    let ends: [Int?] = text.split(separator: "-", omittingEmptySubsequences: false).map { Int(String($0)) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first >= 0, first <= last else { return nil }
    return first..<last
  }

  static func text(of range: Range<Int>) -> String { "\(range.lowerBound)-\(range.upperBound)" }

  private static func text(of run: ClosedRange<Int>) -> String {
    run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)-\(run.upperBound)"
  }

  private static let mostLines = 1_000_000
}
