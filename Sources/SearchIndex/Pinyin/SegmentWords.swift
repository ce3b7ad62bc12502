internal import ChineseText
internal import Search

/// Counts the words in a segment that some letters spell, from its pairs and their positions, without reading a text.
///
/// A word is a row of pairs, each a character behind the one before. Beginnings of words are kept by their places and lengthened
/// pair by pair, so the cost is that of the positions of all pairs that can stand in a word.
struct SegmentWords {
  /// Beginnings of words that end with the same character.
  private struct Beginnings {
    /// Article and position of the first character, the article in the higher half; ascending once sorted.
    var places: [(place: UInt64, word: Int)] = []
  }

  private struct Word {
    let scalars: [Unicode.Scalar]
    let state: PinyinMatcher.State
    var articleCount = 0
    var lastArticle: UInt32?
  }

  private let member: IndexSnapshot.Member
  private let matcher: PinyinMatcher
  private let scope: TextScope
  private let pairs: PinyinPairs
  private var words: [Word] = []

  init(_ matcher: PinyinMatcher, in scope: TextScope, of member: IndexSnapshot.Member) {
    self.member = member
    self.matcher = matcher
    self.scope = scope
    pairs = PinyinPairs(matcher, in: member.reader)
  }

  /// Adds all words with the articles that have them; some, when the task is cancelled.
  mutating func count(into counts: inout PinyinWords) {
    var beginnings = firstPairs()
    var length = 2
    while !beginnings.isEmpty, !Task.isCancelled {
      beginnings = lengthened(beginnings, from: length)
      length += 1
    }
    addCharacters()
    for word in words where word.articleCount > 0 { counts.add(word.scalars, articleCount: word.articleCount) }
  }

  // MARK: One character

  private mutating func addCharacters() {
    for (unit, scalar) in pairs.characters {
      let state = matcher.state(after: matcher.start, scalar)
      guard matcher.isWhole(state) else { continue }
      let word = add([scalar], state)
      guard let list = member.reader.terms.list(of: TermKey(unit), hasPositions: false) else { continue }
      // Characters by themselves keep no positions: what lies in a field is told by the text.
      if scope == .anywhere {
        countArticles(of: list, for: word)
      } else {
        countReading(list, for: word)
      }
    }
  }

  private mutating func countReading(_ list: PostingList, for word: Int) {
    forEachArticle(of: list) { rows, cursor, index in
      let article = cursor.articles[index]
      let text = rows.member.reader.text(ofArticle: Int(article), folds: .all)
      let isThere = text.stretches(in: rows.scope).contains { stretch in
        stretch.scalars[stretch.range].contains(rows.words[word].scalars[0])
      }
      if isThere { rows.count(article, for: word) }
    }
  }

  // MARK: Pairs

  private mutating func firstPairs() -> [PinyinPairs.Unit: Beginnings] {
    var beginnings: [PinyinPairs.Unit: Beginnings] = [:]
    for (unit, scalar) in pairs.characters {
      if Task.isCancelled { break }
      let first = matcher.state(after: matcher.start, scalar)
      guard matcher.isOpen(first) else { continue }
      for follower in pairs.followers(of: unit) {
        let state = matcher.state(after: first, follower.scalar)
        guard !state.isEmpty, let list = list(of: unit, follower) else { continue }
        let word = add([scalar, follower.scalar], state)
        if !matcher.isOpen(state), scope == .anywhere {
          countArticles(of: list, for: word)
        } else {
          take(list, for: word, into: &beginnings[follower.unit, default: Beginnings()].places)
        }
      }
    }
    return beginnings
  }

  /// Counts the places of a pair, and keeps them where the word may go on.
  private mutating func take(_ list: PostingList, for word: Int, into places: inout [(place: UInt64, word: Int)]) {
    let isOpen = matcher.isOpen(words[word].state)
    let isWhole = matcher.isWhole(words[word].state)
    var kept: [(place: UInt64, word: Int)] = []
    forEachPlace(of: list) { rows, article, position in
      if isWhole { rows.count(article, at: position, for: word) }
      if isOpen { kept.append((UInt64(article) << 32 | UInt64(position), word)) }
    }
    places += kept
  }

  // MARK: Longer words

