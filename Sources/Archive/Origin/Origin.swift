import Newspaper

/// A fact with the rule that told it.
struct Told<Value: Hashable & Sendable>: Hashable, Sendable {
  var value: Value
  var rule: OriginRule

  init(_ value: Value, by rule: OriginRule) {
    self.value = value
    self.rule = rule
  }

  init?(_ value: Value?, by rule: OriginRule) {
    guard let value else { return nil }
    self.init(value, by: rule)
  }
}

/// Where a page comes from, as far as one source tells.
struct Origin: Hashable {
  var newspaper: Told<String>?
  var date: Told<IssueDate>?
  var edition: Told<String>?
  var number: Told<PageNumber>?
  var section: Told<String>?

  /// What is known here, and from another source what is not.
  func filled(from other: Origin) -> Origin {
    Origin(
      newspaper: newspaper ?? other.newspaper, date: date ?? other.date, edition: edition ?? other.edition,
      number: number ?? other.number, section: section ?? other.section)
  }

  var rules: [OriginFact: OriginRule] {
    var rules: [OriginFact: OriginRule] = [:]
    rules[.newspaper] = newspaper?.rule
    rules[.date] = date?.rule
    rules[.edition] = edition?.rule
    rules[.pageNumber] = number?.rule
    rules[.section] = section?.rule
    return rules
  }
}
