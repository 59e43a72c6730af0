"""Data of others: files that are broken or crafted are refused with their name and line, or neutralised; nothing in them is run."""

from __future__ import annotations

import csv
import json
import pickle
import random
import sqlite3
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

import diplomex
from diplomex import Extraction, Extractor, Lexicon
from diplomex.evaluation import evaluate, read_records
from diplomex.releases import read_releases

RELEASE = "President Ana Dorvelenko received Ambassador Jan Kasmaranov in Lima on 5 May 2024. The loan of $5 million is for roads."
EXTRACTION = diplomex.extract(RELEASE, id="one", published="2024-05-06")

LEXICON_TSV = (
    "name\taliases\tkind\twikidata\nVelmora Lakes Union\tVLU\tintergovernmental\t\nDorland Steel\t\tcompany\tQ1\n"
)
LEXICON_TOML = '[[organization]]\nname = "Velmora Lakes Union"\naliases = ["VLU"]\nkind = "intergovernmental"\n'
RULES_TOML = (
    '[[rule]]\nid = "mine.tea"\nkind = "frame"\npattern = "<a:@people> <trigger:drank> tea with <b:@people>"\ntriggers = ["drank"]\n'
    'produces = {kind = "=meeting"}\n\n[[rule.examples]]\ntext = "President Ana Silva drank tea with Minister Jan Novak."\nexpected = {kind = "meeting"}\n'
)
GOLD = json.dumps(EXTRACTION.to_dict()) + "\n"
RELEASES = (
    json.dumps(
        {"id": "one", "text": RELEASE, "published": "2024-05-06", "publisher_country": "PE", "url": "https://a.example"}
    )
    + "\n"
)


def _lexicon(path: Path) -> Any:
    return Lexicon.default().with_file(path)


def _rules(path: Path) -> Any:
    return Extractor(rules=[*diplomex.default_rules(), *diplomex.read_rules(path)]).extract(RELEASE)


def _gold(path: Path) -> Any:
    records = read_records(str(path))
    return evaluate(records, records)


def _jsonl(path: Path) -> Any:
    return list(diplomex.read_jsonl(path))


def _releases(path: Path) -> Any:
    """Faulty releases come out as errors in their place: what is raised here is their message."""
    for given in read_releases([str(path)]):
        if given.error is not None:
            raise ValueError(f"{given.place}: {given.error}")
        try:
            Extractor.extract_release(EXTRACTOR, diplomex.inputs.Release.of(given.item))  # type: ignore[attr-defined]
        except (TypeError, ValueError) as error:
            raise ValueError(f"{given.place}: {error}") from error


EXTRACTOR = Extractor()
READERS: dict[str, tuple[str, str, Callable[[Path], Any]]] = {
    "lexicon": ("organizations.tsv", LEXICON_TSV, _lexicon),
    "lexicon in TOML": ("mine.toml", LEXICON_TOML, _lexicon),
    "rules": ("rules.toml", RULES_TOML, _rules),
    "gold": ("gold.jsonl", GOLD, _gold),
    "extractions": ("done.jsonl", GOLD, _jsonl),
    "releases": ("feed.jsonl", RELEASES, _releases),
}


@pytest.mark.parametrize("reader", READERS)
def test_the_sound_file_is_read(reader: str, tmp_path: Path) -> None:
    name, content, read = READERS[reader]
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    read(path)


def attempt(reader: str, content: bytes, folder: Path) -> str | None:
    """The message with which a file is refused; ``None`` where it is read. Anything but a told refusal is an error."""
    name, _, read = READERS[reader]
    path = folder / name
    path.write_bytes(content)
    try:
        read(path)
    except (ValueError, OSError) as error:
        told = name in str(error) or (reader == "rules" and "mine" in str(error))  # the extractor knows the rule
        assert told, f"does not name the file: {error!r}"
        assert len(str(error)) < 1500, "a message that nobody can read"
        return str(error)
    return None


class Bomb:
    """What a pickle would run if it were loaded."""

    def __reduce__(self) -> Any:
        return (exec, ("import pathlib; pathlib.Path('exploded').write_text('x')",))


