"""Text as it comes: typographic variants of one release give the same records, each with its own spans."""

from __future__ import annotations

import html
import textwrap
import unicodedata
from collections.abc import Callable
from typing import Any

import pytest

from diplomex import Extraction, Extractor

from .fuzz.invariants import check

EXTRACTOR = Extractor()

RELEASES = (
    """President Elena Maravić receives Prime Minister of Norland

BELMORA, 14 March 2024 - President Elena Maravić received today at the Palace of the Lakes H.E. Mr Tomáš Brenholm, \
Prime Minister of Norway, who is in Lima on an official visit.

The President's guest discussed transport, energy security and cooperation within the Council of Europe (CoE). \
Minister of Economy José Dorveñas attended the talks. "We met for the first time in Geneva in 2022," Mr Brenholm said.

Trade turnover reached about $412.5 million in 2023. Under the agreement signed by the Ministry of Finance, Norway \
will provide between EUR 3 and 4 million for the port of Callao.
""",
    """Deputy Foreign Minister Söre Ångvel met with Ambassador of Japan Kenji Horifawa on 5 May 2024 in Oslo.

The officials of the Office of Efficient Affairs confirmed a figure of 1,200 million yen. On 6 May the Foreign Minister \
will meet with UN Secretary-General's Special Envoy Ana Dorvelenko.
""",
)


def values(value: Any) -> Any:
    """The plain records without spans and without the text: what the release says."""
    if isinstance(value, dict):
        return {key: values(item) for key, item in value.items() if key not in _PLACES}
    return [values(item) for item in value] if isinstance(value, list) else value


_PLACES = frozenset({"span", "mentions", "trigger", "start", "end", "text"})


def records(text: str) -> tuple[Any, Extraction]:
    extraction = EXTRACTOR.extract(text, published="2024-05-10", publisher_country="PE")
    check(extraction, text)
    return values(extraction.to_dict(include_text=False)), extraction


def _between(text: str, mark: str, every: int) -> str:
    """The text with a mark inside every so manieth word of more than three letters."""
    words = text.split(" ")
    return " ".join(
        word[:2] + mark + word[2:] if n % every == 0 and len(word) > 3 and word[:3].isalpha() else word
        for n, word in enumerate(words)
    )


def _curly(text: str) -> str:
    out, opened = [], False
    for character in text:
        if character == '"':
            out.append("”" if opened else "“")
            opened = not opened
        else:
            out.append("’" if character == "'" else character)
    return "".join(out)


def _wrapped(text: str, width: int = 76) -> str:
    paragraphs = [textwrap.fill(p, width, break_on_hyphens=False) for p in text.split("\n\n")]
    return "\n\n".join(paragraphs)


VARIANTS: dict[str, Callable[[str], str]] = {
    "windows line ends": lambda t: t.replace("\n", "\r\n"),
    "non-breaking spaces": lambda t: t.replace(" ", "\u00a0"),
    "some non-breaking spaces": lambda t: (
        t.replace("Mr ", "Mr\u00a0").replace("EUR ", "EUR\u00a0").replace("14 ", "14\u00a0")
    ),
    "thin spaces": lambda t: t.replace(" ", "\u2009"),
    "narrow non-breaking spaces": lambda t: t.replace(" ", "\u202f"),
    "tabs": lambda t: t.replace(" ", "\t"),
    "soft hyphens": lambda t: _between(t, "\u00ad", 2),
    "zero-width spaces": lambda t: _between(t, "\u200b", 3),
    "zero-width joiners": lambda t: _between(t, "\u200d", 3),
    "word joiners": lambda t: _between(t, "\u2060", 3),
    "a byte order mark": lambda t: "\ufeff" + t,
    "curly quotes": _curly,
    "angle quotes": lambda t: _curly(t).replace("“", "«").replace("”", "»"),
    "modifier apostrophes": lambda t: t.replace("'", "\u02bc"),
    "ligatures": lambda t: (
        t.replace("ffi", "\ufb03").replace("fi", "\ufb01").replace("fl", "\ufb02").replace("ff", "\ufb00")
    ),
    "decomposed accents": lambda t: unicodedata.normalize("NFD", t),
    "hard-wrapped lines": _wrapped,
    "hard-wrapped lines of Windows": lambda t: _wrapped(t).replace("\n", "\r\n"),
    "hard-wrapped lines with trailing spaces": lambda t: _wrapped(t).replace("\n", "  \n"),
    "indented lines": lambda t: "    " + t.replace("\n", "\n    "),
    "lines of the old Macintosh": lambda t: t.replace("\n", "\r"),
    "spaces between paragraphs": lambda t: t.replace("\n\n", "\n \t \n"),
    "double spaces": lambda t: t.replace(" ", "  "),
    "trailing spaces": lambda t: t.replace("\n", "   \n"),
    "HTML entities": lambda t: html.escape(t).replace("é", "&eacute;").replace("ö", "&ouml;").replace("ć", "&#x107;"),
    "entities for spaces": lambda t: t.replace("Mr ", "Mr&nbsp;").replace(" - ", "&#32;-&#32;"),
    "non-breaking hyphens": lambda t: t.replace("-", "\u2011"),
    "directional marks": lambda t: _between(t, "\u200e", 2),
    "bidirectional isolates": lambda t: "\u2067" + t.replace(". ", ".\u2069 \u2067") + "\u2069",
    "directional overrides": lambda t: "\u202d" + t + "\u202c",
    "variation selectors": lambda t: t.replace(" ", "\ufe0e ", 5),
}


