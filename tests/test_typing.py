"""The types that a user's program sees, by mypy at its strictest."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import diplomex

PROGRAM = """
import datetime as dt
from decimal import Decimal
from typing import assert_type

import diplomex

release = diplomex.extract("They met.", published=dt.date(2024, 5, 1))
assert_type(release, diplomex.Extraction)
assert_type(release.meetings[0].date, dt.date | None)
assert_type(release.meetings[0].hosts, tuple[diplomex.Participant, ...])
assert_type(release.monetary_figures[0].amount, Decimal)
for result in diplomex.extract_many(["They met."], on_error="record"):
    assert_type(result, diplomex.Extraction | diplomex.Failure)
extractor = diplomex.Extractor(lexicon=diplomex.Lexicon.default(), rules=diplomex.default_rules())
assert_type(extractor.extract_dates("today"), tuple[diplomex.DateExpression, ...])
"""


def test_a_users_program(tmp_path: Path) -> None:
    pytest.importorskip("mypy", reason="mypy is not installed")
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, encoding="utf-8")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--follow-imports=silent",
            f"--cache-dir={tmp_path / 'cache'}",
            str(program),
        ],
        capture_output=True,
        encoding="utf-8",
        cwd=tmp_path,
        env={
            **os.environ,
            "MYPYPATH": "" if "site-packages" in diplomex.__file__ else str(Path(diplomex.__file__).parents[1]),
        },
    )
    assert done.returncode == 0, done.stdout + done.stderr
