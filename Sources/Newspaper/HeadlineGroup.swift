/// 标题组: kicker, headline and deck of one article, each as one string though the print may have broken it.
public struct HeadlineGroup: Hashable, Sendable {
  /// 引题
  public var kicker: String?
  /// 主题
  public var headline: String?
  /// 副题, without the —— it was printed with.
  public var deck: String?

  public init(kicker: String? = nil, headline: String? = nil, deck: String? = nil) {
    self.kicker = kicker
    self.headline = headline
    self.deck = deck
  }

  public var isEmpty: Bool { kicker == nil && headline == nil && deck == nil }
}
