"""Which releases a run that was cut off has done already."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

Release = TypeVar("Release")


class Ids:
    """The ids that stand in a file, and those that a run adds: each release needs one, and one of its own."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.done: set[str] = set()
        self._seen: set[str] = set()

    def add(self, release_id: object) -> None:
        """Take note of an id that the file holds."""
        if not isinstance(release_id, str):
            raise ValueError(f"{self._path} holds a release without an id, so that no run can be resumed: start anew")
        if release_id in self.done:
            raise ValueError(
                f"{self._path} holds the id {release_id!r} twice, so that no run can be resumed: "
                "give each release an id of its own and start anew"
            )
        self.done.add(release_id)

    def is_new(self, release_id: object) -> bool:
        """Whether a release that the run comes to is still to be done."""
        if not isinstance(release_id, str):
            raise ValueError("a run can be resumed only where every release has an id: give one, or start anew")
        if release_id in self._seen:
            raise ValueError(
                f"the id {release_id!r} stands twice in the input, so that no run can be resumed: "
                "give each release an id of its own, or start anew"
            )
        self._seen.add(release_id)
        return release_id not in self.done


def remaining(
    releases: Iterable[Release],
    done: Iterable[str],
    *,
    id_of: Callable[[Release], Any] = lambda r: r["id"],  # type: ignore[index]
) -> Iterator[Release]:
    """The releases that are not done yet.

    >>> list(remaining([{"id": "a"}, {"id": "b"}], done={"a"}))
    [{'id': 'b'}]
    """
    ids = Ids(Path())
    ids.done.update(done)
    return (release for release in releases if ids.is_new(id_of(release)))
