"""Files of output: their forms, that they appear whole or not at all, and that a cut-off run can be taken up again."""

from __future__ import annotations

import csv
import io
import json
import os
import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from diplomex.export import SUFFIXES, done_ids, files, form_of, remaining, write
from diplomex.export.delimited import neutral
from diplomex.export.tables import BY_NAME, TABLES, Kind, Numbering, describe, rows_of
from diplomex.records import Extraction, Failure
from diplomex.serialization import read_jsonl

from . import samples

SAMPLES = samples.all_samples()


def many(count: int) -> list[Extraction]:
    """That many releases, with ids of their own."""
    return [attrs.evolve(SAMPLES[i % len(SAMPLES)], id=f"release-{i}") for i in range(count)]


def leftovers(folder: Path) -> list[str]:
    """What a run left behind that is no output."""
    return sorted(p.name for p in folder.iterdir() if ".tmp" in p.name or ".partial" in p.name)


class CutError(Exception):
    """A run that is interrupted."""


def cut_after(items: Iterable[Extraction], count: int) -> Iterator[Extraction]:
    """The first ``count`` items, and then an interruption."""
    for i, item in enumerate(items):
        if i == count:
            raise CutError
        yield item


# Forms ----------------------------------------------------------------------------------------------------------------


def test_form_by_suffix() -> None:
    assert form_of("a/b.plover.jsonl") == "plover"
    assert form_of(Path("B.JSONL")) == "jsonl"
    assert {form_of("x" + s) for s in SUFFIXES} == set(SUFFIXES.values())
    with pytest.raises(ValueError, match=r"cannot tell from its name what 'out.xlsx' shall be: end it in .*\.csv"):
        form_of("out.xlsx")


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_every_form_takes_every_sample_and_none(tmp_path: Path, suffix: str) -> None:
    for name, releases in {"all": SAMPLES, "none": []}.items():
        done = write(releases, tmp_path / f"{name}{suffix}")
        assert done.releases == len(releases)
        assert all(p.stat().st_size for p in done.paths) or not releases
    assert not leftovers(tmp_path)


def test_jsonl_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    write(SAMPLES, path)
    assert list(read_jsonl(path)) == SAMPLES
    write(SAMPLES, path, include_text=False)
    assert [e.text for e in read_jsonl(path)] == [None] * len(SAMPLES)


def test_failures_come_back_and_are_in_no_file(tmp_path: Path) -> None:
    failure = Failure(id="bad", error="no text", error_type="ValueError")
    done = write([SAMPLES[0], failure, SAMPLES[1]], tmp_path / "out.jsonl")
    assert done.failures == (failure,)
    assert done.releases == 2
    assert len(list(read_jsonl(tmp_path / "out.jsonl"))) == 2


def test_one_extraction_alone_and_what_is_none(tmp_path: Path) -> None:
    assert write(SAMPLES[0], tmp_path / "one.jsonl").releases == 1
    with pytest.raises(TypeError, match="expected extractions, got str: give what extract or extract_many returned"):
        write(["text"], tmp_path / "no.jsonl")  # type: ignore[list-item]


# CSV ------------------------------------------------------------------------------------------------------------------


def read_csv(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))


def test_csv_is_relational(tmp_path: Path) -> None:
    done = write(SAMPLES, tmp_path / "out.csv")
    assert [p.name for p in done.paths] == [f"out.{t.name}.csv" for t in TABLES]
    tables = {t.name: read_csv(tmp_path / f"out.{t.name}.csv") for t in TABLES}
    visit = tables["meetings"][0]
    assert (visit["date"], visit["background"], visit["topics"]) == (
        "2024-03-14",
        "false",
        "transport | energy security | cooperation within the Council of Europe",
    )
    assert tables["releases"][0]["text"] == ""
    assert [f["amount"] for f in tables["monetary_figures"]] == ["412500000.0", "3000000", "1200000000.05", "-5"]
    for table in TABLES:  # every number leads to a row
        for column in table.columns:
            if column.references and column.name != table.key:
                known = {row[column.name] for row in tables[column.references]}
                assert {row[column.name] for row in tables[table.name]} <= known


