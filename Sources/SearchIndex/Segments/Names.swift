internal import Storage

/// Gives every distinct name a number while a segment is made; 0 stands for no name.
struct NameTable {
  private var numbers: [String: Int] = [:]
  private(set) var names: [String] = []

  mutating func number(of name: String?) -> Int {
    guard let name else { return 0 }
    if let number = numbers[name] { return number }
    names.append(name)
    numbers[name] = names.count
    return names.count
  }

  func write(
    to file: inout SegmentFileWriter, places placePart: SegmentPart = .namePlaces, names namePart: SegmentPart = .names
  ) throws(StorageError) {
    var places: [UInt32] = [0]
    var bytes: [UInt8] = []
    for name in names {
      bytes += name.utf8
      places.append(UInt32(truncatingIfNeeded: bytes.count))
    }
    try file.write(placePart, places)
    try file.write(namePart, bytes)
  }
}

/// The names of a segment by their numbers.
struct NameView: Sendable {
  private let places: ByteView
  private let bytes: ByteView

  init(_ file: SegmentFile, places placePart: SegmentPart = .namePlaces, names namePart: SegmentPart = .names) {
    places = file.view(placePart)
    bytes = file.view(namePart)
  }

  /// How many there are; their numbers begin at 1.
  var count: Int { max(0, places.entryCount(UInt32.self) - 1) }

  func name(_ number: Int) -> String? {
    guard number > 0, number <= count else { return nil }
    let start = Int(places.entry(UInt32.self, number - 1))
    let end = Int(places.entry(UInt32.self, number))
    return start <= end ? String(decoding: bytes.bytes(start..<end), as: UTF8.self) : ""
  }
}
