import Archive
import Glibc
import Newspaper
import Notebook
import SearchIndex
import Storage

/// Where the notebook of the person who reads an archive is kept.
struct NotebookPlace {
  let clippings: ClippingFolder
  let marks: ClippingFolder
  let reading: ReadingFolder
  let searches: SearchFolder

  /// In the folder `ARCHIVE.kanbao` beside the archive where there is one, else in `$XDG_DATA_HOME/kanbao/notebook`, by default
  /// `~/.local/share/kanbao/notebook`.
  init(of archive: [UInt8], environment: [String: String] = Environment.variables) {
    let path = Self.path(of: archive, environment)
    let folder = NotebookFolder { (forWriting) throws(StorageError) in
      guard let path else { throw .missing(path: "HOME") }
      return forWriting || access(path, F_OK) == 0 ? try LocalFileSystem(root: path) : nil
    }
    clippings = ClippingFolder(in: folder)
    marks = ClippingFolder(in: folder, named: "marks.md")
    searches = SearchFolder(in: folder)
    reading = ReadingFolder(in: folder, of: "reading/" + IndexPlace.folderName(of: archive))
  }

  private static func path(of archive: [UInt8], _ environment: [String: String]) -> String? {
    if let beside = portableFolder(of: archive) { return beside + "/notebook" }
    // XDG Base Directory Specification 0.8: a path that is not absolute is to be ignored.
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/kanbao/notebook" }
    guard let home = environment["HOME"], access(home, F_OK) == 0 else { return nil }
    return home + "/.local/share/kanbao/notebook"
  }

  /// The folder beside an archive that keeps everything of it; nil where nobody has made one.
  private static func portableFolder(of archive: [UInt8]) -> String? {
    guard let absolute = Archive.absolutePath(archive), let text = String(validating: absolute, as: UTF8.self) else {
      return nil
    }
    var status = stat()
    let path = text + ".kanbao"
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR ? path : nil
  }
}

extension Moment {
  /// The second it is.
  static var now: Moment { Moment(seconds: time(nil)) }

  /// How far the clock of the place is before that of UTC.
  static var secondsEast: Int {
    var (now, local) = (time(nil), tm())
    return localtime_r(&now, &local) == nil ? 0 : local.tm_gmtoff
  }
}

extension ClippingID {
  /// A name that nothing else bears.
  static func random() -> ClippingID { ClippingID(number: .random(in: 1...UInt64.max)) }
}