def test_csv_text_and_mark(tmp_path: Path) -> None:
    write(SAMPLES, tmp_path / "out.csv", include_text=True, bom=True)
    assert (tmp_path / "out.releases.csv").read_bytes().startswith(b"\xef\xbb\xbfrelease_no,")
    assert read_csv(tmp_path / "out.releases.csv")[0]["text"] == SAMPLES[0].text


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "\n=x", "  =1", "\uff1d1"])
def test_formulas_are_neutral(text: str) -> None:
    assert neutral(text) == "'" + text


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    write(SAMPLES, tmp_path / "out.csv", include_text=True)
    for table in TABLES:
        for row in read_csv(tmp_path / f"out.{table.name}.csv"):
            for column in table.columns:
                if column.kind in (Kind.TEXT, Kind.TEXTS, Kind.JSON):
                    assert not row[column.name].startswith(("=", "+", "-", "@", "\t", "\r")), (table.name, row)
    write(SAMPLES, tmp_path / "raw.csv", escape_formulas=False)
    assert any(r["name"] == "@evil" for r in read_csv(tmp_path / "raw.organizations.csv"))


# PLOVER ---------------------------------------------------------------------------------------------------------------


def test_plover(tmp_path: Path) -> None:
    planned = samples.call().meetings[1]
    assert planned.status == "planned"
    write(SAMPLES, tmp_path / "out.plover.jsonl")
    events = [json.loads(line) for line in (tmp_path / "out.plover.jsonl").read_text(encoding="utf-8").splitlines()]
    visit, call = events
    assert visit["id"] == "ge-president-0314#0-0"
    assert visit["date"] == "2024-03-14"
    assert [a["code"] for a in visit["source"]] == ["LVA"]
    assert visit["source"][0]["actor_text"] == "Andris Ozoliņš"
    assert [a["code"] for a in visit["recipient"]] == ["GEO"]
    assert (visit["event"], visit["mode"]) == (["CONSULT"], "visit")
    assert visit["event_loc"] == {"name": "Tbilisi", "country code": "GE", "cc3": "GEO"}
    assert [a["code"] for a in call["source"]] == ["CHL", "IDN"]
    assert call["recipient"] == []
    assert call["mode"] == "phone"


# Whole or not at all --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_nothing_appears_of_a_run_that_is_cut_off(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    with pytest.raises(CutError):
        write(cut_after(many(20), 7), path)
    kept = {p.name for p in tmp_path.iterdir()}
    assert kept <= {f"out{suffix}.partial"}


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_an_older_file_stays_until_the_new_one_is_whole(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    before = {p: p.read_bytes() for p in write(SAMPLES, path).paths}
    with pytest.raises(CutError):
        write(cut_after(many(20), 7), path)
    assert {p: p.read_bytes() for p in before} == before
    write(many(3), path)
    assert not leftovers(tmp_path)


def test_folder_gone(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"the folder .*gone does not exist: create it, or name another"):
        write(SAMPLES, tmp_path / "gone" / "out.jsonl")
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(IsADirectoryError, match="is a folder: name a file in it"):
        write(SAMPLES, tmp_path / "folder.csv")


@pytest.mark.parametrize("suffix", [".jsonl", ".csv", ".sqlite"])
def test_folder_goes_away_in_the_middle(tmp_path: Path, suffix: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()

    def releases() -> Iterator[Extraction]:
        for i, e in enumerate(many(10)):
            if i == 5:
                for p in folder.iterdir():
                    p.unlink()
                folder.rmdir()
            yield e

    with pytest.raises(OSError, match="folder"):
        write(releases(), folder / f"out{suffix}")


def test_links_are_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "out.jsonl"
    link.symlink_to(tmp_path / "real" / "data.jsonl")
    write(SAMPLES, link)
    assert link.is_symlink()
    assert len(list(read_jsonl(tmp_path / "real" / "data.jsonl"))) == len(SAMPLES)


def test_ids_with_path_tricks_name_no_file(tmp_path: Path) -> None:
    folder = tmp_path / "in" / "here"
    folder.mkdir(parents=True)
    for suffix in SUFFIXES:
        write([samples.hostile()], folder / f"out{suffix}")
    assert {p.name for p in tmp_path.iterdir()} == {"in"}
    assert all(p.name.startswith("out.") for p in folder.iterdir())


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from tests_samples import many
from diplomex.export import write
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))
try:
    write(many(200), Path({path!r}))
except OSError as error:
    print(type(error).__name__, error)
