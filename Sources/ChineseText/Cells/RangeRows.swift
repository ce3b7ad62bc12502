/// Rows of the embedded tables: "first-last TAB letter", the numbers in hexadecimal.
enum RangeRows {
  /// Reads them byte by byte, for this is paid at every start; rows whose letter means nothing are left out.
  static func forEach<Value>(
    of bytes: [UInt8], read: (UInt8) -> Value?, _ body: (ClosedRange<Int>, Value) -> Void
  ) {
    var (first, number, isLetterNext) = (0, 0, false)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "-"): (first, number) = (number, 0)
      case UInt8(ascii: "\t"): isLetterNext = true
      case UInt8(ascii: "\n"): (number, isLetterNext) = (0, false)
      case _ where isLetterNext: if let value = read(byte) { body(first...number, value) }
      default: number = number * 16 + hexadecimal(byte)
      }
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> Int {
    Int(digit) - Int(digit <= UInt8(ascii: "9") ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10)
  }
}
