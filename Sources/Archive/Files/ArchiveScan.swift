import Newspaper

/// A walk over an archive's names: which files are pages, and what is no page. Opens folders only.
struct ArchiveScan {
  struct File {
    let path: [UInt8]
    let byteCount: Int
    var changed = FileTime()
  }

  private(set) var pages: [File] = []
  private(set) var problems: [Problem] = []
  /// Files and folders that the configuration says to leave alone.
  private(set) var ignoredCount = 0
  /// Every folder entered with the place of its parent in this list.
  private var folders: [(path: [UInt8], parent: Int)] = []
  /// Every folder that was listed.
  private(set) var listed: [FileTrace] = []
  private var hasPages: [Bool] = []

  let formats: Formats
  private let configuration: Configuration

  /// Walks everything below the root. Links are never followed, so there are no loops.
  ///
  /// - Throws: only when the root itself cannot be listed.
  init(
    root: Descriptor, formats: Formats = .all, configuration: Configuration = Configuration()
  ) throws(SystemError) {
    self.formats = formats
    self.configuration = configuration
    enter([], parent: nil)
    var next = 0
    while next < folders.count {
      do throws(SystemError) {
        let listing = try FolderListing(folders[next].path, below: root)
        listed.append(FileTrace(path: SourcePath(bytes: folders[next].path), byteCount: 0, listing.changed))
        read(listing, of: next)
      } catch {
        guard next > 0 else { throw error }
        markPages(from: next)  // what it holds is unknown, so it is not called empty
        add(.unreadable(errno: error.errno), at: folders[next].path)
      }
      next += 1
    }
    reportFoldersWithoutPages()
  }

  /// Walks those entries of a folder that are admitted, and all below them where it is to be deep; paths begin with the
  /// folder's. What cannot be listed is passed over.
  init(of folder: [UInt8], isDeep: Bool, admits: ([UInt8]) -> Bool) {
    formats = .all
    configuration = Configuration()
    enter(folder, parent: nil)
    var next = 0
    while next < (isDeep ? folders.count : 1) {
      if let listing = try? FolderListing(folders[next].path, below: nil, admits: next == 0 ? admits : { _ in true }) {
        read(listing, of: next)
      }
      next += 1
    }
  }

  /// One file as the whole archive.
  init(file: [UInt8], byteCount: Int, _ changed: FileTime, formats: Formats = .all) {
    self.formats = formats
    configuration = Configuration()
    enter([], parent: nil)
    take(file, byteCount: byteCount, changed, in: 0)
  }

  private mutating func enter(_ path: [UInt8], parent: Int?) {
    folders.append((path, parent ?? -1))
    hasPages.append(false)
  }

  private mutating func read(_ listing: FolderListing, of folder: Int) {
    let base = folders[folder].path
    let prefix = base.isEmpty ? [] : base + [UInt8(ascii: "/")]
    for entry in listing.entries {
      let path = prefix + entry.name
      if path == Configuration.fileName { continue }
      if configuration.ignores(path) {
        ignoredCount += 1
        continue
      }
      switch entry.kind {
      case .folder: enter(path, below: folder)
      case .file: take(path, byteCount: entry.byteCount, entry.changed, in: folder)
      case .other: add(.notARegularFile, at: path)
      }
    }
    for (name, error) in listing.refused {
      add(.unreadable(errno: error.errno), at: prefix + name)
    }
  }

  private mutating func enter(_ path: [UInt8], below folder: Int) {
    let depth = path.reduce(1) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 }
    if depth > Limits.folderDepth {
      add(.tooDeep(limit: Limits.folderDepth), at: path)
    } else {
      enter(path, parent: folder)
    }
  }

  private mutating func take(_ path: [UInt8], byteCount: Int, _ changed: FileTime, in folder: Int) {
    guard formats.format(of: path) != nil else { return add(.unknownFormat, at: path) }
    pages.append(File(path: path, byteCount: byteCount, changed: changed))
    markPages(from: folder)
  }

  private mutating func markPages(from folder: Int) {
    var place = folder
    while place >= 0, !hasPages[place] {
      hasPages[place] = true
      place = folders[place].parent
    }
  }

  /// Names the topmost of each set of empty folders inside one another.
  private mutating func reportFoldersWithoutPages() {
    for (place, folder) in folders.enumerated() where !hasPages[place] {
      if folder.parent < 0 || hasPages[folder.parent] { add(.noPages, at: folder.path) }
    }
  }

  private mutating func add(_ cause: Problem.Cause, at path: [UInt8]) {
    problems.append(Problem(path: SourcePath(bytes: path), cause: cause))
  }
}
