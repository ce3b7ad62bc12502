/// Between what a figure's number lies, as its words say.
public struct FigureBounds: Hashable, Sendable {
  /// 以上, 超过, 多: not less than this; nil where nothing is said.
  public var atLeast: DecimalNumber?
  /// 以下, 不足, 近: not more than this; nil where nothing is said.
  public var atMost: DecimalNumber?
  /// 约, 左右, 数十: about the value, and nothing more exact.
  public var isApproximate: Bool

  /// Of a figure with one value, or of a range of two; dates, labels and ordinals have no bounds.
  public init(of figure: Figure) {
    isApproximate = figure.qualifiers.contains { Self.approximate.contains($0) }
    guard ![.date, .label, .ordinal].contains(figure.kind) else { return }
    if figure.values.count == 2, figure.values[0] <= figure.values[1] {
      (atLeast, atMost) = (figure.values[0], figure.values[1])
      return
    }
    guard figure.values.count == 1, let value = figure.values.first else { return }
    if figure.qualifiers.contains(where: { Self.open.contains($0) }) { atLeast = value }
    if figure.qualifiers.contains(where: { Self.closed.contains($0) }) { atMost = value }
  }

  private static let open: Set<String> = [
    "以上", "超", "超过", "超過", "逾", "已逾", "至少", "最少", "不下", "不下于", "不少于", "不低于", "多于", "余", "餘", "多", "来", "來",
    "起码", "之多", "开外", "過", "过", "上",
  ]
  private static let closed: Set<String> = [
    "以下", "以内", "以內", "近", "将近", "將近", "接近", "几近", "不到", "不足", "不满", "未满", "未到", "至多", "最多", "不高于", "不超过",
    "不超過", "不多于", "不超", "未超过", "少于",
  ]
  private static let approximate: Set<String> = [
    "约", "約", "大约", "大約", "左右", "上下", "大概", "差不多", "几乎", "数", "數", "几", "幾",
  ]
}
