import ChineseText
import Testing

/// A sentence with its figures marked ⟦so⟧, and what each of them should say.
struct FigureCase: Sendable, CustomTestStringConvertible {
  let marked: String
  /// `kind values unit qualifiers`, parts of a list joined by commas, `-` for none; trailing parts may be left out.
  let meanings: [String]

  init(_ marked: String, _ meanings: String...) {
    self.marked = marked
    self.meanings = meanings
  }

  var testDescription: String { marked }

  var text: [Unicode.Scalar] { marked.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" } }

  /// The sentence with the figures found in it marked in the same way.
  func remarked(_ figures: [Figure]) -> String {
    var result = String.UnicodeScalarView()
    for (index, scalar) in text.enumerated() {
      if figures.contains(where: { $0.range.upperBound == index }) { result.append("⟧") }
      if figures.contains(where: { $0.range.lowerBound == index }) { result.append("⟦") }
      result.append(scalar)
    }
    if figures.contains(where: { $0.range.upperBound == text.count }) { result.append("⟧") }
    return String(result)
  }
}

extension Figure {
  /// The figure in the words of `FigureCase.meanings`.
  var meaning: String {
    let values = values.map(\.description).joined(separator: ",")
    let parts = [kind.rawValue, values, unit ?? "-", qualifiers.isEmpty ? "-" : qualifiers.joined(separator: ",")]
    let last = parts.lastIndex { $0 != "-" } ?? 0
    return parts[...last].joined(separator: " ")
  }
}
