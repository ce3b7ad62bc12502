import Newspaper

/// What the folders of an archive tell of the pages in them, each folder read once, beside its neighbours.
struct PlaceTable {
  private struct Folder {
    let place: PagePlace
    let files: Neighbours
  }

  private var folders: [[UInt8]: Folder] = [:]

  /// Cost grows with the length of all paths together.
  init(files: [[UInt8]]) {
    var stems: [[UInt8]: [NameText]] = [:]
    for path in files { stems[Self.folder(of: path), default: []].append(NameText(FileName(path).stem)) }
    let paths = Self.withAllAbove(stems.keys)
    let siblings = Dictionary(grouping: paths.filter { !$0.isEmpty }, by: Self.folder).mapValues { folders in
      Neighbours(folders.map { NameText(FileName($0).whole) })
    }
    // A folder comes after the one it lies in.
    for path in paths.sorted(by: { $0.count < $1.count }) {
      let place = place(ofFolder: path, among: siblings[Self.folder(of: path)] ?? .none)
      folders[path] = Folder(place: place, files: Neighbours(stems[path] ?? []))
    }
  }

  /// The place of a file in one of the folders.
  func place(of path: [UInt8]) -> PagePlace {
    let folder = folders[Self.folder(of: path)]
    return (folder?.place ?? PagePlace()).reading(file: FileName(path).stem, among: folder?.files ?? .none)
  }

  private func place(ofFolder path: [UInt8], among neighbours: Neighbours) -> PagePlace {
    guard !path.isEmpty, let above = folders[Self.folder(of: path)]?.place else { return PagePlace() }
    return above.entering(folder: FileName(path).whole, among: neighbours)
  }

  private static func withAllAbove(_ folders: some Sequence<[UInt8]>) -> Set<[UInt8]> {
    var all: Set<[UInt8]> = [[]]
    for folder in folders {
      var path = folder
      while all.insert(path).inserted { path = Self.folder(of: path) }
    }
    return all
  }

  private static func folder(of path: [UInt8]) -> [UInt8] {
    Array(path[..<(path.lastIndex(of: UInt8(ascii: "/")) ?? 0)])
  }
}