REFUSED: dict[str, bytes] = {
    "UTF-16": "name\taliases\n".encode("utf-16"),
    "not UTF-8": b'{"text": "caf\xe9", "id": "1"}\nname\t\xff\n',
    "NUL bytes": b"\0\0\0\0",
    "a pickle": pickle.dumps(Bomb(), protocol=0),
    "a binary pickle": pickle.dumps(Bomb(), protocol=4),
    "YAML that would run": b"!!python/object/apply:os.system ['touch exploded']\n",
    "an archive": b"PK\x03\x04" + bytes(range(256)),
    "a page": b"<!doctype html><script>alert(1)</script>",
    "brackets without end": b"[" * 200_000,
    "objects without end": b'{"a":' * 100_000,
    "TOML tables without end": b"a = " + b"[" * 100_000,
    "dotted keys without end": b"a" + b".a" * 50_000 + b" = 1\n",
    "a list": b"[1, 2, 3]\n",
    "a number of many digits": b"9" * 10_000 + b"\n",
    "a text alone": b'"text"\n',
    "nothing but null": b"null\n",
}


@pytest.mark.parametrize("content", REFUSED)
@pytest.mark.parametrize("reader", READERS)
def test_what_is_no_such_file_is_refused(
    reader: str, content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    message = attempt(reader, REFUSED[content], tmp_path)
    assert message is not None
    assert not (tmp_path / "exploded").exists()


@pytest.mark.parametrize("reader", ["gold", "extractions", "releases"])
def test_the_line_is_named(reader: str, tmp_path: Path) -> None:
    sound = READERS[reader][1].encode()
    other = sound.replace(b'"one"', b'"two"')
    for broken in (sound[: len(sound) // 2], b"[]", b"\xff\n", b'{"id": ["x"], "text": "t", "meetings": 7}'):
        message = attempt(reader, sound + other + broken.rstrip(b"\n") + b"\n", tmp_path)
        assert message is not None
        assert "3" in message.replace("UTF-8", ""), message


def test_keys_told_twice_are_refused_or_read_as_json_does(tmp_path: Path) -> None:
    assert attempt("rules", (RULES_TOML + RULES_TOML).encode(), tmp_path) is not None
    assert attempt("rules", RULES_TOML.replace("kind =", 'id = "again"\nkind =').encode(), tmp_path) is not None
    assert (
        attempt("lexicon in TOML", LEXICON_TOML.replace("kind =", 'name = "again"\nkind =').encode(), tmp_path)
        is not None
    )
    assert attempt("gold", (GOLD + GOLD).encode(), tmp_path) is not None


WRONG_VALUES: tuple[Any, ...] = (
    None, True, 0, -1, 1e308, "", "x", [], [[]], {}, {"a": 1}, "9999-99-99", "9" * 5000, [None], [{"start": -1, "end": 5}], {"text": {}},
    float("nan"), "\ud800", 10**30,
)  # fmt: skip


def _paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(p for key, item in items for p in _paths(item, (*path, key)))]


def _with(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = _with(copy[path[0]], path[1:], new)
    return copy


@pytest.mark.parametrize("reader", ["gold", "extractions", "releases"])
def test_wrong_types_anywhere_are_refused_or_harmless(reader: str, tmp_path: Path) -> None:
    """Every value of a record in turn becomes something else: told, or read; never another error."""
    record = json.loads(READERS[reader][1])
    refused = 0
    rng = random.Random(1)
    places = _paths(record)[1:]
    for path in places:
        for new in rng.sample(WRONG_VALUES, 6):
            content = json.dumps(_with(record, path, new)).encode()
            refused += attempt(reader, content + b"\n", tmp_path) is not None
    assert refused > len(places) / 4


@pytest.mark.parametrize("reader", READERS)
def test_files_damaged_at_random(reader: str, tmp_path: Path) -> None:
    """Truncated, with bytes changed, doubled and swapped: told, or read; never another error."""
    rng = random.Random(reader)
    sound = READERS[reader][1].encode()
    refused = 0
    for _ in range(120):
        data = bytearray(sound)
        for _ in range(rng.randrange(1, 4)):
            at = rng.randrange(len(data))
            what = rng.random()
            if what < 0.3:
                data[at] = rng.randrange(256)
            elif what < 0.5:
                del data[at:]
            elif what < 0.7:
                data[at:at] = rng.choice(
                    (b'"', b"{", b"[", b"\n", b"\t", b"\0", b"\\", b"'", b"=", b"\xed\xa0\x80", b"\r")
                )
            else:
                del data[at : at + rng.randrange(1, 9)]
            if not data:
                break
        refused += attempt(reader, bytes(data), tmp_path) is not None
    assert refused > 20


def test_patterns_of_a_rules_file_are_checked(tmp_path: Path) -> None:
    for pattern in (
        "(",
        "[",
        "<a:",
        "@nothing",
        "KIND_UNKNOWN",
        "a{99999999999}",
        "(?P<a>x)(?P<a>y)",
        "\\",
        "(?R)",
        "(" * 500 + ")" * 500,
    ):
        content = RULES_TOML.replace("<a:@people> <trigger:drank> tea with <b:@people>", pattern.replace("\\", "\\\\"))
        path = tmp_path / "rules.toml"
        path.write_text(content, encoding="utf-8")
        with pytest.raises(ValueError, match=r"mine\.tea|rules\.toml"):
            _rules(path)


# ---- output that is handed on ----------------------------------------------------------------------------------------

#: What names, ids and metadata may hold when somebody wants to do harm with them.
CRAFTED = (
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "</mark></p><img src=x onerror=alert(1)>", '" onmouseover="alert(1)',
    "' onload='x", "<!--", "]]>", "&lt;script&gt;", "javascript:alert(1)", "'); DROP TABLE releases; --", '"; DELETE FROM meetings; --', "Robert'); --",
    "=HYPERLINK(\"http://a.example\",\"x\")", "=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1", "|calc", "%0a", "../../../etc/passwd", "C:\\con\\aux", "a/b\\c",
    "{{ 7 * 7 }}", "{% for x in y %}", "${7*7}", "\u202etxt.exe", "\x1b[31m", "\0",
)  # fmt: skip


def crafted() -> list[Extraction]:
    """Extractions whose every text is crafted, in the ids, the metadata and the text itself."""
    releases = []
    for n, piece in enumerate(CRAFTED):
        text = f"{piece} President {piece} Ana Dorvelenko {piece} received Ambassador Jan Kasmaranov. {piece} It cost $5 million. {piece}"
        extraction = EXTRACTOR.extract(
            text, id=f"{piece}{n}", metadata={"url": piece, piece: piece}, published="2024-05-06"
        )
        releases.append(extraction)
    return releases


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs


def test_no_markup_of_a_release_comes_into_a_page(tmp_path: Path) -> None:
    """The pages of crafted releases have the elements that those of plain ones have, and no attribute that runs anything."""
    path = tmp_path / "out.html"
    diplomex.write(crafted(), path)
    plain = tmp_path / "plain.html"
    diplomex.write([EXTRACTOR.extract(RELEASE, id="one")], plain)
    found, usual = _Elements(), _Elements()
    found.feed(path.read_text(encoding="utf-8"))
    usual.feed(plain.read_text(encoding="utf-8"))
    assert found.tags.count("mark") >= len(CRAFTED)
    assert "img" not in found.tags
    assert found.tags.count("script") <= max(usual.tags.count("script"), 3)
    for name, value in found.attributes:
        assert not name.startswith("on"), (name, value)
        assert name not in ("href", "src", "action") or not (value or "").lower().strip().startswith(
            ("javascript", "data:text/html")
        ), value


def test_no_text_of_a_release_is_sql(tmp_path: Path) -> None:
    path = tmp_path / "out.sqlite"
    releases = crafted()
    diplomex.write(releases, path)
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert db.execute("SELECT count(*) FROM releases").fetchone() == (len(releases),)
        assert db.execute("SELECT count(*) FROM meetings").fetchone()[0] == sum(len(r.meetings) for r in releases)
        ids = {row[0] for row in db.execute("SELECT id FROM releases")}
    assert sum(r.id in ids for r in releases) >= len(releases) - 1  # NUL may be replaced


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    diplomex.write(crafted(), target)
    cells = 0
    for path in tmp_path.rglob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.reader(file):
                for cell in row:
                    cells += 1
                    dangerous = cell.startswith(("=", "+", "@", "\t", "\r")) or (
                        cell.startswith("-") and not cell[1:2].isdigit()
                    )
                    assert not dangerous, (path.name, cell)
    assert cells > 100


@pytest.mark.parametrize("suffix", ["jsonl", "csv", "sqlite", "html", "graphml", "plover.jsonl"])
def test_ids_name_no_file(suffix: str, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    diplomex.write(crafted(), folder / f"out.{suffix}")
    assert [p.name for p in tmp_path.iterdir()] == ["out"]
    assert all("passwd" not in p.name and "etc" not in p.parts for p in folder.rglob("*"))
    assert any(folder.iterdir())


def test_json_of_crafted_releases_comes_back() -> None:
    for extraction in crafted():
        assert Extraction.from_json(extraction.to_json()) == extraction
