import Dispatch
import Glibc
import Synchronization

/// Threads of the system for work that fills a processor for long: the pool that answers keys and searches stays free.
final class Threads: Sendable {
  /// Those not yet waited for.
  private let threads: Mutex<[pthread_t]>

  /// How many processors there are for this program.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Starts threads that each do `work` once; how far they give way to others `niceness` says: 0 not at all, 19 most.
  init(count: Int, niceness: Int32 = 0, _ work: @escaping @Sendable () -> Void) {
    var threads: [pthread_t] = []
    for _ in 0..<count {
      let job = Unmanaged.passRetained(Job(niceness: niceness, work: work))
      var thread = pthread_t()
      let code = pthread_create(
        &thread, nil,
        { argument in
          guard let argument else { return nil }
          Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().run()
          return nil
        }, job.toOpaque())
      if code == 0 { threads.append(thread) } else { job.release() }
    }
    // Without a single thread the work is done by whoever asked for it.
    if threads.isEmpty { work() }
    self.threads = Mutex(threads)
  }

  /// Does some work for each part at once, on the system's pool.
  static func map<Part: Sendable, Result: Sendable>(
    _ parts: [Part], _ work: @Sendable (Part) -> Result
  ) -> [Result] {
    let results = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: parts.count) { index in
      let result = work(parts[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { found in parts.indices.compactMap { found[$0] } }
  }

  /// Returns when all have ended.
  func join() {
    let waiting = threads.withLock { threads in
      defer { threads = [] }
      return threads
    }
    for thread in waiting { pthread_join(thread, nil) }
  }

  private final class Job {
    let niceness: Int32
    let work: @Sendable () -> Void

    init(niceness: Int32, work: @escaping @Sendable () -> Void) {
      self.niceness = niceness
      self.work = work
    }

    func run() {
      // On Linux 0 stands for the thread that asks.
      if niceness > 0 { setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, niceness) }
      work()
    }
  }
}
