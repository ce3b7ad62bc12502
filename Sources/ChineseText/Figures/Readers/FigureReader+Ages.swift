extension FigureReader {
  /// 年近六十, 年逾八旬: an age without 岁.
  func yearsOfLife(at start: Int) -> Draft? {
    let word = text[start - 1]
    guard start - 2 >= floor, text[start - 2] == "年", word.isOne(of: "近过逾届"),
      let numeral = numeral(at: start), let value = numeral.value.int, (20...120).contains(value)
    else { return nil }
    var draft = Draft(range: numeral.range, kind: .age, values: numeral.values, numeral: numeral)
    if text[numeral.end] == "岁" {
      draft.unit = text.printed(numeral.end..<numeral.end + 1)
      draft.extend(to: numeral.end + 1)
    } else if Unit.table.hasWord(in: text, at: numeral.end) {
      return nil
    }
    if word == "近" || word == "逾" {
      draft.extend(backTo: start - 1, qualifier: text.printed(start - 1..<start))
    }
    return draft
  }

  /// 翻一番, 翻了两番.
  func doubling(at start: Int) -> Draft? {
    let isDoubling = text.has("翻", before: start) || text.has("翻了", before: start)
    guard isDoubling, let numeral = numeral(at: start), text[numeral.end] == "番" else { return nil }
    var draft = Draft(
      range: start..<numeral.end + 1, kind: .percent, values: numeral.values, unit: "番", numeral: numeral)
    draft.traits = .countsOne
    return draft
  }
}
