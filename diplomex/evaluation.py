"""Scores of extracted records against gold.

Figures are micro-averaged precision, recall and F1 over all releases:

====================  =================================================================================================
participants          names equal (case, accents, punctuation and word order aside)
monetary_figures      ``amount``, ``amount_max`` and ``currency`` equal, paired in the order of the text
organizations         the name or an alias equal to the gold name or one of its aliases
meetings              the pairing with the most pairs; two meetings pair when ``status`` agrees and at least half of
                      the union of their participants is shared (two of them at least, where several are named)
meetings_strict       the same, and all participants, the date and the kind are equal
====================  =================================================================================================

Fields are scored on the pairs alone. Gold meetings with ``background`` are neither required nor punished.

>>> gold = {"id": "a", "participants": [{"name": "Ana Silva", "country": "PT"}]}
>>> found = {"id": "a", "participants": [{"name": "SILVA Ana", "country": "BR"}, {"name": "Jan Novak"}]}
>>> scores = evaluate([gold], [found])["participants"]
>>> scores.precision, scores.recall, scores.fields["country"]
(0.5, 1.0, 0.0)
"""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

import attrs

from .assignment import pair

Record = Mapping[str, Any]
_Paired = tuple[Sequence[tuple[Record, Record]], Sequence[Record], Sequence[Record]]

#: The kinds of record that are scored.
KINDS = ("participants", "monetary_figures", "organizations", "meetings", "meetings_strict")


@attrs.frozen
class Mistake:
    """One record that is missed, or too many, or one field that is wrong."""

    release: str
    what: str
    shown: str


@attrs.define
class Scores:
    """The scores of one kind of record. ``by_rule`` has for each rule how many of its records are right, and wrong."""

    true_positives: int = 0
    false_positives: int = 0
    false_negatives: int = 0
    mistakes: list[Mistake] = attrs.field(factory=list, repr=False)
    by_rule: dict[str, tuple[int, int]] = attrs.field(factory=dict, repr=False)
    # pyrefly: ignore[bad-assignment]
    _fields: dict[str, list[float]] = attrs.field(factory=lambda: defaultdict(lambda: [0, 0]), repr=False)

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return _ratio(self.true_positives, self.true_positives + self.false_positives)

    @property
    def recall(self) -> float:
        """The share of what should be found that was."""
        return _ratio(self.true_positives, self.true_positives + self.false_negatives)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _ratio(2 * self.precision * self.recall, self.precision + self.recall)

    @property
    def fields(self) -> dict[str, float | None]:
        """The share of each field that is right, among the paired records."""
        return {name: right / of if of else None for name, (right, of) in sorted(self._fields.items())}

    def to_dict(self) -> dict[str, Any]:
        """All figures as plain values."""
        return {
            "precision": self.precision,
            "recall": self.recall,
            "f1": self.f1,
            "tp": self.true_positives,
            "fp": self.false_positives,
            "fn": self.false_negatives,
            **{f".{name}": value for name, value in self.fields.items()},
        }

    def _rule(self, record: Record, right: bool) -> None:
        rule = record.get("rule")
        if rule:
            good, bad = self.by_rule.get(rule, (0, 0))
            self.by_rule[rule] = (good + right, bad + (not right))

    def _field(self, name: str, right: float, of: float = 1) -> None:
        count = self._fields[name]
        count[0] += right
        count[1] += of

    def _equal(self, name: str, gold: Any, found: Any) -> None:
        self._field(name, gold == found)

    def _overlap(self, name: str, gold: set[str], found: set[str]) -> None:
        """F1 of two sets, added up over all pairs; two empty ones count for nothing."""
        if gold or found:
            self._field(name, 2 * len(gold & found), len(gold) + len(found))


def evaluate(gold: Iterable[Record], predicted: Iterable[Record]) -> dict[str, Scores]:
    """The scores of predicted releases against gold ones, by kind of record.

    A release is found by its ``id``; one that is missing counts as empty. Both sides hold the keys of the annotation
    guidelines, as :meth:`diplomex.Extraction.to_dict` gives them.
    """
    by_id = {release.get("id"): release for release in predicted}
    scores = {kind: Scores() for kind in KINDS}
    for release in gold:
        found = by_id.get(release["id"], {})
        _Release(str(release["id"]), release, found, scores).score()
    return scores


