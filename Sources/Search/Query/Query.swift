/// A question as a tree of values.
public indirect enum Query: Hashable, Sendable {
  case phrase(String)
}
