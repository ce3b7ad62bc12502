public import Newspaper

/// The pages asked for, first and last included.
public struct PageRange: Hashable, Sendable {
  public var first: PageNumber
  public var last: PageNumber

  public init(_ first: PageNumber, through last: PageNumber? = nil) {
    self.first = first
    self.last = last ?? first
  }

  /// Whether the page is one of them; pages of another part (叠) than both ends lie between only if the parts do.
  public func contains(_ number: PageNumber) -> Bool { first <= number && number <= last }
}
