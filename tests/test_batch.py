"""Many releases: order, laziness, failures, and workers that are killed or hang."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

import diplomex
from diplomex.inputs import Release
from diplomex.records import Extraction, Failure
from diplomex.workers import WorkerError

RELEASES = [
    {"id": f"r{n}", "text": f"President Ana Silva received Ambassador Jan Novak on {n % 28 + 1} May 2024.", "n": n}
    for n in range(150)
]


class Fragile(diplomex.Extractor):
    """An extractor that does what some texts say."""

    def extract_release(self, release: Release) -> Extraction:
        """Hang, be killed, or fail on command."""
        if "HANG" in release.text:
            time.sleep(600)
        if "KILL" in release.text and multiprocessing.parent_process() is not None:
            os.kill(os.getpid(), signal.SIGKILL)
        if "FAIL" in release.text:
            raise RuntimeError("told to fail")
        return super().extract_release(release)


@pytest.fixture(scope="module")
def fragile() -> Fragile:
    return Fragile()


@pytest.fixture(autouse=True)
def forked() -> Iterator[None]:
    """Workers that have this module's class, whatever the platform's habit is."""
    if "fork" not in multiprocessing.get_all_start_methods():
        pytest.skip("workers cannot be forked here")
    before = multiprocessing.get_start_method()
    multiprocessing.set_start_method("fork", force=True)
    yield
    multiprocessing.set_start_method(before, force=True)


@pytest.mark.parametrize("workers", [1, 2])
def test_results_are_those_of_extract_in_order(workers: int) -> None:
    results = list(diplomex.extract_many(iter(RELEASES), workers=workers, chunk_size=7))
    assert [r.id for r in results] == [r["id"] for r in RELEASES]
    for release, result in zip(RELEASES[:5], results, strict=False):
        assert result == diplomex.extract(release["text"], id=release["id"], metadata={"n": release["n"]})


@pytest.mark.parametrize("workers", [1, 2])
def test_texts_alone_will_do(workers: int) -> None:
    found = list(diplomex.extract_many(["Minister Bo Li spoke.", ""], workers=workers))
    assert [len(r.participants) for r in found] == [1, 0]  # type: ignore[union-attr]
    assert [r.id for r in found] == [None, None]
    assert list(diplomex.extract_many([], workers=workers)) == []


@pytest.mark.parametrize("workers", [1, 2])
def test_an_endless_source_is_read_no_further_than_needed(workers: int) -> None:
    read = itertools.count()

    def endless() -> Iterator[str]:
        while True:
            next(read)
            yield "Minister Bo Li spoke."

    results = diplomex.extract_many(endless(), workers=workers, chunk_size=2)
    assert next(read) == 0, "nothing is read before the first result is asked for"
    for _ in range(10):
        next(results)
    results.close()  # type: ignore[attr-defined]
    assert next(read) < 40


@pytest.mark.parametrize("workers", [1, 2])
def test_failures_stand_in_their_places(fragile: Fragile, workers: int) -> None:
    items: list[Any] = [
        "They met.",
        {"id": "b"},
        {"id": "c", "text": "FAIL"},
        7,
        {"id": 5, "text": "They met.", "published": "soon"},
        {"id": "e", "text": None},
        {"id": "f", "text": "Minister Bo Li spoke."},
    ]
    results = list(fragile.extract_many(items, workers=workers, on_error="record", chunk_size=3))
    kinds = [r.error_type if isinstance(r, Failure) else None for r in results]
    assert kinds == [None, "ValueError", "RuntimeError", "TypeError", "ValueError", "TypeError", None]
    assert [r.id for r in results] == [None, "b", "c", None, "5", "e", "f"]
    failed = [r for r in results if isinstance(r, Failure)]
    assert failed[0].error == "a release needs the key 'text'; its keys are 'id'"
    assert failed[1].error == "told to fail"


@pytest.mark.parametrize("workers", [1, 2])
def test_an_error_is_raised_where_it_stands(workers: int) -> None:
    results = diplomex.extract_many(["They met.", {"id": "b", "text": 7}, "They met."], workers=workers)
    assert isinstance(next(results), Extraction)
    with pytest.raises(TypeError, match="text must be a str, not int") as caught:
        next(results)
    assert caught.value.__notes__ == ["in release 1 (id 'b')"]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_source_that_breaks_gives_first_what_it_had(workers: int) -> None:
    def broken() -> Iterator[str]:
        yield from ["They met."] * 5
        raise OSError("the disk is gone")

    results = diplomex.extract_many(broken(), workers=workers, chunk_size=2)
    assert len(list(itertools.islice(results, 5))) == 5
    with pytest.raises(OSError, match="the disk is gone"):
        next(results)


def test_a_worker_that_is_killed_loses_one_release(fragile: Fragile) -> None:
    items = [{"id": str(n), "text": "KILL" if n == 11 else "Minister Bo Li spoke."} for n in range(40)]
    results = list(fragile.extract_many(items, workers=2, on_error="record", chunk_size=8))
    assert [r.id for r in results] == [str(n) for n in range(40)]
    (failure,) = [r for r in results if isinstance(r, Failure)]
    assert (failure.id, failure.error_type) == ("11", "WorkerError")
    assert "killed" in failure.error
    with pytest.raises(WorkerError):
        list(fragile.extract_many(items, workers=2))


def test_a_worker_that_hangs_loses_one_release(fragile: Fragile) -> None:
    items = [{"id": str(n), "text": "HANG" if n == 3 else "Minister Bo Li spoke."} for n in range(20)]
    results = list(fragile.extract_many(items, workers=2, on_error="record", chunk_size=5, timeout=1.5))
    assert [r.id for r in results if isinstance(r, Failure)] == ["3"]
    assert "took longer than 1.5 seconds" in results[3].error  # type: ignore[union-attr]
    assert [r.id for r in results] == [str(n) for n in range(20)]


def test_workers_killed_from_outside_at_any_time() -> None:
    items = [{"id": str(n), "text": r["text"] * 20} for n, r in enumerate(RELEASES)]
    stop = threading.Event()
    killed = []

    def kill_one_now_and_then() -> None:
        while not stop.wait(0.15) and len(killed) < 6:
            for child in multiprocessing.active_children()[:1]:
                if child.pid is not None:
                    os.kill(child.pid, signal.SIGKILL)
                    killed.append(child.pid)

    killer = threading.Thread(target=kill_one_now_and_then)
    killer.start()
    try:
        results = list(diplomex.extract_many(items, workers=2, on_error="record", chunk_size=4))
    finally:
        stop.set()
        killer.join()
    assert killed
    assert [r.id for r in results] == [r["id"] for r in items]
    assert sum(isinstance(r, Failure) for r in results) <= len(killed)


def test_workers_killed_between_two_chunks_lose_nothing() -> None:
    results = diplomex.extract_many(RELEASES, workers=2, chunk_size=5)
    first = [next(results) for _ in range(5)]
    time.sleep(0.5)  # until both have done what they had, and wait
    for child in multiprocessing.active_children():
        child.kill()
    assert [r.id for r in [*first, *results]] == [r["id"] for r in RELEASES]


def test_no_worker_is_left_where_the_reader_stops() -> None:
    results = diplomex.extract_many(RELEASES, workers=2, chunk_size=5)
    next(results)
    assert len(multiprocessing.active_children()) == 2
    results.close()  # type: ignore[attr-defined]
    assert not multiprocessing.active_children()


def test_progress_goes_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    list(diplomex.extract_many(["They met."] * 3, progress=True))
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "3/3" in captured.err


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ({"releases": "They met."}, TypeError, "not one str: wrap it in a list"),
        ({"releases": {"text": "They met."}}, TypeError, "not one dict: wrap it in a list"),
        ({"releases": 5}, TypeError, "not iterable"),
        ({"releases": [], "workers": 0}, ValueError, "workers must be a whole number from 1 on, not 0"),
        ({"releases": [], "workers": True}, ValueError, "workers must be a whole number"),
        ({"releases": [], "chunk_size": 1.5}, ValueError, "chunk_size must be a whole number"),
        ({"releases": [], "on_error": "ignore"}, ValueError, "on_error must be 'raise' or 'record', not 'ignore'"),
        ({"releases": [], "timeout": 0}, ValueError, "timeout must be seconds greater than 0"),
    ],
)
def test_wrong_use_is_told_at_once(given: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        diplomex.extract_many(**given)
