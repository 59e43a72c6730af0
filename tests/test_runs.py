"""Runs on the command line: what was done stays, what failed is listed, the exit status says it, and resuming finishes the job."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

import diplomex

ROOT = Path(diplomex.__file__).parents[1]
TEXT = "President Ana Dorvelenko received Ambassador Jan Kasmaranov of Norway in Lima on 5 May 2024. The loan of ${n} million is for roads.\n"
COUNT = 400
posix = pytest.mark.skipif(os.name != "posix", reason="signals are those of POSIX")


def start(folder: Path, *arguments: str, **options: Any) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "diplomex", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
        text=True,
        **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options},
    )


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    running = start(folder, *arguments)
    out, told = running.communicate(timeout=120)
    return subprocess.CompletedProcess(arguments, running.returncode, out, told)


def feed(folder: Path, count: int = COUNT) -> None:
    """A feed in which every tenth line is broken."""
    lines = [
        "{broken"
        if n % 10 == 3
        else json.dumps({"id": f"r{n}", "text": TEXT.format(n=n + 1), "published": "2024-05-06"})
        for n in range(count)
    ]
    (folder / "feed.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def contents(path: Path) -> Any:
    """What a file holds, apart from how it is laid out."""
    if path.suffix == ".sqlite":
        with sqlite3.connect(path) as db:
            tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
            return {table: db.execute(f'SELECT * FROM "{table}"').fetchall() for table in tables}
    return path.read_bytes()


@posix
@pytest.mark.parametrize("suffix", ["jsonl", "sqlite"])
@pytest.mark.parametrize("workers", ["1", "2"])
def test_interrupted_at_random_points_and_resumed(tmp_path: Path, suffix: str, workers: str) -> None:
    """Killed and interrupted until it is done: the file is that of a run that nobody disturbed."""
    feed(tmp_path)
    lines = (tmp_path / "feed.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    arguments = ("extract", "-", "--jsonl", "--workers", workers, "--to")
    undisturbed = start(tmp_path, *arguments, f"whole.{suffix}", stdin=subprocess.PIPE)
    _, told = undisturbed.communicate("".join(lines), timeout=60)
    assert undisturbed.returncode == 1
    assert "40 of 400 inputs failed" in told
    rng = random.Random(f"{suffix}{workers}")
    out = tmp_path / f"out.{suffix}"
    how = [signal.SIGINT, signal.SIGTERM, signal.SIGKILL]
    rng.shuffle(how)
    for n, stop in enumerate(how):
        options = ["--resume"] if n else []
        running = start(tmp_path, *arguments, out.name, *options, stdin=subprocess.PIPE)
        assert running.stdin is not None
        running.stdin.write("".join(lines[: rng.randrange(len(lines))]))  # and no more: it cannot come to its end
        running.stdin.flush()
        time.sleep(rng.uniform(0.3, 1.2))
        running.send_signal(stop)
        running.wait(timeout=60)  # its input is still open: it ends by the signal alone
        running.communicate(timeout=60)
        assert running.returncode != 0
        assert not out.exists()
    finished = start(tmp_path, *arguments, out.name, "--resume", stdin=subprocess.PIPE)
    _, told = finished.communicate("".join(lines), timeout=60)
    assert finished.returncode == 1  # the broken lines are still broken, and still told
    assert "40 of 400 inputs failed" in told and "line 4" in told
    assert contents(out) == contents(tmp_path / f"whole.{suffix}")
    left = {p.name for p in tmp_path.iterdir()} - {"feed.jsonl", out.name, f"whole.{suffix}"}
    assert not left


def test_unreadable_inputs_among_many(tmp_path: Path) -> None:
    names = []
    for n in range(60):
        path = tmp_path / f"t{n}.txt"
        path.write_text(TEXT.format(n=n + 1), encoding="utf-8")
        names.append(path.name)
    (tmp_path / "t7.txt").write_bytes(b"caf\xe9 in Latin-1")
    (tmp_path / "t8.txt").write_bytes("UTF-16".encode("utf-16"))
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "dangling.txt").symlink_to("nowhere.txt")
    names[20:20] = ["folder.txt", "missing.txt", "empty.txt", "dangling.txt"]
    for form in ("jsonl", "json", "text"):
        result = run(tmp_path, "extract", *names, "--format", form)
        assert result.returncode == 1
        assert "5 of 64 inputs failed" in result.stderr
        for name in ("t7.txt", "t8.txt", "folder.txt", "missing.txt", "dangling.txt"):
            assert name in result.stderr
        assert "Traceback" not in result.stderr
    lines = run(tmp_path, "extract", *names, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line)["id"] for line in lines] == [
        n.removesuffix(".txt") for n in names if n[:-4] not in ("t7", "t8", "folder", "missing", "dangling")
    ]


def test_all_inputs_unreadable(tmp_path: Path) -> None:
    result = run(tmp_path, "extract", "a.txt", "b.jsonl", "--format", "json")
    assert (result.returncode, result.stdout.strip()) == (1, "[]")
    assert "2 of 2 inputs failed" in result.stderr


@posix
@pytest.mark.parametrize("form", ["text", "jsonl", "json"])
def test_a_pipe_that_closes(tmp_path: Path, form: str) -> None:
    feed(tmp_path)
    running = start(tmp_path, "extract", "feed.jsonl", "--format", form)
    assert running.stdout is not None and running.stderr is not None
    assert running.stdout.readline()
    running.stdout.close()
    told = running.stderr.read()
    assert running.wait(timeout=60) != 0
    assert "Traceback" not in told and "Exception ignored" not in told


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk is /dev/full")
@pytest.mark.parametrize("form", ["text", "jsonl", "json"])
def test_a_full_disk_behind_standard_output(tmp_path: Path, form: str) -> None:
    feed(tmp_path, 20)
    with open("/dev/full", "w") as full:
        running = start(tmp_path, "extract", "feed.jsonl", "--format", form, stdout=full)
        _, told = running.communicate(timeout=60)
    assert running.returncode == 1
    assert "No space left" in told
    assert "Traceback" not in told


@posix
@pytest.mark.parametrize("suffix", ["jsonl", "sqlite", "csv"])
def test_a_file_that_may_grow_no_further(tmp_path: Path, suffix: str) -> None:
    """A disk that is full in the middle of the work: told, with the exit status; then there is room, and the run goes on."""
    import resource

    feed(tmp_path)

    def little_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))

    arguments = ("extract", "feed.jsonl", "--to", f"out.{suffix}")
    running = start(tmp_path, *arguments, preexec_fn=little_room)
    _, told = running.communicate(timeout=60)
    assert running.returncode == 1
    assert "cannot write" in told
    assert "Traceback" not in told
    assert not (tmp_path / f"out.{suffix}").exists()
    again = run(tmp_path, *arguments, *(["--resume"] if suffix != "csv" else []))
    assert again.returncode == 1 and "40 of 400 inputs failed" in again.stderr
    run(tmp_path, "extract", "feed.jsonl", "--to", f"whole.{suffix}")
    if suffix != "csv":
        assert contents(tmp_path / f"out.{suffix}") == contents(tmp_path / f"whole.{suffix}")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    feed(tmp_path, 20)
    for suffix in ("jsonl", "sqlite", "csv", "html"):
        result = run(tmp_path, "extract", "feed.jsonl", "--to", f"gone/out.{suffix}")
        assert result.returncode == 1
        assert "does not exist" in result.stderr and "Traceback" not in result.stderr


@posix
def test_a_worker_that_is_killed(tmp_path: Path) -> None:
    """Workers killed from outside: nothing is lost but, at worst, what they were at, and that is listed."""
    feed(tmp_path, 4000)
    running = start(tmp_path, "extract", "feed.jsonl", "--to", "out.jsonl", "--workers", "2")
    partial = tmp_path / "out.jsonl.partial"
    deadline = time.monotonic() + 60
    killed = 0
    while running.poll() is None and time.monotonic() < deadline and killed < 3:
        if partial.exists() and partial.stat().st_size:
            children = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text().split()
            if children:
                os.kill(int(children[-1]), signal.SIGKILL)
                killed += 1
        time.sleep(0.15)
    _, told = running.communicate(timeout=120)
    assert killed
    assert running.returncode == 1
    done = [e.id for e in diplomex.read_jsonl(tmp_path / "out.jsonl")]
    sound = [f"r{n}" for n in range(4000) if n % 10 != 3]
    assert [id for id in sound if id in set(done)] == done  # in order, none twice
    missing = set(sound) - set(done)
    assert len(missing) <= killed
    assert all(f"(id {id})" in told for id in missing)
