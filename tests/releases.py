"""A grammar of releases for the property tests: names, titles, sums, dates, places, and hostile pieces between them.

Names are made of syllables, so that they are nobody's; a pool gives each release people of its own.
"""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

GIVEN = ("Ana", "Jan", "Elena", "Tomas", "Lucía", "Pavel", "Marta", "Olev", "Irina", "Carlos", "Maria", "Peter")
#: No syllable is in two pools, so that the family names of two pools share nothing.
POOLS = (("Dor", "Vel", "Kas", "Mar", "Tir", "Zan"), ("Bren", "Hol", "Fir", "Gul", "Rask", "Lom"))
ENDINGS = ("avic", "enko", "ström", "adze", "ović", "anov")
TITLES = (
    "President", "Prime Minister", "Foreign Minister", "Minister of Trade", "Ambassador", "Deputy Prime Minister",
    "Minister of Foreign Affairs and Cooperation", "Speaker of the Senate",
)  # fmt: skip
COUNTRIES = ("Peru", "Kenya", "Norway", "Japan", "Chile", "Georgia", "Oman", "France")
CITIES = ("Geneva", "Nairobi", "Oslo", "Lima", "Tokyo", "Tbilisi")
SUMS = (
    "$5 million", "EUR 2.5 billion", "between 3 and 4 million euros", "£1,200", "two hundred thousand dollars", "Rs 500 crore",
    "¥10bn", "100 000 francs", "USD 1.5m a year", "$300-350 million",
)  # fmt: skip
DATES = (
    "5 May 2024", "Monday", "yesterday", "14 March", "from 3 to 5 June 2024", "last week", "in 2023", "the first week of October",
    "the same day", "2024-04-30",
)  # fmt: skip
ORGANIZATIONS = (
    "the United Nations",
    "the Ministry of Energy",
    "the World Bank",
    "Velmora Steel Ltd.",
    "the Lakes Commission (LC)",
)
FILLER = (
    "It rained all day and the streets were quiet.",
    "Nothing else was said about it.",
    "The river is wide here, and the bridges are old.",
)
HOSTILE = (
    "\0", "\ud800", "\udfff\ud800", "\u200b", "\u00ad", "\ufeff", "\u202e", "\u2066", "\ufb01", "e\u0301", "\u0301\u0301", "&amp;", "&#x41;",
    "&#0;", "&#55296;", "&#999999999;", "&bogus;", "<b>", "</script>", "'; DROP TABLE x; --", "=1+1", "((((", "))))", "[{(", "“", "”", '"',
    "’s", "'s", "’", "…", "---", "\r\n", "\r", "\x85", "\u2028", "\t", "\v", "\n\n\n", "\u00a0", "\u2009", "$", "€", "$$$", "%", "½", "²", "Ⅷ",
    "١٢٣", "३१", "9" * 400, "1,2,3,4", "1" + ",000" * 50, "30 February 2023", "31/12/0000", "0000-00-00", "9999-12-31", "10000 years ago",
    "Mr.", "Dr.", "H.E.", "President", "of the", "and", "Minister of", "met", "will meet with", "received", "İ", "ß", "ǅ", "ﬀ", "中国", "Президент",
    "الرئيس", "ประธานาธิบดี", "राष्ट्रपति", "😀", "👨‍👩‍👧", "\U0010ffff", "\ue000", "\uf8ff", "\uf900", "\ufffd", "A.B.C.", "O'B-C'D", "a" * 300, "A" * 300,
)  # fmt: skip


@st.composite
def people(draw: st.DrawFn, pool: int = 0) -> str:
    """The name of a person."""
    syllables = draw(st.lists(st.sampled_from(POOLS[pool]), min_size=1, max_size=2))
    return f"{draw(st.sampled_from(GIVEN))} {''.join(syllables).capitalize()}{draw(st.sampled_from(ENDINGS))}"


@st.composite
def titled(draw: st.DrawFn, pool: int = 0) -> str:
    """A person with a title, in one of the usual orders."""
    name, title, country = draw(people(pool)), draw(st.sampled_from(TITLES)), draw(st.sampled_from(COUNTRIES))
    form = draw(
        st.sampled_from(
            ("{t} {n}", "{t} of {c} {n}", "{n}, {t} of {c},", "H.E. Mr. {n}, {t}", "Mr. {n}", "the {t} of {c}, {n},")
        )
    )
    return form.format(t=title, n=name, c=country)


@st.composite
def sentences(draw: st.DrawFn, pool: int = 0) -> str:
    """A sentence of a release."""
    form = draw(
        st.sampled_from(
            (
                "{p} received {q} in {city} on {d}.",
                "{p} and {q} met on the sidelines of a forum.",
                "{p} will pay an official visit to {c} on {d}.",
                "{p} spoke by phone with {q} about trade and energy.",
                "They signed an agreement with {o} worth {s}.",
                "The loan of {s} is for roads; {o} lends {s} {d}.",
                "{p} said: “We met {q} in {c} {d}.”",
                "The meeting was attended by {p}, {q} and {p2}.",
                "{p} presented credentials to {q}.",
                "Talks between {p} and {q}, planned for {d}, were cancelled.",
                "He thanked her, and she thanked {o}.",
            )
        )
    )
    return form.format(
        p=draw(titled(pool)),
        q=draw(titled(pool)),
        p2=draw(titled(pool)),
        c=draw(st.sampled_from(COUNTRIES)),
        city=draw(st.sampled_from(CITIES)),
        d=draw(st.sampled_from(DATES)),
        s=draw(st.sampled_from(SUMS)),
        o=draw(st.sampled_from(ORGANIZATIONS)),
    )


@st.composite
def releases(draw: st.DrawFn, pool: int = 0) -> str:
    """A release: a headline perhaps, and paragraphs."""
    paragraphs = draw(
        st.lists(
            st.lists(st.one_of(sentences(pool), st.sampled_from(FILLER)), min_size=1, max_size=3),
            min_size=1,
            max_size=4,
        )
    )
    body = "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)
    if draw(st.booleans()):
        body = f"{draw(titled(pool)).strip(',')} Visits {draw(st.sampled_from(COUNTRIES))}\n\n{body}"
    return body


@st.composite
def hostile(draw: st.DrawFn) -> str:
    """A release with hostile pieces in it, cut and stitched; or scraps alone."""
    pieces = st.one_of(
        st.sampled_from(HOSTILE), st.text(max_size=8), st.sampled_from((*SUMS, *DATES, *TITLES, *ORGANIZATIONS))
    )
    if draw(st.booleans()):
        return draw(st.sampled_from(("", " "))).join(draw(st.lists(pieces, max_size=30)))
    text = draw(releases())
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(text)))
        cut = draw(st.integers(0, 12))
        text = text[:at] + draw(pieces) + text[at + cut :]
    return text


PUBLISHED = st.sampled_from((None, "2024-05-06", "0001-01-01", "9999-12-31"))
PUBLISHERS = st.sampled_from((None, "PE", "KE", "NO", "JP", "US", "TJ"))


def sample(count: int) -> list[str]:
    """Texts of the grammar, the same in each process."""
    texts: list[str] = []

    @settings(derandomize=True, max_examples=count, database=None)
    @given(hostile())
    def collect(text: str) -> None:
        texts.append(text)

    collect()
    return texts
