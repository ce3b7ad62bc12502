import Newspaper
import Synchronization

/// What lies around page files that are named by themselves, so that they are read as the archive they lie in is.
///
/// Of a dated page the files of its year are looked at, below the folder whose entry tells the year; of an undated one the
/// files of its folder. May be used from any thread; the files read last are asked once.
public final class NearbyFiles: Sendable {
  /// Least recently used first.
  private let entries = Mutex<[Neighbourhood]>([])

  public init() {}

  func habits(of path: SourcePath) -> PeriodHabits {
    let place = YearPlace(path)
    return entries.withLock { entries in
      var entry = entries.firstIndex { $0.place == place }.map { entries.remove(at: $0) } ?? Neighbourhood(of: place)
      let habits = entry.habits(of: path)
      entries.append(entry)
      if entries.count > Limits.cachedHabits { entries.removeFirst() }
      return habits
    }
  }
}

/// The files of one place, and what was learnt from them.
private struct Neighbourhood {
  let place: YearPlace
  private let catalogue: Catalogue
  private var learnt = HabitCache()

  init(of place: YearPlace) {
    self.place = place
    let scan = ArchiveScan(of: place.folder, isDeep: place.isDated, admits: place.admits)
    catalogue = Catalogue(files: scan.pages, rootName: "")
  }

  mutating func habits(of path: SourcePath) -> PeriodHabits {
    let source = catalogue.source(of: path)
    let period = HabitPeriod(source)
    if let known = learnt.habits(of: period) { return known }
    let habits = PeriodHabits(around: source, in: catalogue) { page in
      try? SafeFile(path: page.path.bytes, folder: nil).read().bytes
    }
    learnt.add(habits, of: period)
    return habits
  }
}

/// Where the year of a file is told: the folder that has all of that year among its entries.
private struct YearPlace: Hashable {
  private(set) var folder: [UInt8] = []
  /// Nil where no name tells one; the folder is then the file's own.
  private var year: Int?
  private var place = PagePlace()

  init(_ path: SourcePath) {
    var names = path.components
    let file = FileName(names.popLast() ?? [])
    if path.bytes.first == UInt8(ascii: "/") { folder = [UInt8(ascii: "/")] }
    for name in names {
      if let year = place.entering(folder: name).origin.date?.value.year {
        self.year = year
        return
      }
      place = place.entering(folder: name)
      folder += (folder.isEmpty || folder.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + name
    }
    year = place.reading(file: file.stem).origin.date?.value.year
  }

  var isDated: Bool { year != nil }

  /// Whether an entry of the folder can hold pages of the year.
  func admits(_ name: [UInt8]) -> Bool {
    guard isDated else { return true }
    let asFolder = place.entering(folder: name).origin.date?.value.year
    return (asFolder ?? place.reading(file: FileName(name).stem).origin.date?.value.year) == year
  }
}