def read_records(path: str | os.PathLike[str]) -> list[dict[str, Any]]:
    """The releases of a JSONL file, gold or predicted; a ``ValueError`` names the line and the remedy.

    No more is asked of a release than an ``id``, and that what should be lists of objects is.
    """
    releases: dict[str, dict[str, Any]] = {}
    with open(path, "rb") as lines:
        for number, raw in enumerate(lines, 1):
            try:
                line = raw.decode("utf-8-sig")
                if not line.strip():
                    continue
                release = _checked(json.loads(line))
                if release["id"] in releases:
                    raise ValueError(f"the id {release['id']!r} stands here for the second time: keep one of them")
            except RecursionError:
                raise ValueError(f"{os.fspath(path)}, line {number}: nested too deeply") from None
            except ValueError as error:
                raise ValueError(f"{os.fspath(path)}, line {number}: {error}") from error
            releases[release["id"]] = release
    return list(releases.values())


def _checked(release: Any) -> dict[str, Any]:
    if not isinstance(release, dict) or not isinstance(release.get("id"), str):
        raise ValueError("no release: write one JSON object with an 'id' a line")
    for kind in ("participants", "monetary_figures", "organizations", "meetings"):
        _check_objects(release, kind)
        for n, record in enumerate(_listed(release, kind)):
            _check_texts(record, f"{kind}[{n}]")
    for n, meeting in enumerate(_listed(release, "meetings")):
        _check_objects(meeting, "participants", f"meetings[{n}].")
        for attendance in _listed(meeting, "participants"):
            _check_texts(attendance, f"meetings[{n}].participants")
    return release


def _check_objects(record: Record, key: str, where: str = "") -> None:
    value = record.get(key)
    if value is not None and not (isinstance(value, list) and all(isinstance(entry, dict) for entry in value)):
        raise ValueError(f"{where}{key} is no list of objects: write one, as the annotation guidelines have it")


_TEXTS = frozenset(
    """name title country kind status role date end_date venue city visit text currency indicator
    period rule""".split()
)
_LISTS = frozenset(("aliases", "titles", "topics"))


def _check_texts(record: Record, where: str) -> None:
    for key, value in record.items():
        if value is None:
            continue
        if key in _TEXTS and not isinstance(value, str):
            raise ValueError(f"{where}.{key} is no text: write one, or null")
        if key in _LISTS and not (isinstance(value, list) and all(isinstance(entry, str) for entry in value)):
            raise ValueError(f"{where}.{key} is no list of texts: write one")


def _ratio(a: float, b: float) -> float:
    return a / b if b else 0.0


# How texts compare ----------------------------------------------------------------------------------------------------

_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"'s\b")
_SIGNS = re.compile(r"[^\w\s]+")
_SMALL_WORDS = frozenset(("the", "a", "an", "of", "to", "in", "for", "and"))
_LETTERS = str.maketrans(
    {
        **dict(zip("łøđðþæœı", ("l", "o", "d", "d", "th", "ae", "oe", "i"), strict=True)),
        **dict.fromkeys("’‘ʼʻ`", "'"),
    }
)


@lru_cache(maxsize=16_384)
def _plain(text: str | None) -> str:
    """Small letters without accents and signs."""
    decomposed = unicodedata.normalize("NFKD", text or "")
    letters = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold().translate(_LETTERS)
    return " ".join(_SIGNS.sub(" ", _POSSESSIVE.sub("", letters)).split())


def _folded(text: str | None) -> str:
    return _ARTICLE.sub("", _plain(text))


def _name_key(name: str | None) -> str:
    return " ".join(sorted(_plain(name).split()))


def _sum_key(text: str | None) -> str:
    """A sum as written, spacing aside; signs, points and commas count."""
    return "".join(unicodedata.normalize("NFKC", text or "").split()).casefold()


def _decimal(value: Any) -> Decimal | None:
    try:
        return None if value in (None, "") else Decimal(str(value)).normalize()
    except InvalidOperation:
        return None


def _content(title: str | None) -> set[str]:
    return set(_plain(title).split()) - _SMALL_WORDS


def _alike(gold: str | None, found: str | None) -> bool:
    """Two titles of attendees without a name: at least half of their words shared."""
    a, b = _content(gold), _content(found)
    return bool(a and b) and 2 * len(a & b) >= len(a | b)


