import Newspaper

/// The openings learnt from the issues read last; the one not asked for longest leaves first.
struct HabitCache {
  /// Least recently used first; an issue is known by its first file.
  private var entries: [(first: SourcePath, habits: Habits)] = []

  mutating func habits(of issue: Issue) -> Habits? {
    guard let first = issue.pages.first?.path, let place = entries.lastIndex(where: { $0.first == first }) else {
      return nil
    }
    let entry = entries.remove(at: place)
    entries.append(entry)
    return entry.habits
  }

  mutating func add(_ habits: Habits, of issue: Issue) {
    guard let first = issue.pages.first?.path else { return }
    entries.removeAll { $0.first == first }
    entries.append((first, habits))
    if entries.count > Limits.cachedHabits { entries.removeFirst() }
  }
}
