"""Every example in the README, the documentation and the docstrings is run, and gives what it says.

Two kinds of fenced blocks are run, in a folder of their own that holds a copy of ``examples``: ``python`` with ``>>>``,
where the blocks of one page share their names, and ``console``, where each line after ``$`` is a command line, with
those after ``>`` that go on with it, and the lines below it are what it prints. A page that needs what may be absent
says so in a comment: ``% needs: pandas``.
"""

from __future__ import annotations

import doctest
import importlib
import os
import pkgutil
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import diplomex

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE | doctest.REPORT_ONLY_FIRST_FAILURE

_FENCE = re.compile(r"^(?P<fence>`{3,})(?P<language>\w+)[^\n]*\n(?P<body>.*?)^(?P=fence)$", re.MULTILINE | re.DOTALL)
_NEEDS = re.compile(r"^% needs: (.+)$", re.MULTILINE)


def modules() -> Iterator[str]:
    """The modules of the package."""
    for module in pkgutil.walk_packages(diplomex.__path__, "diplomex."):
        if not module.name.endswith("__main__"):
            yield module.name


def blocks(page: Path, language: str) -> Iterator[tuple[int, str]]:
    """The fenced blocks of a page in a language, each with the number of its first line."""
    text = page.read_text(encoding="utf-8")
    for fence in _FENCE.finditer(text):
        if fence["language"] == language:
            yield text.count("\n", 0, fence.start("body")), fence["body"]


def run(test: doctest.DocTest) -> None:
    """Run a test; what it binds stays in its names."""
    report: list[str] = []
    result = doctest.DocTestRunner(optionflags=FLAGS).run(test, out=report.append, clear_globs=False)
    assert result.failed == 0, "\n" + "".join(report)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with the examples."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def skip_without_needs(page: Path) -> None:
    for needs in _NEEDS.findall(page.read_text(encoding="utf-8")):
        for name in needs.split():
            pytest.importorskip(name, reason=f"{page.name} shows {name}, which is not installed")


@pytest.mark.parametrize("name", list(modules()))
def test_docstrings(name: str) -> None:
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        pytest.skip(f"{error.name} is not installed")
    for test in doctest.DocTestFinder(exclude_empty=True).find(module):
        if test.examples:
            run(test)


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_python_of_a_page(page: Path, here: Path) -> None:
    skip_without_needs(page)
    parser = doctest.DocTestParser()
    names: dict[str, object] = {}
    for line, body in blocks(page, "python"):
        test = parser.get_doctest(body, names, page.name, str(page), line)
        test.globs = names  # the parser copies them
        run(test)


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_commands_of_a_page(page: Path, here: Path) -> None:
    skip_without_needs(page)
    for line, body in blocks(page, "console"):
        for entry in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
            command, _, expected = entry.partition("\n")
            while expected.startswith("> "):
                rest, _, expected = expected[2:].partition("\n")
                command += "\n" + rest
            found = output(command)
            assert doctest.OutputChecker().check_output(expected, found, FLAGS), (
                f"{page.name}, from line {line}: {command}\nexpected:\n{expected}\nfound:\n{found}"
            )


def test_the_modules_that_the_documentation_names_are_there() -> None:
    package = Path(diplomex.__file__).parent
    named = set(
        re.findall(r"`((?:\w+/)*\w+\.py|(?:\w+/)+)`", (ROOT / "docs/architecture.md").read_text(encoding="utf-8"))
    )
    assert len(named) > 20
    assert [name for name in sorted(named) if not (package / name.removeprefix("diplomex/")).exists()] == []


def test_the_catalogue_has_a_page_for_each_kind_of_rule() -> None:
    shown = {re.findall(r"{rules} (\w+)", page.read_text(encoding="utf-8"))[0] for page in ROOT.glob("docs/rules/*.md")}
    assert shown == {rule.kind.value for rule in diplomex.default_rules()}


def output(command: str) -> str:
    """What a command line prints, on standard output and standard error."""
    python = shlex.quote(sys.executable)
    package = str(Path(diplomex.__file__).parents[1])
    done = subprocess.run(
        ["bash", "-c", f'python() {{ {python} "$@"; }}; diplomex() {{ python -m diplomex "$@"; }}; {command}'],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": package},
    )
    return done.stdout
