import CommandText
import Newspaper

/// A line of `archive.conf` that was understood: what it says, of which files.
struct Statement {
  let command: ConfigurationCommand
  /// Nil where it speaks of all files.
  private let pattern: PathPattern?
  /// The name or choice it gives; nil where the pattern reads it.
  let value: String?

  /// - Throws: what is wrong with it, with the nearest right word.
  init(_ text: CommandText) throws(ConfigurationFault) {
    guard let command = ConfigurationCommand(rawValue: text.name) else {
      let names = ConfigurationCommand.allCases.map(\.rawValue)
      throw .unknownCommand(text.name, nearest: NearestWord.to(text.name, among: names))
    }
    self.command = command
    let words = try Self.words(of: text)
    guard let first = words.first else { throw .missingArgument(command: command.rawValue, wanted: command.usage) }
    let most = command.takesValue ? 2 : 1
    guard words.count <= most else { throw .unexpectedArgument(words[most], wanted: command.usage) }
    // A pattern alone tells by its field; anything else alone is the value.
    let isPattern =
      words.count == 2 || !command.takesValue || command.field.map { first.contains("{\($0.rawValue)}") } == true
    pattern = isPattern ? try PathPattern(first) : nil
    value = isPattern ? words.dropFirst().first : first
    try checkFields()
    try checkValue()
  }

  private static func words(of text: CommandText) throws(ConfigurationFault) -> [String] {
    do throws(CommandText.Unclosed) { return try text.arguments() } catch { throw .unclosed("\"") }
  }

  private func checkFields() throws(ConfigurationFault) {
    guard value == nil, let field = command.field, let pattern else { return }
    if pattern.has(field) || field == .year && pattern.has(.republic) { return }
    throw .missingField(command: command.rawValue, field: field.rawValue)
  }

  private func checkValue() throws(ConfigurationFault) {
    guard let value else { return }
    if command == .encoding, TextEncoding.named(value) == nil {
      let names = TextEncoding.names.keys.sorted()
      throw .unknownEncoding(value, nearest: NearestWord.to(value.lowercased(), among: names))
    }
    if command == .prefer, value != "text", value != "path" {
      throw .unknownChoice(value, nearest: NearestWord.to(value, among: ["path", "text"]))
    }
  }

  /// What its pattern reads in a path; nil where it does not speak of it.
  func match(_ path: [Unicode.Scalar]) -> [PathPattern.Field: String]? {
    guard let pattern else { return [:] }
    return pattern.match(path)
  }

  /// Puts what it says of a file in the place of what was said before.
  func tell(_ origin: inout Origin, _ fields: [PathPattern.Field: String]) {
    switch command {
    case .newspaper: origin.newspaper = told(fields[.newspaper]) ?? origin.newspaper
    case .edition: origin.edition = told(fields[.edition]) ?? origin.edition
    case .section: origin.section = told(fields[.section]) ?? origin.section
    case .page: origin.number = Told(fields[.page].flatMap(PageNumber.init), by: .configured) ?? origin.number
    case .date: origin.date = Told(Self.date(fields), by: .configured) ?? origin.date
    case .encoding, .ignore, .prefer: break
    }
  }

  private func told(_ read: String?) -> Told<String>? { Told(value ?? read, by: .configured) }

  /// Nil where no calendar has the date; 00 is unknown.
  private static func date(_ fields: [PathPattern.Field: String]) -> IssueDate? {
    func number(_ field: PathPattern.Field) -> Int? {
      fields[field].flatMap { Numeral.value(Array($0.unicodeScalars)[...]) }
    }
    guard let year = number(.year) ?? number(.republic).map({ $0 + 1911 }) else { return nil }
    let month = number(.month).flatMap { $0 == 0 ? nil : $0 }
    let day = number(.day).flatMap { $0 == 0 || month == nil ? nil : $0 }
    return IssueDate(year: year, month: month, day: day)
  }
}
