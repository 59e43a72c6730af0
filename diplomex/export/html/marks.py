"""A release's text with its mentions marked: spans that nest, cross or fall together become nested elements."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator

import attrs
from markupsafe import Markup, escape

from diplomex.records import Span


@attrs.frozen
class Mark:
    """A stretch of text to mark: what kind of thing it speaks of, which records (``p0``, ``m1``), and what to say."""

    start: int
    end: int
    kind: str
    refs: tuple[str, ...]
    note: str

    @classmethod
    def of(cls, span: Span, kind: str, ref: str, note: str) -> Mark:
        """The mark of a span."""
        return cls(span.start, span.end, kind, (ref,), note)


def merged(marks: Iterable[Mark]) -> list[Mark]:
    """The marks with those of one kind on the same words made one; empty ones are left out."""
    found: dict[tuple[int, int, str], Mark] = {}
    for mark in marks:
        if mark.end <= mark.start:
            continue
        place = (mark.start, mark.end, mark.kind)
        old = found.get(place)
        if old is None:
            found[place] = mark
        elif mark.refs[0] not in old.refs:
            found[place] = attrs.evolve(old, refs=old.refs + mark.refs)
    return list(found.values())


def events(marks: Iterable[Mark], length: int) -> Iterator[tuple[int, Mark | None]]:
    """Where elements open (with their mark) and close (``None``), so nested that no two cross.

    >>> a, b = Mark(0, 4, "x", ("a",), ""), Mark(2, 6, "y", ("b",), "")
    >>> [(at, m and (m.kind, m.start, m.end)) for at, m in events([a, b], 9)]
    [(0, ('x', 0, 4)), (2, ('y', 2, 4)), (4, None), (4, None), (4, ('y', 4, 6)), (6, None)]
    """
    queue = [(m.start, -m.end, i, m) for i, m in enumerate(marks)]
    heapq.heapify(queue)
    count = len(queue)
    open_until: list[int] = []
    while queue:
        _, _, _, mark = heapq.heappop(queue)
        while open_until and open_until[-1] <= mark.start:
            yield open_until.pop(), None
        if mark.start >= length:
            continue
        end = min(mark.end, length)
        if open_until and end > open_until[-1]:  # it crosses what is open: the rest comes after that
            count += 1
            rest = attrs.evolve(mark, start=open_until[-1])
            heapq.heappush(queue, (rest.start, -rest.end, count, rest))
            end = open_until[-1]
        yield mark.start, attrs.evolve(mark, end=end)
        open_until.append(end)
    while open_until:
        yield open_until.pop(), None


def headline_end(text: str) -> int:
    r"""Where the headline ends: a first line that is short and no sentence; 0 where there is none.

    >>> headline_end("Visit of the King\n\nToday ..."), headline_end("The King came today.\n\nHe ...")
    (17, 0)
    """
    end = text.find("\n")
    line = text[: max(end, 0)].rstrip()
    return end if 0 < len(line) <= 160 and not line.endswith((".", ":", ";", ",")) and ". " not in line else 0


def marked_text(text: str, marks: Iterable[Mark]) -> Markup:
    """The text as HTML, escaped, each mark an element that tells its kind, its records and its note.

    >>> print(marked_text("a < b", [Mark(0, 1, "person", ("p0",), "Person")]))
    <mark class="dx-m dx-k-person" data-r="p0" title="Person">a</mark> &lt; b
    """
    pieces: list[str] = []
    at = 0
    closing: list[str] = []
    headline = Mark(0, headline_end(text), "headline", ("",), "")
    for where, mark in events([headline, *marks] if headline.end else marks, len(text)):
        pieces.append(escape(text[at:where]))
        at = where
        if mark is None:
            pieces.append(closing.pop())
        elif mark.kind == "headline":
            pieces.append('<span class="dx-headline" role="heading" aria-level="1">')
            closing.append("</span>")
        else:
            pieces.append(
                Markup('<mark class="dx-m dx-k-{}" data-r="{}" title="{}">').format(
                    mark.kind, " ".join(mark.refs), mark.note
                )
            )
            closing.append("</mark>")
    pieces.append(escape(text[at:]))
    return Markup("".join(pieces))
