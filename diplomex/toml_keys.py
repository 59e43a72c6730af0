"""A check of TOML files of users before they are parsed: the parser takes very long over keys of very many parts."""

from __future__ import annotations

_MOST_PARTS = 500


def check_keys(text: str) -> None:
    """See that no key has absurdly many parts.

    Raises:
        ValueError: that names the line.
    """
    for number, line in enumerate(text.split("\n"), 1):
        if line.partition("=")[0].count(".") > _MOST_PARTS:
            raise ValueError(f"a key of more than {_MOST_PARTS} parts (at line {number}, column 1)")
