/// Draws the half-width marks of Chinese text in full width, where folding has made them narrow.
///
/// A mark beside a Hanzi or a Chinese mark is Chinese, unless digits stand on both sides. The two halves of a pair of
/// brackets go together.
struct MarkRestorer {
  private(set) var units: [LineUnit]
  private let paragraph: [Unicode.Scalar]

  init(_ units: [LineUnit], of paragraph: [Unicode.Scalar], cells: CellWidth) {
    self.units = units
    self.paragraph = paragraph
    for index in chineseMarks() {
      guard let shown = HalfWidthMarks.restored[paragraph[units[index].start]] else { continue }
      self.units[index].isRedrawn = true
      self.units[index].width = Int32(cells.width(of: shown))
    }
  }

  private func chineseMarks() -> [Int] {
    var marks: [Int] = []
    var open: [Int] = []
    for index in units.indices {
      switch paragraph[units[index].start] {
      case "(": open.append(index)
      case ")":
        let pair = (open.popLast().map { [$0] } ?? []) + [index]
        if pair.contains(where: isChinese) { marks += pair }
      case ",", ";", ":", "!", "?": if isChinese(index) { marks.append(index) }
      default: break
      }
    }
    return marks + open.filter(isChinese)
  }

  private func isChinese(_ index: Int) -> Bool {
    let neighbours = [index - 1, index + 1].filter(units.indices.contains)
    let isInNumber = neighbours.count == 2 && neighbours.allSatisfy { units[$0].breakClass == .digit }
    return !isInNumber && neighbours.contains(where: isHanziOrChineseMark)
  }

  private func isHanziOrChineseMark(_ index: Int) -> Bool {
    let unit = units[index]
    return unit.breakClass == .hanzi || unit.breakClass.isMark && !paragraph[unit.start].isASCII
  }
}
