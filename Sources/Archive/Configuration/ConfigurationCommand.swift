/// The commands of `archive.conf`, each declared once: its name, usage and meaning.
enum ConfigurationCommand: String, CaseIterable {
  case newspaper, date, edition, page, section, encoding, ignore, prefer

  /// What follows the name, as people write it; the pattern may be left out where it stands in brackets.
  var usage: String {
    switch self {
    case .newspaper, .edition, .section: "\(rawValue) [PATTERN] NAME"
    case .date, .page, .ignore: "\(rawValue) PATTERN"
    case .encoding: "encoding [PATTERN] NAME"
    case .prefer: "prefer [PATTERN] text|path"
    }
  }

  /// One line for the table in docs/formats/archive-conf.md.
  var meaning: String {
    switch self {
    case .newspaper: "The files belong to this newspaper; a pattern alone may tell it by `{newspaper}`."
    case .date:
      "The files' date stands in their path where the pattern has `{year}` or `{republic}`, `{month}` and `{day}`."
    case .edition: "The files belong to this edition of their day; a pattern alone may tell it by `{edition}`."
    case .page: "The files' page number stands in their path where the pattern has `{page}`."
    case .section: "The files' section (版名); a pattern alone may tell it by `{section}`."
    case .encoding: "The files are read in this encoding, whatever their bytes look like."
    case .ignore: "The files or folders are not read and not told of."
    case .prefer: "With `text`, date and page number are taken from the masthead or folio first, then from the path."
    }
  }

  /// Whether a name or choice follows the pattern.
  var takesValue: Bool {
    switch self {
    case .newspaper, .edition, .section, .encoding, .prefer: true
    case .date, .page, .ignore: false
    }
  }

  /// The field that can stand for the value, or that the pattern must have.
  var field: PathPattern.Field? {
    switch self {
    case .newspaper: .newspaper
    case .date: .year
    case .edition: .edition
    case .page: .page
    case .section: .section
    case .encoding, .ignore, .prefer: nil
    }
  }
}
