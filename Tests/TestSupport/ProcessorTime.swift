internal import Glibc

/// The processor's time that some work of this thread takes: unlike the clock on the wall it does not count what other
/// programs do meanwhile.
public func processorTime(_ work: () -> Void) -> Duration {
  let start = spent()
  work()
  return spent() - start
}

private func spent() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
