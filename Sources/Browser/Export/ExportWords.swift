/// What is said of exports, in both languages.
enum ExportPhrase {
  case nothing, writing, unclosed
  case written(Int, String), exists(String), failed(String)
  case unsuitable([ExportFormat]), notUnderstood(ExportArgument.Failure, [ExportFormat])

  var pair: (chinese: String, english: String) {
    switch self {
    case .nothing: ("这里没有可写出的内容", "nothing here to export")
    case .writing: ("正在写出…", "writing…")
    case .unclosed: ("引号没有合上", "a quotation mark is not closed")
    case .written(let n, let path): ("已写出 \(n) 条：\(path)", "written, \(n == 1 ? "1 entry" : "\(n) entries"): \(path)")
    case .exists(let path): ("\(path) 已存在；:export! 可覆盖", "\(path) is there already; :export! replaces it")
    case .failed(let reason): ("没有写成：\(reason)", "not written: \(reason)")
    case .unsuitable(let formats): ("此处可写成 \(Self.list(formats))", "this can be written as \(Self.list(formats))")
    case .notUnderstood(.noFile, _): ("要写文件名", "name a file")
    case .notUnderstood(.unknownFormat(let name), let formats):
      ("没有格式 \(name)；此处可用 \(Self.list(formats))", "no format \(name); here there are \(Self.list(formats))")
    case .notUnderstood(.unknownWord(let word), _):
      ("看不懂 \(word)；写法：文件名 [--format 格式] [--bom]", "what is \(word)? FILE [--format NAME] [--bom]")
    }
  }

  private static func list(_ formats: [ExportFormat]) -> String { formats.map(\.rawValue).joined(separator: " ") }
}
