import Browser
import ChineseText
import Glibc
import Newspaper
import Terminal

/// Where a command's answer and its complaints go, and how they are dressed there.
///
/// A person at a terminal gets text that has passed the terminal's filter; a pipe or a file gets the exact bytes.
struct Console {
  let output = Stream(descriptor: STDOUT_FILENO)
  let diagnostics = Stream(descriptor: STDERR_FILENO)
  let language: Language
  let cells: CellWidth
  /// Whether emphasis is set on the output.
  let isColoured: Bool

  init(language: Language, colour: ColourChoice = .auto, cells: CellWidth = CellWidth()) {
    // Without this a reader that goes away would kill the program with a status of its own.
    signal(SIGPIPE, SIG_IGN)
    self.language = language
    self.cells = cells
    self.isColoured = colour.applies(toTerminal: output.isTerminal, environment: Environment.variables)
  }

  /// The cells of a line of the terminal; nil where no terminal is.
  var width: Int? {
    var size = winsize()
    guard output.isTerminal, ioctl(output.descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Text as it may be written to the output: filtered for a terminal, untouched for a pipe.
  func shown(_ text: String, _ manner: TextFilter.Manner = .reading) -> String {
    output.isTerminal ? TextFilter(manner, cells: cells).shown(text.unicodeScalars) : text
  }

  /// A name or an id as it may be written to the output: on a terminal two different ones never look the same.
  func shown(name: String) -> String { shown(name, .revealing) }

  /// A path as it may be written to the output: like a name, byte by byte.
  func shown(path: SourcePath) -> String {
    output.isTerminal ? TextFilter(.revealing, cells: cells).shown(bytes: path.bytes) : path.lossyText
  }

  /// Writes a file's own bytes; on a terminal line by line, with everything odd made visible.
  func writeRaw(_ bytes: ArraySlice<UInt8>) throws(StreamError) {
    guard output.isTerminal else { return try output.write(bytes) }
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      try output.write(TextFilter(.revealing, cells: cells).shown(bytes: line) + "\n")
    }
  }

  /// Says on standard error what went wrong, in one line.
  func report(_ error: any Explainable) { report(error.wording) }

  func report(_ wording: Wording) {
    let line = "kanbao: " + wording.text(in: language)
    let shown = TextFilter(.revealing, cells: cells).shown(line.unicodeScalars)
    try? diagnostics.write(shown + "\n")
    try? diagnostics.flush()
  }
}
