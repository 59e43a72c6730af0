"""Scores as a table for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .evaluation import Scores


def table(scores: Mapping[str, Scores], releases: int, *, errors: int = 0, by_rule: bool = False) -> str:
    """The figures of each kind of record, its fields below it; with some mistakes, and the rules, where asked for.

    >>> print(table({"participants": Scores(true_positives=3, false_positives=1, false_negatives=0)}, 2))
    2 releases          precision  recall     F1   right  extra  missed
    participants            0.750   1.000  0.857       3      1       0
    """
    lines = [f"{f'{releases} releases':18}  precision  recall     F1   right  extra  missed"]
    for kind, score in scores.items():
        lines.append(
            f"{kind:18}  {score.precision:9.3f}  {score.recall:6.3f}  {score.f1:5.3f}  "
            f"{score.true_positives:6}  {score.false_positives:5}  {score.false_negatives:6}"
        )
        fields = [f"{name} {value:.3f}" for name, value in score.fields.items() if value is not None]
        if fields:
            lines.append("    " + "  ".join(fields))
        lines += [f"    {m.release}: {m.what}: {m.shown}" for m in score.mistakes[:errors]]
        if by_rule:
            lines += _rules(score)
    return "\n".join(lines)


def _rules(score: Scores) -> Iterator[str]:
    for rule, (right, wrong) in sorted(score.by_rule.items()):
        yield f"    {rule:38}  {right / (right + wrong):5.3f}  {right:6}  {wrong:5}"
