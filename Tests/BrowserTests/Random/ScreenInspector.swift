import Glibc
import Newspaper
import Terminal
import TestSupport

@testable import Browser

/// Looks at a screen as a strict reader would: every cell in its place, the cursor where one types, and no Chinese words but those
/// of the pages and of the program.
struct ScreenInspector {
  private let corpus: String
  private var known: Set<String> = []

  init(_ harness: BrowserHarness) throws {
    var texts = RandomInput.texts + ["样报"]
    for page in try harness.pages() {
      texts.append(page.path.lossyText)
      texts += page.sourceLines.map(\.text)
      texts.append(page.sourceLines.map(\.text).joined().withoutBlanks)
      for article in page.articles {
        texts += TextBlock.blocks(of: article, on: page).map { String(String.UnicodeScalarView($0.scalars)) }
      }
    }
    texts += Self.programTexts
    corpus = texts.joined(separator: "\n")
  }

  /// What is wrong with a screen; empty where nothing is.
  mutating func faults(of surface: Surface, _ browser: Browser) -> [String] {
    edgeFaults(surface) + cursorFaults(surface, browser) + textFaults(surface)
  }

  // MARK: Cells

  private func edgeFaults(_ surface: Surface) -> [String] {
    (0..<surface.size.rows).compactMap { number in
      let row = surface[number]
      guard row.count == surface.size.columns else { return "row \(number) has \(row.count) cells" }
      for (column, cell) in row.enumerated() {
        let next = column + 1 < row.count ? row[column + 1].width : nil
        if cell.width == 2, next != 0 { return "half a character at \(column), \(number)" }
        if cell.width == 0, column == 0 || row[column - 1].width != 2 {
          return "an orphaned half at \(column), \(number)"
        }
      }
      return nil
    }
  }

  // MARK: Cursor

  private func cursorFaults(_ surface: Surface, _ browser: Browser) -> [String] {
    guard !Frame.isTooSmall(surface.size) else { return [] }
    guard let prompt = browser.prompt else { return surface.cursor == nil ? [] : ["a cursor with nothing to type"] }
    guard let cursor = surface.cursor, cursor.row == surface.size.rows - 1, cursor.column < surface.size.columns
    else { return ["no cursor on the line that is typed"] }
    let before = prompt.editor.scalars[..<prompt.editor.cursor]
    guard let last = before.last, ("a"..."z").contains(last) || Self.isChinese(last) else { return [] }
    let left = surface[cursor.row][..<cursor.column].last { $0.width > 0 }?.text
    return left == String(Character(last)) ? [] : ["the cursor stands behind \(left ?? "nothing") and not \(last)"]
  }

  // MARK: Text

  private mutating func textFaults(_ surface: Surface) -> [String] {
    var faults: [String] = []
    for number in 0..<surface.size.rows {
      let text = surface[number].map(\.text).joined()
      for run in text.unicodeScalars.split(whereSeparator: { !Self.isChinese($0) }) {
        let run = String(String.UnicodeScalarView(run))
        guard run.unicodeScalars.count > 1, !known.contains(run) else { continue }
        if corpus.contains(run) || Self.isComposed(run) {
          known.insert(run)
        } else {
          faults.append("not of the source: \(run)")
        }
      }
    }
    return faults
  }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool { (0x3400...0x9FFF).contains(scalar.value) }

  /// Units and what counts are put together from two words of the program, as 乾隆 and 年.
  private static func isComposed(_ run: String) -> Bool {
    run.indices.dropFirst().contains { cut in
      programText.contains(run[..<cut]) && programText.contains(run[cut...])
    }
  }

  private static let programText = programTexts.joined(separator: "\n")

  /// The words of the program stand in its sources.
  private static let programTexts: [String] = {
    let folders = ["Browser", "ChineseText/Figures"].map { repositoryRoot + "/Sources/" + $0 }
    return folders.flatMap(swiftFiles).compactMap { readFile($0) }
  }()

  private static func swiftFiles(below folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var files: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasSuffix(".swift") { files.append("\(folder)/\(name)") }
      if !name.contains(".") { files += swiftFiles(below: "\(folder)/\(name)") }
    }
    return files
  }
}
