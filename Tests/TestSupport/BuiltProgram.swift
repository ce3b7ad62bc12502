import Glibc

/// The path of the program that was built beside these tests.
public let builtProgram: String = {
  var path = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink("/proc/self/exe", &path, path.count)
  let tests = String(decoding: path.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  return tests.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/kanbao"
}()
