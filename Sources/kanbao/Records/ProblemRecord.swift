import Newspaper

/// What JSON says of a problem: the cause by name, its place, and the numbers that belong to the cause.
enum ProblemRecord {
  static func json(of problem: Problem) -> JSON {
    let (cause, facts) = describe(problem.cause)
    return .object(
      [("cause", .text(cause)), ("line", JSON(problem.line)), ("byteOffset", JSON(problem.byteOffset))] + facts)
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
    case .changedWhileRead: return ("changedWhileRead", [])
    case .tooDeep(let limit): return ("tooDeep", [("limit", .integer(limit))])
    case .duplicatePage: return ("duplicatePage", [])
    }
  }
}
