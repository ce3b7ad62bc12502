/// The last component of a path, taken apart at its last dot.
struct FileName {
  let whole: [UInt8]
  /// The name without its ending.
  let stem: [UInt8]
  /// Lower-case, without the dot; empty where there is none.
  let ending: String

  /// An ending is one to eight Latin letters and digits, not all digits: `2022.01.20` has none.
  init(_ path: [UInt8]) {
    let name = path[((path.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)...]
    whole = Array(name)
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex,
      Self.isEnding(name[(dot + 1)...])
    else {
      stem = Array(name)
      ending = ""
      return
    }
    stem = Array(name[..<dot])
    ending = String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
  }

  private static func isEnding(_ bytes: ArraySlice<UInt8>) -> Bool {
    (1...8).contains(bytes.count) && bytes.allSatisfy { $0.isDigit || $0.isLatinLetter }
      && bytes.contains { $0.isLatinLetter }
  }
}

extension UInt8 {
  var isLatinLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
