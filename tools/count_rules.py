"""Counts how often each rule is right and wrong, for the catalogue in the documentation.

    python tools/count_rules.py GOLD.jsonl RELEASES.jsonl > docs/rule-counts.tsv

A participant, sum, organisation or meeting counts for the rule that made it; what is right is said in
:mod:`diplomex.evaluation`. Topics and places are fields of meetings, and have no counts of their own.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import diplomex
from diplomex.evaluation import evaluate, read_records


def releases(path: Path) -> Iterator[dict[str, Any]]:
    """The releases of a JSONL file."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def counts(gold: Path, texts: Path) -> dict[str, tuple[int, int]]:
    """For each rule, how many of its records are right, and how many wrong."""
    expected = read_records(gold)
    annotated = {release["id"] for release in expected}
    found = diplomex.extract_many(release for release in releases(texts) if release["id"] in annotated)
    scores = evaluate(expected, [e.to_dict(include_text=False) for e in found if isinstance(e, diplomex.Extraction)])
    by_rule: dict[str, tuple[int, int]] = {}
    for score in scores.values():
        by_rule |= score.by_rule
    return by_rule


if __name__ == "__main__":
    print("rule\tright\twrong")
    for rule, (right, wrong) in sorted(counts(Path(sys.argv[1]), Path(sys.argv[2])).items()):
        print(f"{rule}\t{right}\t{wrong}")