"""


def write_samples(folder: Path) -> None:
    """The samples as a module for programs that are started, with ``many``."""
    samples_module = Path(__file__).with_name("samples.py").read_text(encoding="utf-8")
    many = """

import attrs


def many(n):
    s = all_samples()
    return [attrs.evolve(s[i % len(s)], id=f"release-{i}") for i in range(n)]
"""
    (folder / "tests_samples.py").write_text(samples_module + many, encoding="utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on the size of files")
@pytest.mark.parametrize("suffix", [".jsonl", ".csv", ".sqlite"])
def test_no_room_left(tmp_path: Path, suffix: str) -> None:
    """A file that may grow no further, as on a full disk: an OSError, no output, and a resumed run finishes the job."""
    out = tmp_path / "out"
    out.mkdir()
    path = out / f"full{suffix}"
    write_samples(tmp_path)
    code = FULL_DISK.format(root=str(tmp_path), path=str(path))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "Error" in done.stdout, done
    assert not path.exists()
    assert [p.name for p in out.iterdir()] in ([], [path.name + ".partial"])
    if suffix != ".csv":
        kept = done_ids(path)
        assert suffix == ".sqlite" or kept
        assert len(kept) < 200
        write(remaining(many(200), kept, id_of=lambda e: e.id), path, resume=True)
        assert done_ids(path) == {f"release-{i}" for i in range(200)}


# Taken up again -------------------------------------------------------------------------------------------------------


def content(path: Path) -> Any:
    """What a finished file holds."""
    if path.suffix == ".jsonl":
        return path.read_bytes()
    connection = sqlite3.connect(path)
    try:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return list(connection.iterdump())
    finally:
        connection.close()


@pytest.mark.parametrize("suffix", [".jsonl", ".sqlite"])
@pytest.mark.parametrize("filtered", [True, False])
def test_interrupted_at_random_points_equals_undisturbed(tmp_path: Path, suffix: str, filtered: bool) -> None:
    releases = many(60)
    undisturbed = tmp_path / f"undisturbed{suffix}"
    write(releases, undisturbed)
    expected = content(undisturbed)
    chance = random.Random(7)
    for n in range(12):
        path = tmp_path / f"{n}{suffix}"
        for attempt in range(100):
            todo: Iterable[Extraction] = releases
            if filtered:
                todo = remaining(releases, done_ids(path), id_of=lambda e: e.id)
            try:
                write(cut_after(todo, chance.randrange(40 + 5 * attempt)), path, resume=attempt > 0)
                break
            except CutError:
                assert not path.exists()
        assert content(path) == expected
        assert not files.partial_path(path).exists()


def test_a_torn_line_is_cut_off(tmp_path: Path) -> None:
    releases = many(10)
    whole = tmp_path / "whole.jsonl"
    write(releases, whole)
    data = whole.read_bytes()
    path = tmp_path / "out.jsonl"
    for length in random.Random(3).sample(range(len(data)), 40):
        files.partial_path(path).write_bytes(data[:length])
        assert len(done_ids(path)) == data[:length].count(b"\n")
        write(releases, path, resume=True)
        assert path.read_bytes() == data
        path.unlink()


@pytest.mark.parametrize("tail", [b"\x00" * 50, b'{"id": "x"', b"\x00\n", b"[1]\n"])
def test_a_last_line_that_is_none_is_cut_off(tmp_path: Path, tail: bytes) -> None:
    path = tmp_path / "out.jsonl"
    write(many(4), path)
    data = path.read_bytes()
    path.unlink()
    files.partial_path(path).write_bytes(data + tail)
    write(many(4), path, resume=True)
    assert path.read_bytes() == data


def test_a_broken_line_in_the_middle_is_named(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    partial = files.partial_path(path)
    partial.write_bytes(b"garbage\n" + samples.visit().to_json().encode() + b"\n")
    with pytest.raises(ValueError, match=r"out\.jsonl\.partial, line 1: not a line of diplomex"):
        write(many(4), path, resume=True)
    assert partial.read_bytes().startswith(b"garbage")


KILLED = """
import os, sys
sys.path.insert(0, {root!r})
from tests_samples import many
from diplomex.export import write
def releases():
    for i, e in enumerate(many(400)):
        if i == {at}:
            os.kill(os.getpid(), 9)
        yield e
