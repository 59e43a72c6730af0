"""What one process prepared, kept on disk for the next: compiling patterns takes longer than reading a release by them.

The file stands beside the bytecode of this package, in ``__pycache__`` or under ``PYTHONPYCACHEPREFIX``, and follows
the same rules. It is not written under ``python -B`` or ``PYTHONDONTWRITEBYTECODE``, nor where the folder cannot be
written, nor by an import alone; and who may write there could as well change the code itself. It holds data only, and
counts for the versions that it was written with. A file of others, or one that is damaged, is as good as none.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import sys
from binascii import crc32
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, TypeVar

from ._version import __version__

_Value = TypeVar("_Value")
_MOST_BYTES = 32_000_000  # of one file; it then begins anew, as patterns of rules that nobody has any longer fill it


class DiskCache:
    """Values of plain data (numbers, texts, bytes, tuples, lists, dicts, sets) by their keys, in one file.

    Each process reads the file when it first asks for a value, and adds what it has prepared itself.
    """

    def __init__(self, path: str | None, version: Callable[[], str]) -> None:
        self._path = path
        self._find_version = version
        self._stored: dict[str, bytes] | None = None
        self._added: dict[str, bytes] = {}
        self._settled = 0

    @cached_property
    def _version(self) -> str:  # as it is when the file is first read: later changes are not of what was loaded
        return self._find_version()

    @property
    def is_writable(self) -> bool:
        """Whether there is any use in adding something."""
        return self._path is not None and not sys.dont_write_bytecode

    def get(self, key: str) -> Any:
        """The value of a key, or ``None``."""
        if self._stored is None:
            self._stored = self._read()
        value = self._stored.get(key)
        return None if value is None else marshal.loads(value)

    def add(self, key: str, value: Any) -> None:
        """Take up a value, to be saved later; one that is no plain data is left out."""
        if self.is_writable:
            with contextlib.suppress(ValueError):
                self._added[key] = marshal.dumps(value)

    def kept(self, key: str, make: Callable[[], _Value]) -> _Value:
        """The value of a key, which is made and taken up where there is none."""
        value: _Value | None = self.get(key)
        if value is None:
            value = make()
            self.add(key, value)
        return value

    def settle(self) -> None:
        """Save what is new after the first, second, fourth, eighth… piece of work; each ends with this call."""
        self._settled += 1
        if self._added and self._settled & (self._settled - 1) == 0:
            self.save()

    def save(self) -> None:
        """Write what is new beside what the file holds by now; where that cannot be, nothing happens."""
        added, self._added = self._added, {}
        if self._path is None or not added:
            return
        content = marshal.dumps(self._read() | added)
        if len(content) > _MOST_BYTES:
            content = marshal.dumps(added)
        with contextlib.suppress(OSError):
            _write(self._path, self._head(content) + content)

    def _read(self) -> dict[str, bytes]:
        try:
            with open(self._path or "", "rb") as file:
                head, content = file.readline(), file.read()
            if head == self._head(content):
                found: dict[str, bytes] = marshal.loads(content)
                return found
        except OSError:
            pass
        return {}

    def _head(self, content: bytes) -> bytes:
        return f"{self._version} {crc32(content)}\n".encode()


def _write(path: str, content: bytes) -> None:
    """Write a file at once, so that nobody reads half of it, as Python writes bytecode."""
    temporary = f"{path}.{os.getpid()}"
    with open(os.open(temporary, os.O_EXCL | os.O_CREAT | os.O_WRONLY, 0o666), "wb") as file:
        try:
            file.write(content)
            os.replace(temporary, path)
        except OSError:
            os.unlink(temporary)
            raise


def _path() -> str | None:
    """Where the file stands; ``None`` where Python keeps no bytecode, as in a zip file."""
    # pyrefly: ignore[missing-attribute]
    bytecode: str | None = __spec__.cached
    return bytecode and bytecode.removesuffix(".pyc") + ".data"


def _version() -> str:
    """What values depend on: the files of this package, Python, and the installed regex."""
    import regex

    files = [*_files(os.path.dirname(__file__)), *_files(os.path.dirname(regex.__file__))]
    return repr((__version__, sys.version, regex.__version__, crc32(repr(files).encode())))


def _files(folder: str) -> Iterator[tuple[str, int, int]]:
    """The name, the size and the time of each file in a folder but those that Python makes."""
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.name == "__pycache__":
                continue
            if entry.is_dir():
                yield from _files(entry.path)
            else:
                status = entry.stat()
                yield entry.name, status.st_size, status.st_mtime_ns


#: The file of this installation.
PREPARED = DiskCache(_path(), _version)
