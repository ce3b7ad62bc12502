import Glibc
import Newspaper
import SearchIndex
import Storage
import Synchronization

/// What people said of pages, kept with their data: a small text file a page, named by the page's digest.
///
/// The folder is listed once, so a page of which nothing was said costs no look at the disk. Used from any thread.
final class CorrectionFolder: CorrectionSource {
  enum Outcome {
    case kept
    /// Another program changed the file since it was read here. Nothing was written, and it is read anew.
    case changedElsewhere
  }

  private struct State {
    /// Nil until the folder was listed.
    var names: Set<String>?
    /// Patches as they were read or written last.
    var known: [PageDigest: CorrectionPatch] = [:]
    /// What each page of which something is said is called; nil until somebody asked.
    var titles: [PageDigest: String]?

    mutating func forget(_ page: PageDigest) {
      names = nil
      known[page] = nil
    }
  }

  private let open: @Sendable (_ forWriting: Bool) throws(StorageError) -> (any FileSystem)?
  private let state = Mutex(State())

  /// Longer than any patch of one page that people make.
  private static let byteLimit = 1 << 20

  /// - Parameter open: Gives the folder, made only for writing; nil where there is none yet.
  init(_ open: @escaping @Sendable (_ forWriting: Bool) throws(StorageError) -> (any FileSystem)?) {
    self.open = open
  }

  /// In `$XDG_DATA_HOME/kanbao/corrections`, by default `~/.local/share/kanbao/corrections`.
  convenience init(environment: [String: String] = Environment.variables) {
    let path = Self.path(environment)
    self.init { (forWriting) throws(StorageError) in
      guard let path else { throw .missing(path: "HOME") }
      return forWriting || access(path, F_OK) == 0 ? try LocalFileSystem(root: path) : nil
    }
  }

  /// XDG Base Directory Specification 0.8: a path that is not absolute is to be ignored.
  private static func path(_ environment: [String: String]) -> String? {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/kanbao/corrections" }
    guard let home = environment["HOME"], access(home, F_OK) == 0 else { return nil }
    return home + "/.local/share/kanbao/corrections"
  }

  func correction(of page: PageDigest) throws(CorrectionFault) -> Correction? {
    // The page is still to be read as the program reads it; that something else was said is a problem of the page.
    do throws(StorageError) {
      return try state.withLock { state throws(StorageError) in try patch(of: page, &state) }?[page]
    } catch .missing {
      return nil
    } catch {
      throw .unreadable(file: Self.name(of: page))
    }
  }

  func pages(calledBy path: SourcePath) -> [PageDigest] {
    let titles: [PageDigest: String] = state.withLock { state in
      if state.titles == nil { state.titles = readTitles() }
      return state.titles ?? [:]
    }
    let pages = titles.filter { Correction.title($0.value, names: path) }.keys
    return pages.sorted { $0.description < $1.description }
  }

  /// Read from every file of the folder; one that cannot be read has none, and is told of where its page is read.
  private func readTitles() -> [PageDigest: String] {
    guard let folder = try? open(false) else { return [:] }
    var titles: [PageDigest: String] = [:]
    for page in digests { titles[page] = (try? Self.read(page, in: folder))?[page]?.title }
    return titles
  }

  /// Pages of which something is said; none where the folder cannot be read.
  var digests: Set<PageDigest> {
    let names = (try? open(false)?.list("")) ?? []
    return Set(names.filter { $0.hasSuffix(".txt") }.compactMap { PageDigest(String($0.dropLast(4))) })
  }

  /// A hash of all that is said; 0 where nothing is.
  var fingerprint: UInt64 {
    let digests = digests
    guard !digests.isEmpty, let folder = try? open(false) else { return 0 }
    var hash = HashSink()
    for name in digests.map(Self.name).sorted() {
      hash.add(name)
      hash.add((try? folder.read(name, atMost: Self.byteLimit)) ?? [])
    }
    return hash.value
  }

  /// Puts a correction in the place of what was said of its page. An empty one removes the file; the bytes before stay
  /// beside it as `NAME~`.
  ///
  /// - Throws: `StorageError` when nothing was changed, or when the change may not outlast a power cut.
  func save(_ correction: Correction) throws(StorageError) -> Outcome {
    try change(correction.page, checksOthers: true) { $0.replace(with: correction) }
  }

  /// Adds a correction to what was said of its page; where both speak of a line, the added one counts.
  ///
  /// - Throws: `StorageError`, as `save` does.
  func merge(_ correction: Correction) throws(StorageError) {
    _ = try change(correction.page, checksOthers: false) { $0.merge(correction) }
  }
}

// MARK: - Files

extension CorrectionFolder {
  private static func name(of page: PageDigest) -> String { "\(page).txt" }

  private func patch(of page: PageDigest, _ state: inout State) throws(StorageError) -> CorrectionPatch? {
    if let patch = state.known[page] { return patch }
    // Once it is known that nothing was said of the page, the folder need not even be opened.
    if let names = state.names, !names.contains(Self.name(of: page)) { return nil }
    guard let folder = try open(false) else {
      state.names = []
      return nil
    }
    if state.names == nil { state.names = Set(try folder.list("")) }
    guard state.names?.contains(Self.name(of: page)) == true else { return nil }
    state.known[page] = try Self.read(page, in: folder)
    return state.known[page]
  }

  /// What a file says now; an empty patch where there is none.
  private static func read(_ page: PageDigest, in folder: any FileSystem) throws(StorageError) -> CorrectionPatch {
    do throws(StorageError) {
      let bytes = try folder.read(name(of: page), atMost: byteLimit)
      return CorrectionPatch(text: String(decoding: bytes, as: UTF8.self))
    } catch .missing {
      return CorrectionPatch()
    }
  }

  private func change(
    _ page: PageDigest, checksOthers: Bool, _ edit: (inout CorrectionPatch) -> Void
  ) throws(StorageError) -> Outcome {
    try state.withLock { state throws(StorageError) in
      guard let folder = try open(true) else { throw .missing(path: "") }
      let lock = try folder.lock("lock")
      defer { withExtendedLifetime(lock) {} }
      let expected = try patch(of: page, &state) ?? CorrectionPatch()
      let present = try Self.read(page, in: folder)
      state.known[page] = present
      if checksOthers, present != expected { return .changedElsewhere }
      var next = present
      edit(&next)
      if next != present { try write(next, of: page, in: folder, &state) }
      return .kept
    }
  }

  private func write(
    _ patch: CorrectionPatch, of page: PageDigest, in folder: any FileSystem, _ state: inout State
  ) throws(StorageError) {
    // Until it is known to have worked, the disk alone knows what stands there.
    state.forget(page)
    let name = Self.name(of: page)
    let text = patch.description
    if text.isEmpty {
      try folder.rename(name, to: name + "~")
      try folder.syncFolder("")
    } else {
      try folder.replace(name, with: Array(text.utf8), keepsPrevious: true)
    }
    state.known[page] = patch
    state.titles?[page] = patch[page]?.title
  }
}
