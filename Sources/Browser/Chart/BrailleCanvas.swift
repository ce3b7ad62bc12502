/// A grid of dots drawn with Braille patterns, two dots wide and four high to a cell; each cell belongs to whoever drew in it
/// last.
struct BrailleCanvas {
  let columns: Int
  let rows: Int
  private var bits: [UInt8]
  private(set) var owners: [Int]

  /// Of cells.
  init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    bits = Array(repeating: 0, count: self.columns * self.rows)
    owners = Array(repeating: 0, count: self.columns * self.rows)
  }

  var width: Int { 2 * columns }
  var height: Int { 4 * rows }

  /// The bits of the dots of a cell, by row and column: U+2800 has them in this order.
  private static let dots: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  /// Sets a dot, from the left and from the foot; one outside is left out.
  mutating func set(_ x: Int, _ y: Int, owner: Int) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    let fromTop = height - 1 - y
    let cell = fromTop / 4 * columns + x / 2
    bits[cell] |= Self.dots[fromTop % 4][x % 2]
    owners[cell] = owner
  }

  /// Sets the dots of a line for which a pattern holds, counted along it from a start; returns where the count has come to.
  mutating func line(
    from start: (x: Int, y: Int), to end: (x: Int, y: Int), owner: Int, counted first: Int, where isSet: (Int) -> Bool
  ) -> Int {
    let steps = max(abs(end.x - start.x), abs(end.y - start.y))
    for step in 0...max(0, steps) where isSet(first + step) {
      let share = steps == 0 ? 0 : Double(step) / Double(steps)
      set(
        start.x + Int((Double(end.x - start.x) * share).rounded()),
        start.y + Int((Double(end.y - start.y) * share).rounded()), owner: owner)
    }
    return first + steps
  }

  /// What stands in a cell, and whose it is; nil where no dot is set.
  subscript(column: Int, row: Int) -> (scalar: Unicode.Scalar, owner: Int)? {
    let cell = row * columns + column
    guard bits[cell] != 0, let scalar = Unicode.Scalar(0x2800 + UInt32(bits[cell])) else { return nil }
    return (scalar, owners[cell])
  }
}
