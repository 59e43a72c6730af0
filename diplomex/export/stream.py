"""What comes out of ``extract_many``, parted into extractions and failures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from diplomex.records import Extraction, Failure


class Stream:
    """The extractions of a run, one at a time; the failures that came between them are kept in ``failures``."""

    def __init__(self, items: Iterable[Extraction | Failure] | Extraction) -> None:
        self._items: Iterable[Extraction | Failure] = [items] if isinstance(items, Extraction) else items
        self.releases = 0
        self.failures: list[Failure] = []

    def __iter__(self) -> Iterator[Extraction]:
        for item in self._items:
            if isinstance(item, Failure):
                self.failures.append(item)
            elif isinstance(item, Extraction):
                self.releases += 1
                yield item
            else:
                raise TypeError(
                    f"expected extractions, got {type(item).__name__}: give what extract or extract_many returned"
                )
