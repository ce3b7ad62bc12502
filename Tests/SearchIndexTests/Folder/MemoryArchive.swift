import Newspaper
import Search
import SearchIndex
import Synchronization

/// An archive made in a test: files of text below folders, each folder an issue, with what was read counted.
///
/// A line is an article. One that begins with `转` goes on elsewhere, and its text bears how long all files of the issue
/// are together: so it is read otherwise once any of them changes.
final class MemoryArchive: IndexSource, Holdings {
  struct File: Hashable {
    var text: String
    /// In nanoseconds; far in the past, so that a stamp proves something.
    var modified = 1_000_000_000
    var isReadable = true
  }

  let files: [String: File]
  let issues: [Newspaper.Issue]
  let problems: [Problem] = []
  let walkTime: Int
  private let log = Mutex<[String]>([])
  /// What is said of every page: its text bears it.
  let said: String

  init(_ files: [String: File], walkTime: Int = 1_000_000_000_000, said: String = "") {
    self.files = files
    self.walkTime = walkTime
    self.said = said
    let paths = Dictionary(grouping: files.keys) { String($0.prefix { $0 != "/" }) }
    issues = paths.sorted { $0.key < $1.key }
      .map { name, paths in
        Newspaper.Issue(
          newspaper: "晨报", date: IssueDate(iso: name), name: name,
          pages: paths.sorted().map { path in
            PageReference(
              path: SourcePath(path), name: path, byteCount: files[path]?.text.utf8.count ?? 0)
          })
      }
  }

  convenience init(_ texts: [String: String]) { self.init(texts.mapValues { File(text: $0) }) }

  /// The same archive after some files were given other texts; nil removes one.
  func with(_ texts: [String: String?], modified: Int = 2_000_000_000) -> MemoryArchive {
    var files = files
    for (path, text) in texts { files[path] = text.map { File(text: $0, modified: modified) } }
    return MemoryArchive(files, walkTime: walkTime, said: said)
  }

  /// Paths read so far.
  var read: [String] { log.withLock { $0.sorted() } }

  var folders: [FileEntry] { Set(files.keys.map { $0.prefix { $0 != "/" } }).map(Self.folder) }

  private static func folder(_ name: Substring) -> FileEntry {
    FileEntry(path: SourcePath(String(name)), stamp: FileStamp(byteCount: 0, modified: 7, inode: 1))
  }

  func stamp(of path: SourcePath) -> FileStamp? {
    files[path.lossyText].map { FileStamp(byteCount: $0.text.utf8.count, modified: $0.modified, inode: 1) }
  }

  func contentHash(of path: SourcePath) -> UInt64? {
    guard let file = files[path.lossyText], file.isReadable else { return nil }
    return Self.hash(file.text)
  }

  func surroundings(of issue: Newspaper.Issue, content: (SourcePath) -> UInt64) -> [Surroundings] {
    var whole = HashSink()
    for page in issue.pages { whole.add(content(page.path)) }
    return issue.pages.map { _ in Surroundings(near: 1, whole: whole.value) }
  }

  func corrections(of digests: [UInt64]) -> UInt64 { said.isEmpty || digests.isEmpty ? 0 : Self.hash(said) }

  func page(_ reference: PageReference) throws(HoldingsError) -> Page {
    log.withLock { $0.append(reference.path.lossyText) }
    guard let file = files[reference.path.lossyText], file.isReadable else {
      throw .unavailable(Problem(path: reference.path, cause: .unreadable(errno: 13)))
    }
    let name = reference.path.lossyText
    let date = IssueDate(iso: String(name.prefix { $0 != "/" }))
    var page = Page(id: PageID(name), path: reference.path, newspaper: "晨报", date: date)
    page.digest = PageDigest(number: Self.hash(file.text))
    page.articles = file.text.split(separator: "\n").enumerated().map { place, line in
      article(String(line), id: ArticleID(page: page.id, place: place + 1), issue: name.prefix { $0 != "/" })
    }
    return page
  }

  private func article(_ line: String, id: ArticleID, issue: Substring) -> Article {
    var article = Article(id: id, kind: .article)
    var text = line + said
    if line.hasPrefix("转") {
      article.jumpTo = Continuation()
      text += "共\(files.filter { $0.key.hasPrefix(issue) }.reduce(0) { $0 + $1.value.text.utf8.count })字"
    }
    article.paragraphs = [Paragraph(text: text, pieces: [])]
    return article
  }

  private static func hash(_ text: String) -> UInt64 {
    var hash = HashSink()
    hash.add(text)
    return hash.value
  }
}
