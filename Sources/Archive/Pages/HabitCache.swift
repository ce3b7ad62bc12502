/// The openings learnt for the pages read last; what was not asked for longest leaves first.
struct HabitCache {
  /// Least recently used first.
  private var entries: [(period: HabitPeriod, habits: PeriodHabits)] = []

  mutating func habits(of period: HabitPeriod) -> PeriodHabits? {
    guard let place = entries.lastIndex(where: { $0.period == period }) else { return nil }
    let entry = entries.remove(at: place)
    entries.append(entry)
    return entry.habits
  }

  mutating func add(_ habits: PeriodHabits, of period: HabitPeriod) {
    entries.removeAll { $0.period == period }
    entries.append((period, habits))
    if entries.count > Limits.cachedHabits { entries.removeFirst() }
  }
}
