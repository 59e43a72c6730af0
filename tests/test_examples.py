"""The releases of ``examples`` go through, and the two files that hold them agree."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import diplomex

EXAMPLES = Path(__file__).parents[1] / "examples"
RELEASES = [json.loads(line) for line in (EXAMPLES / "releases.jsonl").read_text(encoding="utf-8").splitlines()]


def test_both_forms_hold_the_same_texts() -> None:
    files = {path.stem: path.read_text(encoding="utf-8") for path in (EXAMPLES / "releases").glob("*.txt")}
    assert files == {release["id"]: release["text"] for release in RELEASES}


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: release["id"])
def test_each_release_tells_of_people(release: dict[str, str]) -> None:
    (extraction,) = diplomex.extract_many([release])
    assert isinstance(extraction, diplomex.Extraction)
    assert len(extraction.participants) >= 2
    spans = [figure.span for figure in extraction.monetary_figures]
    assert all(release["text"][span.start : span.end] == span.text for span in spans)
    assert diplomex.Extraction.from_json(extraction.to_json()) == extraction
