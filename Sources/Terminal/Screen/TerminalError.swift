/// Why a terminal cannot be used.
public enum TerminalError: Error, Hashable, Sendable {
  /// The output, or every way to a keyboard, is not a terminal.
  case notATerminal
  /// TERM names no terminal that terminfo knows; empty when it is not set.
  case unknownTerminal(name: String)
  /// The terminal cannot move its cursor, as `dumb`.
  case cannotMoveCursor(name: String)
  /// The locale writes text in another encoding than UTF-8; `codeset` is that encoding.
  case localeIsNotUTF8(codeset: String)
  /// A system call failed, at the start.
  case systemCall(name: String, errno: Int32)
}

extension TerminalError: CustomStringConvertible {
  /// One line for people, in ASCII: it may have to be shown where nothing else can be.
  public var description: String {
    switch self {
    case .notATerminal: "not a terminal; the browser needs one for its output and its keys"
    case .unknownTerminal(""): "TERM is not set; try TERM=xterm-256color"
    case .unknownTerminal(let name): "unknown terminal TERM=\(ascii(name)); try TERM=xterm-256color"
    case .cannotMoveCursor(let name): "the terminal TERM=\(ascii(name)) cannot move its cursor; try TERM=xterm-256color"
    case .localeIsNotUTF8(let codeset): "the locale is not UTF-8 but \(ascii(codeset)); try LC_ALL=C.UTF-8"
    case .systemCall(let name, let errno): "\(name) failed, errno \(errno)"
    }
  }

  private func ascii(_ name: String) -> String {
    let scalars = TextFilter(.revealing).shown(name.unicodeScalars).unicodeScalars
    return String(String.UnicodeScalarView(scalars.map { $0.isASCII ? $0 : "?" }))
  }
}
