"""The directive ``rules``: the catalogue of the rules of one kind, made from the rule objects themselves.

How often each rule was right and wrong on the development corpus stands in ``docs/rule-counts.tsv``, which
``tools/count_rules.py`` writes.
"""

from __future__ import annotations

import csv
import textwrap
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from diplomex import Rule, default_rules

COUNTS = "rule-counts.tsv"
Counts = Mapping[str, tuple[int, int]]


def read_counts(path: Path) -> dict[str, tuple[int, int]]:
    """For each rule, how many of its records were right, and how many wrong."""
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t")
        return {row["rule"]: (int(row["right"]), int(row["wrong"])) for row in rows}


def _code(text: str) -> str:
    fence = "``" if "`" in text else "`"
    pad = " " if "`" in text else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _value(value: Any) -> str:
    if isinstance(value, tuple | list):
        return ", ".join(str(v) for v in value)
    return "nothing" if value is None else str(value)


def _record(expected: Mapping[str, Any]) -> str:
    return "; ".join(f"{name} {_code(_value(value))}" for name, value in expected.items())


def rule_page(rule: Rule, counts: Counts) -> Iterator[str]:
    """One rule, in Markdown."""
    yield f"## {rule.id}\n"
    if rule.about:
        yield f"{rule.about}\n"
    if rule.id in counts:
        right, wrong = counts[rule.id]
        yield f"Development corpus: {right} right, {wrong} wrong; precision {right / (right + wrong):.2f}.\n"
    for case in rule.examples:
        yield f"- {_code(case.text)}\n  gives {_record(case.expected)}"
    for text in rule.counterexamples:
        yield f"- not {_code(text)}"
    if rule.examples or rule.counterexamples:
        yield ""
    if rule.triggers:
        yield f"Triggers: {', '.join(map(_code, rule.triggers))}\n"
    yield f"```text\n{textwrap.dedent(rule.pattern).strip()}\n```\n"


def summary(rules: list[Rule], counts: Counts) -> Iterator[str]:
    """The precision of all rules of a kind, as a table in Markdown."""
    yield "| rule | right | wrong | precision |"
    yield "|---|---:|---:|---:|"
    for rule in rules:
        if rule.id in counts:
            right, wrong = counts[rule.id]
            yield f"| {_code(rule.id)} | {right} | {wrong} | {right / (right + wrong):.2f} |"
    yield ""


class Rules(SphinxDirective):
    """``rules`` with a kind: all its rules. With ``summary`` after it: the table of their precision alone."""

    required_arguments = 1
    optional_arguments = 1

    def run(self) -> list[nodes.Node]:
        path = Path(self.env.srcdir) / COUNTS
        self.env.note_dependency(str(path))
        counts = read_counts(path)
        rules = [rule for rule in default_rules() if rule.kind == self.arguments[0]]
        if not rules:
            raise self.error(f"there are no rules of the kind {self.arguments[0]!r}")
        if self.arguments[1:] == ["summary"]:
            lines = list(summary(rules, counts))
        else:
            lines = [line for rule in rules for line in rule_page(rule, counts)]
        return self.parse_text_to_nodes("\n".join(lines), allow_section_headings=True)


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_directive("rules", Rules)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
