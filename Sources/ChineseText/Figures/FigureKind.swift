/// What sort of thing a figure says.
public enum FigureKind: String, CaseIterable, Sendable {
  /// How many: 人, 项, 万户.
  case count
  /// A share or a ratio: %, 个百分点, 成, 倍, 折, 分之.
  case percent
  case money
  /// Length, area, weight, temperature, points of an index.
  case measure
  case duration
  /// A calendar date, a part of one, or a time of day.
  case date
  /// A member of a numbered series: 第五任, 二期, 16届.
  case ordinal
  /// A name whose head is itself made of numbers: 1+2+3, 15分钟生活圈.
  case label
  case age
  /// So much for each: 每人26元, 时速100公里.
  case rate
}
