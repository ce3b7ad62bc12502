import Browser
import Glibc
import Storage

/// The person's settings: one text file, a command a line (docs/settings.md).
struct SettingsFolder {
  private let folder: any FileSystem
  private static let name = "settings"
  /// Longer than any that people write.
  private static let byteLimit = 1 << 20

  init(in folder: any FileSystem) { self.folder = folder }

  /// `$XDG_CONFIG_HOME/kanbao`, by default `~/.config/kanbao`; nil where there is no such folder.
  init?(environment: [String: String] = Environment.variables) {
    guard let path = Self.path(environment), access(path, F_OK) == 0, let folder = try? LocalFileSystem(root: path)
    else { return nil }
    self.init(in: folder)
  }

  /// XDG Base Directory Specification 0.8: a path that is not absolute is to be ignored.
  private static func path(_ environment: [String: String]) -> String? {
    if let configuration = environment["XDG_CONFIG_HOME"], configuration.hasPrefix("/") {
      return configuration + "/kanbao"
    }
    return environment["HOME"].map { $0 + "/.config/kanbao" }
  }

  /// The file as it is; nil where there is none. One that cannot be read says so.
  func file() -> SettingsFile? {
    do throws(StorageError) {
      let bytes = try folder.read(Self.name, atMost: Self.byteLimit)
      let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
      return SettingsFile(name: Self.name, text: String(decoding: text, as: UTF8.self))
    } catch .missing {
      return nil
    } catch {
      return SettingsFile(name: Self.name, unreadable: error.description)
    }
  }
}
