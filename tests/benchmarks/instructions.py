"""The instructions of an extraction in those of ``regex.findall``: a figure that no other program on the machine changes.

    python tests/benchmarks/instructions.py RELEASES.jsonl [--every 6]

It wants valgrind, and takes a minute. Instructions are no time (those of a short pattern come sooner than those that
wait for memory), so the bars of ``speed.py`` are for times; but a change of some percent shows here alone.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

from speed import CAPITALIZED, extract_all, read

_COUNTED = re.compile(r"I\s+refs:\s+([\d,]+)")


def counted(arguments: list[str]) -> int:
    """The instructions of a process of this script."""
    command = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    done = subprocess.run(
        [*command, sys.executable, __file__, *arguments],
        env={**os.environ, "PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        check=True,
    )
    found = _COUNTED.search(done.stderr)
    if found is None:
        raise RuntimeError(f"valgrind told no number of instructions: {done.stderr[-500:]}")
    return int(found[1].replace(",", ""))


def work(path: Path, every: int, what: str, passes: int) -> None:
    """The passes that are counted; the first of ``extract`` warms up."""
    releases = read(path)[::every]
    for _ in range(passes):
        if what == "extract":
            extract_all(releases)
        else:
            for release in releases:
                CAPITALIZED.findall(release["text"])


def main() -> None:
    """Print the instructions of a release, of ``findall``, and their ratio."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("releases", type=Path)
    parser.add_argument("--every", type=int, default=6, help="take each n-th release")
    parser.add_argument("--work", nargs=2, metavar=("WHAT", "PASSES"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        work(options.releases, options.every, options.work[0], int(options.work[1]))
        return
    size = len(read(options.releases)[:: options.every])
    each = {}
    for what, few, many in (("extract", 1, 3), ("findall", 1, 41)):
        runs = [
            counted([str(options.releases), f"--every={options.every}", "--work", what, str(n)]) for n in (few, many)
        ]
        each[what] = (runs[1] - runs[0]) / (many - few) / size
        print(f"{what:8} {each[what] / 1e6:8.3f} million instructions a release", flush=True)
    print(f"ratio    {each['extract'] / each['findall']:8.1f}")


if __name__ == "__main__":
    main()
