import Newspaper

/// A clipping in a list, with what has become of its place.
struct ClippingRow: Row {
  static let columns: [Table.Alignment] = [.left, .left, .left, .left, .left]
  let clipping: Clipping
  let place: FoundPlace

  var members: [(name: String, value: JSON)] {
    ClippingRecord.members(of: clipping) + ClippingRecord.members(of: place)
  }

  func cells(on console: Console) -> [TableCell] {
    let source = clipping.source
    let headline = source.headline
    let remark = clipping.tags.map { "#" + $0 } + clipping.note.split(whereSeparator: \.isNewline).map(String.init)
    let words = clipping.figure ?? clipping.passages.first { $0.text != headline }?.text ?? clipping.quotation
    return [
      TableCell(ClippingWords.state(place).text(in: console.language), on: console),
      TableCell(name: source.article.description, on: console),
      TableCell(headline, emphasis: [0..<headline.unicodeScalars.count], on: console),
      TableCell(words.split(whereSeparator: \.isNewline).first.map(String.init) ?? "", on: console),
      TableCell(remark.joined(separator: " "), on: console),
    ]
  }
}
