/// How a page closes its sentences.
///
/// Until the 1930s many papers set one mark, 、, for every pause (句讀), and hardly any other.
enum PunctuationStyle {
  case modern, oneMark

  init(_ rows: [Row]) {
    var pauseCount = 0
    var otherCount = 0
    for row in rows {
      // Without branches, for the compiler to take many scalars at once.
      for scalar in row.scalars {
        pauseCount &+= scalar == "、" ? 1 : 0
        otherCount &+= (scalar == "。" ? 1 : 0) &+ (scalar == "，" ? 1 : 0) &+ (scalar == "," ? 1 : 0)
      }
    }
    self = pauseCount >= 10 && otherCount * 5 < pauseCount ? .oneMark : .modern
  }

  func closes(_ mark: Unicode.Scalar) -> Bool { Marks.terminal.contains(mark) || self == .oneMark && mark == "、" }
}
