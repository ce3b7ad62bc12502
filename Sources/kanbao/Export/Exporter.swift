import Browser
import Citation
import Newspaper
import Search
import Storage

/// Writes what a screen of the browser has to a file, as it is read, however much it is.
struct Exporter {
  private let export: Export
  private let opened: Library.Opened

  init(_ export: Export, from opened: Library.Opened) {
    self.export = export
    self.opened = opened
  }

  func outcome() async -> ExportOutcome {
    do throws(StorageError) {
      let file = try ExportFile(path: export.path, overwrites: export.overwrites)
      if export.hasByteOrderMark { _ = file.write("\u{FEFF}") }
      let count = await write(to: file)
      guard !Task.isCancelled else {
        file.giveUp()
        return .failed(reason: "")
      }
      try file.finish()
      return .written(count)
    } catch .exists {
      return .exists
    } catch {
      return .failed(reason: error.description)
    }
  }

  private func write(to file: ExportFile) async -> Int {
    switch export.content {
    case .articles(let places): return write(places, to: file)
    case .pages(let references): return write(pages: references, to: file)
    case .results(let request): return await write(resultsOf: request, to: file)
    case .trend(let trend, let isRate): return await write(trend, isRate: isRate, to: file)
    case .table(let table): return await write(table, to: file)
    case .drawing(let text): return file.write(text) ? 1 : 0
    }
  }

  private func write(_ places: [(page: PageReference, article: Int)], to file: ExportFile) -> Int {
    var writer = ArticleExport(export.format)
    for place in places {
      guard let page = try? opened.holdings.page(place.page), page.articles.indices.contains(place.article) else {
        continue
      }
      guard file.write(writer.text(adding: page.articles[place.article], on: page)) else { break }
    }
    _ = file.write(writer.ending)
    return writer.count
  }

  private func write(pages references: [PageReference], to file: ExportFile) -> Int {
    var writer = ArticleExport(export.format)
    for page in references.lazy.compactMap({ try? opened.holdings.page($0) }) {
      for article in page.articles {
        guard file.write(writer.text(adding: article, on: page)) else { return writer.count }
      }
    }
    _ = file.write(writer.ending)
    return writer.count
  }

  /// Citations need the articles themselves; every other format has what a list of hits shows.
  private func write(resultsOf request: SearchRequest, to file: ExportFile) async -> Int {
    let answer = await opened.engine.search(request) { _ in }
    guard export.format.citationStyle == nil else {
      return write(answer.hits.map { (page: $0.page, article: $0.place) }, to: file)
    }
    var writer = HitExport(export.format, pinyin: answer.pinyin, language: export.language)
    for hit in answer.hits {
      guard file.write(writer.text(adding: hit)) else { break }
    }
    return writer.count
  }

  private func write(_ trend: Trend, isRate: Bool, to file: ExportFile) async -> Int {
    guard export.format == .svg else { return await write(TrendSheet(trend).table(in: export.language), to: file) }
    return file.write(TrendDrawing(trend, isRate: isRate).svg) ? 1 : 0
  }

  private func write(_ table: ExportTable, to file: ExportFile) async -> Int {
    // The rows come one after another, from one task.
    let writer = Counter(TableExport(export.format, columns: table.columns))
    _ = file.write(writer.sheet.heading)
    let sink = UncheckedFile(file)
    await table.rows(opened) { row in
      guard !Task.isCancelled, sink.file.write(writer.sheet.text(adding: row)) else { return false }
      writer.count += 1
      return true
    }
    return writer.count
  }
}

/// What a table's rows are counted in; rows come one after another, never two at a time.
private final class Counter: @unchecked Sendable {
  let sheet: TableExport
  var count = 0

  init(_ sheet: TableExport) { self.sheet = sheet }
}

/// The file rows go to; see `Counter`.
private struct UncheckedFile: @unchecked Sendable {
  let file: ExportFile

  init(_ file: ExportFile) { self.file = file }
}

extension ExportFormat {
  var citationStyle: CitationStyle? {
    switch self {
    case .ris: .ris
    case .bibtex: .biblatex
    case .cslJSON: .cslJSON
    case .markdown, .text, .csv, .jsonLines, .svg: nil
    }
  }
}
