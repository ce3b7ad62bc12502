/// Names made of numbers: 1·3·5分钟处警机制, 1+2+3, 4×50米, 5+2.
extension FigureReader {
  func label(at start: Int) -> Draft? {
    guard let first = numeral(at: start), !first.hasMultiplier, isJoint(text[first.end]) else { return nil }
    var draft = Draft(range: first.range, kind: .label, values: first.values, numeral: first)
    while isJoint(text[draft.end]), let next = numeral(at: draft.end + 1), next.script == .arabic {
      draft.values += next.values
      draft.numeral = next
      draft.extend(to: next.end)
    }
    takeVariable(&draft)
    guard draft.end > first.end else { return nil }
    takeUnit(&draft)
    return draft
  }

  private func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "·" || scalar == "+" || scalar == "×" || scalar == "*"
  }

  /// 1+N, 1+X
  private func takeVariable(_ draft: inout Draft) {
    guard text[draft.end] == "+", text[draft.end + 1].isOne(of: "NXnx") else { return }
    draft.extend(to: draft.end + 2)
  }

  private func takeUnit(_ draft: inout Draft) {
    guard let numeral = draft.numeral, numeral.end == draft.end, let counted = counted(after: numeral) else { return }
    draft.unit = name(of: counted)
    draft.extend(to: counted.range.upperBound)
    guard text[draft.start - 1] == "“" else { return }
    var end = draft.end
    while text[end].isHan, end - draft.end < 8 { end += 1 }
    if text[end] == "”" { draft.extend(to: end) }
  }
}
