import ChineseText
import Newspaper
import Terminal

// 字节: where a figure stands in its file, byte by byte.
extension ReaderView {
  /// Asks for the bytes of the figure stood on.
  var printedBytes: [Action] {
    guard let spot = figureSpot, let reading, let layout, let figure,
      let part = reading.parts.first(where: { $0.place == spot.place })
    else { return [.notice(.figures(.noFigureHere))] }
    let figures = layout.figures(of: figure.block)
    guard figures.indices.contains(figure.index) else { return [] }
    let range = spot.offset..<spot.offset + figures[figure.index].range.count
    let places = part.page.page.linePlaces(of: range, in: spot.field, of: part.article)
    return places.isEmpty ? [.notice(.figures(.notPrintedSo))] : [.effect(.printedBytes(part.page, places))]
  }
}

extension TextListView {
  /// 原文字节: file, line, place, and the bytes in hexadecimal beside the characters they are.
  static func printed(_ stretches: [PrintedBytes]) -> TextListView {
    TextListView(heading: .figures(.printed), leftWidth: 52, manner: .revealing) { session in
      stretches.flatMap { rows(of: $0, in: session) }
    }
  }

  private static func rows(of stretch: PrintedBytes, in session: Session) -> [Row] {
    let range = "\(stretch.range.lowerBound)–\(stretch.range.upperBound - 1)"
    let head = [
      Row(left: stretch.path.lossyText + ":\(stretch.line)", right: stretch.text, isHeading: true),
      Row(
        left: session.say(.figures(.bytes(range, stretch.bytes.count))), right: stretch.encoding),
    ]
    let lines = stride(from: 0, to: stretch.bytes.count, by: Self.bytesPerRow).map { start in
      let bytes = stretch.bytes[start..<min(stretch.bytes.count, start + Self.bytesPerRow)]
      let offset = String(stretch.range.lowerBound + start)
      let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(separator: " ")
      return Row(left: String(repeating: " ", count: max(0, 10 - offset.count)) + offset + "  " + hex, right: "")
    }
    return head + lines + [Row(left: "", right: "")]
  }

  /// As many as fit beside the place on a narrow screen.
  private static let bytesPerRow = 12
}
