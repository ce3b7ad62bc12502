import Browser

extension Script {
  /// Reads a script from a file, or from standard input for `-`.
  ///
  /// - Throws: `ProgramError` when the file cannot be read, `Script.Failure` at a word that names no key.
  init(file: PathArgument) throws {
    var input = try TextInput(file)
    var text = ""
    while let line = try input.nextLine() { text += line + "\n" }
    try self.init(text)
  }
}
