/// Gives units the forms of vertical text (直排), a row of two cells to each.
///
/// Marks take their vertical forms, letters and longer numbers stand one above the other in full width, and two digits
/// by themselves share a row (纵中横). What has neither form keeps its own and leaves the other cell blank.
public enum VerticalForms {
  /// Rows of the forms in which marks are turned or moved, each with who says so.
  static let rows: [(printed: String, vertical: String, authority: String)] = [
    ("，、。：；！？", "︐︑︒︓︔︕︖", "Unicode, Vertical Forms; CLREQ: pause marks sit at the right above the middle"),
    (",:;!?", "︐︓︔︕︖", "the same, where marks were folded to half width"),
    ("“”‘’", "﹃﹄﹁﹂", "GB/T 15834-2011, 5.2: in vertical text 引号 are ﹃﹄ and, within them, ﹁﹂"),
    ("「」『』", "﹁﹂﹃﹄", "Unicode, CJK Compatibility Forms"),
    ("（）〔〕【】《》〈〉［］｛｝〖〗", "︵︶︹︺︻︼︽︾︿﹀﹇﹈︷︸︗︘", "GB/T 15834-2011, 5.2; CJK Compatibility Forms"),
    ("()[]{}", "︵︶﹇﹈︷︸", "the same, where marks were folded to half width"),
    ("—―─–－～~", "︱︱︱︲︲︴︴", "GB/T 15834-2011, 5.2: 破折号, 连接号 stand upright"),
    ("…‥", "︙︰", "GB/T 15834-2011, 5.2: 省略号 stands upright"),
  ]

  private static let marks: [Unicode.Scalar: Unicode.Scalar] = rows.reduce(into: [:]) { marks, row in
    for (printed, vertical) in zip(row.printed.unicodeScalars, row.vertical.unicodeScalars) {
      marks[printed] = vertical
    }
  }

  /// The form in which a scalar has a row to itself; nil where it keeps its own.
  public static func form(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if let mark = marks[scalar] { return mark }
    return (0x21...0x7E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0x20 + 0xFF00) : nil
  }

  static func applied(to units: [LineUnit], of paragraph: [Unicode.Scalar]) -> [LineUnit] {
    var units = units
    for index in units.indices where units[index].width > 0 && !isInPair(index, of: units, paragraph) {
      units[index].width = 2
      units[index].isRedrawn = form(of: paragraph[units[index].start]) != nil
    }
    return units
  }

  /// Whether it is one of two half-width digits with no other beside them, nor a mark that makes them part of a number.
  private static func isInPair(_ index: Int, of units: [LineUnit], _ paragraph: [Unicode.Scalar]) -> Bool {
    func isDigit(_ place: Int) -> Bool {
      units.indices.contains(place) && units[place].breakClass == .digit && paragraph[units[place].start].isASCII
    }
    func goesOn(_ place: Int, by step: Int) -> Bool {
      guard units.indices.contains(place) else { return false }
      let isMark = [.infix, .interpunct, .connector, .slash].contains(units[place].breakClass)
      return units[place].breakClass == .letter || isDigit(place) || isMark && isDigit(place + step)
    }
    guard isDigit(index), isDigit(index - 1) != isDigit(index + 1) else { return false }
    let first = isDigit(index + 1) ? index : index - 1
    return !goesOn(first - 1, by: -1) && !goesOn(first + 2, by: 1)
  }
}
