import Newspaper

/// The issues of an archive, put together from paths alone.
struct Catalogue {
  let issues: [Issue]
  /// Pages whose newspaper, date and number another page has, by path; they are named by their content.
  let duplicates: Set<SourcePath>

  /// The root's name is what undated pages directly in the root are called by.
  init(files: [ArchiveScan.File], rootName: String) {
    var builder = Builder()
    for file in files { builder.add(file) }
    issues = builder.issues(rootName: rootName)
    duplicates = builder.duplicates
  }

  private struct Builder {
    private var groups: [IssueKey: [PageReference]] = [:]
    private var folders: [[UInt8]: PagePlace] = [:]
    private(set) var duplicates: Set<SourcePath> = []

    mutating func add(_ file: ArchiveScan.File) {
      let path = SourcePath(bytes: file.path)
      let folder = file.path[..<(file.path.lastIndex(of: UInt8(ascii: "/")) ?? 0)]
      let place = self.place(of: Array(folder)).reading(file: FileName(file.path).stem)
      let key = IssueKey(place, folder: Array(folder))
      groups[key, default: []].append(
        PageReference(
          path: path, number: place.number, section: place.section, name: place.name, byteCount: file.byteCount))
    }

    private mutating func place(of folder: [UInt8]) -> PagePlace {
      if let known = folders[folder] { return known }
      let place = PagePlace(folders: SourcePath(bytes: folder).components)
      folders[folder] = place
      return place
    }

    mutating func issues(rootName: String) -> [Issue] {
      groups.keys.sorted().map { key in
        let pages = Self.inPageOrder(groups[key] ?? [])
        if key.date != nil { noteDuplicates(in: pages) }
        return Issue(newspaper: key.newspaper, date: key.date, name: key.name(rootName: rootName), pages: pages)
      }
    }

    private mutating func noteDuplicates(in pages: [PageReference]) {
      for (first, second) in zip(pages, pages.dropFirst()) where first.number == second.number && first.number != nil {
        duplicates.insert(second.path)
      }
    }

    /// By number, unnumbered pages last, then by path in natural order.
    private static func inPageOrder(_ pages: [PageReference]) -> [PageReference] {
      // A number takes its label apart whenever it is asked, so each is asked once.
      let keyed = pages.map { page in (key: page.number.map { (0, $0.part, $0.number) } ?? (1, "", 0), page: page) }
      let ordered = keyed.sorted { a, b in
        a.key == b.key ? comesBefore(a.page.path.bytes, b.page.path.bytes) : a.key < b.key
      }
      return ordered.map(\.page)
    }
  }
}

/// What makes pages one issue: the newspaper and the date, or the folder where no date is known.
private struct IssueKey: Hashable, Comparable {
  let newspaper: String?
  let date: IssueDate?
  /// Only where no date is known.
  let folder: [UInt8]

  init(_ place: PagePlace, folder: [UInt8]) {
    newspaper = place.date == nil ? nil : place.newspaper
    date = place.date
    self.folder = place.date == nil ? folder : []
  }

  func name(rootName: String) -> String {
    if let date { return date.description }
    return folder.isEmpty ? rootName : String(decoding: FileName(folder).whole, as: UTF8.self)
  }

  /// Dated issues by newspaper and date, then the others in natural order.
  static func < (a: Self, b: Self) -> Bool {
    switch (a.date, b.date) {
    case (nil, nil): comesBefore(a.folder, b.folder)
    case (nil, _): false
    case (_, nil): true
    case (let first?, let second?):
      (a.newspaper ?? "", first) < (b.newspaper ?? "", second)
    }
  }
}
