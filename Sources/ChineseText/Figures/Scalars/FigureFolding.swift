/// One writing for what the tables of this folder take as equal, so that they need not list every form.
///
/// To the folding of widths and scripts of the folder Forms it adds the marks that join numbers: the many dashes, dots
/// and quotation marks become one of each. Scalar for scalar: offsets stay as they are.
enum FigureFolding {
  static let table: FoldTable = {
    var table = FoldTables.table(for: [.width, .script])
    table.prepend(marks.flatMap { forms, target in forms.unicodeScalars.map { ($0, target) } })
    return table
  }()

  private static let marks: [(String, Unicode.Scalar)] = [
    ("\u{3000}\u{A0}\u{2009}\u{202F}", " "), ("–－‐‑−", "-"), ("―", "—"), ("～〜∼", "~"), ("∶：", ":"), ("○◯", "〇"),
    ("•・‧∙", "·"), ("「『﹁﹃‘", "“"), ("」』﹂﹄’", "”"), ("￥", "¥"), ("﹪", "%"), ("✕╳", "×"),
  ]
}
