import Newspaper

/// A line that is nothing but a signature: `本报记者 王小川 通讯员 李佳`, `□ 本报评论员`, `文/图 李佳`.
struct BylineForm {
  var authors: [Author]
  /// Whether a role is printed; without one it is a signature only where a signature can stand: `淮源纺织厂 高淑芬`.
  var hasRole: Bool
  /// Whether it holds names and nothing else.
  var isNames: Bool

  /// Reads a whole line; nil where any word of it belongs to no signature.
  init?(_ scalars: [Unicode.Scalar]) {
    guard (2...48).contains(scalars.count), !Self.closers.contains(scalars[scalars.count - 1]) else { return nil }
    var reader = FormReader(scalars)
    while reader.pass(Self.bullets) != nil { reader.passBlanks() }
    let inside = reader.passBrackets(LeadForm.brackets, limit: 40)
    guard inside == nil || reader.isAtEnd, let body = inside ?? Optional(reader.rest), !body.isEmpty else { return nil }
    let form = AuthorForm(body)
    if form.isComplete, form.hasRole {
      (authors, hasRole, isNames) = (form.authors, true, false)
    } else if form.isComplete, (1...3).contains(form.authors.count) {
      (authors, hasRole, isNames) = (form.authors, false, true)
    } else if let author = Self.officeAndName(body) {
      (authors, hasRole, isNames) = ([author], false, false)
    } else {
      return nil
    }
  }

  /// `淮源纺织厂 高淑芬`, `市轴承厂工人 孙大年等`: one blank, a name last.
  private static func officeAndName(_ scalars: ArraySlice<Unicode.Scalar>) -> Author? {
    let words = scalars.split(whereSeparator: \.isBlank)
    guard words.count == 2, (2...14).contains(words[0].count), words[0].allSatisfy(\.isHan),
      PersonName.isPlausible(Array(words[1]), afterRole: false)
    else { return nil }
    return Author(name: String(PersonName.withoutEtc(Array(words[1]))), role: "作者")
  }

  private static let bullets: ScalarSet = [
    "□", "■", "●", "◆", "▲", "△", "◎", "○", "☆", "★", "▌", "▪", "◇", "/",
  ]
  private static let closers: ScalarSet = ["。", "！", "？", "：", "，", "；", ":", ",", ";"]
}
