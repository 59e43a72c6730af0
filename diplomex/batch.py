"""Many releases: one after the other, in order, by any number of worker processes.

Workers may be killed or hang. Releases travel in chunks; a chunk whose worker was killed or hung is
done again one release at a time, so that what comes out as a :class:`~diplomex.records.Failure` is at most the release
that the worker was at.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sized
from functools import partial
from typing import Any, Literal, Protocol

import attrs

from . import transport
from .inputs import CHUNK_RELEASES, Release
from .records import Extraction, Failure
from .workers import Task, WorkerError, Workers

Item = str | Mapping[str, Any]
Outcome = Extraction | Failure

CHUNK_CHARACTERS = 200_000  # then a chunk is full, even if it has not as many releases as it may have
#: Chunks on their way for each worker, so that none waits.
AHEAD = 3
#: How often a release of a chunk whose worker was killed is tried alone: the killing may have had another cause.
ATTEMPTS = 2


class Extracts(Protocol):
    """What a batch needs of an extractor."""

    def prepare(self) -> object:
        """Make ready what every release needs."""

    def extract_release(self, release: Release) -> Extraction:
        """All records of one release."""


def extract_many(
    extractor: Extracts,
    releases: Iterable[Item],
    *,
    workers: int = 1,
    on_error: Literal["raise", "record"] = "raise",
    progress: bool = False,
    timeout: float = 60.0,
    chunk_size: int = CHUNK_RELEASES,
) -> Iterator[Outcome]:
    """See :func:`diplomex.extract_many`."""
    if isinstance(releases, str | bytes | Mapping):
        raise TypeError(
            f"releases must be an iterable of releases, not one {type(releases).__name__}: wrap it in a list"
        )
    for name, value in (("workers", workers), ("chunk_size", chunk_size)):
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise ValueError(f"{name} must be a whole number from 1 on, not {value!r}")
    if on_error not in ("raise", "record"):
        raise ValueError(f"on_error must be 'raise' or 'record', not {on_error!r}")
    if not timeout > 0:
        raise ValueError(f"timeout must be seconds greater than 0, not {timeout!r}")
    source = iter(releases)
    run = (
        _in_this_process(extractor, source)
        if workers == 1
        else _Chunks(extractor, Workers(partial(_work, extractor), workers, timeout), chunk_size).run(source)
    )
    if progress:
        run = _with_progress(run, releases)
    return _raising(run) if on_error == "raise" else (result for result, _ in run)


Result = tuple[Outcome, Exception | None]


def _raising(run: Iterator[Result]) -> Iterator[Outcome]:
    for number, (result, error) in enumerate(run):
        if isinstance(result, Failure):
            error = error or WorkerError(result.error)
            error.add_note(f"in release {number}" + (f" (id {result.id!r})" if result.id is not None else ""))
            raise error
        yield result


def _with_progress(run: Iterator[Result], releases: Iterable[Item]) -> Iterator[Result]:
    from tqdm import tqdm

    total = len(releases) if isinstance(releases, Sized) else None
    yield from tqdm(run, total=total, unit=" releases", dynamic_ncols=True)


def failure(item: Any, error: Exception) -> Failure:
    """What comes out in the place of a release that failed."""
    release_id = item.get("id") if isinstance(item, Mapping) else None
    return Failure(
        id=release_id if isinstance(release_id, str) else None if release_id is None else str(release_id),
        error=str(error),
        error_type=type(error).__name__,
    )


def _in_this_process(extractor: Extracts, source: Iterator[Item]) -> Iterator[Result]:
    for item in source:
        try:
            yield extractor.extract_release(Release.of(item)), None
        except Exception as error:
            yield failure(item, error), error


# Worker processes -----------------------------------------------------------------------------------------------------


def _work(extractor: Extracts, packed: bytes) -> bytes:
    """What a worker does with a chunk."""
    return transport.pack([_one(extractor, release) for release in transport.unpack_releases(packed)])


def _one(extractor: Extracts, release: Release) -> Extraction | tuple[str, str]:
    try:
        return extractor.extract_release(release)
    except Exception as error:
        return type(error).__name__, str(error)


@attrs.define(eq=False)
class _Chunk:
    """Releases that travel together; those that failed their check are there already as their results."""

    entries: list[Release | Result] = attrs.field(factory=list)
    characters: int = 0
    task: Task | None = None

    @property
    def releases(self) -> list[Release]:
        return [entry for entry in self.entries if isinstance(entry, Release)]

    def add(self, item: Item) -> None:
        try:
            release = Release.of(item)
        except Exception as error:
            self.entries.append((failure(item, error), error))
        else:
            self.entries.append(release)
            self.characters += len(release.text)


@attrs.define(eq=False)
class _Chunks:
    """Has workers do chunk after chunk, some ahead of the one whose results are wanted."""

    extractor: Extracts
    workers: Workers
    chunk_size: int
    _pending: deque[_Chunk] = attrs.field(factory=deque)

    def run(self, source: Iterator[Item]) -> Iterator[Result]:
        """All results, in the order of the releases; what was read before the source broke comes out first."""
        broken: Exception | None = None
        more = True
        self.extractor.prepare()  # once for all: workers that are forked have it too
        try:
            while more or self._pending:
                while more and len(self._pending) < self.workers.size * AHEAD:
                    chunk = _Chunk()
                    more, broken = self._fill(chunk, source)
                    if chunk.entries:
                        self._pending.append(chunk)
                        self._submit(chunk)
                if self._pending:
                    yield from self._results(self._pending.popleft())
            if broken is not None:
                raise broken
        finally:
            self.workers.stop()

    def _fill(self, chunk: _Chunk, source: Iterator[Item]) -> tuple[bool, Exception | None]:
        """Fill a chunk; whether there may be more, and the error that ended the source."""
        try:
            while len(chunk.entries) < self.chunk_size and chunk.characters < CHUNK_CHARACTERS:
                chunk.add(next(source))
        except StopIteration:
            return False, None
        except Exception as error:
            return False, error
        return True, None

    def _submit(self, chunk: _Chunk) -> None:
        if releases := chunk.releases:
            chunk.task = self.workers.submit(transport.pack_releases(releases))

    def _results(self, chunk: _Chunk) -> list[Result]:
        releases = chunk.releases
        try:
            outcomes = self._outcomes(chunk)
        except (WorkerError, TimeoutError):
            outcomes = [self._alone(release) for release in releases]
        given = iter(outcomes)
        return [next(given) if isinstance(entry, Release) else entry for entry in chunk.entries]

    def _alone(self, release: Release) -> Result:
        """The result of a release of a chunk whose worker was lost."""
        chunk = _Chunk([release])
        message = ""
        for _ in range(ATTEMPTS):
            self._submit(chunk)
            try:
                return self._outcomes(chunk)[0]
            except WorkerError as lost:
                message = str(lost)
            except TimeoutError:
                message = f"took longer than {self.workers.timeout:g} seconds: raise timeout, or leave the release out"
                break
        error = WorkerError(message)
        return failure({"id": release.id}, error), error

    def _outcomes(self, chunk: _Chunk) -> list[Result]:
        """What the worker made of a chunk."""
        if chunk.task is None:
            return []
        answer = self.workers.result(chunk.task)
        return [
            (outcome, None) if isinstance(outcome, Extraction) else self._failed(release, *outcome)
            for release, outcome in zip(chunk.releases, transport.unpack(answer, chunk.releases), strict=True)
        ]

    @staticmethod
    def _failed(release: Release, error_type: str, message: str) -> Result:
        error = WorkerError(f"{error_type}: {message}")
        return Failure(id=release.id, error=message, error_type=error_type), error