write(releases(), {path!r}, resume=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="needs kill -9")
@pytest.mark.parametrize("suffix", [".jsonl", ".sqlite"])
def test_killed(tmp_path: Path, suffix: str) -> None:
    write_samples(tmp_path)
    path = tmp_path / f"out{suffix}"
    for at in (0, 13, 250):
        code = KILLED.format(root=str(tmp_path), path=str(path), at=at)
        assert subprocess.run([sys.executable, "-c", code], check=False).returncode == -9
        assert not path.exists()
    write(many(400), path, resume=True)
    undisturbed = tmp_path / f"undisturbed{suffix}"
    write(many(400), undisturbed)
    assert content(path) == content(undisturbed)


@pytest.mark.parametrize("suffix", [".jsonl", ".sqlite"])
def test_resuming_a_finished_run(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    write(many(5), path)
    before = content(path)
    write(many(5), path, resume=True)
    assert content(path) == before
    write(many(8), path, resume=True)
    assert len(done_ids(path)) == 8


@pytest.mark.parametrize("suffix", [".jsonl", ".sqlite"])
def test_resuming_needs_ids_of_their_own(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    twice = [samples.visit(), samples.visit()]
    with pytest.raises(ValueError, match="the id 'ge-president-0314' stands twice in the input"):
        write(twice, path, resume=True)
    with pytest.raises(ValueError, match="only where every release has an id"):
        write([Extraction(text="")], path, resume=True)
    write(twice, path)
    with pytest.raises(ValueError, match="holds the id 'ge-president-0314' twice"):
        write(twice, path, resume=True)
    write([Extraction(text="")], path)
    with pytest.raises(ValueError, match="holds a release without an id"):
        write(twice, path, resume=True)
    with pytest.raises(ValueError, match="stands twice in the input"):
        list(remaining([{"id": "a"}, {"id": "a"}], {"a"}))


def test_resuming_what_cannot_be(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="only JSONL and SQLite can be resumed"):
        write(SAMPLES, tmp_path / "out.csv", resume=True)
    with pytest.raises(ValueError, match="only JSONL and SQLite can be resumed"):
        done_ids(tmp_path / "out.csv")
    for foreign in (b"not a database at all" * 100, b"\x00" * 5000):
        (tmp_path / "x.sqlite.partial").write_bytes(foreign)
        with pytest.raises(ValueError, match=r"x\.sqlite\.partial (is not an SQLite file|was not written by)"):
            write(SAMPLES, tmp_path / "x.sqlite", resume=True)


def test_two_runs_to_one_file(tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    path = tmp_path / "out.jsonl"

    def releases() -> Iterator[Extraction]:
        yield SAMPLES[0]
        with pytest.raises(BlockingIOError, match="is being written by another run"):
            write(SAMPLES, path)
        yield SAMPLES[1]

    write(releases(), path)
    assert len(list(read_jsonl(path))) == 2


@pytest.mark.parametrize("suffix", [".jsonl", ".csv", ".sqlite"])
def test_writing_keeps_nothing(tmp_path: Path, suffix: str) -> None:
    """A release's memory is free again when the next one comes."""
    import tracemalloc

    def releases() -> Iterator[Extraction]:
        for i in range(60):
            yield Extraction(text="x" * 1_000_000, id=str(i))

    tracemalloc.start()
    try:
        write(releases(), tmp_path / f"lazy{suffix}", include_text=True)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 15_000_000


def test_describe_names_every_column() -> None:
    text = describe()
    assert all(f"`{c.name}`" in text for t in TABLES for c in t.columns)
    for extraction in SAMPLES:
        for name, rows in rows_of(extraction, Numbering()).items():
            assert all(len(row) == len(BY_NAME[name].columns) for row in rows)


def test_the_documented_tables_are_those_that_are() -> None:
    documented = Path(__file__).parent.parent / "docs" / "tables.md"
    if not documented.exists():
        pytest.skip("the documentation is not beside the tests")
    assert documented.read_text(encoding="utf-8").rstrip().endswith(describe().rstrip())


def test_permissions_are_those_of_any_new_file(tmp_path: Path) -> None:
    write(SAMPLES, tmp_path / "out.csv")
    (tmp_path / "plain").write_text("")
    assert (tmp_path / "out.releases.csv").stat().st_mode == (tmp_path / "plain").stat().st_mode
