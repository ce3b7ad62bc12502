/// Someone named as having written or photographed, with the role as printed: 记者, 通讯员, 摄影.
public struct Author: Hashable, Sendable {
  public var name: String
  public var role: String

  public init(name: String, role: String) {
    self.name = name
    self.role = role
  }
}

/// 作者署名 as printed, and where it stood.
public struct Byline: Hashable, Sendable {
  public enum Place: String, Hashable, Sendable {
    /// A line of its own after the headlines or at the end.
    case line
    /// It opens the first paragraph, and stays in its text: 本报讯(通讯员 陈光明).
    case lead
    /// It closes the last paragraph, and stays in its text: … 本报记者 田野 摄.
    case tail
  }

  public var text: String
  public var place: Place
  public var authors: [Author]

  public init(text: String, place: Place, authors: [Author]) {
    self.text = text
    self.place = place
    self.authors = authors
  }
}
