/// Reads the one figure, or the one refusal, that a number of the text gives rise to.
///
/// The readers are tried from the most particular form to the most general one; the first that knows the form decides.
struct FigureReader {
  let text: FigureText
  /// Where the finding before ended: nothing reaches back beyond it.
  let floor: Int
  let memo: NumeralMemo

  /// What stands at `start`, where a scalar of a number stands; its range holds `start` and is never empty.
  func finding(at start: Int) -> Finding {
    // 零下 is a sign of the number behind it.
    if text.has("零下", at: start), text[start + 2] != "零", NumeralScalar(text[start + 2]) != nil {
      return finding(at: start + 2)
    }
    let draft: Draft?
    if text[start].isASCIIDigit {
      if let refused = identifier(at: start) ?? listMarker(at: start) { return .refused(refused) }
      draft =
        label(at: start) ?? numericDate(at: start) ?? clockFace(at: start) ?? score(at: start) ?? general(at: start)
    } else {
      if let refused = fixedPhrase(at: start) ?? weekday(at: start) ?? listMarker(at: start) {
        return .refused(refused)
      }
      draft = hanScore(at: start) ?? (isLoneNumeral(at: start) ? nil : general(at: start))
    }
    guard let draft else { return .refused(RefusedFigure(range: start..<endOfRun(at: start), reason: .word)) }
    if let refused = refusal(of: draft) { return .refused(refused) }
    return .figure(draft.figure)
  }

  private func general(at start: Int) -> Draft? {
    guard let numeral = numeral(at: start) else { return nil }
    // Most numbers can be told from their neighbours to be neither a share nor a date.
    let share = text[numeral.end].isOne(of: "分/") ? fraction(at: start) : nil
    return share ?? ordinal(at: start) ?? (mayBeDate(numeral) ? date(at: start) : nil) ?? yearsOfLife(at: start)
      ?? doubling(at: start) ?? quantity(at: start)
  }

  /// Whether what stands beside a number leaves it a chance to be a date, a time or the first of a range of these.
  private func mayBeDate(_ numeral: Numeral) -> Bool {
    text[unitIndex(after: numeral)].isOne(of: "年月日号") || text[numeral.end].isOne(of: "世时点至到~-—")
      || text[numeral.start + 1] == ":" || text[numeral.start + 2] == ":" || text[numeral.start - 1].isOne(of: "初月")
  }

  /// Where the run of numerals at `start` ends.
  private func endOfRun(at start: Int) -> Int {
    numeral(at: start)?.end ?? HanNumeralReader(text: text).endOfRun(at: start)
  }

  /// Whether a single Chinese numeral has nothing on either side that could make a figure of it: 一 in 一致, 三 in 三聯.
  private func isLoneNumeral(at start: Int) -> Bool {
    let next = text[start + 1]
    guard case .han? = NumeralScalar(text[start]), NumeralScalar(next) == nil else { return false }
    return !Unit.table.hasWord(in: text, at: start + 1) && !next.isOne(of: Self.continuers)
      && !text[start - 1].isOne(of: "第翻初月近过逾届")
  }

  /// What may follow a numeral in a figure and is no unit: parts of dates, 分之, connectors, approximations.
  private static let continuers: StaticString = "年月日号时点分至到—-~、,个世番余多来几以左开 ·"

  /// The number that begins at `start`. Several readers ask for the same one; it is read once.
  func numeral(at start: Int) -> Numeral? {
    memo.numeral(at: start) { readNumeral(at: start) }
  }

  private func readNumeral(at start: Int) -> Numeral? {
    switch NumeralScalar(text[start]) {
    case .arabic?: ArabicNumeralReader(text: text).numeral(at: start)
    case .half?: Numeral(range: start..<start + 1, values: [Self.half], script: .han, isHalf: true)
    case nil: nil
    default: HanNumeralReader(text: text).numeral(at: start)
    }
  }

  static let half = DecimalNumber(digits: [5], exponent: -1)
}
