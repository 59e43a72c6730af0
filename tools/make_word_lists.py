"""Make ``common_words.txt`` and ``given_names.txt``.

Run with Faker and anyascii installed, and the word lists of SCOWL (Debian's package ``scowl``) in a folder:
``python tools/make_word_lists.py /usr/share/dict/scowl``.

A word of the commonest levels of SCOWL is a common word even where it is a name too, but for those in
``make_word_lists.toml``; in the rarer level the name wins.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import faker.providers.person as person
from anyascii import anyascii

TABLES = Path(__file__).parent.parent / "diplomex" / "lexicon" / "tables"
CHOICES = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
#: Locales whose script anyascii brings into the letters that releases use; names of other scripts stand in the TOML.
TRANSCRIBED = ("bg_BG", "el_GR", "hy_AM", "ka_GE", "mk_MK", "ru_RU", "uk_UA")
LEFT_OUT = ("en", "is_IS")  # the one-off spellings of the US census; the register of all names allowed in Iceland
NAME = re.compile(r"[a-z\u00df-\u024f\u1e00-\u1eff'ʻ-]{2,}")


def scowl(folder: Path, *levels: int) -> set[str]:
    """The lower-case words of SCOWL's levels, British and American."""
    found: set[str] = set()
    for language in ("english", "american", "british", "british_z"):
        for level in levels:
            path = folder / f"{language}-words.{level}"
            if path.exists():
                found.update(path.read_text(encoding="latin-1").split())
    return {w for w in found if w.isalpha() and w.islower() and w.isascii() and (len(w) > 1 or w in "ai")}


def folded(name: str) -> str:
    """Without accents."""
    name = name.translate(str.maketrans("ıøłđðþßæœ", "iolddtsao"))
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def faker_names() -> Iterator[str]:
    """The given names of Faker's locales, in Latin letters."""
    for module in pkgutil.iter_modules(person.__path__):
        if module.name in LEFT_OUT:
            continue
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute in dir(provider):
            values = getattr(provider, attribute)
            if not isinstance(values, tuple | list | dict):
                continue
            if attribute.startswith("first_romanized_names"):
                yield from values
            elif attribute.startswith("first_names"):
                for value in values:
                    if isinstance(value, str) and module.name in TRANSCRIBED:
                        yield from spellings(anyascii(value).lower())
                    elif isinstance(value, str):
                        yield value
            elif attribute == "first_name_pairs":
                yield from (value[2] for value in values)


def spellings(name: str) -> set[str]:
    """The ways in which releases write a name that anyascii has brought out of Cyrillic."""
    found = {name}
    for end, others in (
        ("iy", ("y", "i", "ii", "ij")),
        ("yy", ("y", "yi")),
        ("ey", ("ei", "ej")),
        ("ay", ("ai", "aj")),
    ):
        if name.endswith(end):
            found |= {name.removesuffix(end) + other for other in others}
    for one, other in (
        ("ya", "ia"),
        ("yu", "iu"),
        ("kh", "h"),
        ("aleks", "alex"),
        ("'", ""),
        ("ks", "x"),
        ("yye", "ie"),
    ):
        found |= {spelled.replace(one, other) for spelled in found}
    found |= {"y" + spelled for spelled in found if spelled.startswith("e")}
    return found


def main(folder: Path) -> None:
    """Write both lists."""
    frequent, rarer = scowl(folder, 10, 20), scowl(folder, 35, 40)
    names: set[str] = set(CHOICES["more_names"].split())
    for name in faker_names():
        for part in name.replace("\u2019", "'").lower().split():
            if NAME.fullmatch(part):
                names |= {part, folded(part)}
    words_first = set(CHOICES["words_first"].split())
    both = set(CHOICES["both"].split())
    no_words = set(CHOICES["no_words"].split())
    names -= (frequent - both - no_words) | words_first | set(CHOICES["no_names"].split())
    names |= both
    words = (frequent | ((rarer | set(CHOICES["more_words"].split())) - (names - both)) | words_first | both) - no_words
    for file, content in (("given_names.txt", names), ("common_words.txt", words)):
        (TABLES / file).write_text("\n".join(sorted(content)) + "\n", encoding="utf-8")
        print(file, len(content))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
