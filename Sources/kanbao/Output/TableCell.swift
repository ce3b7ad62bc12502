import ChineseText
import Newspaper

/// What stands in one column of a row: text of which some stretches may be emphasised.
struct TableCell {
  private struct Piece {
    var text: String
    var isEmphasised: Bool
  }
  private var pieces: [Piece]

  /// The emphasis is half-open, in scalars of the text, and in order.
  init(_ text: String, emphasis: [Range<Int>] = [], on console: Console) {
    let scalars = Array(text.unicodeScalars)
    var pieces: [Piece] = []
    var next = 0
    func add(upTo end: Int, isEmphasised: Bool) {
      guard next < end else { return }
      pieces.append(Piece(text: console.shown(String(scalars[next..<end])), isEmphasised: isEmphasised))
      next = end
    }
    for range in emphasis {
      add(upTo: min(range.lowerBound, scalars.count), isEmphasised: false)
      add(upTo: min(range.upperBound, scalars.count), isEmphasised: true)
    }
    add(upTo: scalars.count, isEmphasised: false)
    self.pieces = pieces
  }

  /// An article's headline in bold, or how it begins where it has none.
  init(headlineOf article: Article, on console: Console) {
    if let headline = article.headlineGroup.headline {
      self.init(headline, emphasis: [0..<headline.unicodeScalars.count], on: console)
    } else {
      let beginning = article.paragraphs.first?.text ?? ""
      self.init(String(String.UnicodeScalarView(beginning.unicodeScalars.prefix(40))), on: console)
    }
  }

  /// Something's name or id, so that two different ones never look the same on a terminal.
  init(name: String, on console: Console) {
    pieces = [Piece(text: console.shown(name: name), isEmphasised: false)]
  }

  init(path: SourcePath, on console: Console) {
    pieces = [Piece(text: console.shown(path: path), isEmphasised: false)]
  }

  /// A number from 0 to 1 with two decimals.
  static func hundredths(_ number: Double) -> String {
    let rounded = Int((number * 100).rounded())
    return "\(rounded / 100).\(rounded % 100 < 10 ? "0" : "")\(rounded % 100)"
  }

  func width(in cells: CellWidth) -> Int { pieces.reduce(0) { $0 + cells.width(of: $1.text) } }

  /// The cell cut to a width, with … for what is missing.
  func clipped(to width: Int, in cells: CellWidth) -> TableCell {
    guard self.width(in: cells) > width else { return self }
    var clipped = self
    clipped.pieces = []
    var room = width - 1
    for piece in pieces where room >= 0 {
      let text = Self.prefix(of: piece.text, width: room, in: cells)
      room = text == piece.text ? room - cells.width(of: text) : -1
      clipped.pieces.append(Piece(text: text, isEmphasised: piece.isEmphasised))
    }
    clipped.pieces.append(Piece(text: width > 0 ? "…" : "", isEmphasised: false))
    return clipped
  }

  /// The text with the terminal's sequences for bold around what is emphasised.
  func text(emphasised isEmphasised: Bool) -> String {
    pieces.map { isEmphasised && $0.isEmphasised ? Emphasis.bold($0.text) : $0.text }.joined()
  }

  private static func prefix(of text: String, width: Int, in cells: CellWidth) -> String {
    var prefix = String.UnicodeScalarView()
    var room = width
    for scalar in text.unicodeScalars {
      room -= cells.width(of: scalar)
      if room < 0 { break }
      prefix.append(scalar)
    }
    return String(prefix)
  }
}

/// The only escape sequences the program writes outside the browser (ECMA-48, SGR 1 and 0).
enum Emphasis {
  static func bold(_ text: String) -> String { "\u{1B}[1m\(text)\u{1B}[0m" }
}
