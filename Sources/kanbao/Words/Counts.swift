/// Numbers of things, as tables say them.
enum Counts {
  static func characters(_ count: Int) -> Wording { Wording("\(count)字", "\(count) chars") }
  static func figures(_ count: Int) -> Wording { Wording("\(count)数", count == 1 ? "1 figure" : "\(count) figures") }
  static func issues(_ count: Int) -> Wording { Wording("\(count)期", count == 1 ? "1 issue" : "\(count) issues") }
  static func pages(_ count: Int) -> Wording { Wording("\(count)版", count == 1 ? "1 page" : "\(count) pages") }
  /// What stands over the seams of a page.
  static let seams = Wording("接缝（篇、段:字、把握、依据）", "Seams (article, paragraph:character, confidence, rule)")
  static func articles(_ count: Int) -> Wording {
    Wording("\(count)篇", count == 1 ? "1 article" : "\(count) articles")
  }
}
