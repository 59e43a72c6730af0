"""Where the time of an extraction goes: each step's processor time, in passes of ``regex.findall`` over the same texts.

    python tests/benchmarks/steps.py RELEASES.jsonl [--warm OTHER.jsonl]

The clock is read around each step, which costs a little itself: the sum is some percent above that of ``speed.py``.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from time import process_time
from typing import Any

from speed import CAPITALIZED, extract_all, read, timed

from diplomex import building, cascade, extractor
from diplomex.circumstances import CircumstanceRules
from diplomex.coreference import CoreferenceRules
from diplomex.events import EventRules
from diplomex.gazetteer import Gazetteer
from diplomex.measures import Measures
from diplomex.resolution import Resolver
from diplomex.rules.groups import GroupRules
from diplomex.rules.organizations import OrganizationRules
from diplomex.rules.persons import PersonRules
from diplomex.rules.places import PlaceRules
from diplomex.rules.topics import TopicRules

#: Each step: what it is called here, and the functions that take it.
STEPS: dict[str, list[tuple[Any, str]]] = {
    "text, tokens, sentences": [(extractor, "Document")],
    "dates": [(Measures, "dates")],
    "gazetteer": [(Gazetteer, "layer")],
    "organisations": [(OrganizationRules, "apply")],
    "persons": [(PersonRules, "apply")],
    "resolution": [(Resolver, "resolve"), (CoreferenceRules, "apply")],
    "venues, groups": [(PlaceRules, "areas"), (PlaceRules, "venues"), (GroupRules, "apply")],
    "events": [(EventRules, "find"), (cascade, "merge")],
    "circumstances": [(CircumstanceRules, "settle")],
    "topics": [(TopicRules, "assign")],
    "money": [(Measures, "money")],
    "records": [(building, "people"), (building, "meeting"), (building, "organizations"), (extractor, "Extraction")],
}


def _clocked(times: dict[str, float], step: str, function: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(function)
    def clocked(*args: Any, **keywords: Any) -> Any:
        begin = process_time()
        try:
            return function(*args, **keywords)
        finally:
            times[step] += process_time() - begin

    return clocked


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("releases", type=Path)
    parser.add_argument("--warm", type=Path)
    options = parser.parse_args()
    releases = read(options.releases)
    extract_all(read(options.warm) if options.warm else releases)
    times = dict.fromkeys(STEPS, 0.0)
    for step, functions in STEPS.items():
        for owner, name in functions:
            setattr(owner, name, _clocked(times, step, getattr(owner, name)))
    whole = timed(lambda: extract_all(releases))
    once = timed(lambda: [CAPITALIZED.findall(r["text"]) for _ in range(20) for r in releases]) / 20
    times["the rest"] = whole - sum(times.values())
    for step, seconds in times.items():
        print(f"{step:26} {seconds / once:6.1f}  {seconds / whole:6.1%}")
    print(f"{'all':26} {whole / once:6.1f}  {whole / len(releases) * 1e3:.2f} ms a release")


if __name__ == "__main__":
    main()
