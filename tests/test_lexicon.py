"""The lexicon: its tables are in order, and files of users are checked."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from pkgutil import get_data
from typing import Any

import pytest
from babel import Locale
from babel.numbers import get_currency_name, get_territory_currencies

from diplomex.lexicon import (
    City,
    Country,
    Currency,
    HeadPosition,
    Honorific,
    HonorificKind,
    KnownOrganization,
    Lexicon,
    LexiconError,
    OfficeTerm,
    OfficeTermKind,
    OrganizationHead,
    Region,
    VenueHead,
    check,
    package_row,
    row_numbers,
)
from diplomex.lexicon import __file__ as lexicon_file
from diplomex.lexicon.tables import columns
from diplomex.records import Office, OrganizationKind

TABLES = Path(lexicon_file).parent / "tables"
ROWS: dict[str, type[Any]] = {
    "cities.tsv": City,
    "countries.tsv": Country,
    "currencies.tsv": Currency,
    "honorifics.tsv": Honorific,
    "offices.tsv": OfficeTerm,
    "organization_heads.tsv": OrganizationHead,
    "organizations.tsv": KnownOrganization,
    "regions.tsv": Region,
    "venue_heads.tsv": VenueHead,
}
WORDS = ("given_names.txt", "common_words.txt")
ENGLISH = Locale("en")
LEXICON = Lexicon.default()


def lines(name: str) -> list[str]:
    text = (TABLES / name).read_text(encoding="utf-8")
    assert text.endswith("\n") and "\r" not in text
    return text[:-1].split("\n")


# ---- the tables of the package -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*ROWS, *WORDS])
def test_every_row_is_right(name: str) -> None:
    assert check(TABLES / name) == []


@pytest.mark.parametrize("name", ROWS)
def test_header_and_order(name: str) -> None:
    header, *rows = lines(name)
    assert header.split("\t") == list(columns(ROWS[name]))
    assert all(row.count("\t") == header.count("\t") for row in rows)
    firsts = [row.split("\t")[: 2 if "kind" in header and name != "organizations.tsv" else 1] for row in rows]
    assert misplaced(name, firsts, line=2) is None


def misplaced(name: str, entries: Sequence[Any], *, line: int) -> str | None:
    """What the author of a row does where it stands in the wrong place; ``line`` is that of the first entry."""
    for number, (before, entry) in enumerate(pairwise(entries), line + 1):
        if entry < before:
            return f"{name}, line {number}: {entry} sorts before {before} of the line above: move it up"
    return None


@pytest.mark.parametrize("name", WORDS)
def test_word_lists_are_sorted(name: str) -> None:
    words = lines(name)
    assert misplaced(name, words, line=1) is None
    assert len(words) == len(set(words))
    assert all(word == word.lower().strip() for word in words)


def plain(text: str) -> str:
    return text.replace("\u2019", "'").replace("\u02bb", "'")


def test_countries_are_those_of_cldr() -> None:
    codes = {country.code for country in LEXICON.countries}
    assert len(codes) == 250
    for country in LEXICON.countries:
        assert country.name == plain(ENGLISH.territories[country.code])
    uninhabited = {"AQ", "BV", "HM", "UM", "TF", "GS", "SJ"}
    for country in LEXICON.countries:
        assert country.demonyms or country.code in uninhabited, country.code


def test_cities_lie_in_known_countries() -> None:
    assert set(LEXICON.cities.values()) <= {country.code for country in LEXICON.countries}
    assert {LEXICON.cities[c] for c in ("Samarkand", "Bukhara", "Khiva")} == {"UZ"}
    assert [LEXICON.cities[c] for c in ("Davos", "The Hague", "Sharm El Sheikh", "Sochi", "Dushanbe")] == [
        "CH",
        "NL",
        "EG",
        "RU",
        "TJ",
    ]


def test_regions_lie_in_known_countries() -> None:
    assert set(LEXICON.regions.values()) <= {country.code for country in LEXICON.countries} | {""}
    assert [LEXICON.regions[r] for r in ("New Jersey", "New Mexico", "Sughd", "Central Asia")] == ["US", "US", "TJ", ""]


def test_currencies_are_those_of_cldr() -> None:
    by_code = {currency.code: currency for currency in LEXICON.currencies}
    countries = {country.code for country in LEXICON.countries}
    for code, currency in by_code.items():
        assert code in ENGLISH.currencies
        assert currency.name == plain(get_currency_name(code, 1, locale=ENGLISH)).split(" (")[0]
        assert set(currency.countries) <= countries
        assert bool(currency.countries) == (currency.obsolete is None) or code == "XDR"
        assert currency.names and code in currency.symbols
    for country in countries:
        assert set(get_territory_currencies(country)) <= set(by_code)
    euro_area_before = "ATS BEF CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK"
    assert all(by_code[code].obsolete for code in euro_area_before.split())


def test_symbols_that_stand_alone_mean_one_currency() -> None:
    owners = Counter(symbol for currency in LEXICON.currencies for symbol in currency.symbols)
    assert [symbol for symbol, count in owners.items() if count > 1] == []
    ambiguous = {symbol for currency in LEXICON.currencies for symbol in currency.ambiguous}
    assert ambiguous.isdisjoint(owners)
    assert {"$", "£", "¥", "Rs", "kr", "R", "CFA"} <= ambiguous


def test_organizations_share_no_name_and_no_id() -> None:
    names = Counter(name for known in LEXICON.organizations for name in (known.name, *known.aliases))
    assert [name for name, count in names.items() if count > 1] == []
    ids = Counter(known.wikidata for known in LEXICON.organizations if known.wikidata)
    assert [wikidata for wikidata, count in ids.items() if count > 1] == []
    assert len(ids) > 300


@pytest.mark.parametrize(
    ("name", "kind", "wikidata"),
    [
        ("SCO", OrganizationKind.INTERGOVERNMENTAL, "Q485207"),
        ("G20", OrganizationKind.FORUM, "Q19771"),
        ("European Commission", OrganizationKind.INTERGOVERNMENTAL, "Q8880"),
        ("ADB", OrganizationKind.BANK, "Q188822"),
        ("C5+1", OrganizationKind.FORUM, None),
        ("State Duma", OrganizationKind.GOVERNMENT, None),
        ("TASS", OrganizationKind.MEDIA, "Q223799"),
    ],
)
def test_well_known_organizations(name: str, kind: OrganizationKind, wikidata: str | None) -> None:
    found = [known for known in LEXICON.organizations if name in (known.name, *known.aliases)]
    assert [(known.kind, known.wikidata) for known in found] == [(kind, wikidata)]


@pytest.mark.parametrize(
    ("term", "office"),
    [
        ("president", Office.HEAD_OF_STATE),
        ("prime minister", Office.HEAD_OF_GOVERNMENT),
        ("minister of foreign affairs", Office.FOREIGN_MINISTER),
        ("minister", Office.MINISTER),
        ("honorary consul", Office.DIPLOMAT),
        ("chargé d'affaires", Office.DIPLOMAT),
        ("permanent representative", Office.AMBASSADOR),
        ("special envoy", Office.ENVOY),
        ("secretary-general", Office.ORGANIZATION_HEAD),
        ("hyakim", Office.GOVERNOR),
    ],
)
def test_offices_have_their_class(term: str, office: Office) -> None:
    heads = {row.term: row.office for row in LEXICON.offices if row.kind is OfficeTermKind.HEAD}
    assert heads[term] is office


def test_heads_of_offices_all_have_a_class() -> None:
    assert [r.term for r in LEXICON.offices if r.kind is OfficeTermKind.HEAD and r.office is None] == []
    assert [r.term for r in LEXICON.offices if r.kind is not OfficeTermKind.HEAD and r.office] == []


def test_ordinary_words_are_no_names() -> None:
    assert {"foreign", "affairs", "offers", "condolences", "may", "rice", "young", "bush"} <= LEXICON.common_words
    assert {"emma", "mohammed", "sergei", "narendra", "takeshi", "gurbanguly", "nurlan"} <= LEXICON.given_names
    assert "mark" in LEXICON.common_words & LEXICON.given_names
    assert len(LEXICON.common_words & LEXICON.given_names) < 60


# ---- loading -----------------------------------------------------------------------------------------------------


def test_nothing_is_read_at_import() -> None:
    code = "import diplomex.lexicon as l; print(l._default.cache_info().currsize)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"


def test_default_is_one_object_also_through_a_pickle() -> None:
    assert Lexicon.default() is LEXICON
    data = pickle.dumps(LEXICON)
    assert len(data) < 200
    assert pickle.loads(data) is LEXICON


def test_changed_lexicon_survives_a_pickle() -> None:
    changed = LEXICON.with_organizations([KnownOrganization(name="Lake Council", kind="forum")])
    assert pickle.loads(pickle.dumps(changed)) == changed != LEXICON
    assert isinstance(hash(changed), int)
    with pytest.raises(AttributeError):
        changed.cities = {}  # type: ignore[misc]
    with pytest.raises(TypeError):
        changed.cities["X"] = "XX"  # type: ignore[index]


def test_short_repr() -> None:
    assert repr(LEXICON).startswith("Lexicon(countries=250, cities=")


# ---- rows of users -----------------------------------------------------------------------------------------------


def test_rows_by_hand_are_added_and_replace() -> None:
    lexicon = LEXICON.with_organizations(
        [KnownOrganization(name="united nations", aliases=["UN"], kind="other"), KnownOrganization(name="Lake Council")]
    )
    assert len(lexicon.organizations) == len(LEXICON.organizations) + 1
    assert [o.kind for o in lexicon.organizations if o.name.lower() == "united nations"] == ["other"]
    assert LEXICON.organizations != lexicon.organizations
    lexicon = LEXICON.with_honorifics([Honorific(form="Frater", kind="prefix")])
    assert lexicon.honorifics[-1].kind is HonorificKind.PREFIX
    lexicon = LEXICON.with_offices([OfficeTerm(term="grand steward", kind="head", office="official")])
    assert lexicon.offices[-1].office is Office.OFFICIAL
    lexicon = LEXICON.with_countries([Country(code="XK", name="Kosovo", aliases=["Dardania"])])
    assert len(lexicon.countries) == 250 and lexicon.countries[-1].names == ("Kosovo", "Dardania")
    assert LEXICON.with_cities([City(name="Duckburg", country="US")]).cities["Duckburg"] == "US"
    assert LEXICON.with_regions([Region(name="Calisota", country="US")]).regions["Calisota"] == "US"
    heads = LEXICON.with_organization_heads([OrganizationHead(word="moot", kind="government")]).organization_heads
    assert heads[-1].position is HeadPosition.HEAD
    currency = Currency(code="XTS", name="test", plural="tests", symbols=["T$"])
    assert LEXICON.with_currencies([currency]).currencies[-1].symbols == ("T$",)


def test_a_tsv_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.tsv"
    path.write_text("\ufeffname\tkind\taliases\r\n# mine\r\nLake Council\tforum\tLC|Council of the Lake\r\n\r\n")
    known = LEXICON.with_organizations(path).organizations[-1]
    assert (known.name, known.aliases, known.kind) == (
        "Lake Council",
        ("LC", "Council of the Lake"),
        OrganizationKind.FORUM,
    )
    assert LEXICON.with_file(str(path)).organizations[-1] == known
    assert check(path) == []


def test_a_toml_file_of_several_tables(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(
        """
        [[organization]]
        name = "Lake Council"
        aliases = ["LC"]
        kind = "forum"
        [[office]]
        term = "grand steward"
        kind = "head"
        office = "official"
        [[venue_head]]
        word = "boathouse"
        [[given_name]]
        name = "zaphod"
        [[common_word]]
        word = "zebu"
        [[city]]
        name = "Duckburg"
        country = "US"
        """
    )
    lexicon = LEXICON.with_file(path)
    assert lexicon.organizations[-1].aliases == ("LC",)
    assert lexicon.offices[-1].term == "grand steward"
    assert "boathouse" in lexicon.venue_heads and "zaphod" in lexicon.given_names and "zebu" in lexicon.common_words
    assert lexicon.cities["Duckburg"] == "US"
    assert check(path) == []


def test_a_word_list(tmp_path: Path) -> None:
    path = tmp_path / "given_names.txt"
    path.write_text("zaphod\ntrillian\n")
    assert {"zaphod", "trillian"} <= LEXICON.with_file(path).given_names


BAD: list[tuple[str, bytes, int, str]] = [
    ("a.tsv", b"name\tkind\nLake \xff Council\tforum\n", 2, "save the file as UTF-8"),
    ("a.tsv", b"name;kind\nLake Council;forum\n", 1, "fits no table"),
    ("a.tsv", b"", 1, "fits no table"),
    ("a.tsv", b"term\tkind\tcolour\nsteward\thead\tred\n", 1, "fits no table"),
    ("a.tsv", b"name\nLake Council\n", 1, "fits several tables"),
    ("a.tsv", b"name\tname\tkind\nLake Council\tx\tforum\n", 1, "twice in the header"),
    ("a.tsv", b"name\tkind\nLake Council\tclub\n", 2, "use for kind one of intergovernmental, forum"),
    ("a.tsv", b"name\tkind\nLake Council\tforum\nlake council\tforum\n", 3, "stands already in line 2"),
    ("a.tsv", b"name\tkind\n Lake Council\tforum\n", 2, "white space around it"),
    ("a.tsv", b"name\tkind\n\tforum\n", 2, "name is empty"),
    ("a.tsv", b"name\tkind\nLake Council\tforum\tx\n", 2, "take out a tab"),
    ("a.tsv", b"name\tkind\taliases\nLake Council\tforum\tLC|LC\n", 2, "same value twice"),
    ("a.tsv", b"name\tkind\taliases\nLake Council\tforum\tLC|\n", 2, "an empty one"),
    ("a.tsv", b"name\tkind\twikidata\nLake Council\tforum\t123\n", 2, "no Wikidata id"),
    ("a.tsv", b"name\tkind\n" + b"x" * 5000 + b"\tforum\n", 2, "shorten it"),
    ("a.tsv", b"name\tkind\nLake\x07 Council\tforum\n", 2, "control character"),
    ("a.tsv", b"term\tkind\nGrand Steward\thead\n", 2, "write it in lower case"),
    ("a.tsv", b"term\tkind\toffice\ngrand steward\thead\tbig_man\n", 2, "office one of head_of_state"),
    ("a.tsv", b"form\tkind\nFrater\tmiddle\n", 2, "kind one of prefix, style, suffix"),
    ("a.tsv", b"code\tname\nUSA\tUnited States\n", 2, "ISO 3166-1"),
    ("a.tsv", b"code\tname\tplural\nEURO\teuro\teuros\n", 2, "ISO 4217"),
    ("a.tsv", b"code\tname\tplural\tobsolete\nXTS\ta\tb\tlong ago\n", 2, "long ago"),
    ("a.toml", b"[[organization]]\nname = \n", 2, "no valid TOML"),
    ("a.toml", b"[[club]]\nname = 'x'\n", 1, "unknown table 'club'"),
    ("a.toml", b"\n[organization]\nname = 'x'\n", 1, "write [[organization]]"),
    ("a.toml", b"[[organization]]\nname = 'x'\n\n[[organization]]\nkind = 'forum'\n", 4, "'name' is missing"),
    ("a.toml", b"[[organization]]\nname = 'x'\ncolour = 'red'\n", 1, "unknown column 'colour'"),
    ("a.toml", b"[[organization]]\nname = 7\n", 1, "write a text in quotes"),
    ("a.toml", b"[[organization]]\nname = 'x'\naliases = 'LC'\n", 1, "write a list of texts"),
    ("a.toml", b"[[organization]]\nname = 'x'\naliases = [1]\n", 1, "no text"),
    ("a.toml", b"x = " + b"[" * 4000, 1, ": "),
    ("a.txt", b"zaphod\n", 1, "call it given_names"),
    ("given_names.txt", b"zaphod\nTrillian\n", 2, "write it in lower case"),
    ("a.csv", b"name,kind\n", 1, "let it end in .tsv or .toml"),
]


@pytest.mark.parametrize(("name", "content", "line", "remedy"), BAD)
def test_wrong_files_name_the_line_and_the_remedy(
    tmp_path: Path, name: str, content: bytes, line: int, remedy: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(LexiconError) as caught:
        LEXICON.with_file(path)
    message = str(caught.value)
    assert message.startswith(str(path)) and remedy in message
    problems = check(path)
    assert problems[0].line == line and remedy in problems[0].message
    assert f"line {line}" in message or line == 1


def test_check_tells_all_that_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "offices.tsv"
    path.write_text("term\tkind\nsteward\thead\nSteward\thead\nsteward\tfoot\nsteward\thead\n")
    assert [problem.line for problem in check(path)] == [3, 4, 5]


def test_a_file_of_another_kind(tmp_path: Path) -> None:
    path = tmp_path / "offices.tsv"
    path.write_text("term\tkind\nsteward\thead\n")
    with pytest.raises(LexiconError, match="unknown column 'term': the columns are name, aliases"):
        LEXICON.with_organizations(path)
    path = tmp_path / "mine.toml"
    path.write_text("[[office]]\nterm = 'steward'\nkind = 'head'\n")
    with pytest.raises(LexiconError, match=r"Lexicon\.with_file"):
        LEXICON.with_organizations(path)


def test_missing_and_large_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(LexiconError, match=r"nowhere\.tsv: cannot be read .*check the path"):
        LEXICON.with_file(tmp_path / "nowhere.tsv")
    path = tmp_path / "mine.tsv"
    path.write_text("name\tkind\nLake Council\tforum\n")
    monkeypatch.setattr("diplomex.lexicon.tables.MAX_BYTES", 10)
    with pytest.raises(LexiconError, match="split it into several files"):
        LEXICON.with_file(path)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (["Lake Council"], "give KnownOrganization rows"),
        ([KnownOrganization(name="")], "name is empty"),
        ([KnownOrganization(name="A"), KnownOrganization(name="a")], "stands there twice"),
        ([KnownOrganization(name="A", wikidata="7")], "no Wikidata id"),
    ],
)
def test_wrong_rows_by_hand(rows: list[Any], message: str) -> None:
    with pytest.raises(LexiconError, match=message):
        LEXICON.with_organizations(rows)


def test_a_text_is_no_sequence() -> None:
    with pytest.raises(TypeError, match="wrap it in a list"):
        KnownOrganization(name="A", aliases="LC")


@pytest.mark.parametrize("name", ["given_names", "common_words"])
def test_words_looked_up_are_those_of_the_list(name: str) -> None:
    every = getattr(Lexicon.default(), name)
    words = Lexicon.default().words(name)
    lines = get_data("diplomex.lexicon", f"tables/{name}.txt").decode().split()
    assert lines == sorted(lines) and frozenset(lines) == every
    assert all(word in words for word in lines)
    others = (
        [word[:n] for word in lines[::7] for n in range(4)]
        + [f"{word}x" for word in lines[::7]]
        + ["\uffff", "zz", "é", "a\n"]
    )
    assert [word in words for word in others] == [word in every for word in others]
    assert None not in words


def test_words_of_a_lexicon_that_was_added_to() -> None:
    changed = Lexicon.default().with_countries([Country(code="QX", name="Orvel")])
    assert changed.words("given_names") is changed.given_names


def test_rows_of_the_package_by_their_numbers() -> None:
    lexicon = Lexicon.default()
    assert package_row("offices", 0) is lexicon.offices[0]
    numbers = row_numbers()
    for name in ("organizations", "offices", "honorifics", "countries"):
        rows = getattr(lexicon, name)
        assert [numbers[id(row)] for row in rows] == [(name, n) for n in range(len(rows))]
    with pytest.raises(AttributeError, match="no attribute 'offixes'"):
        _ = lexicon.offixes  # type: ignore[attr-defined]
