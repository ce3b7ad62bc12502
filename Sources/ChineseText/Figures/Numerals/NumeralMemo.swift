/// The numbers read last, so that readers that try the same place one after another need not read it again.
final class NumeralMemo {
  private var slots: [(start: Int, numeral: Numeral?)] = []
  private var oldest = 0
  private static let capacity = 4

  func numeral(at start: Int, reading read: () -> Numeral?) -> Numeral? {
    for slot in slots where slot.start == start { return slot.numeral }
    let numeral = read()
    if slots.count < Self.capacity {
      slots.append((start, numeral))
    } else {
      slots[oldest] = (start, numeral)
      oldest = (oldest + 1) % Self.capacity
    }
    return numeral
  }
}
