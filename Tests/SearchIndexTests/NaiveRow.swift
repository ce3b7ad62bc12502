import ChineseText
import Search

/// Text in which a phrase is looked for by trying every start and every way on from there.
struct NaiveRow {
  let scalars: [Unicode.Scalar]
  /// Where paragraphs begin.
  let breaks: Set<Int>

  func places(of elements: [Phrase.Element]) -> [Range<Int>] {
    let inner = elements.drop { $0 == .anyCharacters }.reversed().drop { $0 == .anyCharacters }.reversed()
    let runs = runs
    return scalars.indices.flatMap { start in
      ends(of: Array(inner), from: start).map { start..<$0 }
    }.filter { place in
      let startsRun = place.lowerBound == 0 || runs[place.lowerBound] != runs[place.lowerBound - 1]
      let endsRun = place.upperBound == scalars.count || runs[place.upperBound] != runs[place.upperBound - 1]
      return (!Self.isText(elements.first) || startsRun) && (!Self.isText(elements.last) || endsRun)
    }
  }

  private static func isText(_ element: Phrase.Element?) -> Bool {
    if case .text? = element { true } else { false }
  }

  private func ends(of elements: [Phrase.Element], from start: Int) -> Set<Int> {
    guard let first = elements.first else { return [start] }
    let rest = Array(elements.dropFirst())
    switch first {
    case .text(let text):
      let needle = FoldedText(Array(text.unicodeScalars)).scalars
      return scalars[start...].starts(with: needle) ? ends(of: rest, from: start + needle.count) : []
    case .oneCharacter:
      return start < scalars.count ? ends(of: rest, from: start + 1) : []
    case .anyCharacters:
      var found: Set<Int> = []
      var position = start
      while !breaks.contains(position) {
        found.formUnion(ends(of: rest, from: position))
        guard position < scalars.count, scalars[position] != "。" else { break }
        position += 1
      }
      return found
    }
  }

  /// A number for every scalar, the same for scalars of one word or number.
  private var runs: [Int] {
    var runs: [Int] = []
    for (index, scalar) in scalars.enumerated() {
      let goesOn = index > 0 && !breaks.contains(index) && Self.isAlike(scalars[index - 1], scalar)
      runs.append((runs.last ?? 0) + (goesOn ? 0 : 1))
    }
    return runs
  }

  private static func isAlike(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    let areLetters = [a, b].allSatisfy { $0.isASCII && $0.properties.isAlphabetic }
    return areLetters || [a, b].allSatisfy { $0.isASCII && $0.properties.numericType == .decimal }
  }
}