def _listed(record: Record, key: str) -> Sequence[Any]:
    return record.get(key) or ()


def _folded_set(values: Iterable[str | None]) -> set[str]:
    return {_folded(value) for value in values}


# One release ----------------------------------------------------------------------------------------------------------


@attrs.frozen
class _Release:
    """One release, gold and found, and the scores that it is added to."""

    id: str
    gold: Record
    found: Record
    scores: Mapping[str, Scores]

    def score(self) -> None:
        self._participants(self.scores["participants"])
        self._figures(self.scores["monetary_figures"])
        self._organizations(self.scores["organizations"])
        self._meetings(self.scores["meetings"], self.scores["meetings_strict"])

    def _note(self, scores: Scores, what: str, shown: str) -> None:
        scores.mistakes.append(Mistake(self.id, what, shown))

    def _count(self, scores: Scores, paired: _Paired, show: Callable[[Record], str]) -> None:
        pairs, missed, extra = paired
        scores.true_positives += len(pairs)
        scores.false_negatives += len(missed)
        scores.false_positives += len(extra)
        for record in missed:
            self._note(scores, "missed", show(record))
        for record in extra:
            self._note(scores, "extra", show(record))
            scores._rule(record, right=False)
        for _, record in pairs:
            scores._rule(record, right=True)

    def _participants(self, scores: Scores) -> None:
        gold = [p for p in _listed(self.gold, "participants") if p.get("name")]
        found = [p for p in _listed(self.found, "participants") if p.get("name")]
        paired = pair(gold, found, lambda g, f: _name_key(g["name"]) == _name_key(f["name"]))
        self._count(scores, paired, lambda p: str(p["name"]))
        for g, f in paired[0]:
            want, got = _folded_set(_listed(g, "titles")), _folded_set(_listed(f, "titles"))
            scores._overlap("titles", want, got)
            if want != got:
                self._note(scores, "titles", f"{g['name']}: gold {g.get('titles')} got {f.get('titles')}")
            scores._equal("country", g.get("country"), f.get("country"))
            if g.get("country") != f.get("country"):
                self._note(scores, "country", f"{g['name']}: gold {g.get('country')} got {f.get('country')}")

    def _figures(self, scores: Scores) -> None:
        def value(figure: Record) -> tuple[Any, ...]:
            return _decimal(figure.get("amount")), _decimal(figure.get("amount_max")), figure.get("currency")

        def same(g: Record, f: Record) -> float:
            return 1 + (_sum_key(g.get("text")) == _sum_key(f.get("text"))) if value(g) == value(f) else 0

        paired = pair(_listed(self.gold, "monetary_figures"), _listed(self.found, "monetary_figures"), same)
        self._count(scores, paired, _show_figure)
        for g, f in paired[0]:
            scores._equal("text", _sum_key(g.get("text")), _sum_key(f.get("text")))
            scores._equal("approximate", bool(g.get("approximate")), bool(f.get("approximate")))
            if g.get("indicator") or f.get("indicator"):
                scores._equal("indicator", _folded(g.get("indicator")), _folded(f.get("indicator")))
            if g.get("period") or f.get("period"):
                scores._equal("period", g.get("period"), f.get("period"))

    def _organizations(self, scores: Scores) -> None:
        def names(o: Record) -> set[str]:
            return {_folded(name) for name in (o.get("name"), *_listed(o, "aliases")) if name}

        def same(g: Record, f: Record) -> float:
            return len(names(g) & names(f)) + 10 * bool(g.get("name") and _folded(g["name"]) == _folded(f.get("name")))

        paired = pair(_listed(self.gold, "organizations"), _listed(self.found, "organizations"), same)
        self._count(scores, paired, lambda o: str(o.get("name")))
        for g, f in paired[0]:
            scores._equal("kind", g.get("kind"), f.get("kind"))
            scores._equal("name", _folded(g.get("name")), _folded(f.get("name")))

    def _meetings(self, scores: Scores, strict: Scores) -> None:
        gold = _listed(self.gold, "meetings")
        required = [m for m in gold if not m.get("background")]
        background = [m for m in gold if m.get("background")]
        found = [m for m in _listed(self.found, "meetings") if not m.get("background")]
        pairs, missed, extra = pair(required, found, _same_meeting)
        _, _, extra = pair(background, extra, _recalled)
        self._count(scores, (pairs, missed, extra), _show_meeting)
        exact = 0
        for g, f in pairs:
            self._meeting_fields(scores, g, f)
            if _same_people(g, f) and g.get("date") == f.get("date") and g.get("kind") == f.get("kind"):
                exact += 1
            else:
                self._note(scores, "inexact", f"gold {_show_meeting(g)} got {_show_meeting(f)}")
        strict.true_positives += exact
        strict.false_negatives += len(required) - exact
        strict.false_positives += len(pairs) + len(extra) - exact

    def _meeting_fields(self, scores: Scores, g: Record, f: Record) -> None:
        scores._equal("kind", g.get("kind"), f.get("kind"))
        scores._equal("date", (g.get("date"), g.get("end_date")), (f.get("date"), f.get("end_date")))
        for key in ("venue", "city"):
            if g.get(key) or f.get(key):
                scores._equal("place", _folded(g.get(key)), _folded(f.get(key)))
        if g.get("visit") or f.get("visit"):
            scores._equal("visit", _folded(g.get("visit")), _folded(f.get("visit")))
        roles = {_name_key(a["name"]): a.get("role") for a in _listed(g, "participants") if a.get("name")}
        for attendance in _listed(f, "participants"):
            name = attendance.get("name")
            if name and _name_key(name) in roles:
                scores._equal("roles", roles[_name_key(name)], attendance.get("role"))
        scores._overlap("topics", _folded_set(_listed(g, "topics")), _folded_set(_listed(f, "topics")))


