internal import ChineseText
internal import Newspaper
internal import Search

/// Counts the words that some letters spell in the names a segment knows of its articles: authors, newspapers, sections.
struct SegmentNames {
  typealias Words = Set<[Unicode.Scalar]>

  let member: IndexSnapshot.Member
  let matcher: PinyinMatcher
  let folds: FoldOptions

  /// Adds all words of a scope; some, when the task is cancelled. Every name is read once, however many articles it stands with.
  func count(_ scope: TextScope, into counts: inout PinyinWords) {
    switch scope {
    case .author: countAuthors(into: &counts)
    case .newspaper: countPages(by: member.reader.pageNewspapers, into: &counts)
    case .section: countPages(by: member.reader.pageSections, into: &counts)
    default: break
    }
  }

  /// Notes the authors whose whole name the letters spell.
  func noteAuthors(into counts: inout PinyinWords) {
    let spelled = authors.filter { matcher.spells($0.scalars) }
    guard !spelled.isEmpty else { return }
    let names = Dictionary(uniqueKeysWithValues: spelled.map { ($0.number, $0.scalars) })
    forEachArticle { authors in
      for author in authors { if let name = names[author] { counts.noteName(name) } }
    }
  }

  // MARK: Authors

  private var authors: [AuthorNames.Name] {
    if folds == .all { return member.reader.authorNames.all(of: member.reader) }
    return member.reader.authorNames.all(of: member.reader).map { ($0.number, scalars(ofName: $0.number)) }
  }

  private func countAuthors(into counts: inout PinyinWords) {
    var found: [UInt32: Words] = [:]
    for author in authors {
      let words = words(in: author.scalars)
      if !words.isEmpty { found[author.number] = words }
    }
    guard !found.isEmpty else { return }
    forEachArticle { authors in
      let words = authors.reduce(into: Words()) { $0.formUnion(found[$1] ?? []) }
      if !words.isEmpty { counts.add(words) }
    }
  }

  /// Calls with the authors of every article that counts.
  private func forEachArticle(_ body: ([UInt32]) -> Void) {
    for page in 0..<member.reader.pageCount where !member.deletedPages.contains(page) && !Task.isCancelled {
      for article in member.reader.articles(ofPage: page) { body(member.reader.authors(ofArticle: article)) }
    }
  }

  // MARK: Pages

  private func countPages(by column: ByteView, into counts: inout PinyinWords) {
    var known: [UInt32: Words] = [:]
    for page in 0..<member.reader.pageCount where !member.deletedPages.contains(page) && !Task.isCancelled {
      let name = column.entry(UInt32.self, page)
      let words = known[name] ?? self.words(in: scalars(ofName: name))
      known[name] = words
      let articleCount = member.reader.articles(ofPage: page).count
      if articleCount > 0 { for word in words { counts.add(word, articleCount: articleCount) } }
    }
  }

  // MARK: Names

  private func scalars(ofName name: UInt32) -> [Unicode.Scalar] {
    FoldedText(Array((member.reader.names.name(Int(name)) ?? "").unicodeScalars), options: folds).scalars
  }

  private func words(in scalars: [Unicode.Scalar]) -> Words {
    var found: Words = []
    matcher.forEachWord(in: scalars[...]) { found.insert(Array(scalars[$0])) }
    return found
  }
}

extension PinyinMatcher {
  /// Whether the letters spell characters from end to end.
  func spells(_ scalars: [Unicode.Scalar]) -> Bool {
    var state = start
    for scalar in scalars {
      state = self.state(after: state, scalar)
      if state.isEmpty { return false }
    }
    return isWhole(state)
  }
}
