internal import ChineseText
internal import Newspaper
internal import Search

/// An article's text as it is compared, with the way back to where each scalar came from.
struct ArticleText {
  struct Part {
    let field: ArticleField
    /// Its folded scalars, in `ArticleText.scalars`.
    let range: Range<Int>
    /// The field's own scalars.
    let source: [Unicode.Scalar]
    /// For each folded scalar the offset of its source, and at the end the count of the source.
    let offsets: [Int]
  }

  let parts: [Part]
  let folded: FoldedFields
  /// Folded, of all parts.
  var scalars: [Unicode.Scalar] { folded.scalars }

  init(_ article: Article, folds: FoldOptions) {
    let fields = article.fields.map { (field: $0, source: Array(scalarsOf: article.text(of: $0))) }
    self.init(fields, kind: article.kind, folds: folds)
  }

  /// - Parameters:
  ///   - fields: In reading order, each with its scalars.
  ///   - kind: Of the article.
  ///   - folds: Which differences of form do not count.
  init(_ fields: [(field: ArticleField, source: [Unicode.Scalar])], kind: ArticleKind, folds: FoldOptions) {
    var parts: [Part] = []
    var scalars: [Unicode.Scalar] = []
    for (field, source) in fields {
      let folded = FoldedText(source, options: folds)
      let start = scalars.count
      scalars += folded.scalars
      parts.append(Part(field: field, range: start..<scalars.count, source: source, offsets: folded.offsets))
    }
    self.parts = parts
    folded = FoldedFields(
      parts: parts.map { FoldedFields.Part(field: $0.field, range: $0.range) }, scalars: scalars, kind: kind)
  }

  /// The stretches a phrase may lie in: a field each, or paragraphs that follow each other directly.
  func stretches(in scope: TextScope) -> [FoldedStretch] { folded.stretches(in: scope) }

  // MARK: The way back

  /// The places of a range of folded scalars in their fields, one for every field it touches.
  func places(of range: Range<Int>) -> [Place] {
    var places: [Place] = []
    var index = folded.partIndex(of: range.lowerBound)
    while index < parts.count, parts[index].range.lowerBound < range.upperBound {
      let common = parts[index].range.clamped(to: range)
      if !common.isEmpty { places.append(Place(part: index, range: sourceRange(of: common, in: parts[index]))) }
      index += 1
    }
    return places
  }

  /// Takes in all scalars that fold to the last one, or the whole of one that folds to several.
  private func sourceRange(of range: Range<Int>, in part: Part) -> Range<Int> {
    let first = range.lowerBound - part.range.lowerBound
    let end = range.upperBound - part.range.lowerBound
    return part.offsets[first]..<max(part.offsets[end], part.offsets[end - 1] + 1)
  }
}

extension [Unicode.Scalar] {
  /// The scalars of a text. Room is made first: a sequence that does not know its length costs twice as much.
  init(scalarsOf text: String) {
    self.init()
    reserveCapacity(text.utf8.count / 2)
    for scalar in text.unicodeScalars { append(scalar) }
  }
}

/// A range of one part of an article's text, in scalars of its field.
struct Place: Hashable {
  let part: Int
  let range: Range<Int>
}

extension TextScope {
  /// Whether a field of an article of that kind lies in the scope.
  func covers(_ field: ArticleField, of kind: ArticleKind) -> Bool {
    switch (self, field) {
    case (.anywhere, _), (.headline, .headline), (.kicker, .kicker), (.deck, .deck), (.byline, .byline),
      (.crosshead, .crosshead):
      true
    case (.body, .paragraph), (.body, .crosshead): kind != .photo
    case (.caption, .paragraph): kind == .photo
    default: false
    }
  }
}