def _show_figure(figure: Record) -> str:
    return f"{figure.get('text')!r} = {figure.get('amount')}..{figure.get('amount_max')} {figure.get('currency')}"


def _show_meeting(meeting: Record) -> str:
    people = [a.get("name") or a.get("title") for a in _listed(meeting, "participants")]
    return f"{meeting.get('kind')} {meeting.get('date')} {people}"


# When two meetings are one --------------------------------------------------------------------------------------------


@attrs.frozen
class _Shared:
    """How many attendees two meetings share and have, the named and the unnamed apart."""

    named: int
    unnamed: int
    gold: tuple[int, int]
    found: tuple[int, int]

    @classmethod
    def of(cls, gold: Record, found: Record) -> _Shared:
        gold_names, gold_titles = _attendees(gold)
        found_names, found_titles = _attendees(found)
        return cls(
            sum((gold_names & found_names).values()),
            len(pair(gold_titles, found_titles, _alike)[0]),
            (sum(gold_names.values()), len(gold_titles)),
            (sum(found_names.values()), len(found_titles)),
        )


def _attendees(meeting: Record) -> tuple[Counter[str], list[str | None]]:
    people = _listed(meeting, "participants")
    return (
        Counter(_name_key(a["name"]) for a in people if a.get("name")),
        [a.get("title") for a in people if not a.get("name")],
    )


def _share(gold: Record, found: Record) -> float:
    """Shared attendees over their union; 0 where one of several named is all that is shared."""
    shared = _Shared.of(gold, found)
    both = shared.named + shared.unnamed
    union = sum(shared.gold) + sum(shared.found) - both
    if not union:
        return 1.0
    if both < 2 and max(shared.gold[0], shared.found[0]) > 1:
        return 0.0
    return both / union


def _same_people(gold: Record, found: Record) -> bool:
    shared = _Shared.of(gold, found)
    return shared.gold == shared.found == (shared.named, shared.unnamed)


def _same_meeting(gold: Record, found: Record) -> float:
    share = _share(gold, found)
    if share < 0.5 or gold.get("status", "held") != found.get("status", "held"):
        return 0
    return share + 0.1 * (gold.get("date") == found.get("date")) + 0.05 * (gold.get("kind") == found.get("kind"))


def _recalled(gold: Record, found: Record) -> float:
    """Whether a meeting that was found is one that the release only recalls."""
    if not gold.get("participants"):
        same_day = bool(gold.get("date")) and gold["date"] == found.get("date")
        return same_day or (bool(gold.get("city")) and _folded(gold["city"]) == _folded(found.get("city")))
    share = _share(gold, found)
    return share if share >= 0.5 else 0
