"""The document: a release's text made plain, with its tokens, sentences and paragraphs.

Rules never see the text as given but ``Document.text``, in which typographic variants are one (straight quotes, plain
spaces, no soft hyphens or zero-width characters, composed accents, no leftover HTML entities, no hard-wrapped lines).
``Document.span`` leads back to the text as given.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from copy import copy
from functools import cached_property
from itertools import accumulate, chain
from operator import add, itemgetter
from sys import intern

import attrs
import regex
import sentencex

from .lazy_regex import lazy_re, lazy_regex
from .memory import Memory
from .records import Span

# One character for one character: the offsets do not move.
_SAME_LENGTH = str.maketrans(
    {
        **dict.fromkeys("\t\v\f\x00\x1c\x1d\x1e\x1f\x85\xa0\u1680\u202f\u205f\u3000", " "),
        **{chr(c): " " for c in range(0x2000, 0x200B)},
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u02bb\u02b9\u00b4\u2032\uff07`", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02", '"'),
        **dict.fromkeys("\u2010\u2011\ufe63\uff0d\u2212", "-"),
        "\u2015": "\u2014",
        "\r": "\n",
        "\u2028": "\n",
        "\u2029": "\n",
        **{chr(c): "\ufffd" for c in range(0xD800, 0xE000)},
    }
)
# Characters that are left out or stand for several: the offsets move, and a map is kept.
_MOVING = lazy_regex(
    r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufe00-\ufe0f\u061c\u180e]+"  # invisible
    r"|&(?:[a-zA-Z][a-zA-Z0-9]{1,7}|\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6});"  # HTML entities left over
    r"|[\ufb00-\ufb06]"  # ligatures
    r"|\P{M}(?:(?![\ufe00-\ufe0f])\p{M})+"  # decomposed accents
    r"|\r(?=\n)|[^\S\n\r]++(?=\r?\n)|(?<=\s)[^\S\n\r]+"  # line ends of Windows, spaces after spaces or before line ends
)
_ODD = lazy_re(r"[^\n -%'-_a-~]")  # the grave accent and the ampersand are odd too
_MOVES = lazy_regex(
    r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u061c\u180e\ufb00-\ufb06\p{M}&\r]"
)
_MOVING_SPACE = lazy_regex(r"\s[^\S\n\r]|[^\S\n\r]\n")
_LINES = lazy_regex(r"[^\n]+")

_TOKEN = lazy_regex(
    r"""(?:
      [A-Za-z][a-z]++(?![^ ,.\n])                                      # most words: the same as below, sooner
    | (?:\p{L}\.){2,} | \p{Lu}\.(?!\p{L}{2}) | (?:\p{Lu}|Kh|Ts|Ch|Sh|Zh|Yu|Ya|Dz)\.(?=\p{Lu}\p{Ll})  # J.P., U.S., J.
    | \p{L}[\p{L}\p{M}\p{N}]*+ (?:(?:'(?![sS]\b)|&|-(?:(?!\d)|(?<!\b(?:Jan|Feb|March?|Apr|April|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|\p{Lu}\p{Ll}+(?:uary|ust|ber))-))|\+(?=\p{N}))[\p{L}\p{M}\p{N}]++)*+  # O'Brien, Dae-jung, G20, C5+1, not May-1
    | '[sS]\b                                                            # the possessive, a token of its own
    | \p{N}++(?:[.,]\p{N}++)*+\p{L}*+                                    # 1,150.5, 24th, 2.1bn
    | .
    )\s*+""",
    regex.VERBOSE | regex.DOTALL,
)
_CHUNK = lazy_re(r"\S+\s*")


def _tokens_of(chunk: str) -> tuple[list[str], list[int]]:
    """The tokens of what stands between two spaces, and their lengths with the space behind them.

    There is one object for each word, so that whatever looks words up afterwards finds them the sooner.
    """
    tokens = _TOKEN.findall(chunk)
    return [intern(token.rstrip()) for token in tokens], list(map(len, tokens))


_CHUNKS = Memory(_tokens_of)
# A full stop after these ends no sentence where a figure or a small letter follows.
_OPEN_END = lazy_regex(
    r"\b(?:bn|mn|mln|tn|trn|No|Nos|Art|vs|approx|Rs|Tk|Fr|St|Mt|Ft|Gen|Lt|Col|Maj|Brig|Eng|Sen|Rep|Gov"
    r"|Hon|Amb|Prof|Rev|Smt|Shri|H\.\s?E|H\.\s?R\.\s?H|H\.\s?M|H\.\s?H"
    r"|Abg|Abp|Acad|Alh|Arch|Avv|Barr|Bp|Brgy|Bro|Cde|Cdr|Cdre|Chf|Cllr|Clr|Cmde|Dipl|Dott"
    r"|Dra|Drg|Econ|Esv|Excmo|Hj|Hjh|Ir|Kapt|Kum|Ldr|Mag|Mdm|Mgr|Mons|Mtra|Mtro|Pharm|Pol|Pst|Ptr|Secy|Sra|Surv|Ven|Wro|YBhg"
    r"|Lcda|Lcdo|Lic|Ing|Arq|Rtd|Retd|Ret|ret|retd|rtd|Kh|Th|Ts|Ch|Zh|Yu|Ya|Dz|[\u00c0-\u024f]|Md|Mst|Sk|Mohd|Muhd|Engr|Atty|Gov|Pres|Supt|Insp|Sh|Dr|Mr|Mrs|Ms|Messrs|Sgt|Capt|Cmdr|Adm|Dato|Sec|Dep)\.\s*$"
)
# Between capitals written short, and after them where a small letter follows: `the U.S.-U.K. border`.
_INSIDE_INITIALS = lazy_regex(r"[.-]\p{Lu}\.(?:\p{Lu}\.$|\s\p{Ll}$)")

_LONGEST_SHORT = 20  # characters of a word that is written short
_LONGEST_SENTENCE = 250  # tokens
_PARTING = frozenset({";", ",", "\u2022", "*"})
_LONGEST_STRETCH = 20_000  # characters that sentencex reads at once


def _wrap_width(text: str) -> int:
    """Width above which a line of a hard-wrapped text goes on in the next one; 0 for a text that is not wrapped."""
    lines = [
        len(line) for paragraph in text.split("\n\n") if "\n" in paragraph for line in _LINES.findall(paragraph)[:-1]
    ]
    if len(lines) < 3:
        return 0
    widest = max(lines)
    near = sum(n >= 0.75 * widest for n in lines)
    return int(0.6 * widest) if widest <= 130 and near >= 0.7 * len(lines) else 0


def _unwrap(text: str) -> str:
    """Hard-wrapped lines joined, each line end by one space."""
    width = _wrap_width(text) if "\n" in text else 0
    if not width:
        return text
    out, previous = list(text), 0
    for i in (i for i, sign in enumerate(text) if sign == "\n"):
        if i - previous >= width and text[i + 1 : i + 2] not in ("", "\n", "-", "*", "\u2022"):
            out[i] = " "
        previous = i + 1
    return "".join(out)


def plain(source: str) -> tuple[str, array[int] | None]:
    """The text that rules read, and for each of its boundaries the offset in ``source`` (``None`` where they are equal).

    >>> plain("the President\\u2019s\\u00a0guest")
    ("the President's guest", None)
    >>> plain("co\\u00adoperation")[0]
    'cooperation'
    """
    odd = "".join(set(_ODD.findall(source)))
    spaced = (
        "  " in source
        or "\n " in source
        or " \n" in source
        or (any(map(str.isspace, odd)) and _MOVING_SPACE.search(source) is not None)
    )
    if not spaced and _MOVES.search(odd) is None:
        text = source
        for character in odd:
            text = text.replace(character, character.translate(_SAME_LENGTH))
        return _unwrap(text), None
    pieces: list[str] = []
    offsets = array("q")
    at = 0
    for m in _MOVING.finditer(source):
        old = m.group()
        if old[0] == "&":
            import html  # few texts have an entity

            new = html.unescape(old)
        elif len(old) > 1 and not old.isspace() and unicodedata.category(old[-1]).startswith("M"):
            new = unicodedata.normalize("NFC", old)
        elif "\ufb00" <= old[0] <= "\ufb06":
            new = unicodedata.normalize("NFKC", old)
        else:
            new = ""
        if new == old:
            continue
        pieces += (source[at : m.start()], new)
        offsets.extend(range(at, m.start()))
        offsets.extend([m.start()] * len(new))
        at = m.end()
    if not pieces:
        return _unwrap(source.translate(_SAME_LENGTH)), None
    pieces.append(source[at:])
    offsets.extend(range(at, len(source) + 1))
    return _unwrap("".join(pieces).translate(_SAME_LENGTH)), offsets


def _boundaries(line: str) -> Iterator[tuple[int, int]]:
    """The sentences of a line, as half-open ranges of its characters.

    A long line is read in stretches, each from the beginning of the last sentence of the one before it.
    """
    at = 0
    while at < len(line):
        stretch = line[at : at + _LONGEST_STRETCH]
        # pyrefly: ignore[missing-attribute]
        found = sentencex.get_sentence_boundaries("en", stretch)
        if at + len(stretch) < len(line) and len(found) > 1:
            found.pop()
        for boundary in found:
            yield at + boundary["start_index"], at + boundary["end_index"]
        at += (found[-1]["end_index"] if found else 0) or len(stretch)


def words_of(text: str) -> list[str]:
    """The tokens of a text.

    >>> words_of("Palace of H.E. O'Brien's")
    ['Palace', 'of', 'H.E.', "O'Brien", "'s"]
    """
    return [token.rstrip() for token in _TOKEN.findall(plain(text)[0].lstrip())]


@attrs.define(eq=False, slots=False)
class Document:
    """A release on its way through the cascade.

    ``words[i]`` is the token that stands at ``text[starts[i]:ends[i]]``; ``sentences`` are half-open token ranges;
    ``paragraphs[s]`` is the number of the paragraph of sentence ``s``.
    """

    source: str
    published: dt.date | None = None
    publisher_country: str | None = None
    text: str = attrs.field(init=False)
    offsets: array[int] | None = attrs.field(init=False)
    words: list[str] = attrs.field(init=False)
    starts: list[int] = attrs.field(init=False)
    ends: list[int] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.text, self.offsets = plain(self.source)
        lead = len(self.text) - len(self.text.lstrip())
        found = list(map(_CHUNKS.__getitem__, _CHUNK.findall(self.text)))
        self.words = words = list(chain.from_iterable(map(itemgetter(0), found)))
        lengths = chain.from_iterable(map(itemgetter(1), found))
        self.starts = starts = list(accumulate(lengths, initial=lead))[:-1]
        self.ends = list(map(add, starts, map(len, words)))

    def span(self, start: int, end: int) -> Span:
        """The span in the text as given of ``text[start:end]``."""
        a, b = self.source_offsets(start, end)
        return Span(start=a, end=b, text=self.source[a:b])

    def source_offsets(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the text as given of the non-empty ``text[start:end]``."""
        if self.offsets is None:
            return start, end
        last = self.offsets[end - 1]
        b = self.offsets[end]
        # what is left out after the last character (a zero-width space) stays outside, what it stands for inside
        while b - 1 > last and _MOVING.fullmatch(self.source, b - 1, b) and self.source[b - 1] not in ";":
            if unicodedata.category(self.source[b - 1]).startswith("M"):
                break
            b -= 1
        return self.offsets[start], b

    def text_of(self, first: int, last: int) -> str:
        """The text of the tokens ``first`` up to ``last``."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def token_at(self, offset: int) -> int:
        """The token that holds the character at ``offset`` of ``text``, or the next one."""
        return max(bisect_right(self.starts, offset) - 1, 0)

    def token_range(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of tokens that ``text[start:end]`` touches."""
        return self.token_at(start), bisect_left(self.starts, end)

    @cached_property
    def _segments(self) -> tuple[list[tuple[int, int]], list[int]]:
        sentences: list[tuple[int, int]] = []
        paragraphs: list[int] = []
        paragraph = 0
        starts = self.starts
        text = self.text
        for line in _LINES.finditer(text):
            base, stretch = line.start(), line.group()
            if not stretch.strip():
                continue
            pending: int | None = None
            for begin, end in _boundaries(stretch):
                begin, end = base + begin, base + end
                begin = begin if pending is None else pending
                piece = text[begin:end]
                following = text[end : end + 1]
                if _INSIDE_INITIALS.search(text[max(begin, end - 6) : end + 2]) or (
                    following
                    and (following.islower() or following.isdigit() or following.isupper() or following == "(")
                    and _OPEN_END.search(piece, max(len(piece.rstrip()) - _LONGEST_SHORT, 0))
                ):
                    pending = begin
                    continue
                pending = None
                for sentence in self._bounded(bisect_left(starts, begin), bisect_left(starts, end)):
                    sentences.append(sentence)
                    paragraphs.append(paragraph)
            if pending is not None:
                for sentence in self._bounded(bisect_left(starts, pending), bisect_left(starts, line.end())):
                    sentences.append(sentence)
                    paragraphs.append(paragraph)
            paragraph += 1
        return sentences, paragraphs

    def _bounded(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """The sentence; one longer than any real one in parts, so that time stays linear on hostile texts."""
        while last - first > _LONGEST_SENTENCE:
            middle = first + _LONGEST_SENTENCE
            part = next((i + 1 for i in range(middle - 1, first, -1) if self.words[i] in _PARTING), middle)
            yield first, part
            first = part
        if last > first:
            yield first, last

    def after(self, count: int) -> Document:
        """The same document, of which the first sentences are not read."""
        rest = copy(self)
        rest.__dict__["_segments"] = (self.sentences[count:], self.paragraphs[count:])
        return rest

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """Half-open token ranges, in order."""
        return self._segments[0]

    @property
    def paragraphs(self) -> list[int]:
        """The paragraph's number of each sentence."""
        return self._segments[1]
