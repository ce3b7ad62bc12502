import CommandText

// Taking away what a screen shows: `e` asks where to, `:export FILE` writes it.
extension Browser {
  /// Opens the command line with the command begun, so that a name need only be changed.
  mutating func askForExport() {
    guard let offer = view.export(in: session), let format = offer.content.formats.first else {
      return say(.nothing)
    }
    prompt = Prompt(
      purpose: .command, editor: LineEditor("\(Command.export.rawValue) \(offer.name).\(format.rawValue)"))
  }

  /// Writes what the screen shows to the file that the line names.
  mutating func export(_ argument: String, overwrites: Bool) -> [Effect] {
    guard let offer = view.export(in: session) else {
      say(.nothing)
      return []
    }
    let formats = offer.content.formats
    do {
      let line = try ExportArgument(words: CommandText("export " + argument)?.arguments() ?? [])
      guard let format = line.format ?? formats.first, formats.contains(format) else {
        say(.unsuitable(formats))
        return []
      }
      say(.writing)
      return [
        .export(
          Export(
            offer.content, as: format, to: line.path, overwrites: overwrites, hasByteOrderMark: line.hasByteOrderMark,
            language: session.language))
      ]
    } catch let failure as ExportArgument.Failure {
      say(.notUnderstood(failure, formats))
    } catch {
      say(.unclosed)
    }
    return []
  }

  /// Says what became of it.
  mutating func receive(_ outcome: ExportOutcome, of path: String) {
    switch outcome {
    case .written(let count): say(.written(count, path))
    case .exists: say(.exists(path))
    case .failed(let reason): say(.failed(reason))
    }
  }

  private mutating func say(_ phrase: ExportPhrase) { session.notice = session.say(.export(phrase)) }
}
