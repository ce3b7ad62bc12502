/// How much each thing seen where two printed lines meet speaks for a boundary, in nats, as learnt from pages with truth.
///
/// The table is `Resources/printed-weights.txt`, a line each; Tests/Benchmarks/PrintedPages/learn.py makes it.
struct PrintedWeights: Sendable {
  static let learnt = PrintedWeights(PackageResources.printed_weights_txt)

  private var weights: [UInt32: Double] = [:]

  /// Reads the table; a line that cannot be read counts for nothing.
  init(_ table: [UInt8]) {
    for line in table.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: " "))
      guard parts.count == 2, (1...4).contains(parts[0].count),
        let hundredths = Int(String(decoding: parts[1], as: UTF8.self))
      else { continue }
      weights[Self.key(parts[0])] = Double(hundredths) / 100
    }
  }

  func sum(of cues: [UInt32]) -> Double { cues.reduce(0) { $0 + (weights[$1] ?? 0) } }

  private static func key(_ name: ArraySlice<UInt8>) -> UInt32 {
    let padded = Array(name) + [0, 0, 0]
    return padded.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
