/// A number in the text that says nothing to check or compare, and why it is left out.
public struct RefusedFigure: Hashable, Sendable {
  public enum Reason: String, CaseIterable, Sendable {
    /// 一项, 一家: "a", not a count.
    case indefinite
    /// The numeral is part of a word or a phrase and counts nothing: 一致, 三化.
    case word
    /// 一日三餐, 七嘴八舌.
    case idiom
    /// A motto or a programme in quotation marks: “三个深入”.
    case slogan
    /// A place, a person, an institution, a weekday: 三里庄, 第三中学, 星期六.
    case name
    /// Digits stuck to letters or a proper name, telephone and licence numbers: C919, 邮发代号 23-718.
    case identifier
    /// 一是, (二), 3、 at the head of a paragraph.
    case listMarker
    /// 第一步, 安全第一.
    case figurativeOrdinal
    /// 百年, 万亩: a round word without a number before it.
    case figurativeAmount
  }

  /// The scalars of the text that were refused together.
  public var range: Range<Int>
  public var reason: Reason

  public init(range: Range<Int>, reason: Reason) {
    self.range = range
    self.reason = reason
  }
}
