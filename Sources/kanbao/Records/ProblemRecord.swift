import Newspaper

/// What JSON says of a problem: the cause by name, its place, and the numbers that belong to the cause.
enum ProblemRecord {
  static func json(of problem: Problem) -> JSON { .object(members(of: problem)) }

  static func members(of problem: Problem) -> [(name: String, value: JSON)] {
    let (cause, facts) = describe(problem.cause)
    return [("cause", .text(cause)), ("line", JSON(problem.line)), ("byteOffset", JSON(problem.byteOffset))] + facts
  }

  private static func describe(_ cause: Problem.Cause) -> (name: String, facts: [(name: String, value: JSON)]) {
    switch cause {
    case .unreadable(let errno): return ("unreadable", [("errno", .integer(Int(errno)))])
    case .notARegularFile: return ("notARegularFile", [])
    case .unknownFormat: return ("unknownFormat", [])
    case .binary: return ("binary", [])
    case .empty: return ("empty", [])
    case .noPages: return ("noPages", [])
    case .cutShort(let byteCount, let limit):
      return ("cutShort", [("byteCount", .integer(byteCount)), ("limit", .integer(limit))])
    case .longLine(let scalarCount, let limit):
      return ("longLine", [("scalarCount", .integer(scalarCount)), ("limit", .integer(limit))])
    case .undecodable(let byteCount): return ("undecodable", [("byteCount", .integer(byteCount))])
    case .controlCharacters(let count): return ("controlCharacters", [("count", .integer(count))])
    case .hiddenCharacters(let count): return ("hiddenCharacters", [("count", .integer(count))])
    case .privateUse(let count): return ("privateUse", [("count", .integer(count))])
    case .changedWhileRead: return ("changedWhileRead", [])
    case .tooDeep(let limit): return ("tooDeep", [("limit", .integer(limit))])
    case .duplicatePage: return ("duplicatePage", [])
    case .contradictedDate(let path, let text):
      return ("contradictedDate", [("path", .text(path.description)), ("text", .text(text.description))])
    case .contradictedNumber(let path, let text):
      return ("contradictedNumber", [("path", .text(path.label)), ("text", .text(text.label))])
    case .doubtfulDate(let doubt): return ("doubtfulDate", describe(doubt))
    case .tooManyPages(let limit): return ("tooManyPages", [("limit", .integer(limit))])
    case .configuration(let fault): return ("configuration", describe(fault))
    case .correction(let fault): return ("correction", describe(fault))
    }
  }

  private static func describe(_ doubt: DateDoubt) -> [(name: String, value: JSON)] {
    func facts(_ name: String, _ date: IssueDate?, _ printed: JSON) -> [(name: String, value: JSON)] {
      [("doubt", .text(name)), ("date", JSON(date?.description)), ("printed", printed)]
    }
    switch doubt {
    case .weekday(let date, let printed): return facts("weekday", date, .integer(printed))
    case .otherDate(let date, let other): return facts("otherDate", date, .text(other.description))
    case .lunar(let date, let printed): return facts("lunar", date, .text(printed))
    case .unsettled(let printed): return facts("unsettled", nil, .text(printed))
    }
  }

  private static func describe(_ fault: CorrectionFault) -> [(name: String, value: JSON)] {
    switch fault {
    case .notUnderstood(let line): return [("fault", .text("notUnderstood")), ("text", .text(line))]
    case .otherText(let expected): return [("fault", .text("otherText")), ("expected", .text(expected))]
    case .noSuchLine(let line): return [("fault", .text("noSuchLine")), ("pageLine", .integer(line))]
    case .pageChanged(let page):
      return [("fault", .text("pageChanged")), ("correctionFile", .text("\(page).txt"))]
    case .unreadable(let file): return [("fault", .text("unreadable")), ("correctionFile", .text(file))]
    }
  }

  private static func describe(_ fault: ConfigurationFault) -> [(name: String, value: JSON)] {
    func facts(_ name: String, _ word: String, _ other: (name: String, value: JSON)) -> [(name: String, value: JSON)] {
      [("fault", .text(name)), ("word", .text(word)), other]
    }
    switch fault {
    case .unknownCommand(let word, let nearest): return facts("unknownCommand", word, ("nearest", JSON(nearest)))
    case .unknownField(let word, let nearest): return facts("unknownField", word, ("nearest", JSON(nearest)))
    case .unknownEncoding(let word, let nearest): return facts("unknownEncoding", word, ("nearest", JSON(nearest)))
    case .unknownChoice(let word, let nearest): return facts("unknownChoice", word, ("nearest", JSON(nearest)))
    case .missingArgument(let command, let wanted):
      return facts("missingArgument", command, ("wanted", .text(wanted)))
    case .unexpectedArgument(let word, let wanted):
      return facts("unexpectedArgument", word, ("wanted", .text(wanted)))
    case .missingField(let command, let field): return facts("missingField", command, ("field", .text(field)))
    case .unclosed(let mark): return facts("unclosed", mark, ("wanted", .null))
    case .tooLong(let limit): return [("fault", .text("tooLong")), ("limit", .integer(limit))]
    }
  }
}
