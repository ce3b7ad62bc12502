/// What is wrong with a line of `archive.conf`, and the word that may be meant.
public enum ConfigurationFault: Error, Hashable, Sendable {
  case unknownCommand(String, nearest: String?)
  /// `wanted` is the command's usage: `date PATTERN`.
  case missingArgument(command: String, wanted: String)
  case unexpectedArgument(String, wanted: String)
  /// A field between braces that no pattern has.
  case unknownField(String, nearest: String?)
  /// The pattern has not the field that its command reads: `date` without `{year}`.
  case missingField(command: String, field: String)
  case unknownEncoding(String, nearest: String?)
  case unknownChoice(String, nearest: String?)
  /// A quotation mark or a brace that is not closed.
  case unclosed(String)
  /// More lines than are read.
  case tooLong(limit: Int)
}
