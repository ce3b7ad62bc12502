import Glibc
import Testing

@testable import Terminal

/// A stop and a continue that are read together left the program stopped, with nobody to continue it.
@Test(arguments: [([SIGTSTP, SIGCONT], false, true), ([SIGCONT, SIGTSTP], true, false), ([SIGTSTP], true, false)])
func theLaterOfStoppingAndContinuingCounts(_ signals: [Int32], _ stops: Bool, _ continues: Bool) {
  var report = Signals.Report()
  for signal in signals { report.add(signal) }
  #expect(report.take(SIGTSTP) == stops)
  #expect(report.take(SIGCONT) == continues)
  #expect(report.isEmpty)
}

@Test func manyOfASignalAreOne() {
  var report = Signals.Report()
  for _ in 0..<100 {
    report.add(SIGWINCH)
    report.add(Signals.wake)
  }
  #expect(report.take(SIGWINCH) && report.take(Signals.wake))
  #expect(!report.take(SIGWINCH) && report.isEmpty)
}
