import Browser

extension Language {
  /// The language to speak: `--lang` where it is given, else that of the locale.
  ///
  /// It must be known before the arguments are parsed, because the help and the parser's own errors are spoken in it.
  static func chosen(arguments: [String], environment: [String: String]) -> Language {
    asked(for: arguments) ?? Language(localeName: localeName(in: environment))
  }

  private static func asked(for arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
      if argument == "--lang", index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) }
    }
    return nil
  }

  /// POSIX: the first that is set and not empty decides (XBD 8.2).
  private static func localeName(in environment: [String: String]) -> String {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
    return names.first { !$0.isEmpty } ?? ""
  }
}
