"""What always holds, on releases that a grammar composes, on hostile ones, and on what the fuzzer found."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import diplomex
from diplomex import Extraction, Extractor

from .fuzz.invariants import check, spans
from .releases import FILLER, PUBLISHED, PUBLISHERS, hostile, releases, sample

EXTRACTOR = Extractor()
FINDS = [json.loads(line) for line in (Path(__file__).parent / "fuzz" / "finds.jsonl").read_text("utf-8").splitlines()]

#: How many times as many examples as in every run: for a long hunt, `DIPLOMEX_EXAMPLES=50 pytest tests/test_properties.py`.
TIMES = int(os.environ.get("DIPLOMEX_EXAMPLES", "1"))
steady = settings(derandomize=True, max_examples=150 * TIMES, database=None)


def shifted(value: Any, by: int) -> Any:
    """The plain records with each span so far on, and without the text."""
    if isinstance(value, dict):
        if value.keys() == {"start", "end", "text"}:
            return {**value, "start": value["start"] + by, "end": value["end"] + by}
        return {key: shifted(item, by) for key, item in value.items()}
    return [shifted(item, by) for item in value] if isinstance(value, list) else value


def plain(extraction: Extraction) -> Any:
    return extraction.to_dict(include_text=False)


@settings(steady, max_examples=400 * TIMES)
@given(hostile(), PUBLISHED, PUBLISHERS)
def test_any_text_comes_back_whole(text: str, published: str | None, country: str | None) -> None:
    check(EXTRACTOR.extract(text, published=published, publisher_country=country), text)


@steady
@given(releases(), PUBLISHED, PUBLISHERS)
def test_any_release_comes_back_whole(text: str, published: str | None, country: str | None) -> None:
    check(EXTRACTOR.extract(text, published=published, publisher_country=country), text)


@settings(steady, max_examples=40)
@given(hostile())
def test_quantities_and_explanations_of_any_text(text: str) -> None:
    check(Extractor(quantities=True).extract(text), text)
    assert str(EXTRACTOR.explain(text)) is not None


@pytest.mark.parametrize("find", FINDS, ids=[find["found"] for find in FINDS])
def test_what_the_fuzzer_found(find: dict[str, Any]) -> None:
    text = "".join(find["text"])  # in parts where JSON cannot hold it in one
    for country in (None, "PE"):
        check(EXTRACTOR.extract(text, published=find.get("published"), publisher_country=country), text)


def test_the_grammar_makes_what_the_rules_read() -> None:
    """No property is empty: the composed releases have records of every kind."""
    found: Counter[str] = Counter()

    @settings(steady)
    @given(releases())
    def count(text: str) -> None:
        extraction = EXTRACTOR.extract(text, published="2024-05-06")
        for kind in ("meetings", "participants", "monetary_figures", "organizations", "dates"):
            found[kind] += len(getattr(extraction, kind))

    count()
    assert min(found[kind] for kind in ("meetings", "participants", "monetary_figures", "organizations", "dates")) > 50


# ---- the same input gives the same output ----------------------------------------------------------------------------


@settings(steady, max_examples=60 * TIMES)
@given(st.lists(hostile(), min_size=2, max_size=4), PUBLISHED, PUBLISHERS)
def test_the_order_of_calls_does_not_matter(texts: list[str], published: str | None, country: str | None) -> None:
    def run(text: str) -> Extraction:
        return EXTRACTOR.extract(text, published=published, publisher_country=country)

    first = [run(text) for text in texts]
    assert [run(text) for text in reversed(texts)] == first[::-1]


_DIGEST = """
import hashlib, json, sys
from diplomex import Extractor
extractor = Extractor()
digest = hashlib.sha256()
for text, published, country in json.load(sys.stdin):
    digest.update(extractor.extract(text, published=published, publisher_country=country).to_json().encode("utf-8", "surrogatepass"))
print(digest.hexdigest())
"""


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_processes_and_hash_seeds_do_not_matter(seed: str) -> None:
    inputs = [(text, "2024-05-06", "PE") for text in sample(150)]
    ours = hashlib.sha256()
    for text, published, country in inputs:
        extraction = EXTRACTOR.extract(text, published=published, publisher_country=country)
        ours.update(extraction.to_json().encode("utf-8", "surrogatepass"))
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(diplomex.__file__).parents[1])}
    theirs = subprocess.run(
        [sys.executable, "-c", _DIGEST],
        input=json.dumps(inputs),
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    assert theirs.stdout.strip() == ours.hexdigest()


# ---- what stands before a release changes nothing --------------------------------------------------------------------

LEADS = (" ", "\n", "\n\n\n", "\t \r\n", "\u00a0\u2009", "\ufeff", *(f"{paragraph}\n\n" for paragraph in FILLER))


@steady
@given(releases(), st.sampled_from(LEADS), PUBLISHERS)
def test_what_stands_before_only_shifts(text: str, lead: str, country: str | None) -> None:
    alone = EXTRACTOR.extract(text, published="2024-05-06", publisher_country=country)
    led = EXTRACTOR.extract(lead + text, published="2024-05-06", publisher_country=country)
    check(led, lead + text)
    assert plain(led) == shifted(plain(alone), len(lead))


# ---- two releases in one text ----------------------------------------------------------------------------------------


def _people(extraction: Extraction) -> Counter[str]:
    return Counter(p.name for p in extraction.participants if p.name)


def _sums(extraction: Extraction) -> list[tuple[Any, ...]]:
    return [(f.amount, f.amount_max, f.span.text) for f in extraction.monetary_figures]


@steady
@given(releases(0), releases(1))
def test_joining_two_releases_loses_and_invents_nobody(first: str, second: str) -> None:
    one, two = EXTRACTOR.extract(first), EXTRACTOR.extract(second)
    both = EXTRACTOR.extract(f"{first}\n\n{second}")
    assert _sums(both) == _sums(one) + _sums(two)
    assert _people(both) == _people(one) + _people(two)


def test_every_span_is_checked() -> None:
    """The check itself sees a wrong span."""
    text = "President Ana Dorvelavic received Ambassador Jan Kasmaranov in Lima."
    extraction = EXTRACTOR.extract(text)
    assert len(list(spans(extraction))) >= 4
    with pytest.raises(AssertionError):
        check(extraction, text.replace("Ana", "Eva"))
