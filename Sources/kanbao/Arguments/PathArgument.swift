import ArgumentParser

/// A path given on the command line, as the bytes it was given in.
struct PathArgument: ExpressibleByArgument, Hashable {
  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }
  init(argument: String) { self.bytes = ArgumentEscape.bytes(of: argument) }

  /// `-` stands for standard input where a command reads plain text.
  var isStandardInput: Bool { bytes == [UInt8(ascii: "-")] }
}
