import Newspaper

/// What the folders of an archive tell of the pages in them, each folder read once, beside its neighbours.
struct PlaceTable {
  private struct Folder {
    var place = PagePlace()
    var files = Neighbours.none
  }

  private var folders: [[UInt8]: Folder] = [:]

  init(files: [[UInt8]]) { self.init(files: files) { _, _ in } }

  /// Reads all folders, and tells the place of each file by its index. Cost grows with the length of all paths together.
  init(files: [[UInt8]], tell: (_ index: Int, _ place: PagePlace) -> Void) {
    let groups = Self.groups(of: files)
    let paths = Self.withAllAbove(groups.map(\.folder))
    let siblings = Dictionary(grouping: paths.filter { !$0.isEmpty }, by: Self.folder).mapValues { folders in
      Neighbours(folders.map { NameText(FileName($0).whole) })
    }
    // A folder comes after the one it lies in.
    for path in paths.sorted(by: { $0.count < $1.count }) {
      folders[path] = Folder(place: place(ofFolder: path, among: siblings[Self.folder(of: path)] ?? .none))
    }
    for group in groups {
      let stems = group.indices.map { FileName(files[$0]).stem }
      let names = stems.map { NameText($0) }
      let neighbours = Neighbours(names)
      folders[group.folder]?.files = neighbours
      guard let place = folders[group.folder]?.place else { continue }
      for (offset, index) in group.indices.enumerated() {
        tell(index, place.reading(file: names[offset], stem: stems[offset], among: neighbours))
      }
    }
  }

  /// The place of a file in one of the folders.
  func place(of path: [UInt8]) -> PagePlace {
    let folder = folders[Self.folder(of: path)]
    return (folder?.place ?? PagePlace()).reading(file: FileName(path).stem, among: folder?.files ?? .none)
  }

  /// The files of each folder by their indices. A walk gives a folder's files one after another, so the folder is looked up
  /// once for all of them.
  private static func groups(of files: [[UInt8]]) -> [(folder: [UInt8], indices: [Int])] {
    var groups: [(folder: [UInt8], indices: [Int])] = []
    var placeOfFolder: [[UInt8]: Int] = [:]
    var last = 0
    for (index, path) in files.enumerated() {
      let folder = path[..<(path.lastIndex(of: UInt8(ascii: "/")) ?? 0)]
      if groups.isEmpty || !folder.elementsEqual(groups[last].folder) {
        last = placeOfFolder[Array(folder)] ?? groups.count
        if last == groups.count {
          groups.append((Array(folder), []))
          placeOfFolder[Array(folder)] = last
        }
      }
      groups[last].indices.append(index)
    }
    return groups
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
