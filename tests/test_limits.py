"""Limits: texts of one thing without end, memory, and patterns that run away, which are stopped and named.

How the time grows with the text is measured by ``tests/benchmarks/hostile.py``.
"""

from __future__ import annotations

import random
import sys
import threading
import time
import tracemalloc
from collections.abc import Callable

import pytest

from diplomex import Extraction, Extractor, Rule, default_rules, time_limit

from .fuzz.invariants import check
from .releases import FILLER
from .test_typography import RELEASES

EXTRACTOR = Extractor()
EXTRACTOR.prepare()
LENGTH = 60_000

#: Texts of one thing without end: no sentence, no name that ends, no bracket that closes.
JUNK = (
    "a", "A", "1", " ", "\n", " \n", "\r\n", ",", "(", "()", "[{(", '"', '" ', "'", "’", ".", "... ", "-", "- ", "!? ", "&", "&amp;", "&#1;",
    "\0", "\ud800", "\u200b", "a\u200b", "\u00a0", "\ufb01", "a\u0301", "\u0301", "中", "ال ", "😀", "ที่", "क्षे ", "İ ", "\ue000", "\x1f a",
    "1,2,3,", "12 345 ", "1.", "1/2/", "1-2-", "5% ", "$", "million ", "one hundred and ", "dollars ", "between $1 and ", "lakh crore ",
    "May ", "May 1, ", "Monday ", "from 1 to ", "Alpha ", "Alpha Beta Gamma ", "ALPHA BETA ", "Alpha, Beta and Gamma, ", "Alpha & ", "the Alpha ",
    "and Alpha ", "of the ", "and ", "President Prime Minister Foreign Minister Ambassador ", "president minister ", "Minister: ", "Ambassador; ",
    "President and ", "Deputy ", "the President of ", "The President. ", "King of ", "His Majesty ", "Mr. ", "Dr. H.E. Mr ", "A.", "A. B. ", "O'B-", "a-",
    "met with ", "received ", "he met ", "President met Minister ", "He met her. ", "talks between and ", "official visit to ", "discussed trade, ",
    "discussed cooperation in the field of ", "he said that she said ", '"He met her" ', "France Germany Italy ", "of France and ", "France, ",
    "French German ", "Paris, Rome, ", "Hotel Palace Hall ", "at the Palace of the ", "Ger ", "delegation of the ", "Ministry of ", "University of ", "Bank ",
    "Ltd. ", "Alpha Beta Ltd, ", "United Nations ", "Alpha\n", "- Alpha\n", "* President\n", "word.Word", "http://a.b/c?d=e&", '<div class="x">',
    '{"a":[1,{"b":', "aGVsbG8gd29ybGQhIQ09", 'a,1,"b";',
)  # fmt: skip


