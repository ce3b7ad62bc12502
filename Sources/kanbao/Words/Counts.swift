/// Numbers of things, as tables say them.
enum Counts {
  static func characters(_ count: Int) -> Wording { Wording("\(count)字", "\(count) chars") }
  static func figures(_ count: Int) -> Wording { Wording("\(count)数", count == 1 ? "1 figure" : "\(count) figures") }
  static func issues(_ count: Int) -> Wording { Wording("\(count)期", count == 1 ? "1 issue" : "\(count) issues") }
  static func pages(_ count: Int) -> Wording { Wording("\(count)版", count == 1 ? "1 page" : "\(count) pages") }
  static func articles(_ count: Int) -> Wording {
    Wording("\(count)篇", count == 1 ? "1 article" : "\(count) articles")
  }
}
