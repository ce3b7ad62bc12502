/// Orders names as people do: `page2` before `page10`, digits by their value and the rest by bytes.
///
/// A total order: names that differ only in leading zeros are told apart by their bytes.
func comesBefore(_ a: [UInt8], _ b: [UInt8]) -> Bool {
  var i = 0, j = 0
  while i < a.count, j < b.count {
    if a[i].isDigit, b[j].isDigit {
      let first = digits(of: a, from: &i), second = digits(of: b, from: &j)
      if first.count != second.count { return first.count < second.count }
      for (x, y) in zip(first, second) where x != y { return x < y }
    } else if a[i] != b[j] {
      return a[i] < b[j]
    } else {
      i += 1
      j += 1
    }
  }
  if (a.count - i) != (b.count - j) { return a.count - i < b.count - j }
  return a.lexicographicallyPrecedes(b)
}

/// A run of digits without its leading zeros; moves past it.
private func digits(of name: [UInt8], from index: inout Int) -> ArraySlice<UInt8> {
  while index < name.count, name[index] == UInt8(ascii: "0") { index += 1 }
  let start = index
  while index < name.count, name[index].isDigit { index += 1 }
  return name[start..<index]
}

extension UInt8 {
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
