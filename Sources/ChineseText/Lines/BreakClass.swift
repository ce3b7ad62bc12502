/// What a character is to the end and the start of a line.
enum BreakClass: UInt8, Sendable {
  /// Hanzi, kana, Hangul and whatever else is wide: a line may end on either side.
  case hanzi
  /// Letters and the signs that live among them; a run of them is one word.
  case letter
  case digit
  case opening
  case closing
  /// Full-width marks that end or divide sentences.
  case stop
  /// . and : and , in half width, which also live inside numbers and words.
  case infix
  /// ; ! ? in half width.
  case halfStop
  case interpunct
  /// – ～ and their like between two words or numbers.
  case connector
  case hyphen
  case slash
  /// % ℃ and whatever else follows its number.
  case percent
  /// ￥ № and whatever else precedes its number.
  case currency
  /// ① and its like.
  case listNumber
  /// 々 and whatever else repeats or lengthens the character before it.
  case iteration
  case smallKana
  case dash
  case ellipsis
  /// " and ', which open and close in turn.
  case quote
  /// Vanishes at a line's ends, which may be on either side of it.
  case blank
  /// No-break blanks, and whatever stands before the first base of a paragraph.
  case glue
}

extension BreakClass {
  /// Marks of which two may meet; next to one of them nothing hangs.
  var isMark: Bool {
    switch self {
    case .opening, .closing, .stop, .infix, .halfStop, .dash, .ellipsis, .quote: true
    default: false
    }
  }

  /// Whether one may hang in the gutter (CLREQ: 、，。．；：？！, and their half-width forms).
  var mayHang: Bool {
    self == .stop || self == .infix || self == .halfStop
  }

  var isWordPart: Bool {
    self == .letter || self == .digit
  }
}
