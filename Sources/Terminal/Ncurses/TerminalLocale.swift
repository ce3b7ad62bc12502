internal import CNcurses
import Glibc

/// The encoding that the C library, and so ncurses, writes.
enum TerminalLocale {
  /// Sets the locale of the environment, and makes sure that it writes UTF-8.
  ///
  /// A locale that is not installed but whose name asks for UTF-8, and no locale at all, become `C.UTF-8`, which is
  /// everywhere. Who asks for another encoding is not overruled: in such a terminal UTF-8 is a stream of controls.
  static func setUp() throws(TerminalError) {
    let isInstalled = setlocale(LC_CTYPE, "") != nil
    if isInstalled, codeset == "UTF-8" { return }
    let wanted = environmentName()
    if wanted.isEmpty || (!isInstalled && namesUTF8(wanted)) {
      _ = setlocale(LC_CTYPE, "C.UTF-8")
    }
    guard codeset == "UTF-8" else { throw .localeIsNotUTF8(codeset: codeset) }
  }

  static func namesUTF8(_ locale: String) -> Bool {
    let encoding = locale.lowercased().drop { $0 != "." }.dropFirst().prefix { $0 != "@" }
    return encoding == "utf-8" || encoding == "utf8"
  }

  private static var codeset: String {
    guard let name = nl_langinfo(Int32(CODESET)) else { return "" }
    return String(cString: name)
  }

  /// The variable that counts, in the order of POSIX; empty when none is set.
  private static func environmentName() -> String {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = getenv(variable), value.pointee != 0 { return String(cString: value) }
    }
    return ""
  }
}
