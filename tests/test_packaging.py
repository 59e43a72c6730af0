"""What is installed: metadata, data files, and an import that loads little and says nothing."""

from __future__ import annotations

import subprocess
import sys
from importlib import resources
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest

import diplomex

LAZY = ("dateparser", "quantulum3", "pandas", "pyarrow", "networkx", "spacy", "jinja2", "click")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    package = str(Path(diplomex.__file__).parents[1])
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, encoding="utf-8", env={"PYTHONPATH": package}, check=True
    )


def test_data_files_are_there() -> None:
    package = resources.files("diplomex")
    for name in ("py.typed", "lexicon/tables/countries.tsv", "schema/extraction.schema.json"):
        assert package.joinpath(name).is_file(), name


def test_import_loads_little_and_warns_of_nothing() -> None:
    code = f"import sys, diplomex; diplomex.extract('They met.'); print([m for m in {LAZY!r} if m in sys.modules])"
    done = run("-W", "always", "-c", code)
    assert done.stdout.strip() == "[]"
    assert done.stderr == ""


def test_the_module_is_the_command() -> None:
    assert run("-m", "diplomex", "--version").stdout == f"diplomex {diplomex.__version__}\n"


def test_every_dependency_has_a_lower_bound() -> None:
    try:
        needs = [r for r in requires("diplomex") or [] if "extra ==" not in r]
    except PackageNotFoundError:
        pytest.skip("diplomex is not installed")
    assert needs
    assert [r for r in needs if ">=" not in r] == []
