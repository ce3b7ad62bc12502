import Glibc
import Storage

/// The file that what was copied last is kept in: no terminal says whether its clipboard took anything.
struct CopiedText {
  private static let name = "copied.txt"

  /// Puts a text in `$XDG_STATE_HOME/kanbao/copied.txt`; its path as a person would write it, nil where there is no place.
  static func keep(_ text: String, environment: [String: String] = Environment.variables) -> String? {
    guard let folder = StateFolder.path(environment) else { return nil }
    do throws(StorageError) {
      try LocalFileSystem(root: folder).replace(name, with: Array(text.utf8))
      let path = folder + "/" + name
      guard let home = environment["HOME"], !home.isEmpty, path.hasPrefix(home + "/") else { return path }
      return "~" + path.dropFirst(home.count)
    } catch {
      return nil
    }
  }
}

/// Where the program remembers what nobody would miss: `$XDG_STATE_HOME/kanbao`, by default `~/.local/state/kanbao`.
enum StateFolder {
  /// XDG Base Directory Specification 0.8: a path that is not absolute is to be ignored.
  static func path(_ environment: [String: String]) -> String? {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/kanbao" }
    guard let home = environment["HOME"], access(home, F_OK) == 0 else { return nil }
    return home + "/.local/state/kanbao"
  }
}
