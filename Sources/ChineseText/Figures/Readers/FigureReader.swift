/// Reads the one figure, or the one refusal, that a number of the text gives rise to.
///
/// The readers are tried from the most particular form to the most general one; the first that knows the form decides.
struct FigureReader {
  let text: FigureText
  /// Where the finding before ended: nothing reaches back beyond it.
  let floor: Int

  /// What stands at `start`, where a scalar of a number stands; its range holds `start` and is never empty.
  func finding(at start: Int) -> Finding {
    let draft: Draft?
    if text[start].isASCIIDigit {
      if let refused = identifier(at: start) ?? listMarker(at: start) { return .refused(refused) }
      draft =
        label(at: start) ?? numericDate(at: start) ?? clockFace(at: start) ?? score(at: start) ?? general(at: start)
    } else {
      if let refused = fixedPhrase(at: start) ?? weekday(at: start) ?? listMarker(at: start) {
        return .refused(refused)
      }
      draft = general(at: start)
    }
    guard let draft else { return .refused(RefusedFigure(range: start..<endOfRun(at: start), reason: .word)) }
    if let refused = refusal(of: draft) { return .refused(refused) }
    return .figure(draft.figure)
  }

  private func general(at start: Int) -> Draft? {
    fraction(at: start) ?? ordinal(at: start) ?? date(at: start) ?? yearsOfLife(at: start) ?? doubling(at: start)
      ?? quantity(at: start)
  }

  /// Where the run of numerals at `start` ends.
  private func endOfRun(at start: Int) -> Int {
    numeral(at: start)?.end ?? HanNumeralReader(text: text).endOfRun(at: start)
  }

  /// The number that begins at `start`.
  func numeral(at start: Int) -> Numeral? {
    switch NumeralScalar(text[start]) {
    case .arabic?: ArabicNumeralReader(text: text).numeral(at: start)
    case .half?: Numeral(range: start..<start + 1, values: [Self.half], script: .han, isHalf: true)
    case nil: nil
    default: HanNumeralReader(text: text).numeral(at: start)
    }
  }

  static let half = DecimalNumber(digits: [5], exponent: -1)
}
