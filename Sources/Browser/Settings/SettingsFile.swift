/// The text of a settings file, as the roof found it.
public struct SettingsFile: Hashable, Sendable {
  /// What it is called where its lines are named.
  public let name: String
  public let text: String
  /// Why it cannot be read; nil where it can.
  public let fault: String?

  /// - Parameters:
  ///   - name: Short, such as `settings`.
  ///   - text: A command a line.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
    fault = nil
  }

  /// A file that is there and cannot be read.
  public init(name: String, unreadable reason: String) {
    self.name = name
    text = ""
    fault = reason
  }
}
