/// Which words are wanted for letters that are being typed.
public struct WordRequest: Hashable, Sendable {
  /// Small Latin letters, as `PinyinSpelling` reads them; the last syllable may be a beginning.
  public var letters: String
  /// Where in an article the words are to stand.
  public var scope: TextScope
  /// How many words to return at most.
  public var limit: Int

  public init(letters: String, scope: TextScope = .anywhere, limit: Int = 12) {
    self.letters = letters
    self.scope = scope
    self.limit = limit
  }
}
