/// What a disk holds for sure, what is on its way there, and so what a power cut may leave.
struct MemoryDisk {
  enum Change {
    case create(String, file: Int)
    case write([UInt8], file: Int)
    case rename(String, to: String, file: Int)
    case remove(String)
    case syncFile(Int)
    case syncFolder(String)

    /// Where names change.
    fileprivate var folders: [String] {
      switch self {
      case .create(let path, _), .remove(let path): [PathParts.folder(of: path)]
      case .rename(let path, let newPath, _): [PathParts.folder(of: path), PathParts.folder(of: newPath)]
      case .write, .syncFile, .syncFolder: []
      }
    }
  }

  typealias Names = [String: Int]

  private let firstFiles: [String: [UInt8]]
  private(set) var changes: [Change] = []
  /// The files behind paths as programs see them.
  private(set) var visible: Names = [:]
  /// The bytes of each file, as written.
  private(set) var contents: [[UInt8]] = []
  private var durable: Names = [:]
  /// How many bytes of each file are safe.
  private var safeByteCounts: [Int] = []
  /// Changes of names that no sync has made safe.
  private var pending: [Change] = []

  init(files: [String: [UInt8]]) {
    firstFiles = files
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      visible[path] = contents.count
      contents.append(bytes)
      safeByteCounts.append(bytes.count)
    }
    durable = visible
  }

  var visibleFiles: [String: [UInt8]] { visible.mapValues { contents[$0] } }

  /// The same disk when only the first changes had happened.
  func replayed(changeCount: Int) -> MemoryDisk {
    var disk = MemoryDisk(files: firstFiles)
    for change in changes.prefix(changeCount) { disk.make(change) }
    return disk
  }

  mutating func make(_ change: Change) {
    changes.append(change)
    switch change {
    case .create:
      contents.append([])
      safeByteCounts.append(0)
    case .write(let bytes, let file): contents[file] += bytes
    case .syncFile(let file): safeByteCounts[file] = contents[file].count
    case .syncFolder(let folder): settle(folder)
    case .rename, .remove: break
    }
    guard !change.folders.isEmpty else { return }
    pending.append(change)
    Self.apply(change, to: &visible)
  }

  private mutating func settle(_ folder: String) {
    for change in pending where change.folders.contains(folder) { Self.apply(change, to: &durable) }
    pending.removeAll { $0.folders.contains(folder) }
  }

  private static func apply(_ change: Change, to names: inout Names) {
    switch change {
    case .create(let path, let file): names[path] = file
    case .remove(let path): names[path] = nil
    case .rename(let path, let newPath, let file):
      if names[path] == file { names[path] = nil }
      names[newPath] = file
    case .write, .syncFile, .syncFolder: break
    }
  }

  /// Every combination of unsafe names and unsafe bytes, each once.
  var crashStates: Set<[String: [UInt8]]> {
    var states: Set<[String: [UInt8]]> = []
    for choice in 0..<(1 << pending.count) {
      var names = durable
      for (index, change) in pending.enumerated() where choice & (1 << index) != 0 {
        Self.apply(change, to: &names)
      }
      states.formUnion(filled(names))
    }
    return states
  }

  private func filled(_ names: Names) -> [[String: [UInt8]]] {
    names.reduce([[:]]) { states, entry in
      states.flatMap { state in
        remains(of: entry.value).map { bytes in state.merging([entry.key: bytes]) { $1 } }
      }
    }
  }

  private func remains(of file: Int) -> [[UInt8]] {
    let safe = Array(contents[file].prefix(safeByteCounts[file]))
    let unsafe = contents[file].dropFirst(safe.count)
    guard !unsafe.isEmpty else { return [safe] }
    let zeros = [UInt8](repeating: 0, count: unsafe.count)
    return [safe, safe + unsafe.prefix(unsafe.count / 2), safe + unsafe, safe + zeros]
  }
}

extension PathParts {
  /// The path without its last name.
  static func folder(of path: String) -> String {
    String(path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? "")
  }
}
