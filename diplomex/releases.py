"""Releases in files: JSONL of one release a line, and any other file as one text."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, BinaryIO

import attrs

STANDARD_INPUT = "-"


@attrs.frozen(kw_only=True)
class Input:
    """A release as a file holds it, not yet checked; or, with an ``error``, what could not be read.

    ``place`` is the file, and the line in it, for messages.
    """

    place: str
    item: Mapping[str, Any] = attrs.field(factory=dict)
    error: str | None = None


def text_ids(paths: Iterable[str]) -> dict[str, str]:
    """The id of each text file: its name without suffix; with its folder where two have the same name.

    >>> sorted(text_ids(["a/visit.txt", "b/visit.txt", "call.txt"]).values())
    ['a/visit', 'b/visit', 'call']
    """
    ids: dict[str, str] = {}
    known = list(dict.fromkeys(paths))
    forms = (_stem, lambda p: f"{Path(p).absolute().parent.name}/{_stem(p)}", lambda p: str(Path(p).absolute()))
    for form in forms:
        found = {path: form(path) for path in known}
        count = Counter([*ids.values(), *found.values()])
        ids.update({path: name for path, name in found.items() if count[name] == 1})
        known = [path for path in known if path not in ids]
    return ids


def _stem(path: str) -> str:
    return "stdin" if path == STANDARD_INPUT else Path(path).stem or path


def read_releases(
    paths: Sequence[str],
    *,
    jsonl: bool = False,
    published: str | None = None,
    publisher_country: str | None = None,
) -> Iterator[Input]:
    """The releases of files, one after the other; what cannot be read comes out as an error in its place.

    :param paths: ``.jsonl`` files, or files of one text each; ``-`` is standard input.
    :param jsonl: take every file for JSONL, standard input too.
    :param published: for releases that do not tell their own.
    :param publisher_country: likewise.
    """
    given = {"published": published, "publisher_country": publisher_country}
    defaults = {key: value for key, value in given.items() if value is not None}
    is_lines = {path: jsonl or path.lower().endswith((".jsonl", ".ndjson")) for path in paths}
    ids = text_ids(path for path in paths if not is_lines[path])
    for path in dict.fromkeys(paths):
        name = "standard input" if path == STANDARD_INPUT else path
        try:
            with _opened(path) as file:
                if is_lines[path]:
                    yield from _lines(file, name, _stem(path), defaults)
                else:
                    yield Input(place=name, item={**defaults, "id": ids[path], "text": _decoded(file.read())})
        except (OSError, ValueError) as error:
            yield Input(place=name, error=_explained(path, error))


def _opened(path: str) -> AbstractContextManager[BinaryIO]:
    """A file to read; standard input is left open."""
    return nullcontext(sys.stdin.buffer) if path == STANDARD_INPUT else open(path, "rb")


def _explained(path: str, error: Exception) -> str:
    match error:
        case FileNotFoundError():
            return "there is no such file: check its name"
        case IsADirectoryError():
            return f"is a folder: name the files in it, as in {path.rstrip('/')}/*.txt"
        case PermissionError():
            return "may not be read: change its permissions"
        case OSError():
            return f"cannot be read ({error.strerror or error})"
        case _:
            return str(error)


def _decoded(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ValueError("is UTF-16, not UTF-8: convert it, as with iconv -f utf-16 -t utf-8")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(
            f"is not UTF-8 (byte 0x{raw[error.start]:02x} at {error.start}): "
            "convert it, as with iconv -f latin1 -t utf-8"
        ) from error


def _lines(file: BinaryIO, name: str, stem: str, defaults: Mapping[str, Any]) -> Iterator[Input]:
    for number, raw in enumerate(file, 1):
        place = f"{name}, line {number}"
        try:
            line = _decoded(raw)
            if line.strip():
                yield Input(place=place, item=_record(line, f"{stem}-{number}", defaults))
        except ValueError as error:
            yield Input(place=place, error=str(error))


def _record(line: str, id: str, defaults: Mapping[str, Any]) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        raise ValueError(f"is not JSON ({error.msg} at {error.pos}): write one JSON object a line") from error
    except RecursionError:
        raise ValueError("is nested too deeply: write one JSON object a line") from None
    if not isinstance(record, dict):
        raise ValueError(f"is no JSON object but {type(record).__name__}: write one JSON object a line")
    if not isinstance(record.get("text"), str):
        raise ValueError("lacks 'text': give the release's text under that key")
    told = {key: value for key, value in record.items() if value is not None}
    return {"id": id, **defaults, **told}
