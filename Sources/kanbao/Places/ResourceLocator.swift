import Glibc

/// Finds what comes with the program: its folder `Resources`, wherever the program was put.
struct ResourceLocator {
  private let environment: [String: String]
  /// The folder the executable lies in; nil where the system does not tell.
  private let programFolder: [UInt8]?

  init(environment: [String: String] = Environment.variables, programFolder: [UInt8]? = Self.folderOfThisProgram()) {
    self.environment = environment
    self.programFolder = programFolder
  }

  /// The archive to open at the first start.
  ///
  /// Looked for in `$KANBAO_RESOURCES`, in `../share/kanbao` beside an installed program, and in the `Resources` of
  /// the nearest folder above a program that lies where it was built.
  func sampleArchive() throws(ProgramError) -> [UInt8] {
    for folder in candidates {
      let sample = folder + Array("/sample-archive".utf8)
      if Self.isFolder(sample) { return sample }
    }
    throw .noSampleArchive
  }

  private var candidates: [[UInt8]] {
    if let chosen = environment["KANBAO_RESOURCES"], !chosen.isEmpty { return [Array(chosen.utf8)] }
    guard let programFolder else { return [] }
    let installed = programFolder + Array("/../share/kanbao".utf8)
    return [installed] + Self.foldersAbove(programFolder).map { $0 + Array("/Resources".utf8) }
  }

  /// The folder itself and all above it, nearest first, the root as the empty path.
  private static func foldersAbove(_ folder: [UInt8]) -> [[UInt8]] {
    var folders = [folder]
    var rest = folder[...]
    while let slash = rest.lastIndex(of: UInt8(ascii: "/")) {
      rest = rest[..<slash]
      folders.append(Array(rest))
    }
    return folders
  }

  private static func isFolder(_ path: [UInt8]) -> Bool {
    var status = stat()
    return stat(path.cString, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func folderOfThisProgram() -> [UInt8]? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    guard count > 0 else { return nil }
    let bytes = path[..<count].map(UInt8.init(bitPattern:))
    return bytes.lastIndex(of: UInt8(ascii: "/")).map { Array(bytes[..<$0]) }
  }
}
