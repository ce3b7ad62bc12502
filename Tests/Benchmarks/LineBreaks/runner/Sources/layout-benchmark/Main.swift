import ChineseText
import Glibc

/// `layout-benchmark FILE`: how fast paragraphs, one a line, are set at 80 cells, in megabytes of UTF-8 a second of
/// processor time, the best of five; and how soon the first line of 50 MB in one paragraph stands.
@main struct LayoutBenchmark {
  static func main() {
    guard let text = CommandLine.arguments.dropFirst().first.flatMap(read) else { exit(2) }
    let megabytes = Double(text.utf8.count) / 1e6
    let paragraphs = text.split(separator: "\n").map { Array($0.unicodeScalars) }
    let finder = FigureFinder()
    let figures = paragraphs.map { finder.figures(in: $0).map(\.range) }
    var torn = LineOptions(width: 80, indent: 4)
    torn.keepsFigures = false
    let breaker = LineBreaker(LineOptions(width: 80, indent: 4))
    report("figures known", megabytes) {
      zip(paragraphs, figures).reduce(0) { $0 + breaker.lines(of: $1.0, figures: $1.1).count }
    }
    report("figures found roughly", megabytes) { paragraphs.reduce(0) { $0 + breaker.lines(of: $1).count } }
    report("figures not kept", megabytes) { paragraphs.reduce(0) { $0 + LineBreaker(torn).lines(of: $1).count } }
    report("finding figures", megabytes) { paragraphs.reduce(0) { $0 + finder.figures(in: $1).count } }
    firstLine(of: text, breaker)
  }

  private static func report(_ name: String, _ megabytes: Double, _ work: () -> Int) {
    var (best, result) = (Double.infinity, 0)
    for _ in 0..<5 {
      let start = seconds
      result = work()
      best = min(best, seconds - start)
    }
    print("\(name): \(round(megabytes / best * 10) / 10) MB/s (\(result))")
  }

  private static func firstLine(of text: String, _ breaker: LineBreaker) {
    let line = Array(text.unicodeScalars.filter { $0 != "\n" })
    var paragraph: [Unicode.Scalar] = []
    while paragraph.count < 17_000_000 { paragraph += line }
    let start = seconds
    var sequence = breaker.sequence(of: paragraph)
    let first = sequence.next()?.range.count ?? 0
    print("first line of \(paragraph.count) characters: \(round((seconds - start) * 1e5) / 100) ms (\(first))")
  }

  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 20))
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
