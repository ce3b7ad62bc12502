import Search

/// 候选词: words of the archive that the letters before the cursor may spell, to put in their place.
struct OfferedWords: Hashable {
  /// The letters and where they begin in the line.
  let letters: TypedLetters
  /// Best first; never empty.
  let words: [PinyinTerm.Word]
  /// The word that stands in the place of the letters; nil while they do themselves.
  private(set) var chosen: Int?

  init(_ words: [PinyinTerm.Word], for letters: TypedLetters) {
    self.letters = letters
    self.words = words
  }

  /// Puts the next word, or the one before, in the place of the letters; past either end the letters come back.
  mutating func choose(_ step: Int, in editor: inout LineEditor) {
    let place = letters.start..<letters.start + shown.unicodeScalars.count
    // Counted with the letters themselves as the first of all.
    let count = words.count + 1
    let next = ((chosen.map { $0 + 1 } ?? 0) + step + count) % count
    chosen = next == 0 ? nil : next - 1
    editor.replace(place, with: shown)
  }

  private var shown: String { chosen.map { words[$0].text } ?? letters.text }
}

/// Small Latin letters right before the cursor that may be the pinyin of a word, and where in an article they are asked for.
struct TypedLetters: Hashable {
  let text: String
  /// In scalars of the line.
  let start: Int
  let scope: TextScope

  /// Nil where no such letters end at the cursor, or only one does.
  init?(in editor: LineEditor) {
    let before = editor.scalars[..<editor.cursor]
    let isAmidLetters = editor.scalars.dropFirst(editor.cursor).first.map(Self.isLetter) ?? false
    let letters = before.reversed().prefix { Self.isLetter($0) }
    let first = editor.cursor - letters.count
    let previous = first > 0 ? editor.scalars[first - 1] : " "
    guard !isAmidLetters, letters.count >= 2, !("A"..."Z").contains(previous), !("0"..."9").contains(previous)
    else { return nil }
    text = String(before[first...])
    start = first
    scope = previous == ":" || previous == "：" ? Self.scope(before: first - 1, in: editor.scalars) : .anywhere
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || scalar == "ü" || scalar == "'"
  }

  /// What a field's name before a colon asks for.
  private static func scope(before colon: Int, in scalars: [Unicode.Scalar]) -> TextScope {
    let name = scalars[..<colon].reversed().prefix { !$0.properties.isWhitespace && $0 != "-" && $0 != "(" }.reversed()
    guard case .text(let scope)? = QueryField(named: name)?.meaning else { return .anywhere }
    return scope
  }
}
