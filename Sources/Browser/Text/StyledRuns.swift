import ChineseText
import Search
import Terminal

/// A stretch of scalars of one style.
struct StyledRun: Hashable {
  var range: Range<Int>
  var role: StyleRole
}

/// Cuts a line of a block into stretches of one style each. Stronger marks cover weaker ones: run-in crossheads,
/// figures, hits, the current figure, the current hit.
struct StyledRuns {
  let layout: TextLayout
  let highlights: Highlights

  /// The runs of a line, in order, together exactly its range.
  func runs(of line: Range<Int>, in block: Int) -> [StyledRun] {
    let text = layout.blocks[block]
    var roles = [StyleRole](repeating: text.role, count: line.count)
    for (range, role) in marks(of: line, in: block) {
      for offset in range.clamped(to: line) { roles[offset - line.lowerBound] = role }
    }
    keepClustersWhole(&roles, line: line, scalars: text.scalars)
    return runs(roles, from: line.lowerBound)
  }

  /// The marks that touch a line, weakest first.
  private func marks(of line: Range<Int>, in block: Int) -> [(Range<Int>, StyleRole)] {
    let text = layout.blocks[block]
    var marks = text.runIns.map { ($0, StyleRole.runIn) }
    let figures = layout.figures(of: block)
    marks += figures.touching(line, by: \.range).map { ($0.range, .figure) }
    if let field = text.partField {
      marks += lit(highlights.hits[field] ?? [], on: line, of: text).map { ($0, .hit) }
      marks += lit(highlights.pieces[field] ?? [], on: line, of: text).map { ($0, .piece) }
      marks += lit(highlights.seams[field] ?? [], on: line, of: text).map { ($0, .seam) }
    }
    if let current = highlights.currentFigure, current.block == block, figures.indices.contains(current.index) {
      marks.append((figures[current.index].range, .currentFigure))
    }
    if let current = highlights.currentHit, current.field == text.partField {
      marks += lit([current.range], on: line, of: text).map { ($0, .currentHit) }
    }
    if let field = text.partField {
      marks += lit(highlights.selected[field] ?? [], on: line, of: text).map { ($0, .selected) }
    }
    return marks
  }

  /// Those of some ranges of a field that touch a line of one of its blocks, by the block's own offsets.
  private func lit(_ ranges: [Range<Int>], on line: Range<Int>, of text: TextBlock) -> [Range<Int>] {
    let inField = line.lowerBound + text.start..<line.upperBound + text.start
    return ranges.touching(inField, by: \.self).map { range in
      max(0, range.lowerBound - text.start)..<max(0, range.upperBound - text.start)
    }
  }

  /// A mark looks like the character it stands on, even where a range ends between them.
  private func keepClustersWhole(_ roles: inout [StyleRole], line: Range<Int>, scalars: [Unicode.Scalar]) {
    for index in roles.indices.dropFirst() where ScalarClass(scalars[line.lowerBound + index]) == .combining {
      roles[index] = roles[index - 1]
    }
  }

  private func runs(_ roles: [StyleRole], from start: Int) -> [StyledRun] {
    var runs: [StyledRun] = []
    for (index, role) in roles.enumerated() {
      let offset = start + index
      if let last = runs.last, last.role == role {
        runs[runs.count - 1].range = last.range.lowerBound..<(offset + 1)
      } else {
        runs.append(StyledRun(range: offset..<(offset + 1), role: role))
      }
    }
    return runs
  }
}

extension Array {
  /// The elements whose ranges touch another range. The elements lie in order and none within another, so that they
  /// are found without looking at all: a long article has hundreds of thousands.
  fileprivate func touching(_ line: Range<Int>, by range: KeyPath<Element, Range<Int>>) -> ArraySlice<Element> {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle][keyPath: range].upperBound <= line.lowerBound { low = middle + 1 } else { high = middle }
    }
    return self[low...].prefix { $0[keyPath: range].lowerBound < line.upperBound }
  }
}
