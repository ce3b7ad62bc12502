#!/usr/bin/env python3
"""first_paint.py [--runs N] [--size 80x24] [--first] A -- B: time from exec to the first whole picture of two programs, in turn.

    first_paint.py 'kanbao ARCHIVE' --until 版 -- 'less PAGE.txt' --until 。

Each program runs on a pseudo-terminal of its own, whole process; the clock stops at the last byte of the picture that
brought the text of --until: nothing more came for 30 ms, or, with --first, a synchronized update ended. Runs are interleaved A B A B, so that a machine that drifts drifts
for both. Prints minimum, median and maximum of each, in milliseconds, and the ratio of the medians."""
import fcntl, os, select, shlex, signal, statistics, struct, sys, termios, time


FIRST = "--first" in sys.argv


def paint(command, until, columns, rows):
    master, slave = os.openpty()
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    start = time.perf_counter()
    child = os.posix_spawnp(
        command[0], command, {**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "LESSCHARSET": "utf-8"},
        file_actions=[(os.POSIX_SPAWN_OPEN, k, os.ttyname(slave), os.O_RDWR, 0) for k in range(3)], setsid=True)
    os.close(slave)
    seen, last = b"", None
    while True:
        ready, _, _ = select.select([master], [], [], 0.03 if until in seen else 5)
        if not ready: break
        try: piece = os.read(master, 65536)
        except OSError: break
        seen += piece
        last = time.perf_counter()
        if FIRST and until in seen and (b"\x1b[?2026l" in seen or b"\x1b[?2026h" not in seen): break
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(master)
    if until not in seen: sys.exit(f"{command[0]} never showed {until.decode()}: {seen[-200:]!r}")
    return (last - start) * 1000


def read(words):
    until = "。"
    if "--until" in words:
        k = words.index("--until"); until = words[k + 1]; words = words[:k] + words[k + 2:]
    return shlex.split(words[0]), until.encode()


def main():
    words, runs, size = [w for w in sys.argv[1:] if w != "--first"], 40, "80x24"
    for name in ("--runs", "--size"):
        if name in words:
            k = words.index(name); value = words[k + 1]; words = words[:k] + words[k + 2:]
            if name == "--runs": runs = int(value)
            else: size = value
    if "--" not in words: sys.exit(__doc__)
    cut = words.index("--")
    programs = [read(words[:cut]), read(words[cut + 1:])]
    columns, rows = map(int, size.split("x"))
    times = [[], []]
    for run in range(runs + 2):
        for k, (command, until) in enumerate(programs):
            took = paint(command, until, columns, rows)
            if run >= 2: times[k].append(took)
    for (command, _), found in zip(programs, times):
        print(f"{min(found):7.1f} {statistics.median(found):7.1f} {max(found):7.1f} ms   {shlex.join(command)[:80]}")
    print(f"ratio of medians {statistics.median(times[0]) / statistics.median(times[1]):.2f}")


if __name__ == "__main__": main()
