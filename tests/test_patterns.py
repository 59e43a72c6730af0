"""The pattern language over symbols, and layers."""

from __future__ import annotations

import pytest

from diplomex.patterns import Alphabet, Layer, PatternError, Phrasebook

PHRASEBOOK = Phrasebook({"received": "received receives", "comma": ","}, {"people": "PERSON (@comma PERSON)*"})


@pytest.fixture
def alphabet() -> Alphabet:
    return Alphabet(["PERSON", "OTHER"], PHRASEBOOK)


def match(alphabet: Alphabet, pattern: str, *symbols: str) -> dict[str, tuple[int, int]] | None:
    compiled = alphabet.compile(pattern)
    found = compiled.search(alphabet.codes(*symbols))
    return None if found is None else {name: found.span(name) for name in found.groupdict()}


def test_slots_word_lists_and_pieces(alphabet: Alphabet) -> None:
    pattern = "<host:PERSON> @received <guest:@people>"
    assert match(alphabet, pattern, "PERSON", "receives", "PERSON", ",", "PERSON") == {"host": (0, 1), "guest": (2, 5)}
    assert match(alphabet, pattern, "PERSON", "thanked", "PERSON") is None


def test_signs_classes_and_lookahead(alphabet: Alphabet) -> None:
    assert match(alphabet, "PERSON (?!'-') [OTHER met]", "PERSON", "met") == {}
    assert match(alphabet, "PERSON (?!'-') [OTHER met]", "PERSON", "-") is None


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("PERSN", "no kind 'PERSN': the kinds are PERSON, OTHER"),
        ("@hosts", "no word list or piece @hosts"),
        ("a ; b", "cannot read '; b'"),
    ],
)
def test_a_faulty_pattern_says_what_is_wrong(alphabet: Alphabet, pattern: str, message: str) -> None:
    with pytest.raises(PatternError, match=message):
        alphabet.compile(pattern)


def test_a_name_given_twice_is_refused() -> None:
    together = Phrasebook.together([{"comma": ","}, {"met": "met meets"}], [{"people": "PERSON+"}])
    assert together == Phrasebook({"comma": ",", "met": "met meets"}, {"people": "PERSON+"})
    for words, pieces in (([{"met": "met"}, {"met": "meets"}], []), ([{"met": "met"}], [{"met": "met PERSON"}])):
        with pytest.raises(PatternError, match="@met is given twice"):
            Phrasebook.together(words, pieces)


def test_a_piece_that_only_follows_a_filled_slot() -> None:
    alphabet = Alphabet(["NAME", "TITLE", "COUNTRY"], Phrasebook())
    pattern = alphabet.compile("(NAME <apposed:>|(?!NAME)) TITLE (?(apposed)COUNTRY)")
    name, title, country = alphabet.codes("NAME", "TITLE", "COUNTRY")
    assert pattern.fullmatch(name + title + country)
    assert pattern.fullmatch(title)
    assert not pattern.fullmatch(name + title)
    assert not pattern.fullmatch(title + country)
    assert frozenset(country) not in pattern.needed


def test_rewriting_a_layer_keeps_the_tokens() -> None:
    layer = Layer("abcd", [0, 1, 2, 3], [1, 2, 3, 4], [None] * 4)
    merged = layer.rewritten([(1, 3, "X", "value")])
    assert (merged.codes, merged.firsts, merged.lasts, merged.values) == (
        "aXd",
        [0, 1, 3],
        [1, 3, 4],
        [None, "value", None],
    )
    assert layer.rewritten([]) is layer
    assert merged.without([(1, 2)]).codes == "ad"
    assert merged.without([]) is merged
    assert merged.slice(1, 3).firsts == [1, 3]


def test_alternatives_of_one_symbol_are_a_set() -> None:
    alphabet = Alphabet(["NAME", "HEAD"], Phrasebook({"seen": "met saw"}))
    name, head, met, saw = alphabet.codes("NAME", "HEAD", "met", "saw")
    assert alphabet.translate("(NAME|HEAD)") == f"[{name}-{head}]"
    assert alphabet.translate("@seen") == f"[{met}-{saw}]"
    assert alphabet.translate("(met|NAME)?") == f"[{name}{met}]?"
    # any unit, the end, repetitions and slots stay what they are
    assert alphabet.translate("(.|NAME)") == f"(?:.|{name})"
    assert alphabet.translate("($|NAME)") == f"(?:$|{name})"
    assert alphabet.translate("(NAME*)") == f"(?:{name}*)"
    assert alphabet.translate("<a:NAME|HEAD>") == f"(?P<a>{name}|{head})"
    assert alphabet.translate("(?!NAME|HEAD)") == f"(?!{name}|{head})"
