import Glibc
import Storage

/// Remembers that the first steps were shown.
struct TourMark {
  private let folder: String
  private static let name = "tour-seen"

  /// Nil where nothing can be remembered, so that nobody is shown them at every start.
  init?(environment: [String: String] = Environment.variables) {
    guard let folder = StateFolder.path(environment) else { return nil }
    self.folder = folder
  }

  var isSet: Bool { access(folder + "/" + Self.name, F_OK) == 0 }

  /// Who cannot be remembered for could still read.
  func set() { try? LocalFileSystem(root: folder).replace(Self.name, with: []) }
}
