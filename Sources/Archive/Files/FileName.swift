/// The last component of a path, taken apart at its last dot.
struct FileName {
  private let path: [UInt8]
  private let start: Int
  /// Where the dot before the ending stands; the path's end where there is none.
  private let dot: Int

  /// An ending is one to eight Latin letters and digits, not all digits: `2022.01.20` has none.
  init(_ path: [UInt8]) {
    self.path = path
    let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let last = path[start...].lastIndex(of: UInt8(ascii: "."))
    self.start = start
    dot = last.flatMap { $0 > start && Self.isEnding(path[($0 + 1)...]) ? $0 : nil } ?? path.count
  }

  var whole: [UInt8] { Array(path[start...]) }

  /// The name without its ending.
  var stem: ArraySlice<UInt8> { path[start..<dot] }

  /// Lower-case, without the dot; empty where there is none.
  var ending: String { String(decoding: path[min(dot + 1, path.count)...].map(\.lowerCase), as: UTF8.self) }

  private static func isEnding(_ bytes: ArraySlice<UInt8>) -> Bool {
    (1...8).contains(bytes.count) && bytes.allSatisfy { $0.isDigit || $0.isLatinLetter }
      && bytes.contains { $0.isLatinLetter }
  }
}

extension UInt8 {
  var isLatinLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
  fileprivate var lowerCase: UInt8 { isLatinLetter ? self | 0x20 : self }
}
