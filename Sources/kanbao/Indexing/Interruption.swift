import Glibc

/// Ctrl-C, taken as a wish to stop and not as the end: what was done so far is to be kept.
///
/// Made before any thread is, so that none of them gets the signal.
final class Interruption {
  private var signals = sigset_t()
  private var before = sigset_t()

  init() {
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_BLOCK, &signals, &before)
  }

  /// Waits for a signal at most so long; whether one came. A second one ends the program.
  func comes(withinMilliseconds count: Int) -> Bool {
    var time = timespec(tv_sec: count / 1000, tv_nsec: count % 1000 * 1_000_000)
    guard sigtimedwait(&signals, nil, &time) > 0 else { return false }
    pthread_sigmask(SIG_SETMASK, &before, nil)
    return true
  }
}
