/// What a figure is held against.
public struct FigureComparison: Hashable, Sendable {
  public enum Relation: String, Sendable, CaseIterable {
    /// 增长, 提高, 多收
    case up
    /// 下降, 减少
    case down
    /// 达到, 突破
    case reached
    /// 超额, 超产
    case exceeded
    /// 占
    case share
  }

  public var relation: Relation
  /// The words that say so, with what it is held against where that is said: 比去年同期增长.
  public var words: Range<Int>
}

extension FigureContextReader {
  /// 比去年同期增长 before 23.4%; 减少 before 31个.
  func comparison(at index: Int) -> FigureComparison? {
    let end = figures[index].range.lowerBound
    let floor = self.end(ofFigureBefore: index)
    guard let (relation, start) = ComparisonWords.relations.longest(in: text, before: end, floor: floor) else {
      return nil
    }
    return FigureComparison(relation: relation, words: basis(before: start, floor: floor, index)..<end)
  }

  /// Where 同比, 比去年, 比1978年 begin, which stand before the word for the change.
  private func basis(before start: Int, floor: Int, _ index: Int) -> Int {
    if let (_, start) = ComparisonWords.bases.longest(in: text, before: start, floor: floor) { return start }
    return start == floor ? comparedDate(before: index) ?? start : start
  }
}