@pytest.mark.parametrize("text", RELEASES, ids=["visit", "call"])
@pytest.mark.parametrize("variant", VARIANTS)
def test_a_variant_has_the_same_records(variant: str, text: str) -> None:
    expected, _ = records(text)
    assert expected["meetings"] and expected["participants"] and expected["monetary_figures"]
    changed = VARIANTS[variant](text)
    found, _ = records(changed)
    assert found == expected


def test_every_variant_is_one() -> None:
    for name, variant in VARIANTS.items():
        assert any(variant(text) != text for text in RELEASES), name


def test_spans_are_those_of_the_variant() -> None:
    text = "President Ana Dor\u00advelenko met\u00a0with Ambassador Jos\u0065\u0301 Brenanov."
    extraction = EXTRACTOR.extract(text)
    check(extraction, text)
    names = {p.name: [s.text for s in p.mentions] for p in extraction.participants}
    assert names["Ana Dorvelenko"] == ["President Ana Dor\u00advelenko"]
    assert names["José Brenanov"] == ["Ambassador Jos\u0065\u0301 Brenanov"]


SCRAPS = (
    "Президент Республики принял посла.",
    "قابل الرئيس السفير يوم الاثنين.",
    "הנשיא קיבל את השגריר.",
    "总统会见了大使。",
    "ประธานาธิบดีพบเอกอัครราชทูต",
    "राष्ट्रपति ने राजदूत से मुलाकात की।",
    "\ud83d broken \udc00 surrogates",
    "nul \0 and bell \a and escape \x1b[31m",
    "👩‍👩‍👧‍👦 🇵🇪 ①②③",
    "Ｆｕｌｌｗｉｄｔｈ Ｌｅｔｔｅｒｓ １２３",
)


@pytest.mark.parametrize("scrap", SCRAPS)
@pytest.mark.parametrize("where", ["after", "before", "between"])
def test_scraps_of_other_languages_disturb_nothing(scrap: str, where: str) -> None:
    text = RELEASES[0]
    expected, _ = records(text)
    if where == "after":
        changed = f"{text}\n{scrap}\n"
    elif where == "before":
        changed = f"{scrap}\n\n{text}"
    else:
        head, _, rest = text.rpartition("\n\n")
        changed = f"{head}\n\n{scrap}\n\n{rest}"
    found, _ = records(changed)
    assert _people(found) == _people(expected)
    assert [m["amount"] for m in found["monetary_figures"]] == [m["amount"] for m in expected["monetary_figures"]]
    assert len(found["meetings"]) == len(expected["meetings"])


def _people(found: Any) -> list[str]:
    return sorted(p["name"] for p in found["participants"] if (p["name"] and p["name"].isascii()) or p["titles"])
