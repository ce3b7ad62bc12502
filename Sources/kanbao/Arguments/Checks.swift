import ArgumentParser

/// Refuses a number that a command cannot work with.
func check(_ option: String, _ value: Int, within range: ClosedRange<Int>) throws {
  guard range.contains(value) else {
    throw ValidationError(Help.outOfRange(option, value, range).abstract)
  }
}
