"""Extractions into files, frames and graphs.

``write`` makes a file of any number of extractions, its form by the suffix; ``to_frames`` and ``to_network`` make
objects of other libraries.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import attrs

from diplomex.export import files
from diplomex.export.arrow import to_frames
from diplomex.export.network import to_network
from diplomex.export.resume import remaining
from diplomex.export.stream import Stream
from diplomex.records import Extraction, Failure

__all__ = ["SUFFIXES", "Written", "done_ids", "remaining", "to_frames", "to_network", "write"]

#: The forms of output, by suffix.
SUFFIXES = {
    ".plover.jsonl": "plover",
    ".jsonl": "jsonl",
    ".csv": "csv",
    ".parquet": "parquet",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
    ".db": "sqlite",
    ".html": "html",
    ".htm": "html",
    ".graphml": "graphml",
}
RESUMABLE = frozenset({"jsonl", "sqlite"})


@attrs.frozen(kw_only=True)
class Written:
    """What :func:`write` did: the files that it wrote, how many releases came, and which of them had failed."""

    paths: tuple[Path, ...]
    releases: int
    failures: tuple[Failure, ...] = ()


def form_of(path: str | os.PathLike[str]) -> str:
    """The form of output that a file name asks for.

    >>> form_of("corpus.plover.jsonl"), form_of("corpus.jsonl")
    ('plover', 'jsonl')
    """
    name = os.path.basename(os.fspath(path)).lower()
    for suffix, form in SUFFIXES.items():
        if name.endswith(suffix):
            return form
    raise ValueError(f"cannot tell from its name what {os.fspath(path)!r} shall be: end it in {', '.join(SUFFIXES)}")


def write(
    extractions: Iterable[Extraction | Failure] | Extraction,
    path: str | os.PathLike[str],
    *,
    resume: bool = False,
    include_text: bool | None = None,
    escape_formulas: bool = True,
    bom: bool = False,
    title: str | None = None,
) -> Written:
    """Write extractions to a file, in the form that its suffix names.

    The file appears whole or not at all. Extractions are taken one by one and not kept, but for HTML and GraphML.
    Failures are written to no file; they come back in the result.

    :param extractions: what ``extract_many`` gives, a list of extractions, or a single one.
    :param path: ``.jsonl``; ``.csv`` or ``.parquet`` (a file a table: ``out.csv`` makes ``out.releases.csv``,
        ``out.meetings.csv`` and so on); ``.sqlite``; ``.html``; ``.graphml``; ``.plover.jsonl``.
    :param resume: go on where a run to the same JSONL or SQLite file was cut off. Releases whose ids are in it are left
        out; to save the work of extracting them again, take :func:`done_ids` from the input first.
    :param include_text: write the releases' texts too; by default everywhere but in CSV.
    :param escape_formulas: in CSV, write an apostrophe before text that a spreadsheet would take for a formula.
    :param bom: begin CSV files with a byte order mark, without which Excel misreads accents.
    :param title: the HTML page's title.

    >>> import tempfile
    >>> from diplomex.records import Extraction
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     done = write([Extraction(text="Nothing.", id="a")], Path(folder, "out.jsonl"))
    ...     done.releases, done.paths[0].name
    (1, 'out.jsonl')
    """
    form = form_of(path)
    if resume and form not in RESUMABLE:
        raise ValueError(f"only JSONL and SQLite can be resumed, not {os.fspath(path)!r}: write anew")
    real = files.target(path)
    stream = Stream(extractions)
    with_text = include_text is not False
    # Each form's module is loaded when it is asked for.
    match form:
        case "jsonl":
            from diplomex.export.jsonl import write_jsonl

            paths = write_jsonl(stream, real, resume=resume, include_text=with_text)
        case "sqlite":
            from diplomex.export.database import write_sqlite

            paths = write_sqlite(stream, real, resume=resume, include_text=with_text)
        case "csv":
            from diplomex.export.delimited import write_csv

            paths = write_csv(stream, real, include_text=bool(include_text), escape_formulas=escape_formulas, bom=bom)
        case "parquet":
            from diplomex.export.arrow import write_parquet

            paths = write_parquet(stream, real, include_text=with_text)
        case "html":
            from diplomex.export.html import write_html

            paths = write_html(stream, real, title=title)
        case "graphml":
            from diplomex.export.network import write_graphml

            paths = write_graphml(stream, real)
        case _:
            from diplomex.export.plover import write_plover

            paths = write_plover(stream, real)
    return Written(paths=paths, releases=stream.releases, failures=tuple(stream.failures))


def done_ids(path: str | os.PathLike[str]) -> frozenset[str]:
    """The ids of the releases that a run to ``path`` has done: of the unfinished file, else of the finished one.

    >>> done_ids("not-there-yet.jsonl")
    frozenset()
    """
    form = form_of(path)
    if form not in RESUMABLE:
        raise ValueError(f"only JSONL and SQLite can be resumed, not {os.fspath(path)!r}")
    real = files.target(path)
    partial = files.partial_path(real)
    found = partial if partial.exists() else real
    if not found.exists() or found.stat().st_size == 0:
        return frozenset()
    if form == "sqlite":
        from diplomex.export.database import scan as scan_database

        return frozenset(scan_database(found).done)
    from diplomex.export.jsonl import scan as scan_jsonl

    return frozenset(scan_jsonl(found)[0].done)
