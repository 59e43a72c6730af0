"""The tables of the package, which the tests have checked, read as far as they are asked for."""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Container
from functools import cached_property
from typing import Any, Generic, TypeVar

from diplomex.lexicon.rows import multiple
from diplomex.memory import Memory

Row = TypeVar("Row")


def package_text(name: str) -> str:
    """A table as text."""
    # pyrefly: ignore[missing-attribute]
    loader: Any = __spec__.loader  # which reads out of a zip file too; importlib.resources takes long to load
    data: bytes = loader.get_data(os.path.join(os.path.dirname(__file__), "tables", name))
    return data.decode()


class PackageTable(Generic[Row]):
    """A table; each row is made when it is first asked for."""

    def __init__(self, name: str, row_class: type[Row]) -> None:
        self._name = name
        self._class = row_class
        self._rows: dict[int, Row] = {}

    @cached_property
    def _lines(self) -> list[str]:
        return package_text(self._name).split("\n")[:-1]

    @cached_property
    def _columns(self) -> list[tuple[str, bool]]:
        several = multiple(self._class)
        return [(name, name in several) for name in self._lines[0].split("\t")]

    def row(self, number: int) -> Row:
        """The row of this number, the first being 0."""
        row = self._rows.get(number)
        if row is None:
            cells = zip(self._columns, self._lines[number + 1].split("\t"), strict=True)
            values = {name: (tuple(cell.split("|")) if cell else ()) if many else cell for (name, many), cell in cells}
            row = self._rows.setdefault(number, self._class(**values))
        return row

    def rows(self) -> tuple[Row, ...]:
        """All rows."""
        return tuple(map(self.row, range(len(self._lines) - 1)))


def package_pairs(name: str) -> dict[str, str]:
    """The rows of a table of two columns, as a mapping from the first to the second."""
    return dict(line.split("\t") for line in package_text(name).split("\n")[1:-1])


class PackageWords(Container[str]):
    """A list of words, in order, to look words up in without reading all of it.

    It is read in packets: the words that have the first two letters in common.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._packets = Memory(self._packet)

    @cached_property
    def _text(self) -> str:
        return package_text(self._name)

    def all(self) -> frozenset[str]:
        """All words."""
        return frozenset(self._text.split())

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and word in self._packets[word[:2]]

    def _packet(self, start: str) -> frozenset[str]:
        end = start + ("\0" if len(start) < 2 else "\U0010ffff")
        return frozenset(self._text[self._line_of(start) : self._line_of(end)].split())

    def _line_of(self, word: str) -> int:
        """Where the first line begins that is not before a word."""
        text = self._text
        return bisect_left(
            range(len(text)), word, key=lambda at: text[text.rfind("\n", 0, at) + 1 : text.find("\n", at)]
        )
