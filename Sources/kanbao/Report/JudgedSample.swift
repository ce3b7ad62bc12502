import Glibc
import Newspaper
import Storage

/// Articles drawn by lot from an archive, and what a person said of each: a text file with the person's data.
///
/// The lot is drawn once and written down before anything is judged, so that neither new pages nor second thoughts change it.
struct JudgedSample: Equatable {
  /// The number the lot was drawn by; the same archive and number give the same sample.
  var seed: UInt64
  /// How many articles it was drawn from.
  var population: Int
  /// In the order they are shown.
  var items: [Item]

  struct Item: Equatable {
    let id: ArticleID
    var verdict: Verdict?
  }

  var judged: [Item] { items.filter { $0.verdict != nil } }

  /// The first that nothing was said of.
  var next: Int? { items.firstIndex { $0.verdict == nil } }

  func share(of verdict: Verdict) -> Share {
    Share(count: items.count { $0.verdict == verdict }, total: judged.count)
  }

  /// Draws so many articles, each as likely as any other, from as many as there are, without holding more than those drawn
  /// (Vitter's algorithm R). Mastheads and folios are no articles.
  init(count: Int, seed: UInt64, from pages: some Sequence<Page>) {
    var lot = Lot(seed: seed)
    var drawn: [ArticleID] = []
    var seen = 0
    for page in pages {
      for article in page.articles where article.kind != .masthead && article.kind != .other {
        seen += 1
        if drawn.count < count {
          drawn.append(article.id)
        } else {
          let place = lot.number(below: seen)
          if place < count { drawn[place] = article.id }
        }
      }
    }
    // The first of the lot would else be the first of the archive.
    for index in drawn.indices.reversed() where index > 0 { drawn.swapAt(index, lot.number(below: index + 1)) }
    self.seed = seed
    population = seen
    items = drawn.map { Item(id: $0, verdict: nil) }
  }
}

/// Numbers by lot: SplitMix64 (Steele, Lea, Flood 2014), the same on every machine.
private struct Lot {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)).multipliedFullWidth(by: UInt64(limit)).high)
  }
}

// MARK: - Text

extension JudgedSample: CustomStringConvertible {
  private static let head = "# kanbao judgements 1"

  /// A head, the lot, and an article a line: its verdict, or `-`, and its id.
  var description: String {
    let lines = items.map { "\($0.verdict?.rawValue ?? "-") \($0.id)" }
    return ([Self.head, "seed \(seed)", "population \(population)"] + lines).map { $0 + "\n" }.joined()
  }

  /// Nil for a text that is none of ours. A verdict that is not known is none.
  init?(text: String) {
    let lines = text.split(separator: "\n").map(String.init)
    guard lines.first == Self.head, lines.count >= 3,
      let seed = lines[1].value(after: "seed ").flatMap({ UInt64($0) }),
      let population = lines[2].value(after: "population ").flatMap({ Int($0) })
    else { return nil }
    self.seed = seed
    self.population = population
    items = lines.dropFirst(3).compactMap { line in
      guard let blank = line.firstIndex(of: " ") else { return nil }
      return Item(
        id: ArticleID(String(line[line.index(after: blank)...])), verdict: Verdict(rawValue: String(line[..<blank])))
    }
  }
}

extension String {
  fileprivate func value(after prefix: String) -> Substring? { hasPrefix(prefix) ? dropFirst(prefix.count) : nil }
}

/// Where samples are kept: `$XDG_DATA_HOME/kanbao/judgements`, a file an archive, named by the archive's path.
struct SampleFolder {
  private let folder: String
  private let name: String
  private static let byteLimit = 1 << 24

  /// Nil where there is no place for a person's data.
  init?(archive path: [UInt8], environment: [String: String] = Environment.variables) {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      folder = data + "/kanbao/judgements"
    } else if let home = environment["HOME"], access(home, F_OK) == 0 {
      folder = home + "/.local/share/kanbao/judgements"
    } else {
      return nil
    }
    name = PageDigest(number: Self.hash(Self.absolute(path))).description + ".txt"
  }

  /// Nil where none was drawn yet.
  func sample() throws(StorageError) -> JudgedSample? {
    guard access(folder, F_OK) == 0 else { return nil }
    do throws(StorageError) {
      let bytes = try LocalFileSystem(root: folder).read(name, atMost: Self.byteLimit)
      return JudgedSample(text: String(decoding: bytes, as: UTF8.self))
    } catch .missing {
      return nil
    }
  }

  func keep(_ sample: JudgedSample) throws(StorageError) {
    try LocalFileSystem(root: folder).replace(name, with: Array(sample.description.utf8))
  }

  /// FNV-1a, 64 bit.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  private static func absolute(_ path: [UInt8]) -> [UInt8] {
    guard let resolved = realpath(path.cString, nil) else { return path }
    defer { free(resolved) }
    return Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
  }
}
