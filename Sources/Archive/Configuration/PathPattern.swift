import CommandText
import Newspaper

/// A pattern on paths: `晨报/{year}-{month}-{day}/{page}.txt`, `raw/*`, `**/旧*`.
///
/// `*` is any text within a component, `**` any text, `?` one character, `{field}` a part that is read. A pattern may
/// begin at any component, or at the root only where it begins with `/`; it may end at any component, so a folder's
/// pattern holds for all below it, and before a file's ending. Matching costs length of pattern times length of path.
struct PathPattern: Hashable {
  /// What can be read out of a path.
  enum Field: String, CaseIterable {
    case year, republic, month, day, page, section, newspaper, edition
  }

  private enum Token: Hashable {
    case scalar(Unicode.Scalar)
    case one
    case run(crossesFolders: Bool)
    case field(Field)
  }

  private var tokens: [Token] = []
  private let isAnchored: Bool

  /// - Throws: the fault: a field that is not known, a brace that is not closed.
  init(_ text: String) throws(ConfigurationFault) {
    isAnchored = text.hasPrefix("/")
    var rest = NameText(scalars: text.unicodeScalars).scalars[...]
    while rest.first == "/" { rest.removeFirst() }
    while rest.last == "/" { rest.removeLast() }
    while let scalar = rest.popFirst() {
      switch scalar {
      case "*":
        let isDouble = rest.first == "*"
        if isDouble { rest.removeFirst() }
        tokens.append(.run(crossesFolders: isDouble))
      case "?": tokens.append(.one)
      case "{": tokens.append(.field(try Self.takeField(from: &rest)))
      default: tokens.append(.scalar(scalar))
      }
    }
  }

  private static func takeField(from rest: inout ArraySlice<Unicode.Scalar>) throws(ConfigurationFault) -> Field {
    guard let end = rest.firstIndex(of: "}") else { throw .unclosed("{") }
    let name = String(rest[..<end])
    rest = rest[(end + 1)...]
    guard let field = Field(rawValue: name) else {
      throw .unknownField(name, nearest: NearestWord.to(name, among: Field.allCases.map(\.rawValue)))
    }
    return field
  }

  func has(_ field: Field) -> Bool { tokens.contains(.field(field)) }

  /// What the fields read in a path; nil where the pattern does not fit.
  func match(_ path: [Unicode.Scalar]) -> [Field: String]? {
    var matcher = Matcher(tokens: tokens, path: path)
    return matcher.firstMatch(isAnchored: isAnchored)
  }

  /// Tries every way, each state once.
  private struct Matcher {
    let tokens: [Token]
    let path: [Unicode.Scalar]
    var fields: [Field: String] = [:]
    private var dead: Set<Int> = []

    init(tokens: [Token], path: [Unicode.Scalar]) {
      self.tokens = tokens
      self.path = path
    }

    mutating func firstMatch(isAnchored: Bool) -> [Field: String]? {
      for start in 0..<max(1, path.count) where start == 0 || !isAnchored && path[start - 1] == "/" {
        if matches(token: 0, at: start) { return fields }
      }
      return nil
    }

    private mutating func matches(token index: Int, at place: Int) -> Bool {
      guard index < tokens.count else { return mayEnd(at: place) }
      let state = index * (path.count + 1) + place
      guard !dead.contains(state) else { return false }
      for end in ends(of: tokens[index], at: place) where matches(token: index + 1, at: end) {
        if case .field(let field) = tokens[index] { fields[field] = String(path[place..<end]) }
        return true
      }
      dead.insert(state)
      return false
    }

    /// At a component's end, or before the ending of the file's name.
    private func mayEnd(at place: Int) -> Bool {
      if place == path.count || path[place] == "/" { return true }
      let rest = path[(place + 1)...]
      return path[place] == "." && rest.count <= 8 && rest.allSatisfy { $0.isLatinLetter || $0.isDigit }
        && rest.contains(where: \.isLatinLetter)
    }

    /// Where a token that begins at a place may end, the likeliest first.
    private func ends(of token: Token, at place: Int) -> [Int] {
      switch token {
      case .scalar(let scalar): place < path.count && path[place] == scalar ? [place + 1] : []
      case .one: place < path.count && path[place] != "/" ? [place + 1] : []
      case .run(let crossesFolders): Array((place...reach(from: place) { crossesFolders || $0 != "/" }))
      case .field(let field): ends(of: field, at: place)
      }
    }

    private func ends(of field: Field, at place: Int) -> [Int] {
      let digits = reach(from: place, while: \.isDigit) - place
      switch field {
      case .year: return digits >= 4 ? [place + 4] : []
      case .month, .day: return digits >= 2 ? [place + 2, place + 1] : digits == 1 ? [place + 1] : []
      case .republic:
        let end = min(reach(from: place, while: Numeral.isNumeral), place + 4)
        return end > place ? Array((place + 1...end).reversed()) : []
      case .page:
        let letters = min(2, reach(from: place, while: \.isLatinLetter) - place)
        let end = reach(from: place + letters, while: \.isDigit)
        return end > place + letters ? Array((place + letters + 1...min(end, place + letters + 4)).reversed()) : []
      case .section, .newspaper, .edition:
        let end = reach(from: place) { $0 != "/" }
        return end > place ? Array(place + 1...end) : []
      }
    }

    private func reach(from place: Int, while isMember: (Unicode.Scalar) -> Bool) -> Int {
      var end = place
      while end < path.count, isMember(path[end]) { end += 1 }
      return end
    }
  }
}
