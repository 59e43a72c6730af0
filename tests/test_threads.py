"""Many threads at once, with the global lock and, in CI where such a Python is found, without it."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

import pytest

from diplomex import Extraction, Extractor, memory

from .releases import sample

THREADS = 32
_Result = TypeVar("_Result")


def at_once(call: Callable[[int], _Result], times: int) -> list[_Result]:
    """The results of so many calls, of which the first ones all begin in the same moment."""
    together = Barrier(THREADS)

    def run(number: int) -> _Result:
        if number < THREADS:
            together.wait()
        return call(number)

    with ThreadPoolExecutor(THREADS) as threads:
        return list(threads.map(run, range(times)))


def extract(extractor: Extractor, text: str) -> Extraction:
    return extractor.extract(text, published="2024-05-06")


def test_hundreds_of_calls_on_one_extractor() -> None:
    texts = sample(60)
    expected = [extract(Extractor(), text) for text in texts]
    cold = Extractor()  # its patterns are compiled by whichever thread comes first
    order = [n for n in range(len(texts)) for _ in range(10)]
    random.Random(7).shuffle(order)
    results = at_once(lambda n: extract(cold, texts[order[n]]), len(order))
    assert results == [expected[n] for n in order]


def test_what_is_remembered_may_be_forgotten_at_any_time(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = sample(40)
    extractor = Extractor()
    expected = [extract(extractor, text) for text in texts]
    monkeypatch.setattr(memory, "_MOST", 20)
    assert at_once(lambda n: extract(extractor, texts[n % 40]), 200) == expected * 5


def test_all_that_an_extraction_offers() -> None:
    texts = sample(30)
    extractor = Extractor(quantities=True)

    def offered(text: str) -> list[str]:
        extraction = extract(extractor, text)
        return [extraction.to_json(), str(extraction), str(extractor.explain(text))]

    expected = [offered(text) for text in texts]
    assert at_once(lambda n: offered(texts[n % 30]), 120) == expected * 4


_COLD = """
import json, sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
together = Barrier(16)

def run(text):
    together.wait()
    import diplomex
    return diplomex.extract(text, published="2024-05-06").to_json()

with ThreadPoolExecutor(16) as threads:
    json.dump(list(threads.map(run, json.load(sys.stdin))), sys.stdout)
"""


def test_the_first_calls_of_a_process() -> None:
    """Modules, lexicon and rules are loaded by sixteen threads that all need them."""
    texts = sample(16)
    printed = subprocess.run(
        [sys.executable, "-c", _COLD], input=json.dumps(texts), capture_output=True, text=True, check=True
    ).stdout
    assert json.loads(printed) == [extract(Extractor(), text).to_json() for text in texts]
