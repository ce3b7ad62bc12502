import ChineseText
import Search

/// The rows of a table of figures as far as they have been read: a stretch around those that are looked at, and how many there
/// are in all.
struct FigureWindow {
  /// Which figures, in which order; its rows say nothing.
  private(set) var question: FigureRequest
  private var asked: FigureRequest?
  /// What was last answered, and to which rows.
  private(set) var answer: FigureAnswer?
  private var answered: FigureRequest?

  /// Rows read at once, and on either side of those that are seen.
  private static let length = 300
  private static let margin = 100

  init(_ question: FigureRequest) { self.question = question }

  var count: Int { answer?.count ?? 0 }
  var isComplete: Bool { answer?.isComplete ?? false }

  /// Asks otherwise from now on; nothing is known until then.
  mutating func ask(_ change: (inout FigureRequest) -> Void) {
    change(&question)
    forget()
  }

  /// The figures themselves have changed.
  mutating func forget() {
    asked = nil
    answer = nil
    answered = nil
  }

  /// What is to be asked so that some rows can be shown; nil when they are there or on their way.
  mutating func request(toShow rows: Range<Int>) -> FigureRequest? {
    guard answer != nil else {
      guard asked == nil else { return nil }
      return ask(0..<Self.length, isFromEnd: false)
    }
    guard let asked, isComplete, !isCovered(rows, by: asked) else { return nil }
    let start = max(0, rows.lowerBound - Self.margin)
    let end = min(count, max(rows.upperBound + Self.margin, start + Self.length))
    // From the nearer end, for as many rows as lie before those asked for have to be looked at.
    return start + end > count ? ask(count - end..<count - start, isFromEnd: true) : ask(start..<end, isFromEnd: false)
  }

  private mutating func ask(_ rows: Range<Int>, isFromEnd: Bool) -> FigureRequest {
    var request = question
    request.rows = rows
    request.isFromEnd = isFromEnd
    asked = request
    return request
  }

  private func isCovered(_ rows: Range<Int>, by request: FigureRequest) -> Bool {
    let known = places(of: request)
    return rows.clamped(to: 0..<count).allSatisfy(known.contains)
  }

  /// The rows of the table a request asks for.
  private func places(of request: FigureRequest) -> Range<Int> {
    let rows = request.rows.clamped(to: 0..<max(0, count))
    return request.isFromEnd ? count - rows.upperBound..<count - rows.lowerBound : rows
  }

  /// Takes in an answer when it is one to what was asked last.
  mutating func receive(_ answer: FigureAnswer, to request: FigureRequest) -> Bool {
    guard request == asked else { return false }
    self.answer = answer
    answered = request
    return true
  }

  /// The figure of a row; nil where it has not been read.
  func entry(_ row: Int) -> FigureEntry? {
    guard let answer, let index = index(of: row), answer.entries.indices.contains(index) else { return nil }
    return answer.entries[index]
  }

  /// The group of a row; nil where it has not been read.
  func group(_ row: Int) -> FigureGroup? {
    guard let answer, let index = index(of: row), answer.groups.indices.contains(index) else { return nil }
    return answer.groups[index]
  }

  private func index(of row: Int) -> Int? { answered.map { row - places(of: $0).lowerBound } }

  /// The row of a figure, where it has been read.
  func row(of spot: FigureSpot) -> Int? {
    guard let answer, let answered else { return nil }
    let index = answer.entries.firstIndex { entry in
      entry.field == spot.field && FigureSpot(entry).place == spot.place && entry.figure.range.contains(spot.offset)
    }
    return index.map { $0 + places(of: answered).lowerBound }
  }
}
