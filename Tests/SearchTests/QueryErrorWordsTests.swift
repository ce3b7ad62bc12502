import Search
import Testing

@Suite struct QueryErrorWordsTests {
  private static let field = QueryField.all[0]

  private static let regexCauses: [RegexError.Cause] = [
    .unclosedGroup, .unclosedClass, .strayParenthesis, .nothingToRepeat, .emptyRepetition, .emptyRange, .unknownEscape,
    .unknownGroup, .tooDeep(limit: 64), .tooLarge(limit: 2_000),
  ]

  private static let causes: [QueryError.Cause] =
    [
      .unclosedQuote, .unclosedParenthesis, .unclosedRegex, .strayParenthesis, .emptyPhrase, .emptyParentheses,
      .missingOperand(of: "OR"), .unknownField("x"), .missingValue(of: field), .unreadableValue("x", of: field),
      .notNearable, .tooFar(limit: 1), .tooDeep(limit: 64), .tooLong(limit: 10),
    ] + regexCauses.map { .regex($0) }

  @Test func everyCauseHasItsOwnWordsInBothLanguages() {
    #expect(Set(Self.causes.map(\.words.chinese)).count == Self.causes.count)
    #expect(Set(Self.causes.map(\.words.english)).count == Self.causes.count)
    #expect(
      Self.causes.allSatisfy {
        $0.words.english.unicodeScalars.allSatisfy(\.isASCII) || $0.words.english.contains("春耕")
      })
  }

  @Test func wordsNameWhatWasFound() {
    #expect(QueryError.Cause.unknownField("headlin").words.english == "no field is named headlin; searched for as text")
    #expect(QueryError.Cause.regex(.emptyRange).words.chinese == "正则表达式：范围前大后小")
  }
}
