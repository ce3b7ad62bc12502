internal import ChineseText
internal import Search

/// What a regular expression needs of a text, told from its parts.
///
/// Of every part either all texts are known that it matches, or what they begin and end with; where two parts meet, the ends
/// of one and the beginnings of the other stand side by side. After Russ Cox, "Regular Expression Matching with a Trigram
/// Index" (2012).
struct RegexNeeds {
  private typealias Texts = Set<[Unicode.Scalar]>

  /// All texts it matches, where they are few.
  private let exact: Texts?
  /// One of these every match begins with, and one of those it ends with; the empty text says nothing.
  private let beginnings: Texts
  private let endings: Texts
  /// What is known besides; of a part whose texts are known nothing.
  private let inner: TextNeed

  /// More texts than these are not told one by one.
  private static let mostTexts = 48
  private static let longestText = 64
  /// Beginnings and endings are cut to so many characters.
  private static let longestEnd = 8
  /// A part that is repeated so often at most is written out.
  private static let mostRepetitions = 4

  private init(exact texts: Texts) {
    (exact, beginnings, endings, inner) = (texts, texts, texts, .nothing)
  }

  private init(beginnings: Texts = [[]], endings: Texts = [[]], inner: TextNeed = .nothing) {
    exact = nil
    self.beginnings = Self.fewEnough(beginnings.map { Array($0.prefix(Self.longestEnd)) })
    self.endings = Self.fewEnough(endings.map { Array($0.suffix(Self.longestEnd)) })
    self.inner = inner
  }

  /// Too many ends say no more than none.
  private static func fewEnough(_ ends: [[Unicode.Scalar]]) -> Texts { ends.count > mostTexts ? [[]] : Set(ends) }

  /// - Parameters:
  ///   - syntax: The expression.
  ///   - folds: How the text is folded that it is looked for in.
  init(_ syntax: RegexSyntax, folds: FoldOptions) {
    switch syntax {
    case .nothing, .fieldStart, .fieldEnd: self.init(exact: [[]])
    case .scalar(let set): self.init(set, folds: folds)
    case .sequence(let parts):
      self = parts.reduce(RegexNeeds(exact: [[]])) { $0.followed(by: RegexNeeds($1, folds: folds)) }
    case .alternatives(let parts): self = Self.chosen(parts.map { RegexNeeds($0, folds: folds) })
    case .repeated(let part, let least, let most):
      self = RegexNeeds(part, folds: folds).repeated(least: least, most: most)
    }
  }

  private init(_ set: ScalarSet, folds: FoldOptions) {
    if let scalar = set.single {
      self.init(exact: [FoldedText([scalar], options: folds).scalars])
    } else if let choices = set.choices(atMost: Self.mostTexts, folds: folds) {
      self.init(exact: Set(choices.map { [$0] }))
    } else {
      self.init()
    }
  }

  /// All that is known.
  var need: TextNeed { exact.map(TextNeed.text) ?? inner }

  /// Whether it matches nothing but the empty text.
  var matchesNothing: Bool { exact == [[]] }

  // MARK: Parts together

  private func followed(by next: RegexNeeds) -> RegexNeeds {
    if let exact, let others = next.exact, let both = Self.product(exact, others) { return RegexNeeds(exact: both) }
    var needs = [inner, next.inner]
    if let seam = Self.product(endings, next.beginnings) {
      needs.append(.text(of: seam))
    } else {
      needs += [need, next.need]
    }
    return RegexNeeds(
      beginnings: exact.map { Self.product($0, next.beginnings) ?? $0 } ?? beginnings,
      endings: next.exact.map { Self.product(endings, $0) ?? $0 } ?? next.endings,
      inner: .joined(needs))
  }

  private static func chosen(_ parts: [RegexNeeds]) -> RegexNeeds {
    let texts = parts.compactMap(\.exact)
    let union = texts.reduce(Texts()) { $0.union($1) }
    if texts.count == parts.count, union.count <= mostTexts { return RegexNeeds(exact: union) }
    return RegexNeeds(
      beginnings: parts.reduce([]) { $0.union($1.beginnings) }, endings: parts.reduce([]) { $0.union($1.endings) },
      inner: .chosen(parts.map(\.need)))
  }

  private func repeated(least: Int, most: Int?) -> RegexNeeds {
    if exact != nil, let most, most <= Self.mostRepetitions {
      let ways = (least...max(least, most)).map { Array(repeating: self, count: $0) }
      let needs = ways.map { $0.reduce(RegexNeeds(exact: [[]])) { $0.followed(by: $1) } }
      if needs.allSatisfy({ $0.exact != nil }) { return Self.chosen(needs) }
    }
    return least == 0 ? RegexNeeds() : RegexNeeds(beginnings: beginnings, endings: endings, inner: need)
  }

  /// Every text of one set followed by every text of the other; nil where that is too much to tell.
  private static func product(_ firsts: Texts, _ seconds: Texts) -> Texts? {
    guard firsts.count * seconds.count <= mostTexts else { return nil }
    var product = Texts()
    for first in firsts {
      for second in seconds { product.insert(first + second) }
    }
    return product.allSatisfy { $0.count <= longestText } ? product : nil
  }
}

extension ScalarSet {
  /// All characters it may mean in folded text; nil where they are more than so many.
  fileprivate func choices(atMost limit: Int, folds: FoldOptions) -> Set<Unicode.Scalar>? {
    guard !isInverted else { return nil }
    var choices: Set<Unicode.Scalar> = []
    for member in members {
      guard case .range(let range) = member.what, !member.isInverted,
        range.upperBound.value - range.lowerBound.value < UInt32(limit)
      else { return nil }
      for value in range.lowerBound.value...range.upperBound.value {
        guard let scalar = Unicode.Scalar(value) else { continue }
        choices.insert(scalar)
        // What a member folds to stands for it in the text.
        choices.formUnion(FoldedText([scalar], options: folds).scalars)
      }
    }
    return choices.count <= limit && !choices.isEmpty ? choices : nil
  }
}
