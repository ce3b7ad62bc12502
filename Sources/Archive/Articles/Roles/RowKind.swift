/// What a row looks like at a glance, alone, as one letter: the words in which evidence speaks of a row's neighbours.
struct RowKind: Equatable {
  let letter: UInt8

  private init(_ letter: Unicode.Scalar) { self.letter = UInt8(ascii: letter) }

  /// Beyond the first and the last row.
  static let top = RowKind("^")
  static let bottom = RowKind("$")
  static let furniture = RowKind("F")
  /// It opens as articles do: 本报讯.
  static let lead = RowKind("L")
  /// A byline with a role: 本报记者 王小川.
  static let byline = RowKind("B")
  /// Names alone, and a place of work with a name.
  static let names = RowKind("N")
  static let author = RowKind("A")
  static let credit = RowKind("C")
  static let date = RowKind("D")
  /// It ends as articles end: signed, or with the page it goes on.
  static let closed = RowKind("S")
  static let dash = RowKind("-")
  /// A word to or of the editors, a letter's address, 上接.
  static let note = RowKind("n")
  static let bullet = RowKind("b")
  /// 问：, 地点：
  static let term = RowKind("i")
  /// Nothing speaks against a title.
  static let title = RowKind("t")
  /// Long, its sentence ended or open; short, the same.
  static let ended = RowKind("E")
  static let open = RowKind("O")
  static let shortEnded = RowKind("e")
  static let shortOpen = RowKind("o")

  init(_ row: RowTraits) {
    self =
      Self.form(of: row)
      ?? (Self.isTitleLike(row)
        ? .title : row.count >= 25 ? (row.endsSentence ? .ended : .open) : row.endsSentence ? .shortEnded : .shortOpen)
  }

  /// What words and marks make of it, the surest first.
  private static func form(of row: RowTraits) -> RowKind? {
    if let furniture = row.furniture, furniture != .contact, furniture != .standingHead { return .furniture }
    if row.opensArticle { return .lead }
    if row.byline?.hasRole == true { return .byline }
    if row.credit != nil { return .credit }
    if row.isDate { return .date }
    if row.signed != nil || row.jumps { return .closed }
    return form(of: row.opening) ?? row.byline.map { $0.isNames && row.count <= 14 ? .names : .author }
  }

  private static func form(of opening: RowTraits.Opening) -> RowKind? {
    switch opening {
    case .dash: .dash
    case .bullet: .bullet
    case .address, .editorsNote, .continued: .note
    case .picture: .credit
    case .term: .term
    case .plain, .ordinal, .label: nil
    }
  }

  private static func isTitleLike(_ row: RowTraits) -> Bool {
    row.count <= 45 && row.commaCount <= 2 && row.stopCount == 0 && !row.opensWithMark
      && (row.ending == .none || row.ending == .exclamation)
  }

  /// Whether it may stand in a headline group by its looks.
  var isTitle: Bool { self == .title || self == .dash }
  /// Whether what is above and below it says much of what it is.
  var isShort: Bool {
    switch self {
    case .title, .dash, .names, .date, .author, .term, .shortEnded, .shortOpen: true
    default: false
    }
  }
  /// Text, long or short.
  var isText: Bool { self == .ended || self == .open || self == .shortEnded || self == .shortOpen }
}

extension RowTraits {
  /// The mark a row closes with, as a kind of mark.
  enum Ending {
    case stop, exclamation, comma, colon, semicolon, none

    var letter: UInt8 {
      switch self {
      case .stop: UInt8(ascii: "s")
      case .exclamation: UInt8(ascii: "x")
      case .comma: UInt8(ascii: "c")
      case .colon: UInt8(ascii: "k")
      case .semicolon: UInt8(ascii: "h")
      case .none: UInt8(ascii: "n")
      }
    }
  }

  var ending: Ending {
    switch finalMark?.folded {
    case "。": .stop
    case "!", "?", "…", ".", "．": .exclamation
    case ",", "、", "，": .comma
    case ":": .colon
    case ";": .semicolon
    default: .none
    }
  }
}
