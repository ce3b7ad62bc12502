/// Finds the postings of terms by their keys.
struct TermDictionary: Sendable {
  private let keys: ByteView
  private let places: ByteView
  private let blocks: ByteView
  private let postings: ByteView
  private let blockCount: Int

  init(_ file: SegmentFile) {
    keys = file.view(.termKeys)
    places = file.view(.termPlaces)
    blocks = file.view(.terms)
    postings = file.view(.postings)
    blockCount = keys.entryCount(UInt64.self)
  }

  /// The list of a term, which keeps positions or not; nil where no article holds it.
  func list(of key: TermKey, hasPositions: Bool) -> PostingList? {
    guard let block = block(of: key) else { return nil }
    var entries = TermEntries(self, block: block)
    while let entry = entries.next() {
      if entry.key < key { continue }
      guard entry.key == key else { return nil }
      return list(of: entry, hasPositions: hasPositions)
    }
    return nil
  }

  func list(of entry: Entry, hasPositions: Bool) -> PostingList {
    PostingList(postings.part(entry.bytes), articleCount: entry.articleCount, hasPositions: hasPositions)
  }

  /// The last block that begins at or before a key.
  private func block(of key: TermKey) -> Int? {
    var low = 0
    var high = blockCount
    while low < high {
      let middle = (low + high) / 2
      if keys.entry(UInt64.self, middle) <= key.value { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  // MARK: All terms

  /// A term as the dictionary tells of it.
  struct Entry {
    let key: TermKey
    let articleCount: Int
    /// Of all postings.
    let bytes: Range<Int>
  }

  /// The terms from a block on, to its end or to the end of all.
  struct TermEntries: IteratorProtocol {
    private let dictionary: TermDictionary
    private let lastBlock: Int
    private var block: Int
    private var source: ByteSource
    private var key = TermKey(0)
    private var postingPlace = 0

    init(_ dictionary: TermDictionary, block: Int, isToEnd: Bool = false) {
      self.dictionary = dictionary
      self.block = block
      lastBlock = isToEnd ? dictionary.blockCount - 1 : block
      source = ByteSource(dictionary.blocks, from: 0, to: 0)
      open()
    }

    private mutating func open() {
      let start = dictionary.places.entry(UInt64.self, 2 * block)
      let end =
        block + 1 < dictionary.blockCount
        ? dictionary.places.entry(UInt64.self, 2 * block + 2) : UInt64(dictionary.blocks.count)
      source = ByteSource(
        dictionary.blocks, from: Int(truncatingIfNeeded: start), to: Int(truncatingIfNeeded: end))
      postingPlace = Int(truncatingIfNeeded: dictionary.places.entry(UInt64.self, 2 * block + 1))
      key = TermKey(value: dictionary.keys.entry(UInt64.self, block))
    }

    mutating func next() -> Entry? {
      while source.isAtEnd {
        guard block < lastBlock else { return nil }
        block += 1
        open()
      }
      let step = source.number()
      if step & 1 == 0 {
        key = TermKey(key.first, key.second &+ UInt32(truncatingIfNeeded: step >> 1))
      } else {
        let second = UInt32(truncatingIfNeeded: source.number())
        key = TermKey(key.first &+ UInt32(truncatingIfNeeded: step >> 1), second)
      }
      let articleCount = max(0, source.number())
      let length = max(0, source.number())
      let start = max(0, min(postingPlace, dictionary.postings.count))
      let end = start + min(length, dictionary.postings.count - start)
      postingPlace = end
      return Entry(key: key, articleCount: articleCount, bytes: start..<end)
    }
  }

  /// Every term in order.
  var entries: TermEntries { TermEntries(self, block: 0, isToEnd: true) }
}
