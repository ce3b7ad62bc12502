import Newspaper
import Search

/// A trend as a picture in SVG: axes, lines told apart by colour and by dashes, and a legend. Where nothing was printed a
/// line is broken.
struct TrendDrawing {
  private let trend: Trend
  private let isRate: Bool

  init(_ trend: Trend, isRate: Bool) {
    self.trend = trend
    self.isRate = isRate
  }

  // In user units.
  private static let width = 900.0
  private static let height = 420.0
  private static let left = 64.0
  private static let right = 24.0
  private static let top = 56.0
  private static let bottom = 48.0

  /// Colours that people who see few tell apart, and what tells them apart without any: Okabe and Ito, 2008.
  private static let colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#000000"]
  private static let dashes = ["", "2 4", "9 5", "12 4 2 4", "1 7"]

  var svg: String {
    let size = "width=\"\(Self.text(Self.width))\" height=\"\(Self.text(Self.height))\""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" \(size) viewBox="0 0 \(Self.text(Self.width)) \(Self.text(Self.height))" \
      font-family="sans-serif" font-size="13">
      <rect width="100%" height="100%" fill="#ffffff"/>
      \(scale)\(times)\(trend.series.indices.map(line).joined())\(legend)</svg>

      """
  }

  // MARK: Places

  private var values: [[Double?]] {
    trend.series.indices.map { series in
      trend.dates.indices.map { index in
        if isRate { return trend.rate(of: series, at: index) }
        return trend.articles[index] == 0 ? nil : Double(trend.series[series].counts[index])
      }
    }
  }

  private var most: Double { max(values.joined().compactMap { $0 }.max() ?? 1, 1e-9) }

  private func x(_ index: Int) -> Double {
    let room = Self.width - Self.left - Self.right
    return trend.dates.count < 2
      ? Self.left + room / 2 : Self.left + room * Double(index) / Double(trend.dates.count - 1)
  }

  private func y(_ value: Double, _ top: Double) -> Double {
    Self.height - Self.bottom - (Self.height - Self.bottom - Self.top) * value / top
  }

  /// 1, 2 or 5 times a power of ten, five to a scale at most; whole where articles are counted.
  private var step: Double {
    var power = 1e-6
    while power * 10 <= most / 5 { power *= 10 }
    let step = [1, 2, 5, 10].map { $0 * power }.first { $0 * 5 >= most } ?? 10 * power
    return isRate ? step : max(1, step)
  }

  private var topOfScale: Double { step * (most / step).rounded(.up) }

  // MARK: Parts

  private var scale: String {
    let count = Int((topOfScale / step).rounded())
    let lines = (0...count).map { number in
      let value = Double(number) * step
      let y = Self.text(y(value, topOfScale))
      return """
        <line x1="\(Self.text(Self.left))" x2="\(Self.text(Self.width - Self.right))" y1="\(y)" y2="\(y)" \
        stroke="\(number == 0 ? "#444444" : "#dddddd")"/>
        <text x="\(Self.text(Self.left - 8))" y="\(y)" dy="4" text-anchor="end">\(Self.text(value))</text>

        """
    }
    return lines.joined()
  }

  private var times: String {
    let every = max(1, (trend.dates.count + 9) / 10)
    return stride(from: 0, to: trend.dates.count, by: every).map { index in
      """
      <text x="\(Self.text(x(index)))" y="\(Self.text(Self.height - Self.bottom + 20))" \
      text-anchor="middle">\(trend.dates[index])</text>

      """
    }.joined()
  }

  private func line(_ series: Int) -> String {
    let colour = Self.colours[series % Self.colours.count]
    let values = values[series]
    var path = ""
    var points = ""
    var isOpen = false
    for (index, value) in values.enumerated() {
      guard let value else {
        isOpen = false
        continue
      }
      let place = "\(Self.text(x(index))) \(Self.text(y(value, topOfScale)))"
      path += (isOpen ? " L" : " M") + place
      isOpen = true
      guard values.count <= 120 else { continue }
      points += """
        <circle cx="\(Self.text(x(index)))" cy="\(Self.text(y(value, topOfScale)))" r="2.5" \
        fill="\(colour)"><title>\(trend.dates[index]): \(Self.text(value))</title></circle>

        """
    }
    return """
      <path d="\(path.dropFirst())" fill="none" stroke="\(colour)" stroke-width="2" \
      stroke-dasharray="\(Self.dashes[series % Self.dashes.count])"/>
      \(points)
      """
  }

  private var legend: String {
    let entries = trend.series.indices.map { series in
      let x = Self.left + Double(series) * (Self.width - Self.left - Self.right) / Double(max(1, trend.series.count))
      return """
        <line x1="\(Self.text(x))" x2="\(Self.text(x + 32))" y1="28" y2="28" \
        stroke="\(Self.colours[series % Self.colours.count])" stroke-width="2" \
        stroke-dasharray="\(Self.dashes[series % Self.dashes.count])"/>
        <text x="\(Self.text(x + 40))" y="32">\(Self.escaped(trend.series[series].name)) \(trend.series[series].total)\
        \(isRate ? " (/10000)" : "")</text>

        """
    }
    return entries.joined()
  }

  // MARK: Text

  /// At most two places behind the point.
  private static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = abs(hundredths) % 100
    return "\(hundredths / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
  }

  /// As XML wants it, without the controls it forbids.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value >= 0xFFFE: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
