/// Numbers that share the unit of the last of a list: 2、3个小时, 二十三、二十七、三十日, 三、四年级.
extension FigureReader {
  /// Lends a bare number the kind and the name of the unit at the end of its list; its span stays its own.
  func takeUnitOfList(_ draft: inout Draft) {
    guard let numeral = draft.numeral, numeral.isPlain(in: 1...2999), let last = lastOfList(after: numeral) else {
      return
    }
    draft.kind = last.kind
    draft.unit = last.unit
    draft.traits = last.traits
  }

  /// The last number of a list that rises and has at most eight members.
  private func lastOfList(after first: Numeral) -> Draft? {
    var member = first
    for _ in 0..<8 {
      guard text[member.end] == "、", let next = numeral(at: member.end + 1), next.script == first.script,
        next.values.count == 1, next.value > member.value
      else { return nil }
      if let draft = datePoint(at: next.start)?.draft ?? counted(next) { return draft }
      member = next
    }
    return nil
  }

  private func counted(_ numeral: Numeral) -> Draft? {
    guard !numeral.hasMultiplier || numeral.script == .han, let counted = counted(after: numeral) else { return nil }
    return Draft(
      range: numeral.range, kind: counted.unit.kind, values: numeral.values,
      unit: name(of: counted), traits: counted.unit.traits.union(.countsOne))
  }
}
