"""Files that appear whole or not at all, and runs that can be taken up again."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows has no flock
    fcntl = None  # type: ignore[assignment]


def target(path: str | os.PathLike[str]) -> Path:
    """The path to write to, links followed, after a check that it can be one.

    >>> target("/no/such/folder/out.csv")
    Traceback (most recent call last):
    FileNotFoundError: the folder /no/such/folder does not exist: create it, or name another
    """
    real = Path(os.path.realpath(path))
    if not real.parent.is_dir():
        raise FileNotFoundError(f"the folder {real.parent} does not exist: create it, or name another")
    if real.is_dir():
        raise IsADirectoryError(f"{real} is a folder: name a file in it")
    return real


def partial_path(path: Path) -> Path:
    """Where an unfinished run that can be taken up again keeps what it has: ``out.jsonl.partial``."""
    return path.with_name(path.name + ".partial")


def sync_folder(folder: Path) -> None:
    """Make sure that a name given in ``folder`` outlives a power cut, where the system can."""
    if os.name != "posix":  # pragma: no cover
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def appear(temporary: Path, path: Path) -> None:
    """Give a finished file its name. Its content must have been synced."""
    os.replace(temporary, path)
    sync_folder(path.parent)


class Staging:
    """New files under temporary names, which get their own when the block ends well and vanish when it does not.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with Staging() as staging:
    ...         _ = staging.open(Path(folder, "a.txt")).write(b"whole")
    ...     os.listdir(folder)
    ['a.txt']
    """

    def __init__(self) -> None:
        self._files: list[tuple[BinaryIO, Path, Path]] = []

    def open(self, path: Path) -> BinaryIO:
        """A file to write ``path``'s content to; it is closed for you."""
        temporary = path.with_name(f".{path.name[:200]}.{secrets.token_hex(6)}.tmp")
        file = open(temporary, "xb")  # noqa: SIM115 - closed in __exit__
        self._files.append((file, temporary, path))
        return file

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                for file, _, _ in self._files:
                    file.flush()
                    os.fsync(file.fileno())
                    file.close()
                for _, temporary, path in self._files:
                    appear(temporary, path)
        finally:
            for file, temporary, _ in self._files:
                with contextlib.suppress(OSError):  # the same error as above: a full disk says so once more
                    file.close()
                with contextlib.suppress(OSError):
                    temporary.unlink(missing_ok=True)


@contextlib.contextmanager
def locked(file: BinaryIO, path: Path) -> Iterator[None]:
    """Keep a second run from writing to the same unfinished file."""
    if fcntl is not None:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise BlockingIOError(
                f"{path} is being written by another run: wait for it, or write to another file"
            ) from error
    yield