@pytest.mark.parametrize("piece", JUNK, ids=[ascii(piece) for piece in JUNK])
def test_junk_gives_sound_records(piece: str) -> None:
    text = (piece * (LENGTH // len(piece) + 1))[:LENGTH]
    check(EXTRACTOR.extract(text, publisher_country="US"), text)


# ---- dense texts -----------------------------------------------------------------------------------------------------

_RANDOM = random.Random(3)
_NAMES = [
    f"{a}{b}{c}"
    for a in ("Kar", "Rom", "Tav", "Lis", "Bel", "Nag")
    for b in ("o", "en", "ish", "uma", "ar")
    for c in ("dor", "vik", "anov", "zan")
]
_TITLES = ("President", "Prime Minister", "Foreign Minister", "Minister of Trade", "Ambassador")
_COUNTRIES = ("France", "Kenya", "Peru", "Japan", "Norway", "Ghana", "Chile", "Nepal", "Oman")


def _name() -> str:
    return f"{_RANDOM.choice(_NAMES)} {_RANDOM.choice(_NAMES)}{_RANDOM.choice(_NAMES).lower()}"


def _person() -> str:
    return f"{_RANDOM.choice(_TITLES)} {_name()} of {_RANDOM.choice(_COUNTRIES)}"


DENSE: dict[str, Callable[[], str]] = {
    "names": lambda: f"{_person()} spoke. ",
    "names with honorifics": lambda: f"Mr. {_name()} spoke. ",
    "one family": lambda: f"Minister {_RANDOM.choice(_NAMES)}{_RANDOM.choice(_NAMES).lower()} Silva spoke. ",
    "names again and again": lambda: f"President Elena Silva spoke. Silva thanked Minister {_name()}. ",
    "offices": lambda: f"The {_RANDOM.choice(_TITLES)} of {_RANDOM.choice(_COUNTRIES)} spoke. The President left. ",
    "offices of all kinds": lambda: f"The Minister of {_RANDOM.choice(_NAMES)} spoke. ",
    "meetings": lambda: f"{_person()} met with {_person()} on {_RANDOM.randrange(1, 28)} May 2024 in Paris.\n",
    "meetings of one": lambda: f"President Elena Silva met with {_person()} to discuss trade and energy.\n",
    "one meeting": lambda: "President Elena Silva met with Minister Jan Novak. The President discussed trade. ",
    "calls": lambda: f"{_person()} spoke by phone with {_person()}. She thanked him. ",
    "planned": lambda: f"President Elena Silva will meet with Minister {_name()}. She hosted {_name()}.\n",
    "counterparts": lambda: f"Minister {_name()} met her Chilean counterpart. ",
    "company": lambda: f"He was accompanied by Minister {_name()}. ",
    "attending": lambda: f"Minister {_name()} attended the talks. ",
    "delegations": lambda: f"A delegation of {_RANDOM.choice(_NAMES)} was received by Minister {_name()}. ",
    "credentials": lambda: f"{_person()} presented credentials to President Elena Silva. ",
    "lists": lambda: f"The following were present:\n- {_name()}, Minister of Trade of {_RANDOM.choice(_COUNTRIES)}\n",
    "visits": lambda: f"{_person()} paid an official visit to {_RANDOM.choice(_COUNTRIES)} on {_RANDOM.randrange(1, 28)} May. ",
    "sums": lambda: f"It costs ${_RANDOM.randrange(1, 999)} million. ",
    "sums in one sentence": lambda: f"${_RANDOM.randrange(1, 999)} million, ",
    "dates": lambda: f"On {_RANDOM.randrange(1, 28)} May {_RANDOM.randrange(1990, 2030)} it rained. Yesterday and on Monday too. ",
    "organisations": lambda: f"The Ministry of {_RANDOM.choice(_NAMES)} and {_RANDOM.choice(_NAMES)} Ltd. signed. ",
    "short forms": lambda: f"The {_RANDOM.choice(_NAMES)} {_RANDOM.choice(_NAMES)} Commission (KLM) met. The Commission spoke. ",
    "quotations": lambda: '"I met President Elena Silva," Minister Jan Novak said. ',
    "one sentence": lambda: f"{_person()} met with {_person()}, and ",
}  # fmt: skip


@pytest.mark.parametrize("kind", DENSE)
def test_dense_text_gives_sound_records(kind: str) -> None:
    _RANDOM.seed(5)
    text = "".join(DENSE[kind]() for _ in range(600))
    check(EXTRACTOR.extract(text, published="2024-05-06", publisher_country="US"), text)


# ---- a very long text ------------------------------------------------------------------------------------------------


def test_ten_megabytes_on_a_small_stack() -> None:
    paragraph = " ".join(FILLER) + "\n\n"
    release = "\n\n".join(RELEASES) + "\n\n" + paragraph * 120
    small = release * (1_000_000 // len(release) + 1)
    large = small * 10
    assert len(large) > 10_000_000
    result: list[Extraction] = []
    _on_a_small_stack(lambda: result.append(EXTRACTOR.extract(large, published="2024-05-06")))
    assert len(result[0].monetary_figures) == 3 * large.count("port of Callao")


def _on_a_small_stack(work: Callable[[], None]) -> None:
    """Run it with the recursion and the stack that little is left of: what recursed with the text would end here."""
    failures: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as error:
            failures.append(error)

    limit, size = sys.getrecursionlimit(), threading.stack_size(512 * 1024)
    sys.setrecursionlimit(150)
    try:
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
    finally:
        sys.setrecursionlimit(limit)
        threading.stack_size(size)
    if failures:
        raise failures[0]


def test_memory_grows_with_the_text() -> None:
    release = "\n\n".join(RELEASES) + "\n\n"

    def peak(text: str) -> int:
        tracemalloc.start()
        try:
            EXTRACTOR.extract(text, published="2024-05-06")
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(release * 10)
    once, twice = peak(release * 50), peak(release * 100)
    assert twice < 2.5 * once


# ---- patterns that run away ------------------------------------------------------------------------------------------

PROSE = (
    "President Ana Silva met with Minister Jan Novak and others and others and others and others and others and others and others and others"
    " and others and others and others and others today to discuss trade in Paris today with Alpha Beta. They discussed "
    + "a" * 60
    + "! It cost $5 million on 5 May 2024 2 3 4 5 6 7 8 9 1 2 3 4 5 6 7 8 9 1 2 3 4 5 6 7 8 9 1 2 3 4 5 6 7 8 9"
    + ", €1" * 40
    + "."
)
_END = "[PERSON DATE] [PERSON DATE] [PERSON DATE]"
RUNAWAYS = {
    "frame": {"pattern": f"<trigger:met> (.|.)+ {_END}", "triggers": ("met",), "produces": {"kind": "=meeting"}},
    "organization": {"pattern": "<known:(.|.)+ [CAP NAME] [CAP NAME] [CAP NAME] [CAP NAME] [CAP NAME]>"},
    "place": {"pattern": f"<venue:(.|.)+ {_END}>"},
    "group": {"pattern": f"<title:(.|.)+ {_END}>"},
    "person": {"pattern": "<name:(.|.)+ @title @title @title>"},
    "topic": {"pattern": r"(?P<topics>(a|aa)+)\d", "triggers": ("discussed",)},
    "date": {"pattern": r"(?P<day>(?:.|.)+)\\"},
    "money": {"pattern": r"(?P<number>(?:.|.)+)\\"},
}


@pytest.mark.parametrize("kind", RUNAWAYS)
def test_a_rule_that_runs_away_is_stopped_and_named(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time_limit, "SECONDS", 0.3)
    mine = Rule(id=f"mine.{kind}", kind=kind, **RUNAWAYS[kind])
    without = EXTRACTOR.extract(PROSE)
    begin = time.process_time()
    found = Extractor(rules=[*default_rules(), mine]).extract(PROSE)
    assert time.process_time() - begin < 5
    assert [(d.code, mine.id in d.message) for d in found.diagnostics] == [("time-limit", True)]
    # all other rules go on
    assert found.participants == without.participants
    assert found.meetings == without.meetings
    assert found.monetary_figures == without.monetary_figures
    assert found.dates == without.dates
    assert without.meetings and without.diagnostics == ()


@pytest.mark.parametrize("kind", ["date", "money", "person"])
def test_where_no_result_carries_diagnostics_it_is_a_warning(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time_limit, "SECONDS", 0.3)
    extractor = Extractor(rules=[*default_rules(), Rule(id=f"mine.{kind}", kind=kind, **RUNAWAYS[kind])])
    alone = {
        "date": extractor.extract_dates,
        "money": extractor.extract_monetary_figures,
        "person": extractor.extract_participants,
    }
    with pytest.warns(RuntimeWarning, match=f"mine.{kind}.*time limit"):
        assert alone[kind](PROSE)


def test_a_stopped_rule_is_tried_again_in_the_next_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time_limit, "SECONDS", 0.3)
    extractor = Extractor(rules=[*default_rules(), Rule(id="mine.topic", kind="topic", **RUNAWAYS["topic"])])
    assert extractor.extract(PROSE).diagnostics
    after = extractor.extract("President Ana Silva met with Minister Jan Novak. They discussed aaaa1.")
    assert after.diagnostics == ()
    assert after.meetings


def test_a_pattern_of_the_package_is_limited_on_long_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    """With no time at all every pattern on a long stretch is stopped; the text still comes back, and each is named."""
    monkeypatch.setattr(time_limit, "SECONDS", 0.0)
    monkeypatch.setattr(time_limit, "SECONDS_PER_UNIT", 0.0)
    text = "President Ana Silva met with Minister Jan Novak in Paris on 5 May 2024. " * 300
    found = EXTRACTOR.extract(text)
    check(found, text)
    assert found.diagnostics
    assert {d.code for d in found.diagnostics} == {"time-limit"}
