import Glibc

/// Writes text in an old encoding, for tests of reading it.
struct Encoder {
  private let name: String

  init(_ name: String) { self.name = name }

  struct Failure: Error { let name: String }

  func encode(_ text: String) throws -> [UInt8] {
    guard let descriptor = iconv_open(name, "UTF-8"), Int(bitPattern: descriptor) != -1 else {
      throw Failure(name: name)
    }
    defer { iconv_close(descriptor) }
    var input = Array(text.utf8CString.dropLast())
    var output = [CChar](repeating: 0, count: input.count * 4 + 4)
    var remaining = input.count
    var room = output.count
    let result = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        return iconv(descriptor, &from, &remaining, &to, &room)
      }
    }
    guard result != -1, remaining == 0 else { throw Failure(name: name) }
    return output.dropLast(room).map { UInt8(bitPattern: $0) }
  }
}
