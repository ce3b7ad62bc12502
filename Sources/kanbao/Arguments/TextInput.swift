import Glibc

/// Plain text read line by line from a file or from standard input, so that any length of it can be handled.
struct TextInput: ~Copyable {
  private let descriptor: Int32
  private let path: [UInt8]
  private var waiting: [UInt8] = []
  private var next = 0
  private var isAtEnd = false
  private static let pieceSize = 1 << 16

  /// - Throws: `ProgramError.unreadable` when the file cannot be opened.
  init(_ file: PathArgument?) throws(ProgramError) {
    guard let file, !file.isStandardInput else {
      self.descriptor = STDIN_FILENO
      self.path = Array("-".utf8)
      return
    }
    let opened = open(file.bytes.cString, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard opened >= 0 else { throw .unreadable(path: file.bytes, errno: errno) }
    self.descriptor = opened
    self.path = file.bytes
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// The next line without its line end (LF or CR LF); nil after the last. U+FFFD stands for what is not UTF-8.
  mutating func nextLine() throws(ProgramError) -> String? {
    var searched = next
    while true {
      if let end = waiting[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { next = end + 1 }
        return text(upTo: end)
      }
      searched = waiting.count - next
      if isAtEnd { return lastLine() }
      try readPiece()
    }
  }

  private mutating func lastLine() -> String? {
    guard next < waiting.count else { return nil }
    defer { next = waiting.count }
    return text(upTo: waiting.count)
  }

  private func text(upTo end: Int) -> String {
    let bytes = waiting[next..<end]
    return String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes, as: UTF8.self)
  }

  /// Drops the lines already given and adds what the system has next.
  private mutating func readPiece() throws(ProgramError) {
    waiting.removeFirst(next)
    next = 0
    var piece = [UInt8](repeating: 0, count: Self.pieceSize)
    let count = read(descriptor, &piece, piece.count)
    if count > 0 {
      waiting += piece[..<count]
    } else if count == 0 {
      isAtEnd = true
    } else if errno != EINTR {
      throw .unreadable(path: path, errno: errno)
    }
  }
}

extension [UInt8] {
  /// The bytes as C wants a string.
  var cString: [CChar] { map(CChar.init(bitPattern:)) + [0] }
}
