"""What is kept on disk for the next process: it makes that one faster, and nothing else of it differs."""

from __future__ import annotations

import marshal
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import regex

from diplomex import disk_cache, lazy_regex
from diplomex.disk_cache import DiskCache

ROOT = Path(disk_cache.__file__).parents[1]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return str(tmp_path / "module.data")


def cache(path: str | None, version: str = "1") -> DiskCache:
    return DiskCache(path, lambda: version)


def saved(path: str, **values: object) -> None:
    first = cache(path)
    for key, value in values.items():
        first.add(key, value)
    first.save()


def test_what_is_saved_is_found_by_the_next(path: str) -> None:
    saved(path, a=(1, b"x", {"y": [frozenset({"z"})]}), b="")
    assert cache(path).get("a") == (1, b"x", {"y": [frozenset({"z"})]})
    assert cache(path).get("b") == ""
    assert cache(path).get("c") is None
    assert os.listdir(Path(path).parent) == ["module.data"]


def test_two_processes_add_to_each_other(path: str) -> None:
    first, second = cache(path), cache(path)
    assert first.get("a") is second.get("b") is None
    first.add("a", 1)
    second.add("b", 2)
    first.save()
    second.save()
    assert [cache(path).get(key) for key in "ab"] == [1, 2]


def test_many_writers_at_once(path: str) -> None:
    def write(number: int) -> None:
        for turn in range(20):
            saved(path, **{f"{number}-{turn}": "x" * 10_000})

    threads = [threading.Thread(target=write, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        content = cache(path)._read()
        assert all(marshal.loads(value) == "x" * 10_000 for value in content.values())
    assert cache(path)._read()


def test_of_another_version(path: str) -> None:
    saved(path, a=1)
    other = cache(path, "2")
    assert other.get("a") is None
    other.add("b", 2)
    other.save()
    assert cache(path, "2").get("b") == 2
    assert cache(path).get("a") is None


@pytest.mark.parametrize("damage", ["empty", "cut", "changed", "foreign", "headless"])
def test_damaged(path: str, damage: str) -> None:
    saved(path, a="text")
    content = Path(path).read_bytes()
    damaged = {
        "empty": b"",
        "cut": content[:-1],
        "changed": content[:-2] + b"??",
        "foreign": b"\x00\xff" * 100,
        "headless": content.partition(b"\n")[2],
    }
    Path(path).write_bytes(damaged[damage])
    assert cache(path).get("a") is None
    saved(path, a="again")
    assert cache(path).get("a") == "again"


def test_where_nothing_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    for path in (None, str(tmp_path / "no" / "such" / "folder.data"), str(tmp_path)):
        there = cache(path)
        there.add("a", 1)
        there.save()
        assert there.get("a") is None


def test_switched_off_with_bytecode(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    saved(path, a=1)
    assert not os.path.exists(path)


def test_what_is_no_data_is_left_out(path: str) -> None:
    saved(path, a=object(), b=1)
    assert cache(path)._read().keys() == {"b"}


def test_it_grows_no_further_than_to_its_limit(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk_cache, "_MOST_BYTES", 1_500)
    saved(path, a="x" * 1_000)
    saved(path, b="y" * 1_000)
    assert cache(path)._read().keys() == {"b"}


def test_saved_after_the_first_the_second_the_fourth(path: str) -> None:
    own = cache(path)
    when = []
    for number in range(1, 20):
        own.add(str(number), number)
        own.settle()
        if str(number) in cache(path)._read():
            when.append(number)
    assert when == [1, 2, 4, 8, 16]


PATTERNS = [
    (r"\b\p{Lu}[\p{L}\p{M}'’-]*", 0),
    (r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?P<month>may|june)", regex.IGNORECASE),
    (r"(?<=[\ue000-\ue010]\ue020{0,3})(?!\ue030)[^\ue040]+?(?|(a)|(b))", 0),
    (r" a  (?# blank ) b | ſs", regex.VERBOSE | regex.IGNORECASE | regex.FULLCASE),
]


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_a_pattern_from_the_disk(pattern: str, flags: int, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = regex.compile(pattern, flags)
    monkeypatch.setattr(lazy_regex, "PREPARED", cache(path))
    compile = lazy_regex.compile_regex.__wrapped__
    compile(pattern, flags)
    lazy_regex.PREPARED.save()
    monkeypatch.setattr(lazy_regex, "PREPARED", cache(path))
    lazy_regex._assemble()
    monkeypatch.setattr(regex, "compile", None)
    again = compile(pattern, flags)
    assert (again.pattern, again.flags, again.groupindex) == (pattern, compiled.flags, compiled.groupindex)
    text = "On 3rd MAY Éva Ó'Brien met abSS \ue000\ue020\ue041ab. ab"
    assert [m.span() for m in again.finditer(text)] == [m.span() for m in compiled.finditer(text)]


@pytest.mark.parametrize("parts", [(), (1, 2), (32, b"\xff\xff", {}, {}, {}, [], 0, (), 0, 0), ("x",) * 10, "abc"])
def test_parts_that_make_no_pattern(parts: object, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    saved(path, **{"regex 0 a+": parts})
    monkeypatch.setattr(lazy_regex, "PREPARED", cache(path))
    assert lazy_regex.compile_regex.__wrapped__("a+").findall("baab") == ["aa"]


def test_a_regex_that_cannot_be_taken_apart(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lazy_regex, "PREPARED", cache(path))
    monkeypatch.setattr(lazy_regex.copyreg, "dispatch_table", {})
    assert lazy_regex.compile_regex.__wrapped__("a+").findall("baab") == ["aa"]
    assert not lazy_regex.PREPARED._added


USE = """
import sys, regex
compiled = []
compile = regex.compile
regex.compile = lambda pattern, *args, **options: compiled.append(pattern) or compile(pattern, *args, **options)
import diplomex
texts = ["On 5 May 2024 the Minister of Trade, Ana Silva, met Ambassador Jan Novak in Lima on a loan of $5 million."]
texts += [example.text for rule in diplomex.default_rules()[::4] for example in rule.examples]
for text in texts:
    print(diplomex.extract(text, published="2024-05-06", publisher_country="PE").to_json())
print(len(compiled), file=sys.stderr)
diplomex.disk_cache.PREPARED.save()
"""


def run(code: str, folder: Path, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env |= {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(folder), **environment}
    return subprocess.run([sys.executable, *options, "-c", code], capture_output=True, text=True, env=env, check=True)


def test_a_second_process_compiles_nothing_and_finds_the_same(tmp_path: Path) -> None:
    without = run(USE, tmp_path, "-B")
    assert not list(tmp_path.rglob("*.data"))
    first = run(USE, tmp_path, PYTHONHASHSEED="1")
    (file,) = tmp_path.rglob("*.data")
    content = file.read_bytes()
    second = run(USE, tmp_path, PYTHONHASHSEED="2")
    assert file.read_bytes() == content
    assert first.stdout == second.stdout == without.stdout
    assert int(first.stderr) == int(without.stderr) > 200
    assert int(second.stderr) <= 1
    file.write_bytes(content[:-100])
    third = run(USE, tmp_path)
    assert (third.stdout, third.stderr) == (first.stdout, first.stderr)
    assert len(file.read_bytes()) > 0.9 * len(content)


def test_an_import_writes_nothing(tmp_path: Path) -> None:
    run("import diplomex\nfor name in diplomex.__all__: getattr(diplomex, name)", tmp_path)
    assert list(tmp_path.rglob("*.pyc")) and not list(tmp_path.rglob("*.data"))
