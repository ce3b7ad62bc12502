/// What a person types of a clipping: words that begin with `#` are tags, wherever they stand; the rest is the note.
struct Remark: Hashable {
  let note: String
  let tags: [String]

  init(_ line: String) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    let isTag = { (word: Substring) in
      word.count > 1 && (word.hasPrefix("#") || word.hasPrefix("＃")) && !word.dropFirst().hasPrefix("#")
    }
    tags = words.filter(isTag).map { String($0.dropFirst()) }
    note = words.filter { !isTag($0) }.joined(separator: " ").trimmingBlanks()
  }

  /// The line that says the same; a note of several lines loses its line ends here.
  static func line(note: String, tags: [String]) -> String {
    let words = note.split(whereSeparator: \.isNewline).joined(separator: " ")
    return (tags.map { "#" + $0 } + [words]).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
