import ArgumentParser
import Browser

/// One thing the program says, in each of its languages.
struct Wording: Equatable {
  let chinese: String
  let english: String

  init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  func text(in language: Language) -> String {
    switch language {
    case .chinese: return chinese
    case .english: return english
    }
  }
}

extension Wording {
  /// The parser asks for its help while types are made, so the language of the help stands fixed beside them.
  private static let helpLanguage = Language.chosen(
    arguments: Array(Swift.CommandLine.arguments.dropFirst()), environment: Environment.variables)

  /// What a command is for, as the help says it.
  var abstract: String { text(in: Self.helpLanguage) }

  /// The help of an argument, and what its value is called there.
  func argument(_ valueName: String? = nil) -> ArgumentHelp { ArgumentHelp(abstract, valueName: valueName) }
}
