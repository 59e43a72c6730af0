"""Rules from TOML files: what is read, and how a faulty file is refused."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from diplomex.rule import Rule, RuleError, RuleKind, example, read_rules, unique

GOOD = """
[[rule]]
id = "mine.handshake"
kind = "frame"
pattern = "<a:@people> shook hands with <b:@people>"
triggers = ["hands"]
produces = {kind = "=meeting"}

[[rule.examples]]
text = "President Elena Maravic shook hands with Prime Minister Tomas Verhoeven."
expected = {kind = "meeting"}
"""


def write(folder: Path, text: str | bytes) -> Path:
    path = folder / "rules.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_rule_comes_out_as_it_was_written(tmp_path: Path) -> None:
    (rule,) = read_rules(write(tmp_path, GOOD))
    assert rule.id == "mine.handshake"
    assert rule.kind is RuleKind.FRAME
    assert rule.triggers == ("hands",)
    assert dict(rule.produces) == {"kind": "=meeting"}
    assert dict(rule.examples[0].expected) == {"kind": "meeting"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (GOOD.replace("pattern", "patern"), r"rules\.toml:2: unknown key 'patern'"),
        (GOOD.replace('kind = "frame"', 'kind = "poem"'), r"rules\.toml:2: no kind 'poem': the kinds are date"),
        (GOOD.replace('id = "mine.handshake"\n', ""), r"rules\.toml:2: 'id' is missing"),
        (GOOD.replace('["hands"]', '"hands"'), r"'triggers' must be a list, not str"),
        (GOOD.replace('["hands"]', "[1]"), r"'triggers' must hold texts only"),
        (GOOD + GOOD, r"two rules have the id 'mine.handshake'"),
        (GOOD[:60], r"not TOML"),
        ("", r"no rules: write each as a \[\[rule\]\] table"),
        ("rule = 3", r"no rules"),
        (GOOD.encode().replace(b"Elena", b"El\xe9na"), r"rules\.toml:10: not UTF-8"),
    ],
)
def test_a_faulty_file_is_refused_with_its_place(tmp_path: Path, text: str | bytes, message: str) -> None:
    with pytest.raises(RuleError, match=message):
        read_rules(write(tmp_path, text))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"nowhere\.toml: cannot be read"):
        read_rules(tmp_path / "nowhere.toml")


def test_an_enormous_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="split the rules"):
        read_rules(write(tmp_path, GOOD + "#" * 4_000_000))


def test_rules_survive_pickling() -> None:
    rule = Rule(
        id="x",
        kind=RuleKind.FRAME,
        pattern="met",
        produces={"kind": "=meeting"},
        examples=(example("They met.", kind="meeting"),),
    )
    assert pickle.loads(pickle.dumps(rule)) == rule


def test_two_rules_with_one_id_are_refused() -> None:
    rule = Rule(id="x", kind=RuleKind.FRAME, pattern="met")
    with pytest.raises(ValueError, match="two rules have the id 'x'"):
        unique([rule, rule])
