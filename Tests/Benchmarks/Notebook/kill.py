"""Two programs write clippings at once and are killed (SIGKILL) at random moments.

    kill.py PROGRAM [KILLS]        1000 kills unless told otherwise

Every program prints the name of its clipping when it is on the disk. What must hold: every name that was printed is there, with the
note it was given; every clipping that is there is whole and is one of those that were asked for; no line of the file is not
understood; and the text before (`clippings.md~`) can be read as well. The list of what was asked for is kept here, outside the program.
"""
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import threading

PROGRAM = os.path.abspath(sys.argv[1])
KILLS = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
PAGE = "书场\n\n本报记者 何文\n\n书场开张那天,来了三十多位老听众。说书人姓周,一说就是三个小时。\n"


def main():
    with tempfile.TemporaryDirectory() as root:
        archive = os.path.join(root, "archive")
        os.makedirs(os.path.join(archive, "晨报/2022-01-20"))
        with open(os.path.join(archive, "晨报/2022-01-20/03.txt"), "w") as page:
            page.write(PAGE)
        environment = dict(os.environ, XDG_DATA_HOME=os.path.join(root, "data"), XDG_CACHE_HOME=os.path.join(root, "cache"))
        run(archive, environment)


def command(archive, note):
    return [PROGRAM, "clippings", archive, "--clip", "晨报/2022-01-20/3/1", "--note", note, "--tag", "试"]


def run(archive, environment):
    start = time.monotonic()
    subprocess.run(command(archive, "first"), env=environment, stdout=subprocess.PIPE, check=True)
    usual = time.monotonic() - start
    asked, confirmed, counts = {"first"}, {}, {"killed": 0, "ended": 0}
    guard = threading.Lock()

    def write(name):
        generator = random.Random(name)
        number = 0
        while True:
            with guard:
                if counts["killed"] >= KILLS:
                    return
            number += 1
            note = f"{name} {number}"
            with guard:
                asked.add(note)
            process = subprocess.Popen(command(archive, note), env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            time.sleep(generator.uniform(0, 2 * usual))
            isKilled = process.poll() is None
            process.kill()
            printed = process.communicate()[0].decode().strip()
            with guard:
                counts["killed" if isKilled else "ended"] += 1
                if printed:
                    confirmed[printed] = note

    writers = [threading.Thread(target=write, args=(name,)) for name in ("one", "two")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    judge(archive, environment, asked, confirmed, counts)


def judge(archive, environment, asked, confirmed, counts):
    found = subprocess.run([PROGRAM, "clippings", archive, "--export", "-"], env=environment, capture_output=True, check=True)
    kept = {record["id"]: record for record in map(json.loads, found.stdout.decode().splitlines())}
    lost = [name for name, note in confirmed.items() if name not in kept or kept[name]["note"] != note]
    torn = [r["id"] for r in kept.values() if r["note"] not in asked or "书场开张那天" not in r["passages"][-1]["text"]]
    twice = len(kept) - len({r["note"] for r in kept.values()})
    folder = os.path.join(environment["XDG_DATA_HOME"], "kanbao/notebook")
    before = subprocess.run(
        [PROGRAM, "clippings", archive, "--import", os.path.join(folder, "clippings.md~"), "--lang", "en"],
        env=dict(environment, XDG_DATA_HOME=folder + "-before"), capture_output=True, check=True)
    print(f"{counts['killed']} killed, {counts['ended']} ended before, {len(confirmed)} confirmed, {len(kept)} kept")
    print(f"lost {len(lost)}, torn {len(torn)}, twice {twice}, complaints {found.stderr.decode()!r}")
    print("the text before:", before.stderr.decode().strip(), "| files:", sorted(os.listdir(folder)))
    bad = lost or torn or twice or found.stderr or b"kept as" in before.stderr
    sys.exit(1 if bad else 0)


main()
