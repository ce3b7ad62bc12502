import Search

/// Regular expressions matched by following every way there is: slow, and with nothing of the automaton in it.
struct NaiveRegex {
  let syntax: RegexSyntax
  let text: [Unicode.Scalar]

  /// The leftmost longest matches that are not empty, none overlapping another.
  var places: [Range<Int>] {
    var places: [Range<Int>] = []
    var start = 0
    while start < text.count {
      if let end = ends(of: syntax, from: start).max(), end > start {
        places.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return places
  }

  /// Everywhere a match that begins at a position may end.
  private func ends(of syntax: RegexSyntax, from start: Int) -> Set<Int> {
    switch syntax {
    case .nothing: return [start]
    case .scalar(let set): return start < text.count && set.contains(text[start]) ? [start + 1] : []
    case .fieldStart: return start == 0 ? [start] : []
    case .fieldEnd: return start == text.count ? [start] : []
    case .alternatives(let parts): return Set(parts.flatMap { ends(of: $0, from: start) })
    case .sequence(let parts):
      return parts.reduce([start]) { starts, part in Set(starts.flatMap { ends(of: part, from: $0) }) }
    case .repeated(let part, let least, let most):
      return ends(ofRepeated: part, least: least, most: most, from: start)
    }
  }

  private func ends(ofRepeated part: RegexSyntax, least: Int, most: Int?, from start: Int) -> Set<Int> {
    var current: Set<Int> = [start]
    var all: Set<Int> = least == 0 ? current : []
    // More rounds than there are scalars can add nothing new.
    for round in 1...max(1, min(most ?? Int.max, least + text.count + 1)) where round <= most ?? Int.max {
      current = Set(current.flatMap { ends(of: part, from: $0) })
      if round >= least { all.formUnion(current) }
    }
    return all
  }
}
