public import ChineseText

/// The one door to the glass: makes any scalars or bytes safe to show.
///
/// It does not parse escape sequences. It takes away the characters that *start* one, so that the rest is harmless text.
/// What comes out holds no control, no direction override and no invisible character, whatever went in.
public struct TextFilter: Sendable {
  /// Who is to be served: the reader of an article, or somebody who must see exactly what is there.
  public enum Manner: Sendable {
    /// Quiet: what is not text takes no room. For articles, headlines, snippets and tables.
    case reading
    /// Every odd thing is visible. For file names, errors, addresses and the raw view.
    case revealing
  }

  /// A cell holds so many marks on its base: ncurses keeps no more (CCHARW_MAX is 5).
  static let marksPerCell = 4

  let manner: Manner
  let cells: CellWidth

  public init(_ manner: Manner = .reading, cells: CellWidth = CellWidth()) {
    self.manner = manner
    self.cells = cells
  }

  /// The text as it will stand on the glass.
  public func shown(_ text: some Sequence<Unicode.Scalar>) -> String {
    var shown = ""
    for cluster in clusters(of: text) { shown += cluster.text }
    return shown
  }

  /// The UTF-8 as it will stand on the glass; each byte that is not UTF-8 is shown on its own, so that bytes can be counted.
  public func shown(bytes: some Sequence<UInt8>) -> String {
    var shown = ""
    for cluster in Clusters(DecodedUTF8(bytes), filter: self) { shown += cluster.text }
    return shown
  }

  func clusters(
    of text: some Sequence<Unicode.Scalar>
  ) -> some Sequence<Cluster> & IteratorProtocol<Cluster> {
    Clusters(text.lazy.map(Piece.scalar).makeIterator(), filter: self)
  }
}

/// What a decoder gives: a scalar, or a byte that belongs to none.
enum Piece: Hashable, Sendable {
  case scalar(Unicode.Scalar)
  case strayByte(UInt8)
}

/// A character as it is shown: a base with its marks, and the cells it takes (1 or 2).
struct Cluster: Hashable, Sendable {
  var text: String
  var width: Int
}
