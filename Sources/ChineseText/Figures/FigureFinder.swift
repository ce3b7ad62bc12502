/// Finds the figures of a text: numbers in any script with their unit and approximation.
///
/// Digits are figures unless they name something; Chinese numerals are figures when they are meant literally and count
/// something (GB/T 15835-2011). What is left out is told by `refused(in:)`.
public struct FigureFinder: Sendable {
  public init() {}

  /// The figures of the text in order, none overlapping another.
  ///
  /// Cost: linear in the text; look-back and look-ahead are bounded.
  public func figures(in text: [Unicode.Scalar]) -> [Figure] {
    var figures: [Figure] = []
    forEachFinding(in: text) { finding in
      if case .figure(let figure) = finding { figures.append(figure) }
    }
    return figures
  }

  /// The numbers of the text that are no figures, each with the reason, in order, none overlapping another or a figure.
  public func refused(in text: [Unicode.Scalar]) -> [RefusedFigure] {
    var refused: [RefusedFigure] = []
    forEachFinding(in: text) { finding in
      if case .refused(let figure) = finding { refused.append(figure) }
    }
    return refused
  }

  private func forEachFinding(in scalars: [Unicode.Scalar], _ visit: (Finding) -> Void) {
    var floor = 0
    var position = NumeralScalar.firstIndex(in: scalars, from: 0)
    // Text without a numeral is not even folded.
    guard position < scalars.count else { return }
    let text = FigureText(scalars: scalars)
    let memo = NumeralMemo()
    while position < scalars.count {
      let finding = FigureReader(text: text, floor: floor, memo: memo).finding(at: position)
      visit(finding)
      floor = max(position + 1, finding.range.upperBound)
      position = NumeralScalar.firstIndex(in: scalars, from: floor)
    }
  }
}
