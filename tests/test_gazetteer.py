"""Every token gets its symbol; what is a word of two kinds is decided by its neighbours."""

from __future__ import annotations

import sys
from pathlib import Path

import attrs
import pytest

from diplomex import Lexicon, phrases
from diplomex.disk_cache import DiskCache
from diplomex.document import Document
from diplomex.gazetteer import MENTION_KINDS, WORD_KINDS, Gazetteer
from diplomex.patterns import Alphabet
from diplomex.phrases import plurals
from diplomex.rules.phrasebook import PHRASEBOOK
from diplomex.rules.titles import TITLE_KINDS


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    alphabet = Alphabet(dict.fromkeys((*WORD_KINDS, *MENTION_KINDS, *TITLE_KINDS)), PHRASEBOOK)
    alphabet.codes("the", "of", "in", "do", "i", "and", "he")
    return Gazetteer(Lexicon.default(), alphabet)


def kinds(gazetteer: Gazetteer, text: str) -> dict[str, str]:
    alphabet = gazetteer.alphabet
    names = {code: name for table in (alphabet.words, alphabet.kinds) for name, code in table.items()}
    document = Document(text)
    layer = gazetteer.layer(document)
    units = zip(layer.codes, layer.firsts, layer.lasts, strict=True)
    return {document.text_of(first, last): names[code] for code, first, last in units if first < last}


KINDS = [
    ("Prime Minister", "They met Prime Minister Tamm.", "HEAD"),
    ("prime minister", "They met the prime minister.", "LHEAD"),
    ("Prime Ministers", "The Prime Ministers met.", "HEADS"),
    ("Sri Lanka", "They met in Sri Lanka.", "COUNTRY"),
    ("Florence", "They met in Florence.", "CITY"),
    ("Florence", "They met Florence Tamm.", "GIVEN"),
    ("Bishop", "They met Julia Bishop.", "NAME"),
    ("Bishop", "They met Bishop Tamm.", "RANK"),
    ("Justice", "They met the Minister of Justice Tamm.", "PORT"),
    ("Justice", "They met Justice Olev Tamm.", "RANK"),
    ("Do", "They met spokesperson Do Min-seo.", "GIVEN"),
    ("I", "Then I met Tamm.", "i"),
    ("Jr.", "They met Olev Tamm, Jr. today.", "GENERATION"),
    ("April", "They met in April.", "CAP"),
]


@pytest.mark.parametrize(("word", "text", "kind"), KINDS)
def test_what_a_word_is_beside_its_neighbours(gazetteer: Gazetteer, word: str, text: str, kind: str) -> None:
    assert kinds(gazetteer, text)[word] == kind


def test_capitals_of_a_headline_are_no_evidence(gazetteer: Gazetteer) -> None:
    assert kinds(gazetteer, "Minister Tamm Opens Wheat Festival Today\n\nThey met.")["Wheat"] == "TITLECASE"


def test_a_phrase_needs_all_its_words(gazetteer: Gazetteer) -> None:
    assert "Prime" in kinds(gazetteer, "They met Prime")


def test_each_sentence_ends_in_a_break(gazetteer: Gazetteer) -> None:
    layer = gazetteer.layer(Document("They met. They spoke.\n\nThey left."))
    assert layer.codes.count(gazetteer.alphabet.kind("BREAK")) == 3


PLURALS = [
    ("minister of trade", ("ministers of trade",)),
    ("minister for foreign affairs", ("ministers for foreign affairs",)),
    ("secretary", ("secretaries",)),
    ("chairman", ("chairmen",)),
    ("secretary general", ("secretary generals", "secretaries general")),
]


@pytest.mark.parametrize(("office", "forms"), PLURALS)
def test_plurals_of_offices(office: str, forms: tuple[str, ...]) -> None:
    assert plurals(office) == forms


def test_phrases_kept_on_disk_are_those_of_the_tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(phrases, "PREPARED", DiskCache(str(tmp_path / "data"), lambda: "1"))
    table = phrases.PhraseTable(Lexicon.default())
    phrases.PREPARED.save()
    monkeypatch.setattr(phrases, "PREPARED", DiskCache(str(tmp_path / "data"), lambda: "1"))
    monkeypatch.setattr(phrases, "_Loading", None)
    kept = phrases.PhraseTable(Lexicon.default())
    assert isinstance(table._beginnings, dict) and len(table._beginnings) > 5_000
    for first, found in table._beginnings.items():
        again = kept._beginnings.get(first)
        assert [(p, astuple(e)) for p, e in again or ()] == [(p, astuple(e)) for p, e in found]
        assert all(
            e.value is f.value for (_, e), (_, f) in zip(again or (), found, strict=True) if attrs.has(type(e.value))
        )
    assert kept.find("no such word") == ((), {})


def astuple(entry: phrases.Entry) -> tuple[object, ...]:
    return (entry.kind, entry.value, entry.exact, entry.any_case)
