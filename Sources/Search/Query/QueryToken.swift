/// A piece of a query's text.
struct QueryToken: Hashable {
  enum Kind: Hashable {
    case open, close
    /// `-` before what is not wanted.
    case minus
    case and, or, not
    case near(distance: Int?)
    /// A field's name with its colon.
    case field(QueryField)
    case word(Phrase)
    case quoted(String)
    /// The expression, and for each of its scalars the place in the query; one more for its end.
    case regex(String, places: [Int])
  }

  var kind: Kind
  /// In scalars of the query.
  var range: Range<Int>
}

extension QueryToken.Kind {
  /// The operator an upper-case word is: AND, OR, NOT, NEAR or NEAR/20.
  init?(operator word: ArraySlice<Unicode.Scalar>) {
    // NEAR/ and the digits of the largest distance; longer words are not looked at.
    guard word.count <= 16 else { return nil }
    switch String(String.UnicodeScalarView(word)) {
    case "AND": self = .and
    case "OR": self = .or
    case "NOT": self = .not
    case "NEAR": self = .near(distance: nil)
    case let text where text.hasPrefix("NEAR/"):
      let digits = text.dropFirst(5)
      guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
      self = .near(distance: Int(digits))
    default: return nil
    }
  }
}
