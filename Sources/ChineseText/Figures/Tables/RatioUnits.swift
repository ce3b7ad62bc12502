/// Units of shares and ratios.
enum RatioUnits {
  static let units: [(String, Unit)] =
    Unit.list("%=% ‰ 百分点 基点", .percent, [.countsOne, .takesGe])
    + Unit.list("成 倍 折", .percent, [.countsOne, .divides])
    + Unit.list("BP=基点", .percent, [.latin])

  /// The words before 之 that name a share: 百分之三.
  static let shares: [String: String] = ["百": "%", "千": "‰", "万": "‱"]
}
