/// A set of Unicode scalars, as ranges and classes of properties.
public struct ScalarSet: Hashable, Sendable {
  /// A class with a letter of its own.
  public enum Class: Hashable, Sendable {
    /// `\d`: ASCII and full-width digits.
    case digit
    /// `\w`: letters of every script, Chinese characters, digits and `_`.
    case word
    /// `\s`
    case space
  }

  public struct Member: Hashable, Sendable {
    public enum What: Hashable, Sendable {
      case range(ClosedRange<Unicode.Scalar>)
      case all(Class)
    }
    public var what: What
    /// Whether everything outside is meant: `\D`.
    public var isInverted: Bool

    public init(_ what: What, isInverted: Bool = false) {
      self.what = what
      self.isInverted = isInverted
    }
  }

  public var members: [Member]
  /// Whether the scalars outside are meant.
  public var isInverted: Bool

  public init(_ members: [Member], isInverted: Bool = false) {
    self.members = members
    self.isInverted = isInverted
  }

  public init(_ scalar: Unicode.Scalar) { self.init([Member(.range(scalar...scalar))]) }

  /// `.`
  public static let everything = ScalarSet([], isInverted: true)

  /// Whether a scalar is meant; with `isInverted` those that no member contains.
  public func contains(_ scalar: Unicode.Scalar) -> Bool {
    members.contains { $0.contains(scalar) } != isInverted
  }
}

extension ScalarSet.Member {
  /// Whether a scalar is meant by this member alone.
  public func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch what {
    case .range(let range): range.contains(scalar) != isInverted
    case .all(let kind): kind.contains(scalar) != isInverted
    }
  }
}

extension ScalarSet.Class {
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .digit: scalar.isPlainDigit
    case .word: scalar == "_" || scalar.properties.isAlphabetic || scalar.isPlainDigit
    case .space: scalar.properties.isWhitespace
    }
  }
}

extension Unicode.Scalar {
  /// 0…9, half or full width.
  fileprivate var isPlainDigit: Bool { ("0"..."9").contains(self) || ("０"..."９").contains(self) }
}
