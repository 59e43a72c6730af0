"""Coverage-guided fuzzing of the extraction with atheris (``pip install atheris``; CPython 3.11).

    python tests/fuzz/fuzz_extract.py -max_total_time=3600 -max_len=2000 CORPUS

Input is UTF-8, in which an undecodable byte becomes a lone surrogate; every third byte of the beginning chooses the
publication date and the publisher's country. What is found goes into ``finds.jsonl`` as a text, and becomes a test.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import atheris

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]

with atheris.instrument_imports(include=["diplomex"]):
    from invariants import check

    import diplomex

    EXTRACTOR = diplomex.Extractor()
    EXTRACTOR.prepare()

DAYS = (None, "2024-05-06", "0001-01-01", "9999-12-31")
COUNTRIES = (None, "US", "FR", "TJ")
#: Words and signs that make a release: what a mutation puts in.
WORDS = (
    "President Prime Minister Ambassador Minister of Foreign Affairs H.E. Mr. Dr. Ana Silva Novak bin al- the of and to in at on with "
    "met received spoke visited talks between delegation phone call summit ceremony credentials will yesterday Monday May 5 2024 14 "
    "last next week month year between from until $ € £ EUR USD million billion crore 1,000 2.5 per cent each France Norland Paris "
    "United Nations Ministry University Bank Ltd (NATO) \" ' ’ “ ” , . ; : - – • * & &amp; &#x41; \u200b \u00ad \u00a0 \ufb01 e\u0301 "
    "his her counterpart accompanied by he she they not cancelled \n \n\n \r\n \ud800 \0"
).split(" ")


def mutate(data: bytes, max_size: int, seed: int) -> bytes:
    """Put a word in, or let libFuzzer do what it does."""
    rng = random.Random(seed)
    if rng.random() < 0.4:
        return atheris.Mutate(data, max_size)
    at = rng.randrange(len(data) + 1)
    words = " ".join(rng.choices(WORDS, k=rng.randrange(1, 6))).encode("utf-8", "surrogatepass")
    return (data[:at] + words + b" " + data[at + rng.choice((0, 0, len(words))) :])[:max_size]


def one(data: bytes) -> None:
    """One input, of which all must hold."""
    head, body = data[:2], data[2:]
    text = body.decode("utf-8", "surrogateescape")
    published = DAYS[head[0] % len(DAYS)] if head else None
    country = COUNTRIES[head[1] % len(COUNTRIES)] if len(head) > 1 else None
    check(EXTRACTOR.extract(text, published=published, publisher_country=country), text)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one, custom_mutator=mutate)
    atheris.Fuzz()
