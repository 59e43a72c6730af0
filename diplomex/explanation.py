"""Explanations: sentence by sentence, which rule took which words, and what was dropped and why.

Here are the records; :mod:`diplomex.explaining` makes them.
"""

from __future__ import annotations

import attrs

from .records import Extraction, Span
from .summary import one_line


@attrs.frozen(kw_only=True)
class Taken:
    """Words that a rule took, the kind of thing that they are, and what was made of them."""

    kind: str
    rule: str
    span: Span
    about: str = ""


@attrs.frozen(kw_only=True)
class Dropped:
    """Words that a rule could have taken, or took in vain, and the reason."""

    span: Span
    reason: str


@attrs.frozen(kw_only=True)
class SentenceExplanation:
    """One sentence: its span, its skeleton, what was taken and what was dropped.

    ``reduced`` is the skeleton as most frames read it; empty where the sentence names nobody.
    """

    span: Span
    skeleton: str
    reduced: str
    taken: tuple[Taken, ...]
    dropped: tuple[Dropped, ...]


@attrs.frozen(kw_only=True)
class Explanation:
    """Why a release's records are what they are; ``print`` shows it, ``extraction`` has the records.

    >>> import diplomex
    >>> print(diplomex.explain("President Ana Silva received Ambassador Jan Novak on 5 May 2024."))
    ... # doctest: +ELLIPSIS
    1  President Ana Silva received Ambassador Jan Novak on 5 May 2024.
       skeleton  PERSON received PERSON on DATE .
       reduced   PERSON received PERSON .
       person    President Ana Silva          Ana Silva, President [person.title-name]
       meeting   received                     meeting, held: host Ana Silva, President; guest Jan Novak, ...]
       person    Ambassador Jan Novak         Jan Novak, Ambassador [person.honorific-name]
       date      5 May 2024                   2024-05-05 [date.day-month]
    """

    extraction: Extraction
    sentences: tuple[SentenceExplanation, ...]

    def __str__(self) -> str:
        lines: list[str] = []
        for number, sentence in enumerate(self.sentences, 1):
            lines.append(f"{number:<2} {one_line(sentence.span.text)}")
            lines.append(f"   skeleton  {sentence.skeleton}")
            if sentence.reduced not in ("", sentence.skeleton):
                lines.append(f"   reduced   {sentence.reduced}")
            for taken in sentence.taken:
                about = f"{taken.about} " if taken.about else ""
                kind = "organ." if taken.kind == "organization" else taken.kind
                lines.append(f"   {kind:<9} {one_line(taken.span.text):<27}  {about}[{taken.rule}]")
            for dropped in sentence.dropped:
                lines.append(f"   dropped   {one_line(dropped.span.text):<27}  {dropped.reason}")
        lines += [f"note: {diagnostic.message}" for diagnostic in self.extraction.diagnostics]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        from .export.html import notebook_html

        return notebook_html(self)
