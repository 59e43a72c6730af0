"""Reading the tables of users, which are data to be checked.

A table is a TSV file (a header line, then a row a line), a text file of one word a line, or a TOML file with an array
of tables for each kind of row (``[[organization]]``, ``[[office]]``). What is wrong with a file is said with its
line and a remedy.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import attrs

from diplomex.lexicon.rows import (
    City,
    CommonWord,
    Country,
    Currency,
    GivenName,
    Honorific,
    KnownOrganization,
    OfficeTerm,
    OrganizationHead,
    Region,
    VenueHead,
    columns,
    multiple,
)
from diplomex.toml_keys import check_keys

MAX_BYTES = 20_000_000
MAX_CELL = 4_000

Row = TypeVar("Row")
Source = str | Path | Iterable[Row]

#: The kinds of row by the name that a TOML file gives them.
ROW_CLASSES: Mapping[str, type[Any]] = {
    "country": Country,
    "city": City,
    "region": Region,
    "office": OfficeTerm,
    "honorific": Honorific,
    "organization": KnownOrganization,
    "organization_head": OrganizationHead,
    "venue_head": VenueHead,
    "currency": Currency,
    "given_name": GivenName,
    "common_word": CommonWord,
}

_CODE = re.compile(r"[A-Z]{2}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_WIKIDATA = re.compile(r"Q[1-9][0-9]{0,9}")
_TOML_AT = re.compile(r"\(at line (\d+)")
_LOWER_FIELDS = {OfficeTerm: "term", OrganizationHead: "word", VenueHead: "word", GivenName: "name", CommonWord: "word"}


class LexiconError(ValueError):
    """A table that cannot be read; the message names the file, the line and the remedy."""


@attrs.frozen
class Problem:
    """What is wrong in a table, and in which line."""

    line: int
    message: str


class _Bad(Exception):  # noqa: N818
    """What is wrong with a row, without its place."""


def required(row_class: type[Any]) -> tuple[str, ...]:
    """The columns that a table of these rows must have."""
    return tuple(a.name for a in attrs.fields(row_class) if a.default is attrs.NOTHING)


def key(row: Any) -> str:
    """What no two rows of a table may share: the first column, and the kind where a word may be of several.

    Letter case counts where the table has spellings (cities, regions, honorifics), else not.
    """
    first = str(getattr(row, columns(type(row))[0]))
    if not isinstance(row, City | Region | Honorific):
        first = first.casefold()
    return f"{first}\t{row.kind}" if isinstance(row, OfficeTerm | Honorific | OrganizationHead) else first


def _check_values(row: Any) -> None:
    """Raise :class:`_Bad` where a value of the row is none that its table can hold."""
    row_class = type(row)
    many = multiple(row_class)
    for name in columns(row_class):
        value = getattr(row, name)
        for part in value if name in many else (value,):
            if part is None or name == "obsolete":
                continue
            if not isinstance(part, str):
                raise _Bad(f"{name} is {part!r}, no text: write it in quotes")
            if len(part) > MAX_CELL:
                raise _Bad(f"{name} is {len(part)} characters long: shorten it to at most {MAX_CELL}")
            if part != part.strip() or (name in many and not part):
                raise _Bad(f"{name} has a value with white space around it, or an empty one: {part!r}: take it out")
            if any(ord(c) < 32 for c in part):
                raise _Bad(f"{name} holds a control character in {part!r}: take it out")
        if name in many and len(set(value)) != len(value):
            raise _Bad(f"{name} has the same value twice: {' | '.join(value)}: take one out")
    for name in required(row_class):
        if not getattr(row, name):
            raise _Bad(f"{name} is empty: fill it in")
    lower = _LOWER_FIELDS.get(row_class)
    if lower and getattr(row, lower) != getattr(row, lower).lower():
        raise _Bad(f"{lower} {getattr(row, lower)!r} has capitals: write it in lower case")
    if isinstance(row, Country | City | Region):
        code = row.code if isinstance(row, Country) else row.country
        if not _CODE.fullmatch(code) and not (isinstance(row, Region) and not code):
            raise _Bad(f"{code!r} is no country code: use ISO 3166-1 alpha-2, such as TJ")
    if isinstance(row, Currency):
        if not _CURRENCY.fullmatch(row.code):
            raise _Bad(f"{row.code!r} is no currency code: use ISO 4217, such as EUR")
        for code in row.countries:
            if not _CODE.fullmatch(code):
                raise _Bad(f"{code!r} is no country code: use ISO 3166-1 alpha-2, such as TJ")
    if isinstance(row, KnownOrganization) and row.wikidata and not _WIKIDATA.fullmatch(row.wikidata):
        raise _Bad(f"{row.wikidata!r} is no Wikidata id: write it like Q7825, or leave it empty")


def _make(row_class: type[Any], values: Mapping[str, Any]) -> Any:
    """A checked row out of named values."""
    known = columns(row_class)
    for name in values:
        if name not in known:
            raise _Bad(f"unknown column {name!r}: the columns are {', '.join(known)}")
    for name in required(row_class):
        if name not in values:
            raise _Bad(f"column {name!r} is missing: the columns are {', '.join(known)}")
    many = multiple(row_class)
    for name, value in values.items():
        if name in many and not isinstance(value, list | tuple):
            raise _Bad(f"{name} is {value!r}: write a list of texts")
        if name not in many and not isinstance(value, str) and not (name == "obsolete" and isinstance(value, int)):
            raise _Bad(f"{name} is {value!r}: write a text in quotes")
    try:
        row = row_class(**values)
    except (TypeError, ValueError) as error:
        allowed = [
            f"{a.name} one of {', '.join(e.value for e in _enum(row_class, a.name))}"
            for a in attrs.fields(row_class)
            if _enum(row_class, a.name) and a.name in values
        ]
        raise _Bad(f"{error}" + (f": use for {'; '.join(allowed)}" if allowed else "")) from None
    _check_values(row)
    return row


def _enum(row_class: type[Any], name: str) -> Any:
    from diplomex.lexicon import rows

    found = next(str(a.type) for a in attrs.fields(row_class) if a.name == name).split(" ")[0]
    candidate = getattr(rows, found, None)
    return candidate if isinstance(candidate, type) and hasattr(candidate, "__members__") else ()


def _read(path: Path) -> str:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise LexiconError(f"{path}: {size} bytes, more than {MAX_BYTES}: split it into several files")
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or error
        raise LexiconError(f"{path}: cannot be read ({reason}): check the path and its permissions") from None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise LexiconError(f"{path}, line {line}: not UTF-8: save the file as UTF-8") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _header_class(path: Path, header: list[str], expected: type[Any] | None) -> type[Any]:
    """The kind of row that a TSV header is for."""
    if expected is None:
        stem = path.stem.lower()
        named = [c for n, c in ROW_CLASSES.items() if stem in (n, n + "s", n[:-1] + "ies")]
        fitting = [
            c for c in ROW_CLASSES.values() if set(header) <= set(columns(c)) and set(required(c)) <= set(header)
        ]
        both = [c for c in named if c in fitting] or fitting
        if len(both) != 1:
            tables = "; ".join(f"{n}: {', '.join(columns(c))}" for n, c in ROW_CLASSES.items())
            what = "fits no table" if not both else "fits several tables: name the file after one, or add columns"
            raise LexiconError(
                f"{path}, line 1: the header {_shortened(', '.join(header))} {what}: the tables are {tables}"
            )
        expected = both[0]
    if len(set(header)) != len(header):
        raise LexiconError(f"{path}, line 1: a column stands twice in the header: take one out")
    known = columns(expected)
    for name in header:
        if name not in known:
            raise LexiconError(f"{path}, line 1: unknown column {name!r}: the columns are {', '.join(known)}")
    for name in required(expected):
        if name not in header:
            raise LexiconError(
                f"{path}, line 1: column {name!r} is missing: start with a header line of {', '.join(known)}, "
                "with tabs between"
            )
    return expected


def _tsv(path: Path, text: str, expected: type[Any] | None) -> Iterator[tuple[int, Any]]:
    lines = text.split("\n")
    header = lines[0].split("\t")
    row_class = _header_class(path, header, expected)
    many = multiple(row_class)
    for number, line in enumerate(lines[1:], 2):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) > len(header):
            yield number, _Bad(f"{len(cells)} cells, but the header has {len(header)} columns: take out a tab")
            continue
        values: dict[str, Any] = {}
        for name, cell in zip(header, cells + [""] * (len(header) - len(cells)), strict=True):
            if name in many:
                values[name] = tuple(cell.split("|")) if cell else ()
            elif cell or name in required(row_class):
                values[name] = cell
        try:
            yield number, _make(row_class, values)
        except _Bad as bad:
            yield number, bad


def _words(text: str, row_class: type[Any]) -> Iterator[tuple[int, Any]]:
    (name,) = columns(row_class)
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip() and not line.startswith("#"):
            try:
                yield number, _make(row_class, {name: line})
            except _Bad as bad:
                yield number, bad


def _shortened(text: str) -> str:
    return text if len(text) <= 80 else text[:77] + "…"


def _toml(path: Path, text: str, expected: type[Any] | None) -> Iterator[tuple[int, Any]]:
    try:
        check_keys(text)
        data = tomllib.loads(text)
    except ValueError as error:
        at = _TOML_AT.search(str(error))
        line = int(at[1]) if at else text.count("\n") + 1
        raise LexiconError(f"{path}, line {line}: no valid TOML ({error}): mend the syntax") from None
    except RecursionError:
        raise LexiconError(f"{path}, line 1: nested too deeply: write [[organization]] tables") from None
    for name, items in data.items():
        heads = [
            text.count("\n", 0, m.start()) + 1
            for m in re.finditer(rf"^[ \t]*\[\[[ \t]*[\"']?{re.escape(name)}[\"']?[ \t]*\]\]", text, re.MULTILINE)
        ]
        first = heads[0] if heads else 1
        row_class = ROW_CLASSES.get(name)
        if row_class is None:
            yield first, _Bad(f"unknown table {name!r}: the tables are {', '.join(ROW_CLASSES)}")
            continue
        if expected is not None and row_class is not expected:
            wanted = next(n for n, c in ROW_CLASSES.items() if c is expected)
            yield first, _Bad(f"a table {name!r} where [[{wanted}]] is expected: load the file with Lexicon.with_file")
            continue
        if not isinstance(items, list) or not all(isinstance(i, dict) for i in items):
            yield first, _Bad(f"{name} is no array of tables: write [[{name}]]")
            continue
        for number, item in enumerate(items):
            line = heads[number] if number < len(heads) else first
            try:
                yield line, _make(row_class, item)
            except _Bad as bad:
                yield line, bad


def _results(path: Path, expected: type[Any] | None) -> Iterator[tuple[int, Any]]:
    """Each row of a file, or what is wrong with it, with its line; a later row with the key of an earlier is wrong."""
    text = _read(path)
    suffix = path.suffix.lower()
    found: Iterator[tuple[int, Any]]
    if suffix == ".toml":
        found = _toml(path, text, expected)
    elif suffix == ".txt":
        by_stem = {"given_names": GivenName, "common_words": CommonWord, "venue_heads": VenueHead}
        row_class = expected or by_stem.get(path.stem)
        if row_class is None or len(columns(row_class)) != 1:
            raise LexiconError(f"{path}: a .txt file holds words, one a line: call it {', '.join(by_stem)} or use .tsv")
        found = _words(text, row_class)
    elif suffix in (".tsv", ".tab"):
        found = _tsv(path, text, expected)
    else:
        raise LexiconError(f"{path}: neither TSV nor TOML by its name: let it end in .tsv or .toml")
    seen: dict[tuple[type[Any], str], int] = {}
    for line, row in found:
        if not isinstance(row, _Bad):
            first = seen.setdefault((type(row), key(row)), line)
            if first != line:
                shown = getattr(row, columns(type(row))[0])
                yield line, _Bad(f"{shown!r} stands already in line {first}: join the two rows")
                continue
        yield line, row


def read_file(path: str | Path, expected: type[Any] | None = None) -> list[Any]:
    """The rows of a user's file; :class:`LexiconError` on the first that is wrong."""
    path = Path(path)
    rows = []
    for line, row in _results(path, expected):
        if isinstance(row, _Bad):
            raise LexiconError(f"{path}, line {line}: {row}")
        rows.append(row)
    return rows


def read_source(source: Source[Row], row_class: type[Row]) -> list[Row]:
    """The rows of a user's source: a path, or the rows themselves."""
    if isinstance(source, str | Path):
        return read_file(source, row_class)
    rows: list[Row] = []
    seen: set[str] = set()
    for number, row in enumerate(source, 1):
        if not isinstance(row, row_class):
            raise LexiconError(f"row {number} is {row!r}: give {row_class.__name__} rows, or the path of a table")
        try:
            _check_values(row)
        except _Bad as bad:
            raise LexiconError(f"row {number}: {bad}") from None
        if key(row) in seen:
            raise LexiconError(f"row {number}: {row!r} stands there twice: take one out")
        seen.add(key(row))
        rows.append(row)
    return rows


def check(path: str | Path) -> list[Problem]:
    """Everything that is wrong in a table file, in the order of its lines; an empty list for a good one."""
    path = Path(path)
    try:
        return [Problem(line, str(row)) for line, row in _results(path, None) if isinstance(row, _Bad)]
    except LexiconError as error:
        message = str(error).removeprefix(str(path))
        at = re.match(r", line (\d+): ", message)
        return [Problem(int(at[1]) if at else 1, message[at.end() :] if at else message.removeprefix(": "))]
