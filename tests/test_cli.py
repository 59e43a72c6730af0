"""The command line, as a user runs it."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from click.testing import CliRunner, Result

import diplomex
from diplomex.cli import _Run, main
from diplomex.releases import Input
from diplomex.summary import summary

VISIT = (
    "Prime Minister Nino Abashidze received today the Foreign Minister of Latvia, Juris Kalniņš, at the "
    "Orbeliani Palace. Trade turnover reached about $412.5 million last year."
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a text, and JSONL of which some lines are wrong."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "visit.txt").write_text("\ufeff" + VISIT, encoding="utf-8")
    lines = [
        json.dumps({"id": "one", "text": VISIT, "published": "2024-05-01", "publisher_country": "GE", "url": "u"}),
        "no json",
        json.dumps({"id": "two"}),
        "",
        json.dumps({"text": "Minister Bo Li spoke.", "published": None}),
        json.dumps({"id": "four", "text": "x", "published": "soon"}),
        "[]",
    ]
    (tmp_path / "feed.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return tmp_path


def run(*arguments: str, stdin: str | bytes | None = None, **environment: str) -> Result:
    return CliRunner(env=environment).invoke(main, list(arguments), input=stdin, prog_name="diplomex")


def records(result: Result) -> list[dict[str, object]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_the_summary_reads_well() -> None:
    result = run("extract", "visit.txt", "--published", "2024-05-01", "--publisher-country", "GE")
    assert result.exit_code == 0, result.output
    lines = result.stdout.splitlines()
    assert lines[0] == "visit  2024-05-01  Georgia"
    assert "    2024-05-01  meeting, Orbeliani Palace, Georgia" in lines
    assert "      host   Nino Abashidze, Prime Minister (Georgia)" in lines
    assert "      guest  Juris Kalniņš, Foreign Minister of Latvia" in lines
    assert "    about USD 412,500,000  Trade turnover, 2023" in lines or "trade turnover, 2023" in result.stdout.lower()
    assert result.stderr == ""


def test_the_summary_does_not_say_a_country_twice() -> None:
    text = (
        "On 5 May 2024 Foreign Minister Ana Silva received the Minister of Finance of Saint Vincent and the Grenadines, "
        "Jordan Novak, in Lisbon. Minister of Trade Bo Li was present."
    )
    shown = run("extract", "-", "--publisher-country", "PT", stdin=text).stdout
    assert "Ana Silva, Foreign Minister (Portugal)" in shown
    assert "(St. Vincent" not in shown
    roles = [line.split()[0] for line in shown.splitlines() if line.split()[0] in ("host", "guest", "with")]
    assert roles == sorted(roles, key=["host", "guest", "with"].index)


def test_json_lines_are_those_of_python() -> None:
    result = run("extract", "visit.txt", "--format", "jsonl", "--published", "2024-05-01")
    expected = diplomex.extract(VISIT, id="visit", published="2024-05-01")
    assert result.stdout == expected.to_json() + "\n"
    assert run("extract", "visit.txt", "--format", "json", "--no-text").stdout.startswith("[\n{")
    assert (
        json.loads(run("extract", "visit.txt", "visit.txt", "feed.jsonl", "--format", "json").stdout)[0]["id"]
        == "visit"
    )
    assert json.loads(run("extract", "none.jsonl", "--format", "json").stdout) == []


def test_what_failed_is_listed_and_the_rest_comes_out() -> None:
    (Path("latin.txt")).write_bytes(b"caf\xe9")
    (Path("wide.txt")).write_bytes("wide".encode("utf-16"))
    result = run("extract", "gone.txt", "feed.jsonl", "latin.txt", "wide.txt", ".", "visit.txt", "--format", "jsonl")
    assert result.exit_code == 1
    assert [r["id"] for r in records(result)] == ["one", "feed-5", "visit"]
    told = result.stderr
    assert told.startswith("8 of 11 inputs failed:\n")
    for message in (
        "gone.txt: there is no such file: check its name",
        "feed.jsonl, line 2: is not JSON (Expecting value at 0): write one JSON object a line",
        "feed.jsonl, line 3: lacks 'text': give the release's text under that key",
        "feed.jsonl, line 6 (id four): published must be a day such as '2024-04-30', a date or a datetime, not 'soon'",
        "feed.jsonl, line 7: is no JSON object but list: write one JSON object a line",
        "latin.txt: is not UTF-8 (byte 0xe9 at 3): convert it, as with iconv -f latin1 -t utf-8",
        "wide.txt: is UTF-16, not UTF-8: convert it, as with iconv -f utf-16 -t utf-8",
        ".: is a folder: name the files in it, as in ./*.txt",
    ):
        assert f"  {message}\n" in told


def test_a_records_own_day_goes_before_the_option() -> None:
    found = records(
        run("extract", "feed.jsonl", "--format", "jsonl", "--published", "2020-01-01", "--publisher-country", "LV")
    )
    assert [(r["published"], r["publisher_country"]) for r in found] == [("2024-05-01", "GE"), ("2020-01-01", "LV")]
    assert found[0]["metadata"] == {"url": "u"}


def test_standard_input() -> None:
    assert records(run("extract", "-", "--format", "jsonl", stdin=VISIT))[0]["id"] == "stdin"
    lines = json.dumps({"id": "a", "text": VISIT}) + "\n"
    assert records(run("extract", "-", "--jsonl", "--format", "jsonl", stdin=lines))[0]["id"] == "a"
    assert "standard input, line 1: is not JSON" in run("extract", "-", "--jsonl", stdin="x").stderr


def test_ids_are_unique(folder: Path) -> None:
    for name in ("a", "b", "b/c"):
        (folder / name).mkdir()
        (folder / name / "visit.txt").write_text("They met.", encoding="utf-8")
    paths = ["visit.txt", "a/visit.txt", "b/visit.txt", "./b/c/visit.txt"]
    ids = [r["id"] for r in records(run("extract", *paths, "--format", "jsonl"))]
    assert ids == [f"{folder.name}/visit", "a/visit", "b/visit", "c/visit"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("extract",),
        ("extract", "visit.txt", "--published", "soon"),
        ("extract", "visit.txt", "--publisher-country", "Georgia"),
        ("extract", "visit.txt", "--workers", "0"),
        ("extract", "visit.txt", "--to", "out.nonsense"),
        ("extract", "visit.txt", "--to", "out.csv", "--resume"),
        ("extract", "visit.txt", "--to", "out.jsonl", "--format", "text"),
        ("extract", "visit.txt", "--resume"),
        ("extract", "visit.txt", "--lexicon", "gone.toml"),
        ("evaluate", "feed.jsonl"),
        ("nonsense",),
    ],
)
def test_wrong_usage_is_status_two(arguments: tuple[str, ...]) -> None:
    assert run(*arguments).exit_code == 2


@pytest.mark.parametrize("workers", ["1", "2"])
def test_output_by_suffix(workers: str) -> None:
    result = run("extract", "visit.txt", "feed.jsonl", "--to", "out.jsonl", "--workers", workers)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "3 releases to out.jsonl" in result.stderr
    assert [e.id for e in diplomex.read_jsonl("out.jsonl")] == ["visit", "one", "feed-5"]
    assert run("extract", "visit.txt", "--to", "out.csv").exit_code == 0
    assert Path("out.meetings.csv").read_text(encoding="utf-8").count("\n") == 2
    missing = run("extract", "visit.txt", "--to", "gone/out.jsonl")
    assert missing.exit_code == 1
    assert "does not exist: create it" in missing.stderr


def test_resume_does_what_is_left() -> None:
    run("extract", "visit.txt", "--to", "out.jsonl")
    result = run("extract", "visit.txt", "feed.jsonl", "--to", "out.jsonl", "--resume")
    assert "2 releases to out.jsonl, 1 were there already" in result.stderr
    assert [e.id for e in diplomex.read_jsonl("out.jsonl")] == ["visit", "one", "feed-5"]


def _start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "diplomex", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@pytest.mark.skipif(os.name != "posix", reason="signals are those of POSIX")
def test_ctrl_c_keeps_what_was_done() -> None:
    many = [json.dumps({"id": f"r{n}", "text": VISIT}) for n in range(3_000)]
    Path("many.jsonl").write_text("\n".join(many), encoding="utf-8")
    arguments = ("extract", "many.jsonl", "--to", "out.jsonl", "--workers", "2")
    running = _start(*arguments)
    partial = Path("out.jsonl.partial")
    deadline = time.monotonic() + 60
    while not (partial.exists() and partial.stat().st_size) and time.monotonic() < deadline:
        time.sleep(0.05)
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=60)
    assert running.returncode == 1
    assert "go on with --to out.jsonl --resume" in told
    assert not Path("out.jsonl").exists()
    assert run(*arguments, "--resume").exit_code == 0
    assert [e.id for e in diplomex.read_jsonl("out.jsonl")] == [f"r{n}" for n in range(3_000)]


def test_a_reader_that_goes_away_ends_it_quietly() -> None:
    Path("many.jsonl").write_text("\n".join(json.dumps({"text": VISIT}) for _ in range(300)), encoding="utf-8")
    running = _start("extract", "many.jsonl", "--format", "jsonl")
    assert running.stdout is not None and running.stderr is not None
    running.stdout.readline()
    running.stdout.close()
    told = running.stderr.read()
    running.wait(60)
    running.stderr.close()
    assert "Traceback" not in told


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk_is_told() -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "diplomex", "extract", "visit.txt"], stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert done.returncode == 1
    assert done.stderr == "Error: cannot write to standard output: No space left on device\n"


def test_colours_only_where_they_are_wanted() -> None:
    coloured = CliRunner().invoke(main, ["extract", "visit.txt"], color=True)
    assert "\x1b[" in coloured.output
    assert "\x1b[" not in CliRunner(env={"NO_COLOR": "1"}).invoke(main, ["extract", "visit.txt"], color=True).output
    assert "\x1b[" not in run("extract", "visit.txt").output


def test_a_text_cannot_command_the_terminal() -> None:
    release = diplomex.extract("President Ana Silva \x1b[31mmet Minister \x07Jan Novak.", id="a\x1b[2Jb\nc")
    assert not set(summary(release)) & {"\x1b", "\x07"}
    assert summary(release).splitlines()[0] == "a[2Jb c"


def test_explain() -> None:
    result = run("explain", "visit.txt", "--published", "2024-05-01")
    assert result.exit_code == 0
    assert result.stdout.startswith("visit\n1  Prime Minister Nino")
    assert "[money." in result.stdout
    assert run("explain", "visit.txt", "--html").stdout.lstrip().lower().startswith("<!doctype html>")
    assert run("explain", "gone.txt").exit_code == 1


def test_evaluate() -> None:
    gold = {"id": "one", "participants": [{"name": "Nino Abashidze", "country": "GE"}, {"name": "Ida Falk"}]}
    Path("gold.jsonl").write_text(json.dumps(gold), encoding="utf-8")
    Path("texts.jsonl").write_text(
        json.dumps({"id": "one", "text": VISIT, "publisher_country": "GE"}), encoding="utf-8"
    )
    result = run("evaluate", "gold.jsonl", "--texts", "texts.jsonl", "--json")
    assert result.exit_code == 0, result.output
    figures = json.loads(result.stdout)["participants"]
    assert (figures["tp"], figures["fp"], figures["fn"]) == (1, 1, 1)
    run("extract", "texts.jsonl", "--to", "found.jsonl")
    shown = run("evaluate", "gold.jsonl", "found.jsonl", "--errors", "2", "--by-rule")
    assert "missed: Ida Falk" in shown.stdout
    assert "person." in shown.stdout
    assert run("evaluate", "gone.jsonl", "found.jsonl").exit_code == 1
    assert "feed.jsonl, line 2" in run("evaluate", "feed.jsonl", "found.jsonl").stderr
    assert run("evaluate", "gold.jsonl", "--texts", "feed.jsonl").exit_code == 1


def test_schema_and_version() -> None:
    assert json.loads(run("schema").stdout)["title"] == "diplomex extraction"
    assert run("--version").stdout == f"diplomex {diplomex.__version__}\n"


def test_rows_and_rules_of_ones_own() -> None:
    Path("own.toml").write_text('[[organization]]\nname = "Lake Quorum"\nkind = "forum"\n', encoding="utf-8")
    Path("rules.toml").write_text(
        '[[rule]]\nid = "mine.hug"\nkind = "frame"\ntriggers = ["hugged"]\n'
        'pattern = "<a:PERSON> <trigger:hugged> <b:PERSON>"\nproduces = {kind = "=meeting"}\n',
        encoding="utf-8",
    )
    text = "President Ana Silva hugged Minister Jan Novak of the Lake Quorum."
    result = run("extract", "-", "--lexicon", "own.toml", "--lexicon", "rules.toml", "--format", "jsonl", stdin=text)
    (record,) = records(result)
    assert [m["rule"] for m in record["meetings"]] == ["mine.hug"]  # type: ignore[attr-defined]
    assert run("lexicon", "check", "own.toml", "rules.toml").stdout == "own.toml: good\nrules.toml: good\n"


def test_tables_of_ones_own_are_checked() -> None:
    Path("bad.tsv").write_text("name\tkind\nLake Quorum\tnonsense\n", encoding="utf-8")
    Path("bad.toml").write_text('[[rule]]\nid = "x"\nkind = "frame"\npattern = "<a:NOKIND>"\n', encoding="utf-8")
    for name in ("bad.tsv", "bad.toml", "gone.tsv"):
        result = run("lexicon", "check", name)
        assert result.exit_code == 1
        assert name in result.output


@pytest.mark.parametrize("command", [(), ("extract",), ("explain",), ("evaluate",), ("lexicon", "check"), ("schema",)])
def test_help_fits_a_screen(command: tuple[str, ...]) -> None:
    result = run(*command, "--help")
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) <= 23
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_as_a_module() -> None:
    done = subprocess.run([sys.executable, "-m", "diplomex", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"diplomex {diplomex.__version__}\n"


def test_shell_completion() -> None:
    assert "_DIPLOMEX_COMPLETE" in run(_DIPLOMEX_COMPLETE="bash_source").stdout


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("diplomex ex", "plain,explain plain,extract"),
        ("diplomex extract --form", "plain,--format"),
        ("diplomex extract rel", "file,rel"),
        ("diplomex extract --to o", "file,o"),
        ("diplomex explain --lexicon m", "file,m"),
        ("diplomex evaluate g", "file,g"),
        ("diplomex lexicon check m", "file,m"),
    ],
)
def test_what_a_shell_is_offered(line: str, offered: str) -> None:
    words = {"COMP_WORDS": line, "COMP_CWORD": str(len(line.split()) - 1)}
    assert run(_DIPLOMEX_COMPLETE="bash_complete", **words).stdout.split() == offered.split()


class _Losing:
    """Loses Ctrl-C at each release, as Python does while an object is deleted."""

    def extract_many(self, items: Iterator[Any], **_: object) -> Iterator[Any]:
        for _item in items:
            with contextlib.suppress(KeyboardInterrupt):
                signal.raise_signal(signal.SIGINT)
        return iter(())


def test_ctrl_c_that_gets_lost_ends_the_run_all_the_same() -> None:
    before = signal.getsignal(signal.SIGINT)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        inputs = [Input(place=f"line {n}", item={"text": VISIT}) for n in range(3)]
        run = _Run(inputs, cast(diplomex.Extractor, _Losing()), 1)
        with pytest.raises(KeyboardInterrupt):
            list(run.results(progress=False))
        assert run.count == 1
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)
