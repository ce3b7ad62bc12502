import Archive
import Glibc
import SearchIndex
import Storage

/// Where the index of an archive is kept, and what it must be an index of.
struct IndexPlace {
  /// The folder, absolute or as it was given.
  let path: String
  let subject: IndexSubject

  /// In the folder given, or in `$XDG_CACHE_HOME/kanbao/index`, by default `~/.cache/kanbao/index`, in a folder named after
  /// the archive and a hash of its path.
  ///
  /// Nil where there is no such place, and for a single file, which needs none.
  /// - Throws: `ArchiveError` when the archive cannot be used at all.
  init?(
    of archive: [UInt8], in folder: PathArgument? = nil, environment: [String: String] = Environment.variables
  ) throws(ArchiveError) {
    guard let absolute = Archive.absolutePath(archive) else { throw .notFound(path: archive) }
    var status = stat()
    guard stat(absolute.cString, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    guard let path = folder.map({ String(decoding: $0.bytes, as: UTF8.self) }) ?? Self.cache(of: absolute, environment)
    else { return nil }
    self.path = path
    subject = IndexSubject(
      archive: absolute, rules: Archive.rulesVersion, settings: try Archive.settings(at: archive))
  }

  /// XDG Base Directory Specification 0.8: a path that is not absolute is to be ignored.
  private static func cache(of archive: [UInt8], _ environment: [String: String]) -> String? {
    let folder = folderName(of: archive)
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") { return "\(cache)/kanbao/index/\(folder)" }
    guard let home = environment["HOME"], access(home, F_OK) == 0 else { return nil }
    return "\(home)/.cache/kanbao/index/\(folder)"
  }

  /// A name for what is kept of an archive: its own and a hash of its absolute path.
  static func folderName(of archive: [UInt8]) -> String {
    let path = Archive.absolutePath(archive) ?? archive
    var hash = HashSink()
    hash.add(path)
    let name = path.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
    return "\(name.prefix(40))-\(String(hash.value, radix: 16))"
  }

  /// The folder, if it is there.
  func existing() throws(StorageError) -> LocalFileSystem? {
    access(path, F_OK) == 0 ? try LocalFileSystem(root: path) : nil
  }

  /// The index to be written to, its folder made if need be.
  func writer(
    published: @escaping @Sendable (OpenedIndex) -> Void = { _ in }
  ) throws(IndexFault) -> IndexWriter {
    let folder: LocalFileSystem
    do throws(StorageError) { folder = try LocalFileSystem(root: path) } catch { throw .storage(error) }
    return try IndexWriter(in: folder, of: subject, published: published)
  }

  /// What is published; nil where nothing is.
  func opened() throws(IndexFault) -> OpenedIndex? {
    let folder: LocalFileSystem?
    do throws(StorageError) { folder = try existing() } catch { throw .storage(error) }
    return try folder.flatMap { (folder) throws(IndexFault) in try OpenedIndex(in: folder, of: subject) }
  }
}
