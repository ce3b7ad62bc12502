/// A name that is written in Latin letters, taken apart: the last word is the family's, as in `Amabel Williams-Ellis`.
///
/// Names in any other script stay as they are printed; so do those of one word, and those with a comma, which have their
/// family's first.
struct LatinName {
  let family: String
  let given: [String]

  /// Nil for a name that is not to be taken apart.
  init?(_ name: String) {
    let scalars = name.unicodeScalars
    guard scalars.allSatisfy({ $0.isLatinLetter || " .'’-,".unicodeScalars.contains($0) }) else { return nil }
    let halves = name.split(separator: ",").map(\.withoutBlankEnds)
    if halves.count == 2 {
      family = halves[0]
      given = halves[1].split(separator: " ").map(String.init)
      return
    }
    let words = name.split(separator: " ").map(String.init)
    guard halves.count == 1, words.count > 1, let last = words.last else { return nil }
    family = last
    given = words.dropLast()
  }

  /// `Smith, John`
  var inverted: String { family + ", " + given.joined(separator: " ") }

  /// The given names by their first letters, parted by blanks; those that a hyphen joins, by what is asked for.
  func initials(hyphen: String) -> String {
    given.map { name in
      name.split(separator: "-").compactMap { $0.first.map { String($0).uppercased() } }.joined(separator: hyphen)
    }.joined(separator: " ")
  }
}

extension Substring {
  fileprivate var withoutBlankEnds: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
