#!/usr/bin/env python3
"""run.py PROGRAM ARCHIVE [--new FILE]

Makes an index of a copy-free ARCHIVE in a folder of its own and prints, one line each: bytes of page files a second, peak
memory, a run that finds nothing new, a first search as a whole process, and, where a file may be put into the archive
(--new, removed afterwards), how long one new issue takes until it is found."""
import argparse, os, shutil, subprocess, tempfile, time


def timed(command):
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    output = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    return time.monotonic() - start, usage.ru_maxrss / 1024, output, os.waitstatus_to_exitcode(status)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("archive")
    parser.add_argument("--new", help="a path below the archive for a new page, such as 晨报/2030/01/01/01.txt")
    options = parser.parse_args()
    index = tempfile.mkdtemp()
    base = [options.program, "index", options.archive, "--index", index, "--json"]
    search = [options.program, "search", options.archive, "--index", index, "--limit", "20"]
    try:
        seconds, memory, output, _ = timed(base)
        size = int(output.split('"bytes": ')[1].split(",")[0])
        print(f"build: {size / 1e6:.0f} MB in {seconds:.1f} s, {size / 1e6 / seconds:.1f} MB/s, peak {memory:.0f} MB")
        print(f"nothing new: {min(timed(base)[0] for _ in range(3)):.2f} s")
        for query in ["经济", "记者", "便利店"]:
            times = sorted(timed(search + [query])[0] for _ in range(9))
            print(f"search {query}: median {times[4] * 1000:.0f} ms, best {times[0] * 1000:.0f} ms")
        if options.new:
            path = os.path.join(options.archive, options.new)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w") as file:
                file.write("新渡口开通\n\n本报讯 新渡口昨日开通,每天往返31次,惠及居民1.5万人。\n")
            seconds = timed(base)[0]
            found = timed(search + ["新渡口昨日开通"])[2].count("\n")
            print(f"one new issue: {seconds:.2f} s, found {found}")
            os.remove(path)
    finally:
        shutil.rmtree(index)


if __name__ == "__main__":
    main()
