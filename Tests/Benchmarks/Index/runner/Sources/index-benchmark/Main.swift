import Glibc
import Newspaper
import Search
import SearchIndex
import Storage

/// Builds an index of a corpus and times questions of it; index.py runs it beside its peers.
///
///     index-benchmark build CORPUS.tsv FOLDER [MB a segment]
///     index-benchmark merge FOLDER
///     index-benchmark query FOLDER ROUNDS < "order TAB query" lines
///     index-benchmark scan CORPUS.tsv < query lines
///     index-benchmark keystrokes FOLDER < what has been typed, a line a key
///     index-benchmark cancel FOLDER TIMES < query lines
///     index-benchmark open FOLDER COUNT < query lines
@main
struct Main {
  static func main() async throws {
    let arguments = CommandLine.arguments
    switch arguments.dropFirst().first {
    case "build":
      try Building(arguments[2], to: arguments[3], megabytes: arguments.count > 4 ? Int(arguments[4]) : nil).run()
    case "merge": try Merging(folder: arguments[2]).run()
    case "query": try await Questions(folder: arguments[2], rounds: Int(arguments[3]) ?? 3).run()
    case "scan": await Scanning(arguments[2]).run()
    case "keystrokes": try await Keystrokes(folder: arguments[2]).run()
    case "cancel": try await Cancelling(folder: arguments[2]).run(times: Int(arguments[3]) ?? 40)
    case "open": try await Opening(folder: arguments[2]).run(count: Int(arguments[3]) ?? 1000)
    default: print("usage: index-benchmark build|merge|query|scan|keystrokes|cancel|open …")
    }
  }
}

/// Processor time of this process, in seconds.
func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func wallSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The most memory the process ever had, in megabytes.
func peakMegabytes() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss / 1024
}

func segmentPaths(in files: any FileSystem) throws -> [String] {
  try files.list("").filter { $0.hasPrefix("segment") }
}
