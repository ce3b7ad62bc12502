extension FigureReader {
  /// 第五任, 第11号, 第12846期, 第1至3名; 第一 alone where a rank is told.
  func ordinal(at start: Int) -> Draft? {
    guard text[start - 1] == "第", start > floor, let first = numeral(at: start), first.values.count == 1 else {
      return nil
    }
    var draft = Draft(range: start - 1..<first.end, kind: .ordinal, values: first.values, numeral: first)
    takeLastOfSeries(&draft)
    draft.traits = .countsOne
    if let counted = counted(after: draft.numeral ?? first),
      counted.range.count > 1 || !text[counted.range.lowerBound].isOne(of: "大分方手")
    {
      draft.unit = name(of: counted)
      draft.unitRange = counted.range
      draft.extend(to: counted.range.upperBound)
    }
    if text.has("倒数", before: draft.start), draft.start - 2 >= floor { draft.extend(backTo: draft.start - 2) }
    return draft
  }

  /// 第1至3名, 第一至第三: the end of a range of ranks.
  private func takeLastOfSeries(_ draft: inout Draft) {
    let hasConnector = text[draft.end].isOne(of: "至到-—~")
    let from = draft.end + (text[draft.end + 1] == "第" ? 2 : 1)
    guard hasConnector, let last = numeral(at: from), last.values.count == 1 else { return }
    draft.values += last.values
    draft.numeral = last
    draft.extend(to: last.end)
  }
}