  private mutating func lengthened(
    _ beginnings: [PinyinPairs.Unit: Beginnings], from length: Int
  ) -> [PinyinPairs.Unit: Beginnings] {
    var longer: [PinyinPairs.Unit: Beginnings] = [:]
    for (unit, beginnings) in beginnings where !Task.isCancelled && !beginnings.places.isEmpty {
      let places = beginnings.places.sorted { $0.place < $1.place }
      let states = Set(places.map { words[$0.word].state })
      for follower in pairs.followers(of: unit) {
        let mayFollow = states.contains { !matcher.state(after: $0, follower.scalar).isEmpty }
        guard mayFollow, let list = list(of: unit, follower) else { continue }
        let kept = lengthened(places, by: follower, list, from: length)
        if !kept.isEmpty { longer[follower.unit, default: Beginnings()].places += kept }
      }
    }
    return longer
  }

  /// The beginnings that a pair goes on from, each with the character it adds.
  private mutating func lengthened(
    _ places: [(place: UInt64, word: Int)], by follower: PinyinPairs.Follower, _ list: PostingList, from length: Int
  ) -> [(place: UInt64, word: Int)] {
    var kept: [(place: UInt64, word: Int)] = []
    var longer: [Int: Int] = [:]
    var next = 0
    let offset = UInt32(length - 1)
    forEachPlace(of: list) { rows, article, position in
      guard position >= offset else { return }
      let place = UInt64(article) << 32 | UInt64(position - offset)
      while next < places.count, places[next].place < place { next += 1 }
      guard next < places.count, places[next].place == place else { return }
      let beginning = places[next].word
      let word = longer[beginning] ?? rows.add(rows.words[beginning], follower.scalar)
      longer[beginning] = word
      let state = rows.words[word].state
      if rows.matcher.isWhole(state) { rows.count(article, at: position - offset, for: word) }
      if rows.matcher.isOpen(state) { kept.append((place, word)) }
    }
    return kept
  }

  // MARK: Words

  private mutating func add(_ scalars: [Unicode.Scalar], _ state: PinyinMatcher.State) -> Int {
    words.append(Word(scalars: scalars, state: state))
    return words.count - 1
  }

  private mutating func add(_ beginning: Word, _ scalar: Unicode.Scalar) -> Int {
    add(beginning.scalars + [scalar], matcher.state(after: beginning.state, scalar))
  }

  /// Counts an article in which a word stands in the scope; calls for a word ascend.
  private mutating func count(_ article: UInt32, at position: UInt32, for word: Int) {
    guard words[word].lastArticle != article, isWanted(article, position) else { return }
    count(article, for: word)
  }

  private mutating func count(_ article: UInt32, for word: Int) {
    words[word].lastArticle = article
    words[word].articleCount += 1
  }

  private func isWanted(_ article: UInt32, _ position: UInt32) -> Bool {
    guard scope != .anywhere else { return true }
    var end = 0
    for stretch in member.reader.stretches(ofArticle: Int(article)) {
      end += stretch.length
      if Int(position) < end {
        return scope.covers(stretch.kind.field, of: member.reader.kind(ofArticle: Int(article)))
      }
      end += 1
    }
    return false
  }

  // MARK: Postings

  private func list(of unit: PinyinPairs.Unit, _ follower: PinyinPairs.Follower) -> PostingList? {
    member.reader.terms.list(of: TermKey(unit, follower.unit), hasPositions: true)
  }

  private mutating func countArticles(of list: PostingList, for word: Int) {
    if member.deletedPages.isEmpty {
      words[word].articleCount = list.articleCount
    } else {
      forEachArticle(of: list) { rows, cursor, index in rows.count(cursor.articles[index], for: word) }
    }
  }

  /// Calls with every article of a list that counts, and its place in the cursor's block.
  private mutating func forEachArticle(
    of list: PostingList, _ body: (inout SegmentWords, inout PostingCursor, Int) -> Void
  ) {
    var cursor = PostingCursor(list)
    for block in 0..<list.blockCount {
      cursor.open(block)
      for index in 0..<cursor.count where !member.isDeleted(Int(cursor.articles[index])) {
        body(&self, &cursor, index)
      }
    }
  }

  /// Calls with every article and position of a list, ascending.
  private mutating func forEachPlace(of list: PostingList, _ body: (inout SegmentWords, UInt32, UInt32) -> Void) {
    forEachArticle(of: list) { rows, cursor, index in
      for place in cursor.positionRange(at: index) { body(&rows, cursor.articles[index], cursor.positions[place]) }
    }
  }
}
