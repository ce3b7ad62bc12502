internal import ChineseText
internal import Search

/// A phrase as it is met in folded text.
struct FoldedPhrase {
  enum Element: Hashable {
    case scalars([Unicode.Scalar])
    /// Any amount of white space, or a paragraph end.
    case blank
    case oneCharacter
    case anyCharacters
  }

  let elements: [Element]

  /// White space at the ends is left out.
  init(_ phrase: Phrase, folds: FoldOptions) {
    var elements: [Element] = []
    for element in phrase.elements {
      switch element {
      case .oneCharacter: elements.append(.oneCharacter)
      case .anyCharacters: elements.append(.anyCharacters)
      case .text(let text): elements += Self.split(FoldedText(Array(text.unicodeScalars), options: folds).scalars)
      }
    }
    while elements.first == .blank { elements.removeFirst() }
    while elements.last == .blank { elements.removeLast() }
    self.elements = elements
  }

  private static func split(_ scalars: [Unicode.Scalar]) -> [Element] {
    var elements: [Element] = []
    var run: [Unicode.Scalar] = []
    for scalar in scalars {
      if !scalar.properties.isWhitespace {
        run.append(scalar)
      } else if !run.isEmpty || elements.last != .blank {
        if !run.isEmpty { elements.append(.scalars(run)) }
        elements.append(.blank)
        run = []
      }
    }
    if !run.isEmpty { elements.append(.scalars(run)) }
    return elements
  }

  // MARK: Finders

  /// The plainest finder that will do.
  func finder() -> any PlaceFinder {
    if case .scalars(let needle) = core, let first = needle.first, let last = needle.last {
      return LiteralFinder(
        needle: needle, isStartBound: !isStartOpen && WordKind(first) != nil,
        isEndBound: !isEndOpen && WordKind(last) != nil)
    }
    return AutomatonFinder(automaton: automaton(), keepsToField: false, needle: longestRun)
  }

  private var longestRun: [Unicode.Scalar] {
    elements.reduce([]) { longest, element in
      if case .scalars(let run) = element, run.count > longest.count { run } else { longest }
    }
  }

  var isStartOpen: Bool { elements.first == .anyCharacters }
  var isEndOpen: Bool { elements.last == .anyCharacters }

  /// The elements without `*` at the ends, which only opens them.
  private var inner: ArraySlice<Element> {
    elements.dropFirst(isStartOpen ? 1 : 0).dropLast(isEndOpen && elements.count > 1 ? 1 : 0)
  }

  /// The only element besides `*` at the ends.
  var core: Element? { inner.count == 1 ? inner.first : nil }

  private func automaton() -> Automaton {
    var builder = AutomatonBuilder(folds: [])
    if !isStartOpen, case .scalars(let run)? = inner.first, let first = run.first, WordKind(first) != nil {
      builder.append(.check(.wordEdge))
    }
    for element in inner { Self.append(element, to: &builder) }
    if !isEndOpen, case .scalars(let run)? = inner.last, let last = run.last, WordKind(last) != nil {
      builder.append(.check(.wordEdge))
    }
    return builder.finish(.shortest)
  }

  private static func append(_ element: Element, to builder: inout AutomatonBuilder) {
    switch element {
    case .scalars(let run): builder.append(run)
    case .oneCharacter: builder.append(.scalar(FoldedSet([], isInverted: true)))
    case .blank:
      builder.appendChoice([
        { $0.append(.check(.seam)) },
        { $0.appendRepetition(least: 1, most: nil) { $0.append(.scalar(blanks)) } },
      ])
    case .anyCharacters:
      builder.append(.check(.noSeam))
      builder.appendLoop {
        $0.append(.scalar(withinSentence))
        $0.append(.check(.noSeam))
      }
    }
  }

  private static let blanks = FoldedSet(ScalarSet([ScalarSet.Member(.all(.space))]), folds: [])

  /// Everything but marks that end a sentence, in full and half width. A point is none: it stands in numbers.
  private static let withinSentence = FoldedSet("。！？!?…⋯｡".unicodeScalars, isInverted: true)
}

/// Finds what an automaton accepts.
struct AutomatonFinder: PlaceFinder {
  let automaton: Automaton
  let keepsToField: Bool
  /// What stands in every match, folded; empty where nothing is known to. It is looked for first, which is faster.
  let needle: [Unicode.Scalar]

  func places(in stretches: [FoldedStretch]) -> [Range<Int>] {
    var run: AutomatonRun?
    var places: [Range<Int>] = []
    for stretch in stretches {
      guard automaton.nextStart(in: stretch, from: stretch.range.lowerBound) < stretch.range.upperBound,
        needle.isEmpty || stretch.place(of: needle, from: stretch.range.lowerBound) != nil
      else { continue }
      var ready = run ?? AutomatonRun(automaton)
      run = nil
      places += ready.places(in: stretch)
      run = ready
    }
    return places
  }
}

extension TextPattern {
  /// What finds the pattern in text that was folded in the same way.
  func finder(folds: FoldOptions) -> any PlaceFinder {
    switch self {
    case .phrase(let phrase): return FoldedPhrase(phrase, folds: folds).finder()
    case .regex(let expression):
      var builder = AutomatonBuilder(folds: folds)
      builder.append(expression.syntax)
      return AutomatonFinder(
        automaton: builder.finish(.longest), keepsToField: true,
        needle: RegexNeeds(expression.syntax, folds: folds).need.longestText)
    }
  }
}
