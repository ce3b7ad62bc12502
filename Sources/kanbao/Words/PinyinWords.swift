import Search

/// What is said where letters of a query were taken for pinyin.
enum PinyinWords {
  static func wording(for terms: [PinyinTerm]) -> Wording {
    let said = terms.map { term in
      "\(term.letters) → " + term.words.map { "\($0.text) (\($0.articleCount))" }.joined(separator: " ")
    }
    return Wording("拼音 " + said.joined(separator: "；"), "pinyin " + said.joined(separator: "; "))
  }
}
