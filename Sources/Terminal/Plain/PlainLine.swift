/// A line typed where there are no single keys, as the keys that would do the same.
public enum PlainLine {
  /// Nothing is the next screen, a number opens the entry of that number, a single character is that key, `:` and `/` begin what
  /// they begin elsewhere, and everything else is searched.
  public static func keys(of line: String) -> [Key] {
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let first = words.unicodeScalars.first else { return [.character(" ")] }
    if words.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
      return typed(":choose " + words)
    }
    if words.unicodeScalars.count == 1 { return [.character(first)] }
    return typed(first == ":" || first == "/" ? words : "/" + words)
  }

  private static func typed(_ text: String) -> [Key] { text.unicodeScalars.map { .character($0) } + [.enter] }
}
